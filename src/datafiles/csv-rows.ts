import Papa, { type ParseResult } from 'papaparse'
import { mostColumns, headRows, mostRows, type Row, type RowSource } from './row-source.ts'

/** Signs that stand between values. */
const signs = [';', ',', '\t', '|'] as const

/** So many characters are read before progress is told again. */
const piece = 1024 * 1024

/** The text as a table, or null when it is none: a table has at least two columns in most of its first rows. */
export function csvRows(text: string, onProgress: (share: number) => void = () => undefined): RowSource | null {
  const body = text.replace(/^sep=.\r?\n/i, '')
  const delimiter = delimiterOf(text)
  if (delimiter === null) return null
  const head: Row[] = []
  readRows(body, { delimiter, preview: headRows }, (row) => void head.push(row))
  const each = (visit: (row: Row) => void) => readRows(body, { delimiter, onProgress }, visit)
  return { name: '', head, each, isCutOff: isCutOff(body, { delimiter, head }) }
}

/** A last line without an end that has fewer values than most lines at the head. */
function isCutOff(text: string, { delimiter, head }: { delimiter: string; head: readonly Row[] }): boolean {
  const last = text.slice(text.lastIndexOf('\n') + 1)
  const lengths = head.map(({ cells }) => cells.length).sort((one, other) => one - other)
  const usual = lengths[Math.floor(lengths.length / 2)] ?? 0
  return last.trim() !== '' && valueCount(last, delimiter) < usual
}

function valueCount(line: string, delimiter: string): number {
  return line.replace(/"[^"]*"/g, '').split(delimiter).length
}

interface Reading {
  readonly delimiter: string
  readonly preview?: number
  readonly onProgress?: (share: number) => void
}

/** Thrown past the parser when a table has too many rows. */
export class TooManyRows extends Error {}

// The quote sign is given: a parser that guesses it takes the apostrophe of 's-Gravenhage for one.
function readRows(text: string, { delimiter, preview = 0, onProgress }: Reading, visit: (row: Row) => void): void {
  let line = 0
  const take = (cells: readonly string[]) => {
    const first = line + 1
    line += 1 + cells.reduce((sum, cell) => sum + lineBreaks(cell), 0)
    if (line > mostRows) throw new TooManyRows()
    if (cells.length === 1 && !cells[0]?.trim()) return
    visit({ line: first, runsOn: line > first, cells: cells.slice(0, mostColumns) })
  }
  const config = {
    delimiter,
    quoteChar: '"',
    preview,
    chunkSize: piece,
    chunk: ({ data, meta }: ParseResult<string[]>) => {
      for (const cells of data) take(cells)
      onProgress?.(text.length === 0 ? 1 : Math.min(meta.cursor / text.length, 1))
    },
  }
  Papa.parse<string[]>(text, config)
}

function lineBreaks(cell: string): number {
  return cell.includes('\n') ? cell.split('\n').length - 1 : 0
}

/** The sign that divides the first lines in the most equal columns. */
function delimiterOf(text: string): string | null {
  const told = /^sep=(.)\r?\n/i.exec(text)?.[1]
  if (told) return told
  const lines = text
    .slice(0, 64_000)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 20)
  const scored = signs.map((sign) => ({ sign, score: evenness(lines, sign) })).sort((a, b) => b.score - a.score)
  return scored[0] && scored[0].score > 0 ? scored[0].sign : null
}

/** How many times the sign stands in most lines, outside quotes; 0 when the lines differ too much to be a table. */
function evenness(lines: readonly string[], sign: string): number {
  const counts = lines.map((line) => valueCount(line, sign) - 1)
  const sorted = [...counts].sort((a, b) => a - b)
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0
  const same = counts.filter((count) => count === middle).length
  return same * 2 >= counts.length ? middle : 0
}
