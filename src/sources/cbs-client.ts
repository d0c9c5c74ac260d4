import * as v from 'valibot'
import { type AskFailure, type AskTools, askJson } from './ask-json.ts'

/** Where CBS answers; the policy of the page lets nothing else through. */
export const cbsAddress = 'https://opendata.cbs.nl'

const service = `${cbsAddress}/ODataApi/odata`

/** Why a table gave nothing: no answer, an answer of another kind, or more rows than can be meant. */
export type CbsFailure = AskFailure | 'shape' | 'too-many'

/** Rows, or why there are none. */
export type CbsAnswer<Row> =
  | { readonly ok: true; readonly rows: readonly Row[] }
  | { readonly ok: false; readonly failure: CbsFailure }

/** What is asked of one part of a table. */
export interface CbsQuestion<Row> {
  readonly table: string
  /** Such as `TypedDataSet` or the name of a dimension. */
  readonly part: string
  readonly filter?: string
  readonly select?: readonly string[]
  readonly row: v.GenericSchema<unknown, Row>
}

/** CBS refuses more than 10,000 rows in one answer; a page is half of that. */
const mostInAnswer = 10_000
const perPage = 5_000
const mostRows = 50_000

/** Asks for all rows of one part of a table, page by page; each row is checked. Never rejects. */
export async function askCbs<Row>(question: CbsQuestion<Row>, tools: AskTools): Promise<CbsAnswer<Row>> {
  const shape = v.object({ value: v.pipe(v.array(question.row), v.maxLength(mostInAnswer)) })
  const rows: Row[] = []
  while (rows.length < mostRows) {
    const asked = await askJson(addressOf(question, rows.length), tools)
    if (!asked.ok) return asked
    const parsed = v.safeParse(shape, asked.value)
    if (!parsed.success) return { ok: false, failure: 'shape' }
    rows.push(...parsed.output.value)
    if (parsed.output.value.length !== perPage) return { ok: true, rows }
  }
  return { ok: false, failure: 'too-many' }
}

function addressOf({ table, part, filter, select }: CbsQuestion<unknown>, skip: number): string {
  const options = [
    '$format=json',
    filter ? `$filter=${encodeURIComponent(filter)}` : '',
    select ? `$select=${encodeURIComponent(select.join(','))}` : '',
    `$top=${perPage}`,
    skip > 0 ? `$skip=${skip}` : '',
  ]
  return `${service}/${table}/${part}?${options.filter(Boolean).join('&')}`
}

/** A text within a filter. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/** That a field has one of some values; a field without values is not asked about. */
export function isOneOf(field: string, values: readonly string[]): string {
  return anyOf(values.map((value) => `${field} eq ${quoted(value)}`))
}

/** That a field begins with one of some texts, because CBS pads keys with spaces. */
export function startsWith(field: string, starts: readonly string[]): string {
  return anyOf(starts.map((start) => `startswith(${field},${quoted(start)})`))
}

function anyOf(conditions: readonly string[]): string {
  return conditions.length < 2 ? conditions.join('') : `(${conditions.join(' or ')})`
}

/** That all of some conditions hold. */
export function allOf(conditions: readonly string[]): string {
  return conditions.filter((condition) => condition !== '').join(' and ')
}
