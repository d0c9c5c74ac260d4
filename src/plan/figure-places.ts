import type { RichText } from '../richtext/richtext.ts'
import { walkText } from '../richtext/walk-text.ts'
import type { Plan } from './plan.ts'

/** A section in which a figure stands, and how often. */
export interface FigurePlace {
  readonly chapter: string
  readonly section: string
  readonly title: string
  readonly count: number
}

type Written = Pick<Plan, 'chapters' | 'texts'>

/** The sections in which a figure stands, in the order of the plan; sections that are left out count as well. */
export function figurePlaces(plan: Written, figure: string): readonly FigurePlace[] {
  return plan.chapters.flatMap((chapter) =>
    chapter.sections.flatMap(({ id, title }) => {
      const count = figuresInText(plan.texts[id] ?? []).filter((found) => found === figure).length
      return count > 0 ? [{ chapter: chapter.id, section: id, title, count }] : []
    }),
  )
}

/** How often a figure stands in the texts of a plan. */
export function countPlaces(places: readonly FigurePlace[]): number {
  return places.reduce((sum, place) => sum + place.count, 0)
}

/** Ids of the figures that will be printed: those in sections that are left out do not count. */
export function usedFigures(plan: Written): ReadonlySet<string> {
  const shown = plan.chapters.flatMap(({ sections }) => sections.filter(({ leftOut }) => !leftOut))
  return new Set(shown.flatMap(({ id }) => figuresInText(plan.texts[id] ?? [])))
}

/** How often each figure stands in the texts of a plan, left-out sections included. */
export function figureCounts(plan: Written): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { sections } of plan.chapters)
    for (const { id } of sections)
      for (const figure of figuresInText(plan.texts[id] ?? [])) counts.set(figure, (counts.get(figure) ?? 0) + 1)
  return counts
}

/** A text that nobody changed keeps its identity, so that only what was written is read again. */
const read = new WeakMap<RichText, readonly string[]>()

/** Ids of the figures in a text in reading order, each as often as it stands there; charts and tables of figures too. */
export function figuresInText(text: RichText): readonly string[] {
  const known = read.get(text)
  if (known) return known
  const ids: string[] = []
  walkText(text, (node) => {
    if (node.type === 'figureReference') ids.push(node.attrs.figure)
    if (node.type === 'chart' || node.type === 'figureTable') ids.push(...node.attrs.figures)
  })
  read.set(text, ids)
  return ids
}
