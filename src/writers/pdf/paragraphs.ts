import type { Inline } from '../../document/plan-document.ts'
import { type FlowItem, flowItem } from './flow.ts'
import { plainText, runsOf } from './inlines.ts'
import type { Kit } from './kit.ts'
import { column } from './page-geometry.ts'
import { headingTag } from './tags.ts'
import type { TypeStyle } from './text-run.ts'
import { moved, type PdfNode, tagged } from './tree.ts'

const fewestLines = 2
const shortIntroduction = 3

/** Text in one style, at a place across the page. */
export interface TextPlace {
  readonly left: number
  readonly width: number
  readonly style: TypeStyle
  readonly hyphenate: boolean
}

/** The inline content as a text node. */
export function textNode(kit: Kit, content: readonly Inline[], place: TextPlace): PdfNode {
  const { style, width, hyphenate, left } = place
  const node = kit.set.text(runsOf(content, { kit, style }), { width, leading: style.leading, hyphenate })
  return moved(node, { left })
}

function linesThatFit(total: number, room: number, leading: number): number {
  const fitting = Math.floor((room + 0.01) / leading)
  return Math.min(fitting, total - fewestLines)
}

function splitText(item: FlowItem, room: number): readonly [FlowItem, FlowItem] | null {
  const lines = item.node.lines ?? []
  const leading = item.node.box.height / lines.length
  const count = linesThatFit(lines.length, room, leading)
  if (count < fewestLines) return null
  const { id: _id, bookmark: _bookmark, ...rest } = item
  const part = (own: FlowItem, some: typeof lines): FlowItem => {
    const box = { ...item.node.box, height: some.length * leading }
    return divisible({ ...own, node: { ...item.node, box, lines: some } })
  }
  return [part({ ...item, after: 0 }, lines.slice(0, count)), part(rest, lines.slice(count))]
}

/** An item of one text that may be divided, with two lines at least on each side. */
export function divisible(item: FlowItem): FlowItem {
  const lines = item.node.lines?.length ?? 0
  if (lines < 2 * fewestLines) return { ...item, firstPart: item.node.box.height }
  const firstPart = (item.node.box.height / lines) * fewestLines
  return { ...item, firstPart, split: (room) => splitText(item, room) }
}

/** A paragraph in the text column; empty when there is nothing to read in it. */
export function paragraphItems(kit: Kit, content: readonly Inline[]): readonly FlowItem[] {
  const node = tagged(textNode(kit, content, { ...column, style: kit.type.body, hyphenate: true }), { role: 'P' })
  const lines = node.lines?.length ?? 0
  if (lines === 0) return []
  // A short sentence that ends in a colon belongs to the list or table after it.
  const introduces = lines <= shortIntroduction && plainText(content).trimEnd().endsWith(':')
  return [divisible(flowItem(node, { after: 8, keepWithNext: introduces }))]
}

/** An opening paragraph, in the text column. */
export function leadItems(kit: Kit, content: readonly Inline[]): readonly FlowItem[] {
  const node = tagged(textNode(kit, content, { ...column, style: kit.type.lead, hyphenate: false }), { role: 'P' })
  return node.box.height === 0 ? [] : [flowItem(node, { before: 8, after: 16 })]
}

/** A heading within a section. It holds on to what follows. */
export function headingItems(kit: Kit, content: readonly Inline[], level: 3 | 4): readonly FlowItem[] {
  const style = level === 3 ? kit.type.heading3 : kit.type.heading4
  const node = tagged(textNode(kit, content, { ...column, style, hyphenate: false }), headingTag(level))
  if (node.box.height === 0) return []
  const spaces = level === 3 ? { before: 16, after: 4 } : { before: 14, after: 2 }
  return [flowItem(node, { ...spaces, keepWithNext: true })]
}
