import type { DocumentChapter, PlanDocument } from '../../document/plan-document.ts'
import { marginRow } from './definitions.ts'
import { type FlowItem, flowItem } from './flow.ts'
import type { Kit } from './kit.ts'
import { column, marginWidth, portrait } from './page-geometry.ts'
import { runOf, type TypeStyle } from './text-run.ts'
import { line } from './type-scale.ts'
import { linkArea, moved, type PdfNode, surface, view } from './tree.ts'

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
    moved(text, { left: marginWidth, top: titleRise }),
    surface({ top, width: portrait.full, height: 1.5 }, kit.look.accentText),
  ])
  return flowItem(node, { keepWithNext: true, bookmark: { level: 1, title } })
}

/** The page "Over dit document": rows of a label and its text. */
export function aboutItems(kit: Kit, document: PlanDocument): readonly FlowItem[] {
  const rows = document.about.map(({ label, value }) => marginRow(kit, label, [runOf(value, kit.type.about)]))
  return [frontTitle(kit, document.labels.about, 18), ...rows]
}

function pageNumber(
  kit: Kit,
  page: number | undefined,
  at: { style: TypeStyle; top: number; leading: number },
): PdfNode {
  const runs = page === undefined ? [] : [runOf(String(page), at.style)]
  const node = kit.set.text(runs, { width: numberWidth, leading: at.leading, align: 'right' })
  return moved(node, { left: portrait.full - numberWidth, top: at.top })
}

interface EntryLine {
  readonly number: string
  readonly title: string
  readonly id: string
}

function sectionLine(
  kit: Kit,
  entry: EntryLine,
  at: { top: number; page: number | undefined },
): { nodes: readonly PdfNode[]; height: number } {
  const style = kit.type.contentsSection
  const width = column.width - sectionIndent - numberWidth
  const number = kit.set.text([runOf(entry.number, style)], { width: sectionIndent, leading: style.leading })
  const title = kit.set.text([runOf(entry.title, style)], { width, leading: style.leading })
  const height = Math.max(style.leading, title.box.height)
  const pageStyle = { ...style, face: kit.type.furniture.face, color: kit.type.furniture.color }
  return {
    nodes: [
      moved(number, { left: marginWidth, top: at.top }),
      moved(title, { left: marginWidth + sectionIndent, top: at.top }),
      pageNumber(kit, at.page, { style: pageStyle, top: at.top, leading: style.leading }),
      linkArea({ left: marginWidth, top: at.top, width: column.width, height }, `#${entry.id}`),
    ],
    height,
  }
}

function chapterLine(
  kit: Kit,
  chapter: DocumentChapter,
  page: number | undefined,
): { nodes: readonly PdfNode[]; height: number } {
  const style = kit.type.contentsChapter
  const number = { ...style, color: kit.look.accentText }
  const digits = { ...style, size: 11, face: { ...kit.type.furniture.face, weight: 600 as const } }
  const title = kit.set.text([runOf(chapter.title, style)], {
    width: column.width - numberWidth,
    leading: style.leading,
  })
  const height = title.box.height
  return {
    nodes: [
      moved(kit.set.text([runOf(chapter.number, number)], { width: marginWidth, leading: style.leading }), {
        top: entryTop,
      }),
      moved(title, { left: marginWidth, top: entryTop }),
      pageNumber(kit, page, { style: digits, top: entryTop, leading: style.leading }),
      linkArea({ top: entryTop, width: portrait.full, height }, `#${chapter.id}`),
    ],
    height,
  }
}

function chapterEntry(kit: Kit, chapter: DocumentChapter, options: { pageOf: PageOf; ruled: boolean }): FlowItem {
  const head = chapterLine(kit, chapter, options.pageOf(chapter.id))
  let top = entryTop + head.height
  // Annexes are found by their letter; their parts would make the list long.
  const sections = chapter.kind === 'bijlage' ? [] : chapter.sections.filter((section) => section.heading)
  const lines = sections.flatMap((section) => {
    const drawn = sectionLine(kit, section, { top, page: options.pageOf(section.id) })
    top += drawn.height
    return drawn.nodes
  })
  const height = top + entryBottom
  const rule = options.ruled ? [surface({ top: height, width: portrait.full, height: 0.5 }, line)] : []
  return flowItem(
    view({ left: portrait.left, width: portrait.full, height: height + 0.5 }, [...head.nodes, ...lines, ...rule]),
  )
}

function annexesHead(kit: Kit): FlowItem {
  const style = kit.type.term
  const text = kit.set.text([runOf(kit.labels.annexes, style)], { width: column.width, leading: style.leading })
  const top = text.box.height + 4
  const node = view({ left: portrait.left, width: portrait.full, height: top + 1.5 }, [
    moved(text, { left: marginWidth }),
    surface({ top, width: portrait.full, height: 1.5 }, kit.look.accentText),
  ])
  return flowItem(node, { before: 10, keepWithNext: true })
}

/**
 * The contents: chapters with their sections, then the annexes. Takes the same space whether the pages are known or
 * not, so that it can be measured before the pages are.
 */
export function contentsItems(kit: Kit, document: PlanDocument, pageOf: PageOf): readonly FlowItem[] {
  const entries = (kind: DocumentChapter['kind']) => {
    const chapters = document.chapters.filter((chapter) => chapter.kind === kind)
    return chapters.map((chapter, index) => chapterEntry(kit, chapter, { pageOf, ruled: index < chapters.length - 1 }))
  }
  const annexes = entries('bijlage')
  const title = { ...frontTitle(kit, document.labels.contents, 14), breakBefore: true }
  return [title, ...entries('hoofdstuk'), ...(annexes.length > 0 ? [annexesHead(kit), ...annexes] : [])]
}
