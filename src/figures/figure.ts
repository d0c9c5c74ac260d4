import type { Formula } from './formula.ts'

/**
 * One figure of one municipality: a value with where it comes from and when it held.
 * A figure that is not known is absent from `Figures`; it is never zero.
 */
export interface Figure {
  readonly id: string
  readonly value: FigureValue
  /** Where the value comes from, as printed in the list of sources. */
  readonly source: string
  /** Day on which the value held, `YYYY-MM-DD`, or empty when not given. */
  readonly referenceDate: string
  /** Day on which the value was typed or fetched, `YYYY-MM-DD`. */
  readonly retrievedDate: string
  readonly status: 'definitief' | 'voorlopig' | 'raming'
}

/**
 * Per cent is stored as a fraction (0.78), money as integer cents.
 * "Fewer than 5" is a value of its own: the source withholds the exact number.
 */
export type FigureValue =
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'fewer-than-5' }
  | { readonly type: 'series'; readonly years: readonly { readonly year: number; readonly number: PartNumber }[] }
  | { readonly type: 'areas'; readonly areas: readonly { readonly area: string; readonly number: PartNumber }[] }

/** A number of a year or an area; `fewer-than-5` is withheld, null is not known. */
export type PartNumber = number | 'fewer-than-5' | null

export type Figures = Readonly<Record<string, Figure>>

export type FigureKind = 'aantal' | 'bedrag' | 'procent' | 'score' | 'uren'

/** What the catalogue says about a figure, the same for every municipality; or what a writer said about one of their own. */
export interface FigureDefinition {
  readonly id: string
  readonly name: string
  readonly kind: FigureKind
  /** Unit for one and for several, both empty when the kind needs none. */
  readonly unit: readonly [one: string, many: string]
  readonly subject: string
  readonly meaning: string
  /** Where it is usually found. */
  readonly whereFound: string
  /** What is usual, in the stored unit; a value outside is asked about and never refused. */
  readonly bounds?: Bounds
  /** After how many months the reference date is old; absent when it does not age. */
  readonly staleAfter?: number
  /** How it follows from other figures; absent for one that is typed. */
  readonly formula?: Formula
  /** How a computed value is rounded; absent keeps what the kind can hold. */
  readonly rounding?: Rounding
  /** Holds as long as nothing was typed, in the stored unit. */
  readonly preset?: number
  /** Ids that it had in earlier catalogues: plans may still refer to it by one of them. */
  readonly formerIds?: readonly string[]
  /** Not offered any more; a plan that has a value of it keeps it. */
  readonly retired?: true
}

export interface Bounds {
  readonly low: number
  readonly high: number
}

/** To whole numbers (whole per cents, whole euros): the nearest, or upwards. */
export type Rounding = 'nearest' | 'up'

/** A figure that the writer added to one plan. Its value stands among the others of the plan, under the same id. */
export type OwnFigure = Pick<FigureDefinition, 'id' | 'name' | 'kind' | 'unit' | 'meaning'>

export type OwnFigures = Readonly<Record<string, OwnFigure>>

/** All figures of a plan as they were printed on one day: what the catalogue computes or calls them later changes nothing. */
export interface FrozenFigures {
  /** Typed, computed and preset values by id. */
  readonly figures: Figures
  /** Ids whose value nobody typed. */
  readonly computed: readonly string[]
  /** What each figure was called and in which unit it counted, by id. */
  readonly definitions: Readonly<Record<string, OwnFigure>>
}

/** What the catalogue says about getting a figure; loaded apart, when somebody asks for it. */
export interface FigureHelp {
  /** What the figure is often taken for and is not. */
  readonly notMeaning: string
  /** How to get it, one step a line; none for a figure that is computed. */
  readonly steps: readonly string[]
  /** Address to start from, or empty. */
  readonly link: string
  /** Ids of the sections in which it is usually used. */
  readonly sections: readonly string[]
}

export interface FigureCatalogue {
  readonly version: number
  readonly definitions: readonly FigureDefinition[]
}
