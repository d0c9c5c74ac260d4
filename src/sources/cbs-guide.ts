import type { Figure } from '../figures/figure.ts'

/** Where figures stand in the tables of CBS, by the titles that CBS gives; keys are looked up when it is asked. */
export interface CbsGuide {
  /** Code such as `PV26` by the name of a province. */
  readonly provinces: Readonly<Record<string, string>>
  readonly sources: readonly CbsSource[]
}

/** A statistic: one table, or one for each year. */
export interface CbsSource {
  readonly name: string
  /** Newest first; a figure that the newest lacks is looked for in the next. */
  readonly tables: readonly CbsTable[]
  /** Day of the year on which its figures hold, `MM-DD`. */
  readonly day: string
  readonly pick: CbsPick
  readonly figures: readonly CbsFigure[]
}

export interface CbsTable {
  readonly id: string
  /** Of a table about one year, which has no periods of its own. */
  readonly year: { readonly number: number; readonly status: Figure['status'] } | null
}

/** For a dimension the titles or keys that will do, best first. A dimension that is not named takes its total. */
export type CbsPick = Readonly<Record<string, readonly string[]>>

export type CbsShape = 'number' | 'years' | 'comparison' | 'districts'

export interface CbsFigure {
  readonly figure: string
  /** Titles of the column, best first. */
  readonly topic: readonly string[]
  /** Title of a group around the column, or empty. */
  readonly group: string
  /** Titles of the column that it is a share of; none when it is no share. */
  readonly shareOf: readonly string[]
  readonly pick: CbsPick
  /** How heavy each member of `pick` counts in the sum; null when the first that exists is taken. */
  readonly weights: readonly number[] | null
  readonly shape: CbsShape
  readonly estimated: boolean
}
