import { thawed } from './adopted-plan.ts'
import type { Plan } from './plan.ts'

/** A second plan with the same content under its own id and title. It is a draft again, at revision 0. */
export function copyPlan(plan: Plan, { id, title }: { readonly id: string; readonly title: string }): Plan {
  return {
    ...thawed(plan),
    id,
    title,
    revision: 0,
    status: { stage: 'concept', adoptedBy: null, date: null },
    chapters: plan.chapters.map((chapter) => ({
      ...chapter,
      sections: chapter.sections.map((section) => ({ ...section, revision: 0 })),
    })),
  }
}

/** The same plan, revisions and status included, under another id: for a file whose id is taken. */
export function withPlanId(plan: Plan, id: string): Plan {
  return { ...plan, id }
}
