import { formatDutchNumber } from '../figures/dutch-number.ts'
import type { SheetView } from './data-file.ts'
import { type Cell, cellText, type Row, type RowSource } from './row-source.ts'

const mostShownColumns = 40
const longestShown = 80

/** The beginning of each sheet as a person reads it, and which row looks like names of columns. */
export function sheetViews(sources: readonly RowSource[]): readonly SheetView[] {
  return sources.map((source) => {
    let rowCount = 0
    source.each(() => {
      rowCount += 1
    })
    const rows = source.head.map(({ cells }) => cells.slice(0, mostShownColumns).map(shownCell))
    const lines = source.head.map(({ line }) => line)
    return { name: source.name, rows, lines, rowCount, headerRow: headerRowOf(source.head) }
  })
}

function shownCell(cell: Cell): string {
  const text = typeof cell === 'number' ? numberShown(cell) : cellText(cell)
  return text.length > longestShown ? `${text.slice(0, longestShown - 1)}…` : text
}

/** A year stays a year: without a point per thousand. */
function numberShown(number: number): string {
  const isYear = Number.isInteger(number) && number >= 1900 && number < 2100
  return isYear ? String(number) : formatDutchNumber(number)
}

/** The last row of the first that has texts in most of its columns and numbers below it. */
function headerRowOf(rows: readonly Row[]): number {
  const width = Math.max(...rows.slice(0, 60).map((row) => filled(row).length), 1)
  const at = rows.slice(0, 30).findIndex((row) => {
    const cells = filled(row)
    return cells.length * 2 > width && cells.length > 1 && cells.every((cell) => !isNumeric(cell) || isYear(cell))
  })
  return at
}

function filled(row: Row): readonly Cell[] {
  return row.cells.filter((cell) => cellText(cell) !== '')
}

function isNumeric(cell: Cell): boolean {
  return typeof cell === 'number' || /^-?[\d.,]+%?$/.test(cellText(cell))
}

function isYear(cell: Cell): boolean {
  return /^(?:19|20)\d\d$/.test(cellText(cell))
}
