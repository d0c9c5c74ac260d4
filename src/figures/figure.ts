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
  | { readonly type: 'series'; readonly years: readonly { readonly year: number; readonly number: number | null }[] }
  | { readonly type: 'areas'; readonly areas: readonly { readonly area: string; readonly number: number | null }[] }

export type Figures = Readonly<Record<string, Figure>>

export type FigureKind = 'aantal' | 'bedrag' | 'procent' | 'score' | 'uren'

/** What the catalogue says about a figure, the same for every municipality. */
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
}

export interface FigureCatalogue {
  readonly version: number
  readonly definitions: readonly FigureDefinition[]
}
