import type { DocumentChapter, DocumentSection } from '../../document/plan-document.ts'
import { blockItems } from './blocks.ts'
import { type FlowItem, flowItem, heightOf, keptTogether } from './flow.ts'
import type { Kit } from './kit.ts'
import { column, marginWidth, portrait, roomOn } from './page-geometry.ts'
import { textNode } from './paragraphs.ts'
import { headingTag, type Tag } from './tags.ts'
import { runOf } from './text-run.ts'
import { ink } from './type-scale.ts'
import { moved, outline, type PdfNode, surface, tagged, view } from './tree.ts'

const blockSide = 64
const titleRise = -3
const leadGap = 10
const wholeSectionShare = 1 / 3

/** The number of a chapter in a filled square, which hangs in the margin. */
function numberBlock(kit: Kit, number: string, tag: Tag): readonly PdfNode[] {
  const { chapterNumber } = kit.type
  const size = { width: blockSide, height: blockSide }
  const longNumber = kit.set.width([runOf(number, chapterNumber)]) > blockSide - 8
  const style = longNumber ? { ...chapterNumber, size: 20, leading: 24 } : chapterNumber
  const setting = { width: blockSide, leading: style.leading, align: 'center', goesOn: true } as const
  const text = tagged(kit.set.text([runOf(number, style)], setting), tag)
  const top = (blockSide - style.size * 1.23) / 2
  return [
    surface(size, kit.look.accent),
    ...(kit.look.outlined ? [outline(size, { color: ink, width: 0.75 })] : []),
    moved(text, { top }),
  ]
}

function chapterHead(kit: Kit, chapter: DocumentChapter): FlowItem {
  const { chapter: style, lead: leadStyle } = kit.type
  const place = { left: marginWidth, width: column.width, hyphenate: false }
  const tag = headingTag(1)
  const words = textNode(kit, [{ type: 'text', text: chapter.title }], { ...place, style })
  const title = tagged(moved(words, { top: titleRise }), tag)
  const leadTop = titleRise + title.box.height + leadGap
  const opening = textNode(kit, chapter.lead, { ...place, style: leadStyle })
  const lead = tagged(moved(opening, { top: leadTop }), { role: 'P' })
  const hasLead = lead.box.height > 0
  const textEnd = hasLead ? leadTop + lead.box.height : titleRise + title.box.height
  const height = Math.max(blockSide, textEnd)
  const node = view({ left: portrait.left, width: portrait.full, height }, [
    ...numberBlock(kit, chapter.number, tag),
    title,
    ...(hasLead ? [lead] : []),
  ])
  return flowItem(node, {
    after: textEnd > blockSide ? 20 : 24,
    keepWithNext: true,
    breakBefore: true,
    id: chapter.id,
    bookmark: { level: 1, title: `${chapter.number} ${chapter.title}` },
  })
}

function sectionHead(kit: Kit, section: DocumentSection): FlowItem {
  const { section: style, sectionNumber } = kit.type
  const title = kit.set.text([runOf(section.title, style)], { width: column.width, leading: style.leading })
  const setting = { width: marginWidth, leading: style.leading, goesOn: true }
  const number = kit.set.text([runOf(section.number, sectionNumber)], setting)
  const tag = headingTag(2)
  const size = { left: portrait.left, width: portrait.full, height: Math.max(title.box.height, style.leading) }
  const node = view(size, [tagged(number, tag), tagged(moved(title, { left: marginWidth }), tag)])
  return flowItem(node, {
    before: 26,
    after: 6,
    keepWithNext: true,
    id: section.id,
    bookmark: { level: 2, title: `${section.number} ${section.title}`.trim() },
  })
}

function withId(items: readonly FlowItem[], section: DocumentSection): readonly FlowItem[] {
  const [first, ...rest] = items
  // Without a heading the first paragraph is what a link to the section shows.
  return first && first.id === undefined ? [{ ...first, id: section.id }, ...rest] : items
}

function sectionItems(kit: Kit, section: DocumentSection): readonly FlowItem[] {
  const blocks = blockItems(section.blocks, kit)
  const items = section.heading ? [sectionHead(kit, section), ...blocks] : withId(blocks, section)
  const turned = items.some((item, index) => item.landscape || (index > 0 && item.breakBefore))
  const short = heightOf(items) <= roomOn(portrait) * wholeSectionShare
  return short && !turned ? keptTogether(items) : items
}

/** A chapter or annex as items. It begins a page with its number, title and opening paragraph. */
export function chapterItems(kit: Kit, chapter: DocumentChapter): readonly FlowItem[] {
  const head = chapterHead(kit, chapter)
  const [first, ...rest] = chapter.sections.flatMap((section) => sectionItems(kit, section))
  if (!first) return [{ ...head, keepWithNext: false }]
  // The space below the head is its own; a section heading directly under it does not add to it.
  return [head, { ...first, before: 0 }, ...rest]
}
