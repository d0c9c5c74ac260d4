import type { Plan, PlanChapter, PlanSection } from './plan.ts'

/** A section and the chapter it stands in. */
export interface FoundSection {
  readonly chapter: PlanChapter
  readonly section: PlanSection
  /** Place within the chapter, counted from 0, sections that are left out included. */
  readonly index: number
}

/** The section with this id, left out or not, or null. */
export function findSection(plan: Pick<Plan, 'chapters'>, id: string): FoundSection | null {
  for (const chapter of plan.chapters) {
    const index = chapter.sections.findIndex((section) => section.id === id)
    const section = chapter.sections[index]
    if (section) return { chapter, section, index }
  }
  return null
}

/** The chapter with this id, or null. */
export function findChapter(plan: Pick<Plan, 'chapters'>, id: string): PlanChapter | null {
  return plan.chapters.find((chapter) => chapter.id === id) ?? null
}
