import type { RichTable, RichTableCell } from '../richtext/richtext.ts'

/** A cell at its place: spans never overlap and never leave the grid. `cell` is null where a row was too short. */
export interface PlacedCell {
  readonly cell: RichTableCell | null
  readonly row: number
  readonly column: number
  readonly colspan: number
  readonly rowspan: number
}

/** A table in which every place is covered once. */
export interface TableGrid {
  readonly columns: number
  readonly rows: readonly (readonly PlacedCell[])[]
}

/** More than a page can hold in any way; guards against a span of thousands. */
const mostColumns = 100

/**
 * Places cells as a browser does. A span that meets a cell from above or the last row is shortened, a row that is too short
 * gets empty cells, and columns in which no cell begins are drawn together. Never throws.
 */
export function tableGrid(table: RichTable): TableGrid {
  const rows = table.content.filter((row) => row.content.length > 0 || table.content.length > 1)
  const covered = rows.map((): boolean[] => [])
  const placed = rows.map((row, index) => placeRow(row.content, { index, covered }))
  return withEmptyCells(drawnTogether(placed), rows.length)
}

interface Placing {
  readonly index: number
  readonly covered: readonly boolean[][]
}

function placeRow(cells: readonly RichTableCell[], { index, covered }: Placing): PlacedCell[] {
  const placed: PlacedCell[] = []
  let column = 0
  for (const cell of cells) {
    while (covered[index]?.[column]) column += 1
    if (column >= mostColumns) break
    const rowspan = Math.min(wholeSpan(cell.attrs.rowspan), covered.length - index)
    const colspan = freeColumns(covered[index] ?? [], column, wholeSpan(cell.attrs.colspan))
    for (const row of covered.slice(index, index + rowspan)) {
      for (let at = column; at < column + colspan; at += 1) row[at] = true
    }
    placed.push({ cell, row: index, column, colspan, rowspan })
    column += colspan
  }
  return placed
}

function wholeSpan(span: number): number {
  return Number.isFinite(span) && span >= 1 ? Math.min(Math.trunc(span), mostColumns) : 1
}

/** How far a span can go before it meets a cell that came down from a row above. */
function freeColumns(row: readonly boolean[], column: number, wanted: number): number {
  let free = 1
  while (free < wanted && column + free < mostColumns && !row[column + free]) free += 1
  return free
}

function drawnTogether(rows: readonly (readonly PlacedCell[])[]): PlacedCell[][] {
  const starts = [...new Set(rows.flat().map((cell) => cell.column))].sort((one, other) => one - other)
  const countBefore = (column: number) => starts.filter((start) => start < column).length
  return rows.map((row) =>
    row.map((cell) => {
      const column = countBefore(cell.column)
      return { ...cell, column, colspan: Math.max(1, countBefore(cell.column + cell.colspan) - column) }
    }),
  )
}

function withEmptyCells(rows: readonly (readonly PlacedCell[])[], height: number): TableGrid {
  const columns = Math.max(0, ...rows.flat().map((cell) => cell.column + cell.colspan))
  const covered = Array.from({ length: height }, () => new Set<number>())
  for (const cell of rows.flat()) {
    for (const row of covered.slice(cell.row, cell.row + cell.rowspan)) {
      for (let at = cell.column; at < cell.column + cell.colspan; at += 1) row.add(at)
    }
  }
  const filled = rows.map((cells, row) => {
    const empty = Array.from({ length: columns }, (_, column) => column)
      .filter((column) => !covered[row]?.has(column))
      .map((column): PlacedCell => ({ cell: null, row, column, colspan: 1, rowspan: 1 }))
    return [...cells, ...empty].sort((one, other) => one.column - other.column)
  })
  return { columns, rows: filled }
}
