import { hasContent } from '../richtext/has-content.ts'
import type { RichText } from '../richtext/richtext.ts'
import type { Plan } from './plan.ts'

/** A text that is kept although its section is gone. */
export interface LooseText {
  /** Id of the section that it was written in. */
  readonly id: string
  /** What that section was called; empty when that is not known. */
  readonly title: string
  readonly text: RichText
}

type Written = Pick<Plan, 'chapters' | 'texts' | 'looseTitles'>

/** The texts without a place in the plan, in the order in which they are kept. */
export function findLooseTexts({ chapters, texts, looseTitles }: Written): readonly LooseText[] {
  const placed = placedIds({ chapters })
  return Object.entries(texts).flatMap(([id, text]) =>
    placed.has(id) || !hasContent(text) ? [] : [{ id, title: looseTitles[id] ?? '', text }],
  )
}

/** How many texts have no place. */
export function countLoose(plan: Pick<Plan, 'chapters' | 'texts'>): number {
  return findLooseTexts({ ...plan, looseTitles: {} }).length
}

/** Of some ids of sections, those that stand in no chapter. */
export function withoutPlace(plan: Pick<Plan, 'chapters'>, ids: readonly string[]): readonly string[] {
  const placed = placedIds(plan)
  return ids.filter((id) => !placed.has(id))
}

function placedIds({ chapters }: Pick<Plan, 'chapters'>): ReadonlySet<string> {
  return new Set(chapters.flatMap(({ sections }) => sections.map(({ id }) => id)))
}
