import type { RichTable } from '../richtext/richtext.ts'
import type { TableGrid } from './span-grid.ts'

/** A line breaks at a space and at the hyphen of a word, not within a date. A no-break space breaks nothing. */
const breaks = /[ \n]|(?<=\p{L})-(?=\p{L})/u

/** All in characters. A longer word is hyphenated; a longer text wraps; the padding is that of a cell. */
const longestWord = 16
const longestLine = 60
const padding = 3

/** A text this short, such as a month with its year, stays on one line. */
const shortText = 10

/** About what stands on one line of a table over the full width of a page, upright or turned. */
const lineOfTable = { upright: 92, turned: 146 } as const

/** A table of few columns may be set no wider than the text: so many columns, and what stands on such a line. */
const fewColumns = 3
const lineOfText = 62

/** No column that was set by hand gets less than this part of an even share. */
const leastOfEven = 0.3

/** One cell as far as widths are concerned. */
export interface CellText {
  readonly column: number
  readonly colspan: number
  readonly text: string
}

/** Widths that the writer set by hand, summing to 1; null unless every column has one. */
export function givenWidths(table: RichTable, grid: TableGrid): readonly number[] | null {
  const widths = new Array<number | undefined>(grid.columns).fill(undefined)
  for (const placed of grid.rows.flat()) {
    const given = placed.cell?.attrs.colwidth
    if (!given || given.length !== placed.colspan) continue
    for (const [offset, width] of given.entries()) if (width > 0) widths[placed.column + offset] ??= width
  }
  const known = widths.filter((width): width is number => width !== undefined)
  if (table.content.length === 0 || known.length < grid.columns) return null
  const least = (leastOfEven * sum(known)) / known.length
  return shares(known.map((width) => Math.max(width, least)))
}

/** Widths after what the columns hold, summing to 1: room for the longest word, and the rest by length of text. */
export function widthsByContent(
  columns: number,
  cells: readonly CellText[],
  page: keyof typeof lineOfTable = 'upright',
): readonly number[] {
  const wanted = Array.from({ length: columns }, (_, column) => {
    const texts = cells.filter((cell) => cell.column === column && cell.colspan === 1).map((cell) => cell.text)
    const line = Math.max(1, ...texts.map((text) => text.length))
    const word = Math.max(1, ...texts.flatMap(piecesOf).map((piece) => piece.length))
    const least = Math.min(word, longestWord) + padding
    return { least, extra: Math.max(0, Math.min(line, longestLine) + padding - least) }
  })
  const extra = sum(wanted.map((column) => column.extra))
  const whole = page === 'upright' && columns <= fewColumns ? lineOfText : lineOfTable[page]
  const room = Math.max(0, whole - sum(wanted.map((column) => column.least)))
  const part = extra > room ? room / extra : 1
  return shares(wanted.map((column) => column.least + column.extra * part))
}

/** What of a text stands on one line whatever the width. */
function piecesOf(text: string): readonly string[] {
  return text.length <= shortText ? [text] : text.split(breaks)
}

function shares(widths: readonly number[]): readonly number[] {
  const total = sum(widths)
  return widths.map((width) => width / total)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
