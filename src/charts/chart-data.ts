import type { RichChart } from '../richtext/richtext.ts'

export type ChartKind = RichChart['attrs']['kind']

/**
 * What stands at one place of a chart. `missing` is not known and shows as a gap with a word, `fewer` is "minder dan 5",
 * `none` was never asked: a series that begins later. None of them is ever zero.
 */
export type ChartValue =
  | { readonly type: 'number'; readonly figure: string; readonly number: number; readonly text: string }
  | { readonly type: 'missing' | 'fewer'; readonly figure: string }
  | { readonly type: 'none' }

/** Values of one figure in the order of the categories; or of several single figures, which then has no name. */
export interface ChartSeries {
  readonly name: string
  readonly values: readonly ChartValue[]
}

/** How far a chart can be drawn; what cannot be is printed as a table only. */
export type ChartProblem = 'no-figures' | 'nothing-known' | 'too-many-series' | 'too-many-names'

/** The figures of a chart, side by side. */
export interface ChartData {
  /** The kind that is drawn: a line needs years, and groups need more than one series. */
  readonly kind: ChartKind
  /** Years run from left to right, names stand under each other. */
  readonly form: 'years' | 'names'
  readonly categories: readonly string[]
  /** Place of the own municipality among the names, or -1. */
  readonly own: number
  readonly series: readonly ChartSeries[]
  /** "peuters"; empty for money and per cent, whose numbers carry their sign, and when the figures differ. */
  readonly unit: string
  /** How a number on the axis is written. */
  readonly writeNumber: (number: number) => string
  /** True when the axis has whole numbers only. */
  readonly whole: boolean
  /** Figures that do not fit with the others: another unit, or years beside areas. */
  readonly unfit: readonly string[]
  readonly problem: ChartProblem | null
}

/** More series than this cannot be told apart without colour. */
export const mostSeries = 4

/** More than this becomes a table. */
export const mostNames = 24
export const mostYears = 16
