import { roundDecimals, shiftDecimal } from '../figures/dutch-number.ts'
import type { FigureKind } from '../figures/figure.ts'
import type { DataRow, TableFacts, Topic } from './cbs-table-facts.ts'

/** A member of a dimension and how heavy it counts. */
export interface Weighted {
  /** Without padding. */
  readonly key: string
  readonly weight: number
}

/** What makes one number: a column, what it is divided by, and which members of each dimension are added up. */
export interface CellChoice {
  readonly topic: Topic
  readonly total: Topic | null
  readonly members: Readonly<Record<string, readonly Weighted[]>>
}

/** Where a number is about; the period is empty in a table about one year. */
export interface CellPlace {
  readonly region: string
  readonly period: string
}

/** The numbers of a table, to be looked up. */
export interface Cells {
  /** Number of rows that are about a region. */
  readonly regions: ReadonlySet<string>
  /** The number at a place, or null when CBS has none, or a part of a sum is missing. */
  numberAt(place: CellPlace, choice: CellChoice): number | null
}

/** Lays the rows of a table out so that a number can be found by what it is about. */
export function layOutCells(rows: readonly DataRow[], facts: TableFacts): Cells {
  const found = new Map<string, DataRow>()
  const columns = [facts.region, facts.period, ...facts.others]
  const text = (row: DataRow, column: string | null) => (column ? String(row[column] ?? '').trim() : '')
  for (const row of rows) found.set(columns.map((column) => text(row, column)).join('|'), row)
  const numberAt = ({ region, period }: CellPlace, choice: CellChoice): number | null => {
    const sum = (topic: Topic) =>
      addUp(
        combinations(facts.others, choice.members).map(({ keys, weight }) => {
          const number = cellNumber(found.get([region, period.trim(), ...keys].join('|'))?.[topic.key])
          return number === null ? null : number * weight
        }),
      )
    const value = sum(choice.topic)
    if (!choice.total || value === null) return value
    const total = sum(choice.total)
    return total ? value / total : null
  }
  return { regions: new Set(rows.map((row) => text(row, facts.region))), numberAt }
}

interface Combination {
  readonly keys: readonly string[]
  readonly weight: number
}

function combinations(dimensions: readonly string[], members: CellChoice['members']): readonly Combination[] {
  return dimensions.reduce<readonly Combination[]>(
    (made, dimension) =>
      made.flatMap(({ keys, weight }) =>
        (members[dimension] ?? []).map((member) => ({ keys: [...keys, member.key], weight: weight * member.weight })),
      ),
    [{ keys: [], weight: 1 }],
  )
}

/** A sum with a part that is missing is missing. */
function addUp(numbers: readonly (number | null)[]): number | null {
  if (numbers.length === 0) return null
  return numbers.reduce<number | null>((sum, number) => (sum === null || number === null ? null : sum + number), 0)
}

/** A number as CBS gives it: typed, or as text in which a point stands for none. */
function cellNumber(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value !== 'string') return null
  const text = value.trim()
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : null
}

/** Whether a column can give a figure of a kind as it is. */
export function unitFits(kind: FigureKind, unit: string): boolean {
  return kind === 'procent' ? unit.includes('%') : !unit.includes('%')
}

/** A number of CBS as it is stored in a figure: a fraction, a whole number, or as it is; null when the unit does not fit. */
export function storedNumber(number: number, kind: FigureKind, choice: CellChoice): number | null {
  if (choice.total) return kind === 'procent' ? roundDecimals(number, 4) : null
  if (!unitFits(kind, choice.topic.unit)) return null
  if (kind === 'procent') return shiftDecimal(number, -2)
  const whole = isThousands(choice.topic.unit) ? shiftDecimal(number, 3) : number
  return roundDecimals(whole, kind === 'aantal' ? 0 : 6)
}

/** "x 1 000", "1 000 kg" */
function isThousands(unit: string): boolean {
  return /(?:^|\bx\s*)1[ .]?000\b/.test(unit)
}
