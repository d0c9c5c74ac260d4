import type { Figure } from '../figures/figure.ts'
import type { AskTools } from './ask-json.ts'
import { areaStarts, type CbsAreas, findAreas } from './cbs-areas.ts'
import { layOutCells } from './cbs-cells.ts'
import { allOf, askCbs, isOneOf, startsWith } from './cbs-client.ts'
import { type ChosenFigure, chooseFigures, type FoundTopics, findTopics } from './cbs-choices.ts'
import { figureFrom } from './cbs-figure.ts'
import { type CbsPeriod, newestPeriods } from './cbs-period.ts'
import type { CbsProblem, CbsReason } from './cbs-problem.ts'
import type { CbsRequest, TableTask } from './cbs-request.ts'
import { dataRow, type MemberRow, memberRow, propertyRow, type TableFacts, tableFacts } from './cbs-table-facts.ts'

/** What one table gave. */
export interface TableReading {
  readonly figures: readonly Figure[]
  readonly problems: readonly CbsProblem[]
}

/** Asks one table for figures of one municipality. Never rejects; what cannot be had is a problem with its reason. */
export async function readCbsTable(task: TableTask, request: CbsRequest, tools: AskTools): Promise<TableReading> {
  const table = task.table.id
  const properties = await askCbs({ table, part: 'DataProperties', row: propertyRow }, tools)
  if (!properties.ok) return failedTable(task, properties.failure)
  const facts = tableFacts(properties.rows)
  const topics = findTopics(task, facts, request.definitions)
  if (topics.found.length === 0) return { figures: [], problems: topics.problems }
  const parts = await askParts(task, { facts, topics }, { request, tools })
  if ('reason' in parts) return withProblems(failed(task, topics, parts.reason), topics.problems)
  const reading = await readNumbers(task, { facts, topics, parts }, { request, tools })
  return withProblems(reading, topics.problems)
}

/** With what a table is asked. */
interface Asking {
  readonly request: CbsRequest
  readonly tools: AskTools
}

/** What is known of a table before its numbers are asked for. */
interface KnownTable {
  readonly facts: TableFacts
  readonly topics: FoundTopics
}

interface TableParts {
  readonly areas: CbsAreas
  readonly periods: readonly CbsPeriod[]
  readonly members: ReadonlyMap<string, readonly MemberRow[]>
}

async function askParts(
  task: TableTask,
  { facts, topics }: KnownTable,
  { request, tools }: Asking,
): Promise<TableParts | { readonly reason: CbsReason }> {
  const table = task.table.id
  const ask = (part: string, filter?: string) =>
    askCbs({ table, part, row: memberRow, ...(filter ? { filter } : {}) }, tools)
  const starts = areaStarts(request.municipality.code, shapesOf(topics))
  const [regions, periods, ...others] = await Promise.all([
    facts.region ? ask(facts.region, startsWith('Key', starts)) : null,
    facts.period ? ask(facts.period) : null,
    ...facts.others.map((dimension) => ask(dimension)),
  ])
  const refused = [regions, periods, ...others].find((answer) => answer && !answer.ok)
  if (refused && !refused.ok) return { reason: refused.failure }
  const areas = findAreas(rowsOf(regions ?? null), codesOf(request))
  if (!areas.municipality) return { reason: 'region' }
  const members = new Map(facts.others.map((dimension, index) => [dimension, rowsOf(others[index] ?? null)]))
  return { areas, periods: periodsOf(task, rowsOf(periods ?? null)), members }
}

function rowsOf<Row>(answer: { readonly ok: boolean; readonly rows?: readonly Row[] } | null): readonly Row[] {
  return answer?.rows ?? []
}

function shapesOf({ found }: FoundTopics): ReadonlySet<string> {
  return new Set(found.map(({ figure }) => figure.shape))
}

function codesOf({ guide, municipality }: CbsRequest) {
  return { municipality: municipality.code, province: guide.provinces[municipality.province] ?? '' }
}

/** A table about one year has no periods; the guide says which year it is. */
function periodsOf({ table, source }: TableTask, rows: readonly MemberRow[]): readonly CbsPeriod[] {
  const { year } = table
  if (!year) return newestPeriods(rows, source.day)
  return [{ key: '', year: year.number, status: year.status, date: `${year.number}-${source.day}` }]
}

async function readNumbers(
  task: TableTask,
  { facts, topics, parts }: KnownTable & { readonly parts: TableParts },
  { request, tools }: Asking,
): Promise<TableReading> {
  const chosen = chooseFigures(task, topics, { facts, members: parts.members })
  if (chosen.figures.length === 0) return { figures: [], problems: chosen.problems }
  const answer = await askCbs(
    {
      table: task.table.id,
      part: 'TypedDataSet',
      row: dataRow,
      filter: dataFilter(chosen.figures, { facts, topics, parts }, request.municipality.code),
      select: columnsOf(facts, chosen.figures),
    },
    tools,
  )
  if (!answer.ok) return withProblems(failed(task, topics, answer.failure), [])
  const cells = layOutCells(answer.rows, facts)
  const isOther = answer.rows.length > 0 && !cells.regions.has(request.municipality.code)
  if (isOther) return failed(task, topics, 'other-municipality')
  const made = chosen.figures.map((figure) => figureFrom(figure, { cells, ...parts, task }, request))
  return {
    figures: made.flatMap((outcome) => (typeof outcome === 'string' ? [] : [outcome])),
    problems: [
      ...chosen.problems,
      ...made.flatMap((outcome, index) => {
        const id = chosen.figures[index]?.figure.figure
        return typeof outcome === 'string' && id ? [problem(task, outcome, [id])] : []
      }),
    ],
  }
}

function dataFilter(
  chosen: readonly ChosenFigure[],
  { facts, topics, parts }: KnownTable & { readonly parts: TableParts },
  code: string,
): string {
  const members = (dimension: string) => [
    ...new Set(chosen.flatMap(({ raw }) => raw.filter((one) => one.dimension === dimension).map(({ key }) => key))),
  ]
  return allOf([
    facts.region ? startsWith(facts.region, areaStarts(code, shapesOf(topics))) : '',
    facts.period
      ? isOneOf(
          facts.period,
          parts.periods.map(({ key }) => key),
        )
      : '',
    ...facts.others.map((dimension) => isOneOf(dimension, members(dimension))),
  ])
}

function columnsOf(facts: TableFacts, chosen: readonly ChosenFigure[]): readonly string[] {
  const dimensions = [facts.region, facts.period, ...facts.others].filter((name) => name !== null)
  const topics = chosen.flatMap(({ choice }) => [choice.topic.key, ...(choice.total ? [choice.total.key] : [])])
  return [...new Set([...dimensions, ...topics])]
}

function problem({ table }: TableTask, reason: CbsReason, figures: readonly string[]): CbsProblem {
  return { reason, table: table.id, detail: '', figures }
}

function failedTable(task: TableTask, reason: CbsReason): TableReading {
  return {
    figures: [],
    problems: [
      problem(
        task,
        reason,
        task.figures.map(({ figure }) => figure),
      ),
    ],
  }
}

function failed(task: TableTask, { found }: FoundTopics, reason: CbsReason): TableReading {
  return {
    figures: [],
    problems: [
      problem(
        task,
        reason,
        found.map(({ figure }) => figure.figure),
      ),
    ],
  }
}

function withProblems({ figures, problems }: TableReading, more: readonly CbsProblem[]): TableReading {
  return { figures, problems: [...problems, ...more] }
}
