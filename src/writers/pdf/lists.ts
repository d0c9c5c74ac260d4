import type { ListBlock, ListItem, ParagraphBlock } from '../../document/plan-document.ts'
import { type FlowItem, flowItem } from './flow.ts'
import type { Kit } from './kit.ts'
import { column } from './page-geometry.ts'
import { textNode } from './paragraphs.ts'
import type { Tag } from './tags.ts'
import { runOf, type TypeStyle } from './text-run.ts'
import { moved, type PdfNode, stack, tagged, view } from './tree.ts'

type ListContent = ParagraphBlock | ListBlock

/** Where paragraphs and lists stand, and in which style. */
export interface BlockPlace {
  readonly left: number
  readonly width: number
  readonly style: TypeStyle
  /** Space between two paragraphs, in points. */
  readonly gap: number
  /** True when a paragraph that stands alone is the content of what is around it, as in a cell. */
  readonly bare?: boolean
  /** The list that these items go on with, when it was divided. */
  readonly list?: Tag
}

interface Depth {
  readonly place: BlockPlace
  readonly level: number
  /** The element that this stands in; none at the first level, where the nodes around it tell. */
  readonly parent?: Tag
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

/** The tag of a list, the same for all of its items. */
export function listTag(list: ListBlock, level: number, parent?: Tag): Tag {
  const letters = list.ordered && level % 2 === 1
  const numbering = list.ordered ? (letters ? 'LowerAlpha' : 'Decimal') : 'Disc'
  return { role: 'L', attributes: { O: 'List', ListNumbering: numbering }, ...(parent ? { parent } : {}) }
}

function within(parent: Tag | undefined): { readonly parent?: Tag } {
  return parent ? { parent } : {}
}

function paragraphNode(kit: Kit, block: ParagraphBlock, place: BlockPlace): PdfNode {
  return textNode(kit, block.content, { ...place, hyphenate: true })
}

function withMark(kit: Kit, mark: string, options: { text: PdfNode; place: BlockPlace; tag: Tag }): PdfNode {
  const { text, place, tag } = options
  const { leading } = place.style
  const markNode = moved(kit.set.text([runOf(mark, place.style)], { width: 60, leading }), { left: place.left })
  const height = Math.max(text.box.height, leading)
  const label = tagged(markNode, { role: 'Lbl', parent: tag })
  return view({ width: place.left + place.width, height }, [label, text])
}

/** One node per row of a list: an item, or a list within it, with the space above it. */
interface Row {
  readonly node: PdfNode
  readonly before: number
}

interface ItemPlace {
  readonly mark: string
  readonly depth: Depth
  readonly by: number
  readonly list: Tag
}

function itemRows(kit: Kit, item: ListItem, at: ItemPlace): readonly Row[] {
  const { place, level } = inner(at.depth, at.by)
  const [first, ...others] = item.blocks
  const opens = first?.type === 'paragraph'
  const tag: Tag = { role: 'LI', parent: at.list }
  const body: Tag = { role: 'LBody', parent: tag }
  const words = textNode(kit, opens ? first.content : [], { ...place, hyphenate: true })
  const text = tagged(words, item.blocks.length > 1 ? { role: 'P', parent: body } : body)
  const marked = withMark(kit, at.mark, { text, place: { ...place, left: at.depth.place.left }, tag })
  const rest = opens ? others : item.blocks
  const depth = { place, level, parent: body }
  return [{ node: marked, before: itemGap }, ...rest.flatMap((block) => contentRows(kit, block, depth))]
}

function contentRows(kit: Kit, block: ListContent, depth: Depth): readonly Row[] {
  if (block.type === 'paragraph') {
    const text = paragraphNode(kit, block, depth.place)
    const node = depth.place.bare && !depth.parent ? text : tagged(text, { role: 'P', ...within(depth.parent) })
    return node.box.height > 0 ? [{ node, before: depth.place.gap }] : []
  }
  return listRows(kit, block, depth)
}

function listRows(kit: Kit, list: ListBlock, depth: Depth): readonly Row[] {
  const by = markWidth(kit, list, depth)
  const tag = (depth.parent ? undefined : depth.place.list) ?? listTag(list, depth.level, depth.parent)
  return list.items.flatMap((item, index) =>
    itemRows(kit, item, { mark: markOf(list, index, depth.level), depth, by, list: tag }),
  )
}

/** Paragraphs and lists under each other as one node, for a box or a cell. */
export function stackedBlocks(kit: Kit, blocks: readonly ListContent[], place: BlockPlace): PdfNode {
  const bare = place.bare === true && blocks.length === 1
  const rows = blocks.flatMap((block) => contentRows(kit, block, { place: { ...place, bare }, level: 0 }))
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
  const tag = listTag(list, 0)
  return list.items.map((item, index) => {
    const last = index === list.items.length - 1
    const rows = itemRows(kit, item, { mark: markOf(list, index, 0), depth: { place, level: 0 }, by, list: tag })
    const { nodes, height } = stack(
      rows.map((row) => row.node),
      rows.map((row, at) => (at === 0 ? 0 : row.before)),
    )
    const node = view({ width: column.left + column.width, height }, nodes)
    return flowItem(node, { before: index === 0 ? 0 : itemGap, after: last ? 11 : itemGap })
  })
}
