import { emptySection } from './create-plan.ts'
import { findChapter, findSection } from './find-section.ts'
import type { Plan, PlanChapter } from './plan.ts'
import { isSectionId } from './section-id.ts'
import { changeChapter, nextPlan } from './touch-section.ts'

export interface NewAnnex {
  readonly id: string
  readonly title: string
  /** Id of its first section, from `ownSectionId`; that section prints no heading. */
  readonly section: string
}

/** Adds an annex at the end, with one section to write in. Ids that are taken or malformed are an error of the caller. */
export function addAnnex(plan: Plan, { id, title, section }: NewAnnex): Plan {
  if (!isSectionId(id) || findChapter(plan, id)) throw new Error(`not a free chapter id: ${id}`)
  if (!isSectionId(section) || findSection(plan, section)) throw new Error(`not a free section id: ${section}`)
  const name = title.trim()
  const first = emptySection({ id: section, title: name, heading: false, origin: 'eigen' })
  const annex: PlanChapter = {
    id,
    kind: 'bijlage',
    title: name,
    sections: [{ ...first, revision: plan.revision + 1 }],
  }
  return nextPlan(plan, { chapters: [...plan.chapters, annex] })
}

/** Gives an annex another name. Chapters of the template keep theirs, and an empty name changes nothing. */
export function renameChapter(plan: Plan, id: string, title: string): Plan {
  const name = title.trim()
  return changeChapter(plan, id, (chapter) =>
    chapter.kind !== 'bijlage' || name === '' || name === chapter.title ? chapter : { ...chapter, title: name },
  )
}

/** Takes an annex out of the plan. Its texts stay in `texts`, without a place, so that nothing written is dropped. */
export function removeAnnex(plan: Plan, id: string): Plan {
  const annex = findChapter(plan, id)
  if (annex?.kind !== 'bijlage') return plan
  const written = annex.sections.filter((section) => Object.hasOwn(plan.texts, section.id))
  return nextPlan(plan, {
    chapters: plan.chapters.filter((chapter) => chapter.id !== id),
    looseTitles: { ...plan.looseTitles, ...Object.fromEntries(written.map(({ id, title }) => [id, title])) },
  })
}
