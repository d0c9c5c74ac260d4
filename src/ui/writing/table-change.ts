import type { Node as PmNode, Schema } from '@tiptap/pm/model'
import { type EditorState, Selection, type Transaction } from '@tiptap/pm/state'
import { isInTable, mergeCells, selectedRect, splitCell, TableMap } from '@tiptap/pm/tables'

/** Which edges of a table name its columns and rows. */
export interface TableHeaders {
  readonly row: boolean
  readonly column: boolean
}

/** Whether the first row and the first column are headers; the corner belongs to both and decides only when alone. */
export function tableHeaders(table: PmNode): TableHeaders {
  const cells = cellsOf(table)
  const allHeaders = (chosen: readonly TableCellAt[]) =>
    chosen.length > 0 && chosen.every(({ node }) => node.type.name === 'tableHeader')
  const beside = cells.filter(({ row, column }) => row === 0 && column > 0)
  const below = cells.filter(({ row, column }) => column === 0 && row > 0)
  const corner = allHeaders(cells.filter(({ row, column }) => row === 0 && column === 0))
  return {
    row: beside.length > 0 ? corner && allHeaders(beside) : corner,
    column: below.length > 0 && allHeaders(below),
  }
}

/** Makes cells of the first row and column headers or plain cells. Other cells stay what they are. */
export function setTableHeaders(tr: Transaction, position: number, wanted: TableHeaders): void {
  const table = tr.doc.nodeAt(position)
  if (!table) return
  const now = tableHeaders(table)
  if (now.row === wanted.row && now.column === wanted.column) return
  const { tableHeader, tableCell } = table.type.schema.nodes
  for (const { node, at, row, column } of cellsOf(table)) {
    if (row > 0 && column > 0) continue
    const type = (row === 0 && wanted.row) || (column === 0 && wanted.column) ? tableHeader : tableCell
    if (type && type !== node.type) tr.setNodeMarkup(position + 1 + at, type, node.attrs)
  }
}

interface TableCellAt {
  readonly node: PmNode
  /** Position within the table's content. */
  readonly at: number
  readonly row: number
  readonly column: number
}

function cellsOf(table: PmNode): readonly TableCellAt[] {
  const map = TableMap.get(table)
  return [...new Set(map.map)].flatMap((at) => {
    const node = table.nodeAt(at)
    const { top, left } = map.findCell(at)
    return node ? [{ node, at, row: top, column: left }] : []
  })
}

export interface NewTable {
  readonly rows: number
  readonly columns: number
  readonly headerRow: boolean
  readonly caption: string
}

/** An empty table. */
export function newTable(schema: Schema, { rows, columns, headerRow, caption }: NewTable): PmNode {
  const cell = { content: [{ type: 'paragraph' }] }
  const row = (header: boolean) => ({
    type: 'tableRow',
    content: Array.from({ length: columns }, () => ({ type: header ? 'tableHeader' : 'tableCell', ...cell })),
  })
  const content = Array.from({ length: rows }, (_, index) => row(headerRow && index === 0))
  return schema.nodeFromJSON({ type: 'table', attrs: { caption, source: '', landscape: false }, content })
}

/** What the bar of a table must know. */
export interface TableFacts {
  /** Position of the table that holds the cursor. */
  readonly position: number
  readonly canMerge: boolean
  readonly canSplit: boolean
  readonly allRows: boolean
  readonly allColumns: boolean
  readonly headerRow: boolean
  readonly alignRight: boolean
}

/** Facts of the table at the cursor, or null outside one. */
export function tableFacts(state: EditorState): TableFacts | null {
  if (!isInTable(state)) return null
  const rect = selectedRect(state)
  const cell = rect.table.nodeAt(rect.map.map[rect.top * rect.map.width + rect.left] ?? 0)
  return {
    position: rect.tableStart - 1,
    canMerge: mergeCells(state),
    canSplit: splitCell(state),
    allRows: rect.top === 0 && rect.bottom === rect.map.height,
    allColumns: rect.left === 0 && rect.right === rect.map.width,
    headerRow: tableHeaders(rect.table).row,
    alignRight: cell?.attrs['align'] === 'right',
  }
}

/** Takes a whole table out; a paragraph to write in stays. */
export function removeTable(state: EditorState, position: number): Transaction | null {
  const table = state.doc.nodeAt(position)
  const paragraph = state.schema.nodes['paragraph']
  if (table?.type.name !== 'table' || !paragraph) return null
  const { tr } = state
  tr.replaceWith(position, position + table.nodeSize, paragraph.create())
  return tr.setSelection(Selection.near(tr.doc.resolve(position + 1)))
}
