/** What stands in a cell; an empty text when nothing does. */
export type Cell = string | number

/** A row with its line in the file, counted from 1. */
export interface Row {
  readonly line: number
  /** True when a value runs on over the end of the line, as after a quote that is never closed. */
  readonly runsOn?: boolean
  readonly cells: readonly Cell[]
}

/** One table of a file: a sheet, or a text with separated values. */
export interface RowSource {
  /** Name of the sheet, or empty. */
  readonly name: string
  /** Whether its last line stops halfway, as in a download that was cut off. */
  readonly isCutOff?: boolean
  /** The first rows, at most `headRows`. */
  readonly head: readonly Row[]
  /** Visits every row in order; can be done more than once. */
  each(visit: (row: Row) => void): void
}

/** So many rows are looked at to recognise a table. */
export const headRows = 300

/** A larger table is refused. */
export const mostRows = 400_000

/** More columns than this are not looked at. */
export const mostColumns = 120

/** The text of a cell without spaces at its ends and without stray apostrophes around it. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return ''
  const text = typeof cell === 'number' ? String(cell) : cell.replaceAll('\u00a0', ' ').trim()
  return /^'+$/.test(text) ? '' : text.replace(/^'(?=[^a-zA-Z]|$)|(?<=\S)'$/g, '').trim()
}

/** A name of a column as it is compared: "Aantal leerlingen", "AANTAL_LEERLINGEN" and "aantal-leerlingen" are one. */
export function columnName(cell: Cell | undefined): string {
  return cellText(cell)
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim()
}

/** The place of each name in a header row; -1 for one that is not there. */
export function findColumns<Name extends string>(
  header: Row,
  names: Readonly<Record<Name, string | RegExp>>,
): Readonly<Record<Name, number>> {
  const found = header.cells.map(columnName)
  const entries = Object.entries<string | RegExp>(names).map(([name, wanted]) => {
    const at = found.findIndex((cell) => (typeof wanted === 'string' ? cell === wanted : wanted.test(cell)))
    return [name, at]
  })
  return Object.fromEntries(entries) as Readonly<Record<Name, number>>
}

/** The text of the cell at a place; empty when the row has no such cell. */
export function textAt(row: Row, column: number): string {
  return column < 0 ? '' : cellText(row.cells[column])
}
