import { hasContent } from '../richtext/has-content.ts'
import { emptySection } from './create-plan.ts'
import { findSection } from './find-section.ts'
import type { Plan, PlanChapter, PlanSection, SectionState } from './plan.ts'
import { isSectionId } from './section-id.ts'
import { changeChapter, changeSection } from './touch-section.ts'

/** Gives a section another name; an empty name leaves the name it had. */
export function renameSection(plan: Plan, id: string, title: string): Plan {
  const name = title.trim()
  return changeSection(plan, id, (section) =>
    name === '' || name === section.title ? section : { ...section, title: name },
  )
}

/** Moves a section down (up when negative) by so many places, at most to the edge of its chapter. */
export function moveSection(plan: Plan, id: string, steps: number): Plan {
  const found = findSection(plan, id)
  if (!found) return plan
  const last = found.chapter.sections.length - 1
  const target = Math.min(last, Math.max(0, found.index + steps))
  if (target === found.index) return plan
  const moved = { ...found.section, revision: plan.revision + 1 }
  return changeChapter(plan, found.chapter.id, (chapter) => {
    const others = chapter.sections.filter((section) => section.id !== id)
    return { ...chapter, sections: others.toSpliced(target, 0, moved) }
  })
}

/** Leaves a section out of the plan; its text is kept. */
export function leaveOutSection(plan: Plan, id: string): Plan {
  return changeSection(plan, id, (section) => (section.leftOut ? section : { ...section, leftOut: true }))
}

/** Puts a section back that was left out. */
export function restoreSection(plan: Plan, id: string): Plan {
  return changeSection(plan, id, (section) => (section.leftOut ? { ...section, leftOut: false } : section))
}

export interface NewSection {
  /** Id of the chapter. */
  readonly chapter: string
  /** Id of the section that it comes after, or null for the end of the chapter. */
  readonly after: string | null
  /** From `ownSectionId`. */
  readonly id: string
  readonly title: string
}

/** Adds a section of the writer's own. An id that is taken or malformed is an error of the caller. */
export function addSection(plan: Plan, { chapter, after, id, title }: NewSection): Plan {
  if (!isSectionId(id) || findSection(plan, id)) throw new Error(`not a free section id: ${id}`)
  const empty = emptySection({ id, title: title.trim(), heading: true, origin: 'eigen' })
  const added = { ...empty, revision: plan.revision + 1 }
  return changeChapter(plan, chapter, (found) => ({ ...found, sections: insertAfter(found, after, added) }))
}

function insertAfter(chapter: PlanChapter, after: string | null, added: PlanSection): readonly PlanSection[] {
  const index = chapter.sections.findIndex((section) => section.id === after)
  return index < 0 ? [...chapter.sections, added] : chapter.sections.toSpliced(index + 1, 0, added)
}

/** Marks a section as ready, or as not ready: then it is `bezig` with content and `leeg` without, whatever was asked. */
export function setSectionState(plan: Plan, id: string, state: SectionState): Plan {
  const filled = hasContent(plan.texts[id] ?? []) ? 'bezig' : 'leeg'
  const next = state === 'klaar' ? 'klaar' : filled
  return changeSection(plan, id, (section) => (section.state === next ? section : { ...section, state: next }))
}

/** Ticks a question of the guidance, by its text. */
export function tickQuestion(plan: Plan, id: string, question: string): Plan {
  return changeSection(plan, id, (section) =>
    section.questionsTicked.includes(question)
      ? section
      : { ...section, questionsTicked: [...section.questionsTicked, question] },
  )
}

/** Takes the tick off a question. */
export function untickQuestion(plan: Plan, id: string, question: string): Plan {
  return changeSection(plan, id, (section) =>
    section.questionsTicked.includes(question)
      ? { ...section, questionsTicked: section.questionsTicked.filter((ticked) => ticked !== question) }
      : section,
  )
}

/** Remembers what was done with an example, so that it is never offered again by itself. */
export function markExample(plan: Plan, id: string, example: string, mark: 'inserted' | 'refused'): Plan {
  const list = mark === 'inserted' ? 'examplesInserted' : 'examplesRefused'
  return changeSection(plan, id, (section) =>
    section[list].includes(example) ? section : { ...section, [list]: [...section[list], example] },
  )
}
