import type { ChapterRecord, Plan, PlanSection, SectionRecord, TemplateRecord } from '../plan/plan.ts'
import { recordOf } from '../plan/template-record.ts'
import { mapSections, nextPlan } from '../plan/touch-section.ts'
import type { Template } from '../template/template.ts'
import { compareTemplate, knownTemplate } from './compare-template.ts'
import { placeText } from './place-text.ts'
import { placedLike, withoutSection, withSectionPlaced } from './plan-outline.ts'
import { withItemTaken, withSection } from './placed-plan.ts'
import { isOnlySeen, type TemplateItem } from './template-item.ts'

/**
 * Takes one item over: the plan gets it, and it is not offered again. No text changes: that of a section that goes is kept
 * without a place. After the last item the plan counts as taken over whole.
 */
export function takeItem(plan: Plan, template: Template, item: TemplateItem): Plan {
  const { chapters, looseTitles } = withItemTaken(plan, template, item)
  return settled(plan, { template, item, changes: { chapters, looseTitles } })
}

/** Leaves the plan as it is and offers the item no more. A section that the template dropped becomes one of the writer's own. */
export function leaveItem(plan: Plan, template: Template, item: TemplateItem): Plan {
  if (item.kind !== 'retired-section') return settled(plan, { template, item, changes: {} })
  const own = { origin: 'eigen', revision: plan.revision + 1 } as const
  return settled(plan, { template, item, changes: { chapters: withSection(plan.chapters, item.id, own) } })
}

/** Takes everything over that asks for no choice: all but sections with text that the template dropped. */
export function takeAll(plan: Plan, template: Template): Plan {
  const takes = (item: TemplateItem) => !needsChoice(item)
  let next = plan
  // What is taken may make another item needless, so each round looks again.
  for (let item = compareTemplate(next, template).find(takes); item; item = compareTemplate(next, template).find(takes))
    next = takeItem(next, template, item)
  return next === plan ? plan : asOneChange(next, plan.revision + 1)
}

function asOneChange(plan: Plan, revision: number): Plan {
  const atMost = (section: PlanSection) => (section.revision > revision ? { ...section, revision } : section)
  return { ...plan, revision, chapters: plan.chapters.map((chapter) => mapSections(chapter, atMost)) }
}

/** Whether only the writer can say what should happen: there is text in it. */
export function needsChoice(item: TemplateItem): boolean {
  return item.kind === 'retired-section' && item.written
}

interface Settling {
  readonly template: Template
  readonly item: TemplateItem
  readonly changes: Partial<Plan>
}

function settled(plan: Plan, { template, item, changes }: Settling): Plan {
  const templateRecord = recordAfter(knownTemplate(plan, template), template, item)
  const next = nextPlan(plan, { ...changes, templateRecord })
  if (compareTemplate(next, template).length > 0) return next
  return { ...next, templateRecord: recordOf(template), versions: { ...next.versions, template: template.version } }
}

/** What is remembered, brought up to the template for this item and no other. */
function recordAfter(record: TemplateRecord, template: Template, item: TemplateItem): TemplateRecord {
  if (item.kind === 'retired-section') return { chapters: withoutSection(record.chapters, item.id) }
  const now = recordOf(template)
  if (item.kind.endsWith('chapter') || item.kind === 'chapter-duty') return chapterAfter(record, now, item)
  const section = findSectionRecord(now, item.id)
  if (!section) return record
  const before = findSectionRecord(record, item.id)
  return { chapters: sectionAfter(record, now, { before, section, kind: item.kind }) }
}

function chapterAfter(record: TemplateRecord, now: TemplateRecord, { kind, id }: TemplateItem): TemplateRecord {
  const chapter = now.chapters.find((one) => one.id === id)
  const before = record.chapters.find((one) => one.id === id)
  if (!chapter || !before) return record
  if (kind === 'moved-chapter') return { chapters: placedLike(record.chapters, before, now.chapters.map(idOf)) }
  const { title, duty, dutyText } = chapter
  const after = kind === 'renamed-chapter' ? { ...before, title } : { ...before, duty, dutyText }
  return { chapters: record.chapters.map((one) => (one.id === id ? after : one)) }
}

interface SectionStep {
  readonly before: SectionRecord | null
  readonly section: SectionRecord
  readonly kind: TemplateItem['kind']
}

function sectionAfter(
  { chapters }: TemplateRecord,
  now: TemplateRecord,
  { before, section, kind }: SectionStep,
): readonly ChapterRecord[] {
  const emptyChapter = (id: string): ChapterRecord => {
    const chapter = now.chapters.find((one) => one.id === id)
    return { id, title: '', duty: '', dutyText: '', ...chapter, sections: [] }
  }
  const place = (placed: SectionRecord) =>
    withSectionPlaced(chapters, { section: placed, model: now.chapters, emptyChapter })
  if (!before || kind === 'new-section') return place(section)
  if (kind === 'moved-section') return place(before)
  const { title, heading } = section
  const after = isOnlySeen({ kind }) ? { ...before, ...seen(section, kind) } : { ...before, title, heading }
  return chapters.map((chapter) => ({
    ...chapter,
    sections: chapter.sections.map((one) => (one.id === after.id ? after : one)),
  }))
}

function seen({ guidance, law }: SectionRecord, kind: TemplateItem['kind']): Partial<SectionRecord> {
  return kind === 'law' ? { law } : { guidance }
}

function findSectionRecord({ chapters }: TemplateRecord, id: string): SectionRecord | null {
  return chapters.flatMap(({ sections }) => sections).find((section) => section.id === id) ?? null
}

function idOf({ id }: { readonly id: string }): string {
  return id
}

/** Takes a retired section out and puts its text behind that of another section, as one change. */
export function moveTextOn(
  plan: Plan,
  template: Template,
  { item, section }: { readonly item: TemplateItem; readonly section: string },
): Plan {
  const taken = takeItem(plan, template, item)
  return asOneChange(placeText(taken, item.id, section), plan.revision + 1)
}
