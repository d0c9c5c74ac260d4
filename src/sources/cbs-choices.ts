import type { FigureDefinition } from '../figures/figure.ts'
import { type CellChoice, unitFits, type Weighted } from './cbs-cells.ts'
import type { CbsFigure } from './cbs-guide.ts'
import type { CbsProblem } from './cbs-problem.ts'
import type { TableTask } from './cbs-request.ts'
import { findMember, findTopic, type MemberRow, type TableFacts, type Topic } from './cbs-table-facts.ts'

/** A figure whose columns the table has. */
export interface FoundTopic {
  readonly figure: CbsFigure
  readonly definition: FigureDefinition
  readonly topic: Topic
  readonly total: Topic | null
}

export interface FoundTopics {
  readonly found: readonly FoundTopic[]
  readonly problems: readonly CbsProblem[]
}

/** A figure with everything that makes its number. */
export interface ChosenFigure {
  readonly figure: CbsFigure
  readonly definition: FigureDefinition
  readonly choice: CellChoice
  /** The members as CBS writes them, for asking. */
  readonly raw: readonly { readonly dimension: string; readonly key: string }[]
}

/** Looks the columns of figures up by their titles; a figure without its column is a problem. */
export function findTopics(
  { figures, table }: TableTask,
  facts: TableFacts,
  definitions: ReadonlyMap<string, FigureDefinition>,
): FoundTopics {
  const looked = figures.map((figure): FoundTopic | CbsProblem | null => {
    const definition = definitions.get(figure.figure)
    if (!definition) return null
    const isShare = figure.shareOf.length > 0
    const fits = ({ unit }: Topic) => unitFits(definition.kind, unit)
    const topic = findTopic(facts, { titles: figure.topic, group: figure.group }, fits)
    // A column that holds per cents already needs no dividing.
    const divides = isShare && topic !== null && !topic.unit.includes('%')
    const total = divides ? findTopic(facts, { titles: figure.shareOf }) : null
    const lacking = topic ? (divides && !total ? figure.shareOf : null) : figure.topic
    if (!topic || lacking)
      return { reason: 'topic', table: table.id, detail: lacking?.[0] ?? '', figures: [figure.figure] }
    return { figure, definition, topic, total }
  })
  return {
    found: looked.filter((one) => one !== null && 'topic' in one),
    problems: looked.filter((one) => one !== null && 'reason' in one),
  }
}

interface KnownMembers {
  readonly facts: TableFacts
  readonly members: ReadonlyMap<string, readonly MemberRow[]>
}

/** Looks the members of every dimension up for each figure; one that is not there is a problem. */
export function chooseFigures(
  task: TableTask,
  { found }: FoundTopics,
  known: KnownMembers,
): { readonly figures: readonly ChosenFigure[]; readonly problems: readonly CbsProblem[] } {
  const chosen = found.map((one) => choose(one, task, known))
  return {
    figures: chosen.filter((one) => 'choice' in one),
    problems: chosen.filter((one) => 'reason' in one),
  }
}

function choose(
  { figure, definition, topic, total }: FoundTopic,
  { source, table }: TableTask,
  { facts, members }: KnownMembers,
): ChosenFigure | CbsProblem {
  const picked: Record<string, readonly Weighted[]> = {}
  const raw: { dimension: string; key: string }[] = []
  for (const dimension of facts.others) {
    const own = figure.pick[dimension]
    const wanted = own ?? source.pick[dimension] ?? []
    const isSum = own !== undefined && figure.weights !== null
    // What is added up is one member for each title; otherwise the first title that exists will do.
    const names = isSum ? wanted.map((name) => [name]) : [wanted]
    const found = names.map((name) => findMember(members.get(dimension) ?? [], name))
    const missing = found.indexOf(null)
    if (missing >= 0)
      return { reason: 'member', table: table.id, detail: names[missing]?.[0] ?? dimension, figures: [figure.figure] }
    const there = found.filter((member) => member !== null)
    raw.push(...there.map(({ Key }) => ({ dimension, key: Key })))
    picked[dimension] = there.map(({ Key }, index) => ({
      key: Key.trim(),
      weight: isSum ? (figure.weights?.[index] ?? 1) : 1,
    }))
  }
  return { figure, definition, choice: { topic, total, members: picked }, raw }
}
