import type { TableBlock, TableCell } from '../../document/plan-document.ts'

/** A column: its side and width in points, and whether it holds numbers. */
export interface GridColumn {
  readonly left: number
  readonly width: number
  readonly numeric: boolean
}

/** A cell with the row it starts in, counted within its group, cut off at the end of the group. */
export interface GridCell {
  readonly cell: TableCell
  readonly row: number
  readonly rowspan: number
}

/** Rows that a rowspan holds together; most groups are one row. */
export interface RowGroup {
  readonly rows: number
  readonly cells: readonly GridCell[]
  readonly head: boolean
  /** The last row when all of it is bold: a total. */
  readonly total: boolean
}

/** Share of a column that its body must have right aligned to count as a column of numbers. */
const mostly = 0.5

function isNumeric(table: TableBlock, column: number): boolean {
  const cells = table.rows
    .slice(table.headerRows)
    .flatMap((row) => row.filter((cell) => cell.column === column && cell.colspan === 1))
  return cells.length > 0 && cells.filter((cell) => cell.align === 'right').length > cells.length * mostly
}

/** The columns of a table over this width. */
export function gridColumns(table: TableBlock, width: number): readonly GridColumn[] {
  const total = table.columns.reduce((sum, share) => sum + share, 0) || 1
  let left = 0
  return table.columns.map((share, column) => {
    const own = (share / total) * width
    const at = { left, width: own, numeric: isNumeric(table, column) }
    left += own
    return at
  })
}

function isTotal(table: TableBlock, start: number, end: number): boolean {
  const row = table.rows[start] ?? []
  const isLast = end === table.rows.length && end - start === 1 && start > table.headerRows
  const filled = row.filter((cell) => cell.blocks.length > 0)
  return isLast && filled.length > 0 && filled.every((cell) => cell.bold)
}

function groupEnd(table: TableBlock, start: number): number {
  let end = start + 1
  for (let row = start; row < end; row += 1) {
    for (const cell of table.rows[row] ?? []) end = Math.max(end, row + cell.rowspan)
  }
  return Math.min(end, table.rows.length)
}

/** The rows in groups that may not be parted. A span that runs on past the last row ends there. */
export function rowGroups(table: TableBlock): readonly RowGroup[] {
  const groups: RowGroup[] = []
  for (let start = 0; start < table.rows.length; ) {
    const end = groupEnd(table, start)
    const cells = table.rows.slice(start, end).flatMap((row, index) =>
      row
        .filter((cell) => cell.column < table.columns.length)
        .map(
          (cell): GridCell => ({
            cell,
            row: index,
            rowspan: Math.min(Math.max(1, cell.rowspan), end - start - index),
          }),
        ),
    )
    groups.push({ rows: end - start, cells, head: start < table.headerRows, total: isTotal(table, start, end) })
    start = end
  }
  return groups
}
