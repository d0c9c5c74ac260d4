import { findSection } from '../plan/find-section.ts'
import type { Plan, PlanChapter, PlanSection } from '../plan/plan.ts'
import { nextPlan } from '../plan/touch-section.ts'

/** A plan on both sides of a change that was made by taking over or placing. */
export interface Taken {
  readonly before: Plan
  readonly after: Plan
}

/**
 * Takes such a change back. What was written since stays: a text that changed meanwhile is left as it is now, and sections
 * that were added stay at the end of their chapter.
 */
export function undoTaking(now: Plan, { before, after }: Taken): Plan {
  const { templateRecord, versions, looseTitles } = before
  return nextPlan(now, {
    chapters: undoneChapters(now, { before, after }),
    texts: undoneTexts(now.texts, { before, after }),
    looseTitles,
    templateRecord,
    versions: { ...now.versions, template: versions.template },
  })
}

function undoneTexts(now: Plan['texts'], { before, after }: Taken): Plan['texts'] {
  const texts: Record<string, Plan['texts'][string]> = { ...now }
  for (const id of new Set([...Object.keys(before.texts), ...Object.keys(after.texts)])) {
    if (before.texts[id] === after.texts[id] || now[id] !== after.texts[id]) continue
    const was = before.texts[id]
    if (was) texts[id] = was
    else delete texts[id]
  }
  return texts
}

function undoneChapters(now: Plan, { before, after }: Taken): readonly PlanChapter[] {
  const revision = now.revision + 1
  const known = new Set(
    [before, after].flatMap(({ chapters }) => chapters.flatMap(({ sections }) => sections.map(idOf))),
  )
  const since = (chapter: string) =>
    now.chapters.find(({ id }) => id === chapter)?.sections.filter(({ id }) => !known.has(id)) ?? []
  const chapters = before.chapters.map((chapter): PlanChapter => {
    const title = titleNow(chapter.id, [now, before, after])
    const sections = chapter.sections.map((section) => undoneSection(section, { now, after, revision }))
    return { ...chapter, title: title ?? chapter.title, sections: [...sections, ...since(chapter.id)] }
  })
  const added = now.chapters.filter(
    ({ id }) => ![before, after].some(({ chapters }) => chapters.some((c) => c.id === id)),
  )
  return [...chapters, ...added]
}

/** The title of a chapter when it was changed since, such as that of an annex. */
function titleNow(chapter: string, [now, , after]: readonly [Plan, Plan, Plan]): string | null {
  const title = (plan: Plan) => plan.chapters.find(({ id }) => id === chapter)?.title
  const current = title(now)
  return current !== undefined && current !== title(after) ? current : null
}

interface Since {
  readonly now: Plan
  readonly after: Plan
  readonly revision: number
}

function undoneSection(was: PlanSection, { now, after, revision }: Since): PlanSection {
  const current = findSection(now, was.id)?.section
  const taken = findSection(after, was.id)?.section
  if (current && current === taken) return current.revision === was.revision ? current : { ...was, revision }
  if (!current) return { ...was, revision }
  const same = <Key extends 'title' | 'heading' | 'origin'>(key: Key) =>
    current[key] === taken?.[key] ? was[key] : current[key]
  return { ...current, title: same('title'), heading: same('heading'), origin: same('origin'), revision }
}

function idOf({ id }: { readonly id: string }): string {
  return id
}
