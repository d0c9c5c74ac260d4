import type { TableBlock, TableCell as Cell } from '../document/plan-document.ts'

// A table of at most this many rows stays on one page with its caption and source.
const KEPT_ROWS = 20

/** One place of the grid: a cell that starts here, what a span covers, or nothing. */
export interface Slot {
  readonly cell: Cell | null
  readonly columns: number
  readonly column: number
  readonly merge: 'restart' | 'continue' | null
}

/** Widths in whole units that sum exactly to the whole. */
export function columnWidths(columns: readonly number[], full: number): number[] {
  const total = columns.reduce((sum, column) => sum + column, 0) || 1
  const widths = columns.map((column) => Math.max(1, Math.round((column / total) * full)))
  const rest = full - widths.reduce((sum, width) => sum + width, 0)
  return widths.map((width, index) => (index === widths.length - 1 ? Math.max(1, width + rest) : width))
}

/** True for a row that is kept on the page of the next one, or of the source below the table. */
export function staysWithNext(block: TableBlock, row: number): boolean {
  const last = block.rows.length - 1
  if (row === last) return block.source !== ''
  return block.rows.length <= KEPT_ROWS || row < block.headerRows + 1 || row >= last - 2
}

/** The whole grid, row by row: every place is a cell that starts there, a part of a span, or empty. */
export function slots(block: TableBlock): readonly (readonly Slot[])[] {
  const open = new Map<number, { readonly columns: number; rows: number }>()
  return block.rows.map((cells) => {
    const row: Slot[] = []
    for (let column = 0; column < block.columns.length; ) {
      const slot = slotAt(column, cells, block.columns.length, open)
      row.push(slot)
      column += slot.columns
    }
    return row
  })
}

function slotAt(
  column: number,
  cells: readonly Cell[],
  count: number,
  open: Map<number, { readonly columns: number; rows: number }>,
): Slot {
  const above = open.get(column)
  if (above && above.rows > 0) {
    above.rows -= 1
    return { cell: null, columns: above.columns, column, merge: 'continue' }
  }
  const cell = cells.find((candidate) => candidate.column === column) ?? null
  const columns = Math.min(cell?.colspan ?? 1, count - column)
  if (cell && cell.rowspan > 1) open.set(column, { columns, rows: cell.rowspan - 1 })
  return { cell, columns, column, merge: cell && cell.rowspan > 1 ? 'restart' : null }
}

/** Columns of text that come after a column of numbers. */
export function textAfterNumbers(block: TableBlock): ReadonlySet<number> {
  const cells = block.rows.slice(block.headerRows).flat()
  const numbers = block.columns.map((_, column) => {
    const own = cells.filter((cell) => cell.column === column && cell.colspan === 1)
    return own.filter((cell) => cell.align === 'right').length * 2 > own.length
  })
  return new Set(numbers.flatMap((isNumber, column) => (!isNumber && numbers[column - 1] ? [column] : [])))
}

/** True for a last row in bold: the total of a table. */
export function isTotal(block: TableBlock, row: number): boolean {
  return row === block.rows.length - 1 && row > block.headerRows && isBold(block.rows[row] ?? [])
}

function isBold(cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => cell.blocks.length > 0)
  return filled.length > 0 && filled.every((cell) => cell.bold)
}
