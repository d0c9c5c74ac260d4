import type { ReadingRequest } from './data-file.ts'

/** `YYYY-MM-DD` from `dd-mm-yyyy`, `yyyy-mm-dd` or `yyyymmdd`; empty for what is no date. */
export function isoDate(text: string): string {
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b/.exec(text)
  if (dutch) return dayOf(dutch[3], dutch[2], dutch[1])
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})\b/.exec(text)
  return iso ? dayOf(iso[1], iso[2], iso[3]) : ''
}

function dayOf(year = '', month = '', day = ''): string {
  const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31
  return isDay ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : ''
}

/**
 * The day on which a register held that has no date of its own: that of the file. A file that was copied later is as old as
 * the newest row in it, when that is more than a month older.
 */
export function registerDate({ file, today }: ReadingRequest, newestRow: string): string {
  const modified = file.modified && file.modified <= today ? file.modified : today
  if (newestRow === '') return modified
  return daysBetween(newestRow, modified) > 31 ? newestRow : modified
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}

const months = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'
const written = new RegExp(`\\b(\\d{1,2}) (${months}) (20\\d\\d)\\b`, 'i')

/** The first day that is written out in a text, such as "1 februari 2023"; empty when there is none. */
export function writtenDate(text: string): string {
  const [, day, month = '', year] = written.exec(text) ?? []
  const number = months.split('|').indexOf(month.toLowerCase()) + 1
  return number > 0 ? dayOf(year, String(number), day) : isoDate(/\b\d{1,2}-\d{1,2}-20\d\d\b/.exec(text)?.[0] ?? '')
}

/** The last year that stands in a text, of this century, or null. "2022-2023" is 2023; "2023/24" is 2023. */
export function yearIn(text: string): number | null {
  const found = [...text.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([year]) => Number(year))
  return found.at(-1) ?? null
}
