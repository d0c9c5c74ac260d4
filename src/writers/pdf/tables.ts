import type { TableBlock } from '../../document/plan-document.ts'
import { captionNode, sourceNode } from './captions.ts'
import { type FlowItem, flowItem } from './flow.ts'
import type { Kit } from './kit.ts'
import { column, landscape, marginWidth, portrait, roomOn } from './page-geometry.ts'
import { gridColumns, rowGroups } from './table-grid.ts'
import { type DrawnGroup, drawGroup } from './table-rows.ts'
import type { Tag } from './tags.ts'
import { type PdfNode, stack, surface, tagged, unread, view } from './tree.ts'

/** A table, or what is left of it after a page: its head comes again, its caption does not. */
interface TablePart {
  readonly table: TableBlock
  readonly left: number
  readonly width: number
  readonly ruleColor: string
  readonly caption: PdfNode | null
  readonly source: PdfNode
  readonly head: readonly PdfNode[]
  readonly body: readonly PdfNode[]
}

const captionGap = 5
const sourceGap = 4
const ruleHeight = 1.5
const fewestRows = 3
const mostRowsOnOnePage = 20
const mostColumnsInText = 3

function heightOfAll(nodes: readonly PdfNode[]): number {
  return nodes.reduce((sum, node) => sum + node.box.height, 0)
}

function spaceBelowCaption(part: TablePart): number {
  return part.caption && part.caption.box.height > 0 ? captionGap : 0
}

function headHeight(part: TablePart): number {
  return (part.caption?.box.height ?? 0) + spaceBelowCaption(part) + ruleHeight + heightOfAll(part.head)
}

function partNode(part: TablePart, withSource: boolean): PdfNode {
  const rule = surface({ width: part.width, height: ruleHeight }, part.ruleColor)
  const source = withSource && part.source.box.height > 0 ? [part.source] : []
  const head = part.caption ? part.head : part.head.map((node) => unread(node, 'repeated'))
  const nodes = [...(part.caption ? [part.caption] : []), rule, ...head, ...part.body, ...source]
  const gaps = nodes.map((node) => {
    if (node === part.source) return sourceGap
    return node === rule ? spaceBelowCaption(part) : 0
  })
  const { nodes: placed, height } = stack(nodes, gaps)
  return view({ left: part.left, width: part.width, height }, placed)
}

/** Number of rows for the first page, so that three are left for the last where that can be had; 0 when none fit. */
function rowsThatFit(part: TablePart, room: number): number {
  let free = room - headHeight(part)
  let count = 0
  for (const row of part.body) {
    free -= row.box.height
    if (free < -0.01) break
    count += 1
  }
  const most = Math.min(count, part.body.length - 1)
  return part.body.length - most < fewestRows
    ? Math.max(Math.min(most, part.body.length - fewestRows), Math.min(most, 1))
    : most
}

function splitPart(part: TablePart, item: FlowItem, room: number): readonly [FlowItem, FlowItem] | null {
  const count = rowsThatFit(part, room)
  if (count <= 0) return null
  const first = partNode({ ...part, body: part.body.slice(0, count) }, false)
  const { split: _, id, ...rest } = item
  return [
    flowItem(first, { ...rest, ...(id === undefined ? {} : { id }), firstPart: first.box.height }),
    partItem({ ...part, caption: null, body: part.body.slice(count) }, rest),
  ]
}

function isShort(part: TablePart, whole: number): boolean {
  const page = part.table.landscape ? landscape : portrait
  return part.body.length <= mostRowsOnOnePage && whole <= roomOn(page)
}

function partItem(part: TablePart, settings: Partial<FlowItem>): FlowItem {
  const node = partNode(part, true)
  const item = flowItem(node, { ...settings, firstPart: node.box.height })
  // A continued part is never held whole: it stands at the head of a page already.
  if (part.caption !== null && isShort(part, node.box.height)) return item
  if (part.body.length < 2) return item
  const firstRows = heightOfAll(part.body.slice(0, fewestRows))
  const firstPart = Math.min(node.box.height, headHeight(part) + firstRows)
  return { ...item, firstPart, split: (room) => splitPart(part, item, room) }
}

function placeOf(table: TableBlock): { left: number; width: number } {
  if (table.landscape) return { left: landscape.left, width: landscape.full }
  return table.columns.length <= mostColumnsInText ? column : { left: column.left - marginWidth, width: portrait.full }
}

function asTable(kit: Kit, table: TableBlock): TablePart {
  const { left, width } = placeOf(table)
  const columns = gridColumns(table, width)
  const groups = rowGroups(table).map((group) => drawGroup(kit, group, columns))
  const tag: Tag = { role: 'Table' }
  const nodesOf = (some: readonly DrawnGroup[]) => some.map(({ node }) => tagged(node, tag))
  return {
    table,
    left,
    width,
    ruleColor: kit.look.accentText,
    caption: tagged(captionNode(kit, table, width), { role: 'Caption', parent: tag }),
    source: tagged(sourceNode(kit, table.source, width), { role: 'P' }),
    head: nodesOf(groups.filter(({ head }) => head)),
    body: nodesOf(groups.filter(({ head }) => !head)),
  }
}

/**
 * A table. Up to twenty rows stay on one page when they fit; a longer one is divided between rows, with its head again
 * on each page and at least three rows on the last. Its source stays with its last row.
 */
export function tableItem(kit: Kit, table: TableBlock): FlowItem {
  const space = { before: 14, after: 16, landscape: table.landscape }
  return partItem(asTable(kit, table), { ...space, ...(table.id === '' ? {} : { id: table.id }) })
}
