import type { FigureDefinition } from '../figures/figure.ts'
import type { MunicipalityEntry } from '../template/municipality-search.ts'
import type { CbsFigure, CbsGuide, CbsSource, CbsTable } from './cbs-guide.ts'

/** The words that figures from CBS carry. */
export interface CbsWords {
  /** As printed in the list of sources. */
  readonly source: (name: string, table: string) => string
  /** A province that is called as its municipality. */
  readonly province: (name: string) => string
}

/** Whose figures are asked for, and how. */
export interface CbsRequest {
  readonly guide: CbsGuide
  readonly municipality: MunicipalityEntry
  readonly definitions: ReadonlyMap<string, FigureDefinition>
  /** `YYYY-MM-DD` */
  readonly today: string
  readonly words: CbsWords
}

/** One table of a source, and which figures of it are still wanted. */
export interface TableTask {
  readonly source: CbsSource
  readonly table: CbsTable
  readonly figures: readonly CbsFigure[]
}
