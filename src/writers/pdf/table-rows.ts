import type { ParagraphBlock, TableCell } from '../../document/plan-document.ts'
import { runsOf } from './inlines.ts'
import type { Kit } from './kit.ts'
import { stackedBlocks } from './lists.ts'
import type { GridCell, GridColumn, RowGroup } from './table-grid.ts'
import type { Tag, TagAttributes } from './tags.ts'
import type { TypeStyle } from './text-run.ts'
import { ink, line } from './type-scale.ts'
import { moved, type PdfNode, stack, surface, tagged, view } from './tree.ts'

/** A laid-out group of rows over the whole width of the table. */
export interface DrawnGroup {
  readonly node: PdfNode
  readonly head: boolean
}

interface PlacedCell {
  readonly grid: GridCell
  readonly node: PdfNode
  readonly left: number
  readonly width: number
}

const padding = 3
const gutter = 4
const afterNumbers = 12

function padLeft(columns: readonly GridColumn[], cell: TableCell): number {
  if (cell.column === 0) return 0
  // Words right behind a column of numbers would seem to belong to them.
  return columns[cell.column - 1]?.numeric && cell.align === 'left' ? afterNumbers : gutter
}

function cellStyle(kit: Kit, cell: TableCell, head: boolean): TypeStyle {
  const base = head ? kit.type.headCell : kit.type.cell
  return cell.bold && !head ? { ...base, face: { ...base.face, weight: 700 } } : base
}

function rightAligned(
  kit: Kit,
  paragraphs: readonly ParagraphBlock[],
  at: { width: number; style: TypeStyle },
): PdfNode {
  const { width, style } = at
  const texts = paragraphs.map(({ content }) => {
    const text = kit.set.text(runsOf(content, { kit, style }), { width, leading: style.leading, align: 'right' })
    return paragraphs.length > 1 ? tagged(text, { role: 'P' }) : text
  })
  const { nodes, height } = stack(
    texts,
    texts.map((_, index) => (index === 0 ? 0 : 2)),
  )
  return view({ width, height }, nodes)
}

function cellContent(kit: Kit, cell: TableCell, at: { width: number; head: boolean }): PdfNode {
  const style = cellStyle(kit, cell, at.head)
  const paragraphs = cell.blocks.filter((block) => block.type === 'paragraph')
  if (cell.align === 'right' && paragraphs.length === cell.blocks.length) {
    return rightAligned(kit, paragraphs, { width: at.width, style })
  }
  return stackedBlocks(kit, cell.blocks, { left: 0, width: at.width, style, gap: 2, bare: true })
}

function placeCells(kit: Kit, group: RowGroup, columns: readonly GridColumn[]): readonly PlacedCell[] {
  return group.cells.map((grid) => {
    const { cell } = grid
    const first = columns[cell.column] as GridColumn
    const last = columns[Math.min(cell.column + Math.max(1, cell.colspan), columns.length) - 1] as GridColumn
    const before = padLeft(columns, cell)
    const after = last === columns.at(-1) ? 0 : gutter
    const width = last.left + last.width - first.left
    const room = Math.max(12, width - before - after)
    const node = moved(cellContent(kit, cell, { width: room, head: group.head }), { left: first.left + before })
    return { grid, node, left: first.left, width }
  })
}

/** Height of each row: as high as its cells, and a cell over more rows makes the last of them higher when it must. */
function rowHeights(kit: Kit, group: RowGroup, cells: readonly PlacedCell[]): readonly number[] {
  const least = kit.type.cell.leading + 2 * padding
  const heights = Array.from({ length: group.rows }, () => least)
  const bySpan = [...cells].sort((a, b) => a.grid.rowspan - b.grid.rowspan)
  for (const { grid, node } of bySpan) {
    const end = grid.row + grid.rowspan
    const have = heights.slice(grid.row, end).reduce((sum, height) => sum + height, 0)
    const short = node.box.height + 2 * padding - have
    if (short > 0) heights[end - 1] = (heights[end - 1] ?? 0) + short
  }
  return heights
}

function ruleBelow(group: RowGroup, lastRow: boolean): { height: number; color: string } {
  if (group.total || (group.head && lastRow)) return { height: 0.75, color: ink }
  return { height: 0.5, color: line }
}

function scopeOf(cell: TableCell, group: RowGroup): { readonly Scope?: string } {
  if (group.head) return { Scope: 'Column' }
  return cell.header ? { Scope: 'Row' } : {}
}

/** A tag for each row of the group in which a cell begins; a row that is all covered from above is none to a reader. */
function rowTags(group: RowGroup): readonly (Tag | null)[] {
  const begun = new Set(group.cells.map(({ row }) => row))
  return Array.from({ length: group.rows }, (_, row) => (begun.has(row) ? { role: 'TR' } : null))
}

function cellTag(grid: GridCell, group: RowGroup, at: { rows: readonly (Tag | null)[]; columns: number }): Tag {
  const { cell } = grid
  const colspan = Math.min(Math.max(1, cell.colspan), at.columns - cell.column)
  const rowspan = at.rows.slice(grid.row, grid.row + grid.rowspan).filter((row) => row !== null).length
  const scope = scopeOf(cell, group)
  const attributes: TagAttributes = {
    O: 'Table',
    ...scope,
    ...(colspan > 1 ? { ColSpan: colspan } : {}),
    ...(rowspan > 1 ? { RowSpan: rowspan } : {}),
  }
  const parent = at.rows[grid.row]
  return {
    role: scope.Scope ? 'TH' : 'TD',
    ...(parent ? { parent } : {}),
    ...(Object.keys(attributes).length > 1 ? { attributes } : {}),
  }
}

/** Draws a group of rows: each cell with the rule below it, so that a span shows as one cell. */
export function drawGroup(kit: Kit, group: RowGroup, columns: readonly GridColumn[]): DrawnGroup {
  const cells = placeCells(kit, group, columns)
  const heights = rowHeights(kit, group, cells)
  const rows = rowTags(group)
  const bottomOf = (row: number) => heights.slice(0, row).reduce((sum, height) => sum + height, 0)
  const drawn = cells.flatMap(({ grid, node, left, width }) => {
    const bottom = bottomOf(grid.row + grid.rowspan)
    const top = group.head ? bottom - node.box.height - padding : bottomOf(grid.row) + padding
    const rule = ruleBelow(group, grid.row + grid.rowspan === group.rows)
    const tag = cellTag(grid, group, { rows, columns: columns.length })
    return [
      tagged(moved(node, { top }), tag),
      surface({ left, width, top: bottom - rule.height, height: rule.height }, rule.color),
    ]
  })
  const width = columns.reduce((sum, column) => sum + column.width, 0)
  const above = group.total ? [surface({ width, height: 0.75, top: -0.5 }, ink)] : []
  const node = view({ width, height: bottomOf(group.rows) }, [...drawn, ...above])
  return { node, head: group.head }
}
