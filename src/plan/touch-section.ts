import type { Plan, PlanChapter, PlanSection } from './plan.ts'

/** The plan one revision on with the given fields changed. */
export function nextPlan(plan: Plan, changes: Partial<Plan>): Plan {
  return { ...plan, ...changes, revision: plan.revision + 1 }
}

/** The plan with one section changed and both revisions set; the plan itself when there is no such section. */
export function changeSection(plan: Plan, id: string, change: (section: PlanSection) => PlanSection): Plan {
  const revision = plan.revision + 1
  let touched = false
  const chapters = plan.chapters.map((chapter) =>
    mapSections(chapter, (section) => {
      const next = section.id === id ? change(section) : section
      if (next === section) return section
      touched = true
      return { ...next, revision }
    }),
  )
  return touched ? nextPlan(plan, { chapters }) : plan
}

/** The chapter with its sections mapped; the chapter itself when none of them changed. */
export function mapSections(chapter: PlanChapter, map: (section: PlanSection) => PlanSection): PlanChapter {
  const sections = chapter.sections.map(map)
  return sections.every((section, index) => section === chapter.sections[index]) ? chapter : { ...chapter, sections }
}

/** The plan with one chapter changed; the plan itself when that changes nothing or there is no such chapter. */
export function changeChapter(plan: Plan, id: string, change: (chapter: PlanChapter) => PlanChapter): Plan {
  const chapters = plan.chapters.map((chapter) => (chapter.id === id ? change(chapter) : chapter))
  return chapters.every((chapter, index) => chapter === plan.chapters[index]) ? plan : nextPlan(plan, { chapters })
}
