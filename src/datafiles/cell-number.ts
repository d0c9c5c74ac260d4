import { parseDutchNumber } from '../figures/dutch-number.ts'
import type { DecimalSign } from './data-file.ts'
import { type Cell, cellText } from './row-source.ts'

/** What a cell says about a number. `missing` is an empty cell or a sign for one; it is never zero. */
export type CellNumber =
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'fewer-than-5' | 'missing' | 'unreadable' }

/** A sum of counts. It is the whole only when nothing was withheld and nothing is missing. */
export interface CountSum {
  readonly known: number
  /** How many counts were withheld as fewer than 5. */
  readonly withheld: number
  readonly missing: number
}

const missing = { type: 'missing' } as const
const absent = /^(?:[.x?\-–—]|n\.?b\.?|n\.?v\.?t\.?|onbekend)?$/i

/** Reads a cell as a number; a text is in Dutch notation, or has a decimal point when that is said. */
export function cellNumber(cell: Cell | undefined, decimal: DecimalSign = 'comma'): CellNumber {
  if (typeof cell === 'number') return { type: 'number', number: cell }
  const text = cellText(cell)
  if (absent.test(text)) return missing
  if (decimal === 'point' && /^-?\d+(?:\.\d+)?$/.test(text)) return { type: 'number', number: Number(text) }
  const parsed = parseDutchNumber(text)
  if (parsed.type === 'number') return { type: 'number', number: parsed.number }
  return { type: parsed.type === 'fewer-than-5' ? 'fewer-than-5' : 'unreadable' }
}

/** Reads a count of DUO, which writes -1 or "<5" for what it withholds. */
export function duoCount(cell: Cell | undefined): CellNumber {
  const read = cellNumber(cell)
  if (read.type !== 'number') return read
  if (read.number === -1) return { type: 'fewer-than-5' }
  return Number.isInteger(read.number) && read.number >= 0 ? read : { type: 'unreadable' }
}

/** Adds counts; what cannot be read counts as missing. */
export function sumCounts(counts: readonly CellNumber[]): CountSum {
  const sum = { known: 0, withheld: 0, missing: 0 }
  for (const count of counts) {
    if (count.type === 'number') sum.known += count.number
    else if (count.type === 'fewer-than-5') sum.withheld += 1
    else sum.missing += 1
  }
  return sum
}

/** The sum when it is the whole, else null: a sum of parts is never passed for a total. */
export function wholeSum({ known, withheld, missing }: CountSum): number | null {
  return withheld === 0 && missing === 0 ? known : null
}

/** The decimal sign that a column of texts uses; a point only when some value cannot be read otherwise. */
export function decimalSignOf(cells: readonly Cell[]): DecimalSign {
  const texts = cells.map(cellText)
  if (texts.some((text) => /\d,\d/.test(text))) return 'comma'
  return texts.some((text) => /^-?\d+\.\d+$/.test(text) && !/^-?\d{1,3}\.\d{3}$/.test(text)) ? 'point' : 'comma'
}
