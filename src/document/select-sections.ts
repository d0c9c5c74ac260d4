import type { Plan, PlanChapter, PlanSection } from '../plan/plan.ts'
import { hasContent } from '../richtext/has-content.ts'

/** Which part of a plan is printed. */
export interface Selection {
  /** Ids of the chapters, or all of them. */
  readonly chapters: readonly string[] | 'all'
  /** Whether sections without text are printed, with a line that says so. */
  readonly emptySections: boolean
  /** Ids of the sections whose text cannot be read: printed with a line that says so. */
  readonly locked?: readonly string[]
}

/** A chapter that is printed, with those of its sections that are. */
export interface SelectedChapter {
  readonly chapter: PlanChapter
  readonly sections: readonly PlanSection[]
}

/** The chapters that are printed, annexes last. A chapter of which no section is printed is left out. */
export function selectSections(plan: Plan, selection: Selection): readonly SelectedChapter[] {
  const chosen = plan.chapters
    .filter(({ id }) => selection.chapters === 'all' || selection.chapters.includes(id))
    .map((chapter) => ({
      chapter,
      sections: chapter.sections.filter((section) => isPrinted(plan, section, selection)),
    }))
    .filter(({ sections }) => sections.length > 0)
  const isAnnex = ({ chapter }: SelectedChapter) => chapter.kind === 'bijlage'
  return [...chosen.filter((one) => !isAnnex(one)), ...chosen.filter(isAnnex)]
}

function isPrinted(plan: Plan, section: PlanSection, selection: Selection): boolean {
  if (section.leftOut) return false
  if (selection.locked?.includes(section.id)) return true
  return selection.emptySections || hasContent(plan.texts[section.id] ?? [])
}

/**
 * Where a link to an id leads: chapters and printed sections to themselves. A section without a heading that opens its
 * chapter leads to the chapter, since its text may become the lead of it.
 */
export function linkTargets(selected: readonly SelectedChapter[]): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  for (const { chapter, sections } of selected) {
    for (const [index, section] of sections.entries()) {
      targets.set(section.id, index === 0 && !section.heading ? chapter.id : section.id)
    }
  }
  for (const { chapter } of selected) targets.set(chapter.id, chapter.id)
  return targets
}
