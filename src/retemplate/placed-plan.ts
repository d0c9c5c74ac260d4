import { hasContent } from '../richtext/has-content.ts'
import { emptySection } from '../plan/create-plan.ts'
import { findSection } from '../plan/find-section.ts'
import type { Plan, PlanChapter, PlanSection } from '../plan/plan.ts'
import type { Template } from '../template/template.ts'
import { placedLike, withoutSection, withSectionPlaced } from './plan-outline.ts'
import type { TemplateItem } from './template-item.ts'

/** The chapters and names of a plan after an item is taken over. Texts stay as they are, all of them. */
export type Placed = Pick<Plan, 'chapters' | 'looseTitles'>

/** Lays one item over the plan; what it says only to be seen changes nothing. */
export function withItemTaken(plan: Plan, template: Template, item: TemplateItem): Placed {
  const { chapters, looseTitles } = plan
  const revision = plan.revision + 1
  switch (item.kind) {
    case 'new-section':
      return placed(plan, template, newSection(plan, template, item.id))
    case 'moved-section': {
      const section = findSection(plan, item.id)?.section
      return section ? placed(plan, template, { ...section, revision }) : plan
    }
    case 'renamed-section': {
      const heading = item.heading === null ? {} : { heading: item.heading }
      return { looseTitles, chapters: withSection(chapters, item.id, { title: item.after, ...heading, revision }) }
    }
    case 'retired-section':
      return {
        chapters: withoutSection(chapters, item.id),
        looseTitles: item.written ? { ...looseTitles, [item.id]: item.title } : looseTitles,
      }
    case 'renamed-chapter':
      return {
        looseTitles,
        chapters: chapters.map((chapter) => (chapter.id === item.id ? { ...chapter, title: item.after } : chapter)),
      }
    case 'moved-chapter':
      return { looseTitles, chapters: movedChapter(chapters, template, item.id) }
    default:
      return plan
  }
}

/** The chapters with one section changed. */
export function withSection(
  chapters: readonly PlanChapter[],
  id: string,
  changes: Partial<PlanSection>,
): readonly PlanChapter[] {
  return chapters.map((chapter) =>
    chapter.sections.some((section) => section.id === id)
      ? { ...chapter, sections: chapter.sections.map((one) => (one.id === id ? { ...one, ...changes } : one)) }
      : chapter,
  )
}

/** A title is only kept for a text that has no place. */
export function withoutTitle(titles: Plan['looseTitles'], id: string): Plan['looseTitles'] {
  if (!Object.hasOwn(titles, id)) return titles
  const { [id]: _placed, ...others } = titles
  return others
}

function newSection(plan: Plan, template: Template, id: string): PlanSection {
  const section = template.chapters.flatMap(({ sections }) => sections).find((one) => one.id === id)
  const { title = '', heading = true } = section ?? {}
  const empty = emptySection({ id, title, heading, origin: 'sjabloon' })
  // A text under this id comes back to its place.
  const state = hasContent(plan.texts[id] ?? []) ? 'bezig' : 'leeg'
  return { ...empty, state, revision: plan.revision + 1 }
}

function placed({ chapters, looseTitles }: Plan, template: Template, section: PlanSection): Placed {
  const emptyChapter = (id: string): PlanChapter => {
    const title = template.chapters.find((chapter) => chapter.id === id)?.title ?? ''
    return { id, kind: 'hoofdstuk', title, sections: [] }
  }
  return {
    chapters: withSectionPlaced(chapters, { section, model: template.chapters, emptyChapter }),
    looseTitles: withoutTitle(looseTitles, section.id),
  }
}

/** Annexes stay last, where the template knows of none. */
function movedChapter(chapters: readonly PlanChapter[], template: Template, id: string): readonly PlanChapter[] {
  const chapter = chapters.find((one) => one.id === id)
  return chapter
    ? placedLike(
        chapters,
        chapter,
        template.chapters.map((one) => one.id),
      )
    : chapters
}
