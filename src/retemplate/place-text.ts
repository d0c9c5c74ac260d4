import { emptySection } from '../plan/create-plan.ts'
import { findChapter, findSection } from '../plan/find-section.ts'
import type { Plan } from '../plan/plan.ts'
import { nextPlan } from '../plan/touch-section.ts'
import { withoutTitle, withSection } from './placed-plan.ts'

/** Puts a text without a place behind the text of a section; the plan itself when one of the two is not there. */
export function placeText(plan: Plan, id: string, section: string): Plan {
  const text = plan.texts[id]
  const target = findSection(plan, section)?.section
  if (!text || !target || findSection(plan, id)) return plan
  const revision = plan.revision + 1
  const state = target.state === 'leeg' ? 'bezig' : target.state
  const { [id]: _placed, ...texts } = plan.texts
  return nextPlan(plan, {
    texts: { ...texts, [section]: [...(plan.texts[section] ?? []), ...text] },
    chapters: withSection(plan.chapters, section, { revision, state }),
    looseTitles: withoutTitle(plan.looseTitles, id),
  })
}

/** Where a text without a place becomes a section of the writer's own. */
export interface OwnPlace {
  /** Id of the chapter, at the end of which it comes. */
  readonly chapter: string
  /** From `ownSectionId`. */
  readonly section: string
  readonly title: string
}

/** Makes a text without a place a section of the writer's own; the plan itself when text or chapter is not there. */
export function keepAsSection(plan: Plan, id: string, { chapter, section, title }: OwnPlace): Plan {
  const text = plan.texts[id]
  if (!text || findSection(plan, id) || findSection(plan, section) || !findChapter(plan, chapter)) return plan
  const { [id]: _placed, ...texts } = plan.texts
  const own = emptySection({ id: section, title: title.trim(), heading: true, origin: 'eigen' })
  const added = { ...own, state: 'bezig', revision: plan.revision + 1 } as const
  return nextPlan(plan, {
    texts: { ...texts, [section]: text },
    chapters: plan.chapters.map((one) => (one.id === chapter ? { ...one, sections: [...one.sections, added] } : one)),
    looseTitles: withoutTitle(plan.looseTitles, id),
  })
}

/** Throws a text without a place away, when the writer says so; the plan itself when there is no such text. */
export function dropText(plan: Plan, id: string): Plan {
  if (!Object.hasOwn(plan.texts, id) || findSection(plan, id)) return plan
  const { [id]: _dropped, ...texts } = plan.texts
  return nextPlan(plan, { texts, looseTitles: withoutTitle(plan.looseTitles, id) })
}
