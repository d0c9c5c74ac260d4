import { hasContent } from '../richtext/has-content.ts'
import { findChapter, findSection } from '../plan/find-section.ts'
import type { ChapterRecord, Plan, SectionRecord, TemplateRecord } from '../plan/plan.ts'
import { recordOf } from '../plan/template-record.ts'
import type { Chapter, Section, Template } from '../template/template.ts'
import { movedBetween } from './plan-outline.ts'
import { withItemTaken } from './placed-plan.ts'
import type { TemplateItem } from './template-item.ts'

/**
 * What is new in the template since the plan took it over, chapter by chapter; empty when the template is of another kind or
 * older than the plan. What the plan has already is no item. Pure.
 */
export function compareTemplate(plan: Plan, template: Template): readonly TemplateItem[] {
  if (plan.templateId !== template.id || isTemplateOlder(plan, template)) return []
  const base = knownTemplate(plan, template)
  const given: Given = { plan, template, base }
  return [
    ...template.chapters.flatMap((chapter) => [...chapterItems(chapter, given), ...sectionItems(chapter, given)]),
    ...retiredItems(given),
  ]
}

/** Whether the plan was made with a newer template than this app has; that does no harm. */
export function isTemplateOlder({ versions }: Pick<Plan, 'versions'>, { version }: Template): boolean {
  return version < versions.template
}

interface Given {
  readonly plan: Plan
  readonly template: Template
  readonly base: TemplateRecord
}

/**
 * The template as the plan took it over. A plan of before that was kept: the template of now when it is of that version, else
 * what can be read from the plan itself, with help that is not known.
 */
export function knownTemplate(plan: Plan, template: Template): TemplateRecord {
  if (plan.templateRecord) return plan.templateRecord
  if (plan.versions.template >= template.version) return recordOf(template)
  const chapters = plan.chapters.filter(({ kind }) => kind === 'hoofdstuk')
  return {
    chapters: chapters.map(({ id, title, sections }): ChapterRecord => {
      const known = sections.filter(({ origin }) => origin === 'sjabloon')
      return { id, title, duty: '', dutyText: '', sections: known.map(recordWithoutHelp) }
    }),
  }
}

function recordWithoutHelp({ id, title, heading }: Section): SectionRecord {
  return { id, title, heading, guidance: '', law: '' }
}

function chapterItems(chapter: Chapter, { plan, template, base }: Given): readonly TemplateItem[] {
  const was = base.chapters.find(({ id }) => id === chapter.id)
  const now = findChapter(plan, chapter.id)
  if (!was || !now) return []
  const { id, title } = chapter
  const orders = [base.chapters, template.chapters].map((chapters) => chapters.map((one) => one.id))
  const moved: TemplateItem = { kind: 'moved-chapter', id, title: now.title }
  return [
    ...(movedBetween(orders[0] ?? [], orders[1] ?? []).has(id) && changes(plan, template, moved) ? [moved] : []),
    ...(was.title !== title && now.title !== title
      ? [{ kind: 'renamed-chapter', id, title: now.title, after: title } as const]
      : []),
    ...(was.duty !== '' && dutyOf(was) !== dutyOf(chapter)
      ? [{ kind: 'chapter-duty', id, title: now.title, before: was.dutyText, after: chapter.dutyText } as const]
      : []),
  ]
}

function dutyOf({ duty, dutyText }: Pick<Chapter, 'dutyText'> & { readonly duty: string }): string {
  return `${duty} ${dutyText}`
}

function sectionItems(chapter: Chapter, given: Given): readonly TemplateItem[] {
  const { base } = given
  const ids = chapter.sections.map(({ id }) => id)
  const was = base.chapters.find(({ id }) => id === chapter.id)?.sections.map(({ id }) => id) ?? []
  const moved = movedBetween(was, ids)
  return chapter.sections.flatMap((section): readonly TemplateItem[] => {
    const before = findRecord(base, section.id)
    const now = findSection(given.plan, section.id)
    if (!before)
      return now ? [] : [{ kind: 'new-section', id: section.id, title: section.title, chapter: chapter.title }]
    if (!now) return []
    const isMoved = before.chapter.id !== chapter.id || moved.has(section.id)
    return [
      ...(isMoved ? movedItem(section.id, chapter, given) : []),
      ...renamedItem(section, before.section, given),
      ...helpItems(section, before.section, given),
    ]
  })
}

function movedItem(id: string, to: Chapter, { plan, template }: Given): readonly TemplateItem[] {
  const now = findSection(plan, id)
  if (!now) return []
  const item: TemplateItem = {
    kind: 'moved-section',
    id,
    title: now.section.title,
    from: now.chapter.title,
    to: findChapter(plan, to.id)?.title ?? to.title,
  }
  return changes(plan, template, item) ? [item] : []
}

function renamedItem(section: Section, was: SectionRecord, { plan }: Given): readonly TemplateItem[] {
  const now = findSection(plan, section.id)?.section
  if (!now || (was.title === section.title && was.heading === section.heading)) return []
  if (now.title === section.title && now.heading === section.heading) return []
  const own = now.title !== was.title
  const heading = now.heading === section.heading ? null : section.heading
  return [{ kind: 'renamed-section', id: section.id, title: now.title, after: section.title, own, heading }]
}

function helpItems({ id, digests }: Section, was: SectionRecord, { plan }: Given): readonly TemplateItem[] {
  const found = findSection(plan, id)
  if (!found || !digests) return []
  const differs = (kind: 'guidance' | 'law') => was[kind] !== '' && was[kind] !== digests[kind]
  const facts = { id, title: found.section.title, chapter: found.chapter.id }
  return (['guidance', 'law'] as const).filter(differs).map((kind) => ({ kind, ...facts }))
}

/** Sections that the template had and the plan still has; the writer's own are never among them. */
function retiredItems({ plan, template, base }: Given): readonly TemplateItem[] {
  const known = new Set(template.chapters.flatMap(({ sections }) => sections.map(({ id }) => id)))
  const gone = base.chapters.flatMap(({ sections }) => sections.filter(({ id }) => !known.has(id)))
  return gone.flatMap(({ id }): readonly TemplateItem[] => {
    const found = findSection(plan, id)
    if (found?.section.origin !== 'sjabloon') return []
    const successor = template.retired?.find((retired) => retired.id === id)?.replacedBy ?? null
    const replacedBy = successor && findSection(plan, successor) ? successor : null
    const written = hasContent(plan.texts[id] ?? [])
    return [
      { kind: 'retired-section', id, title: found.section.title, chapter: found.chapter.title, replacedBy, written },
    ]
  })
}

function findRecord(
  { chapters }: TemplateRecord,
  id: string,
): { readonly chapter: ChapterRecord; readonly section: SectionRecord } | null {
  for (const chapter of chapters) {
    const section = chapter.sections.find((one) => one.id === id)
    if (section) return { chapter, section }
  }
  return null
}

/** A writer may have moved it there already. */
function changes(plan: Plan, template: Template, item: TemplateItem): boolean {
  const order = ({ chapters }: Pick<Plan, 'chapters'>) =>
    chapters.map(({ id, sections }) => [id, ...sections.map((section) => section.id)].join()).join()
  return order(withItemTaken(plan, template, item)) !== order(plan)
}
