import type { Figure } from '../figures/figure.ts'
import type { AskTools } from './ask-json.ts'
import type { CbsSource } from './cbs-guide.ts'
import type { CbsProblem, CbsReason } from './cbs-problem.ts'
import type { CbsRequest } from './cbs-request.ts'
import { readCbsTable } from './read-cbs-table.ts'

/** What CBS gave. */
export interface CbsResult {
  /** In the order of the guide. */
  readonly figures: readonly Figure[]
  readonly problems: readonly CbsProblem[]
  /** Why nothing more was asked; null when every table was. */
  readonly stopped: CbsReason | null
}

/** How far asking is. */
export interface CbsProgress {
  readonly done: number
  readonly total: number
  /** The statistic that is asked now. */
  readonly name: string
}

/** Reasons that hold for every table that is still to come. */
const everywhere: ReadonlySet<CbsReason> = new Set(['offline', 'unreachable', 'timeout', 'cancelled', 'busy'])

/**
 * Asks CBS for the figures of one municipality, statistic by statistic. What fails for all of them ends it at once, with what
 * was found until then. Never rejects.
 */
export async function fetchCbs(
  request: CbsRequest,
  tools: AskTools,
  onProgress: (progress: CbsProgress) => void,
): Promise<CbsResult> {
  const { sources } = request.guide
  const figures: Figure[] = []
  const problems: CbsProblem[] = []
  for (const [index, source] of sources.entries()) {
    onProgress({ done: index, total: sources.length, name: source.name })
    const found = await readSource(source, request, tools)
    figures.push(...found.figures)
    problems.push(...found.problems)
    const stopped = found.problems.find(({ reason }) => everywhere.has(reason))?.reason
    if (stopped) return { figures: inOrder(figures, request), problems, stopped }
  }
  return { figures: inOrder(figures, request), problems, stopped: null }
}

/** Table after table, until every figure is found. Of a figure that none has, what the first says that knows it is told. */
async function readSource(
  source: CbsSource,
  request: CbsRequest,
  tools: AskTools,
): Promise<{ readonly figures: readonly Figure[]; readonly problems: readonly CbsProblem[] }> {
  const figures: Figure[] = []
  const told = new Map<string, CbsProblem>()
  for (const table of source.tables) {
    const wanted = source.figures.filter(({ figure }) => !figures.some(({ id }) => id === figure))
    if (wanted.length === 0) break
    const reading = await readCbsTable({ source, table, figures: wanted }, request, tools)
    figures.push(...reading.figures)
    for (const problem of reading.problems)
      for (const id of problem.figures)
        if (tellsMore(problem, told.get(id))) told.set(id, { ...problem, figures: [id] })
    const ended = reading.problems.find(({ reason }) => everywhere.has(reason))
    if (ended) return { figures, problems: [ended] }
  }
  for (const { id } of figures) told.delete(id)
  return { figures, problems: joined([...told.values()]) }
}

/** That a table lacks a column says less than what a table with that column says. */
function tellsMore({ reason }: CbsProblem, before: CbsProblem | undefined): boolean {
  const lacks = (one: CbsReason) => one === 'topic' || one === 'not-found'
  return !before || (lacks(before.reason) && !lacks(reason))
}

/** One problem for all figures that fail for the same reason in the same place. */
function joined(problems: readonly CbsProblem[]): readonly CbsProblem[] {
  const groups = new Map<string, CbsProblem>()
  for (const problem of problems) {
    const key = `${problem.reason} ${problem.table} ${problem.detail}`
    const before = groups.get(key)
    groups.set(key, before ? { ...before, figures: [...before.figures, ...problem.figures] } : problem)
  }
  return [...groups.values()]
}

function inOrder(figures: readonly Figure[], { guide }: CbsRequest): readonly Figure[] {
  const order = guide.sources.flatMap((source) => source.figures.map(({ figure }) => figure))
  return figures.toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id))
}
