import type { Figure } from '../figures/figure.ts'
import type { MemberRow } from './cbs-table-facts.ts'

/** A period of a table. */
export interface CbsPeriod {
  /** As CBS writes it, padding included. */
  readonly key: string
  readonly year: number
  readonly status: Figure['status']
  /** Day on which its figures hold, `YYYY-MM-DD`. */
  readonly date: string
}

/** How many of the newest periods are asked for: what is not there for so long is not offered as new. */
const mostPeriods = 8

/** The newest periods first. Calendar years and school years count; quarters and months are passed over. */
export function newestPeriods(rows: readonly MemberRow[], day: string): readonly CbsPeriod[] {
  return rows
    .flatMap((row) => periodOf(row, day))
    .sort((one, other) => other.year - one.year)
    .slice(0, mostPeriods)
}

function periodOf({ Key, Title, Status }: MemberRow, day: string): readonly CbsPeriod[] {
  const [, year = '', kind = ''] = /^(\d{4})(JJ|SJ)00$/.exec(Key.trim()) ?? []
  if (year === '') return []
  // A school year is counted on 1 October of the year in which it begins.
  const date = kind === 'SJ' ? `${year}-10-01` : `${year}-${day}`
  return [{ key: Key, year: Number(year), date, status: statusOf(Status ?? '', Title ?? '') }]
}

/** CBS says it in a field of its own, and marks the title of a period that is not final with a star. */
function statusOf(status: string, title: string): Figure['status'] {
  if (/definitief/i.test(status)) return 'definitief'
  return /voorlopig/i.test(status) || title.trim().endsWith('*') ? 'voorlopig' : 'definitief'
}
