import type { DocumentChapter, PlanDocument } from '../../document/plan-document.ts'
import { marginRow, termsTag } from './definitions.ts'
import { type FlowItem, flowItem } from './flow.ts'
import type { Kit } from './kit.ts'
import { column, marginWidth, portrait } from './page-geometry.ts'
import { headingTag, type Tag } from './tags.ts'
import { runOf, type TypeStyle } from './text-run.ts'
import { line } from './type-scale.ts'
import { linkArea, moved, type PdfNode, surface, tagged, view } from './tree.ts'

/** Page of a chapter or section by its id; nothing while the pages are not known yet. */
export type PageOf = (id: string) => number | undefined

const titleRise = -3
const entryTop = 5.5
const entryBottom = 4.5
const numberWidth = 40
const sectionIndent = 30

function frontTitle(kit: Kit, title: string, gap: number): FlowItem {
  const style = kit.type.front
  const text = kit.set.text([runOf(title, style)], { width: column.width, leading: style.leading })
  const top = titleRise + text.box.height + gap
  const node = view({ left: portrait.left, width: portrait.full, height: top + 1.5 }, [
    tagged(moved(text, { left: marginWidth, top: titleRise }), headingTag(1)),
    surface({ top, width: portrait.full, height: 1.5 }, kit.look.accentText),
  ])
  return flowItem(node, { keepWithNext: true, bookmark: { level: 1, title } })
}

/** The page "Over dit document": rows of a label and its text. */
export function aboutItems(kit: Kit, document: PlanDocument): readonly FlowItem[] {
  const list = termsTag()
  const rows = document.about.map(({ label, value }) =>
    marginRow(kit, { label, runs: [runOf(value, kit.type.about)], list }),
  )
  return [frontTitle(kit, document.labels.about, 18), ...rows]
}

function pageNumber(kit: Kit, page: number | undefined, at: { style: TypeStyle; leading: number }): PdfNode {
  const runs = page === undefined ? [] : [runOf(String(page), at.style)]
  const node = kit.set.text(runs, { width: numberWidth, leading: at.leading, align: 'right' })
  return moved(node, { left: portrait.full - numberWidth })
}

interface EntryLine {
  readonly number: string
  readonly title: string
  readonly id: string
}

/** The nodes of an entry as one link in the list of contents. */
function entryLink(
  entry: EntryLine,
  nodes: readonly PdfNode[],
  at: { top: number; height: number; item: Tag },
): PdfNode {
  const { top, height } = at
  const reference: Tag = { role: 'Reference', parent: at.item }
  const says = `${entry.number} ${entry.title}`.trim()
  const node = view({ top, width: portrait.full, height }, nodes)
  return tagged(node, { role: 'Link', says, parent: reference })
}

function sectionLine(
  kit: Kit,
  entry: EntryLine,
  at: { top: number; page: number | undefined; item: Tag },
): { node: PdfNode; height: number } {
  const style = kit.type.contentsSection
  const width = column.width - sectionIndent - numberWidth
  const setting = { leading: style.leading, goesOn: true }
  const number = kit.set.text([runOf(entry.number, style)], { ...setting, width: sectionIndent })
  const title = kit.set.text([runOf(entry.title, style)], { ...setting, width })
  const height = Math.max(style.leading, title.box.height)
  const pageStyle = { ...style, face: kit.type.furniture.face, color: kit.type.furniture.color }
  const nodes = [
    moved(number, { left: marginWidth }),
    moved(title, { left: marginWidth + sectionIndent }),
    pageNumber(kit, at.page, { style: pageStyle, leading: style.leading }),
    linkArea({ left: marginWidth, width: column.width, height }, `#${entry.id}`),
  ]
  return { node: entryLink(entry, nodes, { top: at.top, height, item: at.item }), height }
}

function chapterLine(
  kit: Kit,
  chapter: DocumentChapter,
  at: { page: number | undefined; item: Tag },
): { node: PdfNode; height: number } {
  const style = kit.type.contentsChapter
  const number = { ...style, color: kit.look.accentText }
  const digits = { ...style, size: 11, face: { ...kit.type.furniture.face, weight: 600 as const } }
  const setting = { leading: style.leading, goesOn: true }
  const title = kit.set.text([runOf(chapter.title, style)], { ...setting, width: column.width - numberWidth })
  const height = title.box.height
  const nodes = [
    kit.set.text([runOf(chapter.number, number)], { ...setting, width: marginWidth }),
    moved(title, { left: marginWidth }),
    pageNumber(kit, at.page, { style: digits, leading: style.leading }),
    linkArea({ width: portrait.full, height }, `#${chapter.id}`),
  ]
  return { node: entryLink(chapter, nodes, { top: entryTop, height, item: at.item }), height }
}

interface EntryOptions {
  readonly pageOf: PageOf
  readonly ruled: boolean
  /** The list that the entry stands in. */
  readonly list: Tag
}

function chapterEntry(kit: Kit, chapter: DocumentChapter, options: EntryOptions): FlowItem {
  const item: Tag = { role: 'TOCI', parent: options.list }
  const below: Tag = { role: 'TOC', parent: item }
  const head = chapterLine(kit, chapter, { page: options.pageOf(chapter.id), item })
  let top = entryTop + head.height
  // Annexes are found by their letter; their parts would make the list long.
  const sections = chapter.kind === 'bijlage' ? [] : chapter.sections.filter((section) => section.heading)
  const lines = sections.flatMap((section) => {
    const own: Tag = { role: 'TOCI', parent: below }
    const drawn = sectionLine(kit, section, { top, page: options.pageOf(section.id), item: own })
    top += drawn.height
    return [drawn.node]
  })
  const height = top + entryBottom
  const rule = options.ruled ? [surface({ top: height, width: portrait.full, height: 0.5 }, line)] : []
  return flowItem(
    view({ left: portrait.left, width: portrait.full, height: height + 0.5 }, [head.node, ...lines, ...rule]),
  )
}

function annexesHead(kit: Kit, list: Tag): FlowItem {
  const style = kit.type.term
  const text = kit.set.text([runOf(kit.labels.annexes, style)], { width: column.width, leading: style.leading })
  const top = text.box.height + 4
  const node = view({ left: portrait.left, width: portrait.full, height: top + 1.5 }, [
    tagged(moved(text, { left: marginWidth }), { role: 'Caption', parent: list }),
    surface({ top, width: portrait.full, height: 1.5 }, kit.look.accentText),
  ])
  return flowItem(node, { before: 10, keepWithNext: true })
}

/**
 * The contents: chapters with their sections, then the annexes. Takes the same space whether the pages are known or
 * not, so that it can be measured before the pages are.
 */
export function contentsItems(kit: Kit, document: PlanDocument, pageOf: PageOf): readonly FlowItem[] {
  const entries = (kind: DocumentChapter['kind'], list: Tag) => {
    const chapters = document.chapters.filter((chapter) => chapter.kind === kind)
    return chapters.map((chapter, index) =>
      chapterEntry(kit, chapter, { pageOf, ruled: index < chapters.length - 1, list }),
    )
  }
  const annexList: Tag = { role: 'TOC' }
  const annexes = entries('bijlage', annexList)
  const title = { ...frontTitle(kit, document.labels.contents, 14), breakBefore: true }
  const chapters = entries('hoofdstuk', { role: 'TOC' })
  return [title, ...chapters, ...(annexes.length > 0 ? [annexesHead(kit, annexList), ...annexes] : [])]
}
