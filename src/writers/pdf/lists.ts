import type { ListBlock, ListItem, ParagraphBlock } from '../../document/plan-document.ts'
import { type FlowItem, flowItem } from './flow.ts'
import type { Kit } from './kit.ts'
import { column } from './page-geometry.ts'
import { textNode } from './paragraphs.ts'
import { runOf, type TypeStyle } from './text-run.ts'
import { moved, type PdfNode, stack, view } from './tree.ts'

type ListContent = ParagraphBlock | ListBlock

/** Where paragraphs and lists stand, and in which style. */
export interface BlockPlace {
  readonly left: number
  readonly width: number
  readonly style: TypeStyle
  /** Space between two paragraphs, in points. */
  readonly gap: number
}

interface Depth {
  readonly place: BlockPlace
  readonly level: number
}

const indent = 16
const itemGap = 3
const deepest = 6
const bullets = ['•', '–', '·'] as const

function markOf(list: ListBlock, index: number, level: number): string {
  if (!list.ordered) return bullets[level % bullets.length] as string
  const number = list.start + index
  // The second level of a numbered list has letters, as long as there are any.
  return level % 2 === 1 && number >= 1 && number <= 26 ? `${String.fromCharCode(96 + number)}.` : `${number}.`
}

function markWidth(kit: Kit, list: ListBlock, depth: Depth): number {
  const marks = list.items.map((_, index) => markOf(list, index, depth.level))
  const widest = Math.max(0, ...marks.map((mark) => kit.set.width([runOf(mark, depth.place.style)])))
  return Math.max(indent, Math.ceil(widest + 5))
}

function inner(depth: Depth, by: number): Depth {
  // Deeper than this the text would have no width left.
  const step = depth.level < deepest ? by : 0
  const place = { ...depth.place, left: depth.place.left + step, width: depth.place.width - step }
  return { place, level: depth.level + 1 }
}

function paragraphNode(kit: Kit, block: ParagraphBlock, place: BlockPlace): PdfNode {
  return textNode(kit, block.content, { ...place, hyphenate: true })
}

function withMark(kit: Kit, mark: string, options: { text: PdfNode; place: BlockPlace }): PdfNode {
  const { text, place } = options
  const { leading } = place.style
  const markNode = moved(kit.set.text([runOf(mark, place.style)], { width: 60, leading }), { left: place.left })
  const height = Math.max(text.box.height, leading)
  return view({ width: place.left + place.width, height }, [markNode, text])
}

/** One node per row of a list: an item, or a list within it, with the space above it. */
interface Row {
  readonly node: PdfNode
  readonly before: number
}

function itemRows(kit: Kit, item: ListItem, at: { mark: string; depth: Depth; by: number }): readonly Row[] {
  const own = inner(at.depth, at.by).place
  const [first, ...others] = item.blocks
  const opens = first?.type === 'paragraph'
  const text = textNode(kit, opens ? first.content : [], { ...own, hyphenate: true })
  const head: Row = {
    node: withMark(kit, at.mark, { text, place: { ...own, left: at.depth.place.left } }),
    before: itemGap,
  }
  const rest = opens ? others : item.blocks
  return [head, ...rest.flatMap((block) => contentRows(kit, block, inner(at.depth, at.by)))]
}

function contentRows(kit: Kit, block: ListContent, depth: Depth): readonly Row[] {
  if (block.type === 'paragraph') {
    const node = paragraphNode(kit, block, depth.place)
    return node.box.height > 0 ? [{ node, before: depth.place.gap }] : []
  }
  return listRows(kit, block, depth)
}

function listRows(kit: Kit, list: ListBlock, depth: Depth): readonly Row[] {
  const by = markWidth(kit, list, depth)
  return list.items.flatMap((item, index) => itemRows(kit, item, { mark: markOf(list, index, depth.level), depth, by }))
}

/** Paragraphs and lists under each other as one node, for a box or a cell. */
export function stackedBlocks(kit: Kit, blocks: readonly ListContent[], place: BlockPlace): PdfNode {
  const rows = blocks.flatMap((block) => contentRows(kit, block, { place, level: 0 }))
  const gaps = rows.map((row, index) => (index === 0 ? 0 : row.before))
  const { nodes, height } = stack(
    rows.map((row) => row.node),
    gaps,
  )
  return view({ width: place.left + place.width, height }, nodes)
}

/** A list in the text column; whole items are kept together. */
export function listItems(kit: Kit, list: ListBlock): readonly FlowItem[] {
  const place: BlockPlace = { ...column, style: kit.type.body, gap: 4 }
  const by = markWidth(kit, list, { place, level: 0 })
  return list.items.map((item, index) => {
    const last = index === list.items.length - 1
    const rows = itemRows(kit, item, { mark: markOf(list, index, 0), depth: { place, level: 0 }, by })
    const { nodes, height } = stack(
      rows.map((row) => row.node),
      rows.map((row, at) => (at === 0 ? 0 : row.before)),
    )
    const node = view({ width: column.left + column.width, height }, nodes)
    return flowItem(node, { before: index === 0 ? 0 : itemGap, after: last ? 11 : itemGap })
  })
}
