import type { OwnFigure } from '../figures/figure.ts'
import type { Finding } from '../lib/finding.ts'
import type { FigureOffer } from '../plan/figure-offer.ts'

/** What a file turned out to be, by its content. `table` is any other table, read as the writer says. */
export type DataFileKind = 'lrk' | 'duo-schools' | 'duo-pupils' | 'school-scores' | 'municipality-scores' | 'table'

/** A school site of the municipality, by which files that name no municipality are filtered. */
export interface KnownSchool {
  /** BRIN and number of the site, such as `07EX00`. */
  readonly code: string
  readonly name: string
}

/** Everything that a reading depends on besides the bytes. */
export interface ReadingRequest {
  /** Name of the file, and the day on which it was last changed or downloaded (`YYYY-MM-DD`, or empty). */
  readonly file: { readonly name: string; readonly modified: string }
  readonly municipality: {
    readonly name: string
    /** CBS code such as `GM0363`, or null for one that CBS does not know. */
    readonly code: string | null
    /** Other names that people use. */
    readonly aliases: readonly string[]
  }
  /** `YYYY-MM-DD` */
  readonly today: string
  /** School sites of the municipality from a list that was read before; none when it was not. */
  readonly schools: readonly KnownSchool[]
  readonly choices: ReadingChoices
}

/** What the writer answered about the file. */
export interface ReadingChoices {
  /** Whose rows to read, for a plan of a municipality that CBS does not know. */
  readonly municipality?: string
  readonly scores?: ScoreChoice
  /** Year in which a count was made. */
  readonly year?: number
  /** Read the table as said here, whatever the file looks like. */
  readonly mapping?: Mapping
  /** Show the table, so that the writer can say how to read it. */
  readonly byHand?: boolean
}

/** Keys of the columns (`ScoreColumn.key`) with the newest score and the one a year before. */
export interface ScoreChoice {
  readonly newest: string
  readonly earlier: string | null
}

/** How a table becomes one figure. */
export interface Mapping {
  readonly sheet: number
  /** Index of the row with names of columns, or -1 when there is none. */
  readonly headerRow: number
  readonly shape: 'number' | 'areas' | 'series'
  /** Column with the areas or years; for one number only used to recognise the row. */
  readonly nameColumn: number | null
  readonly valueColumn: number
  /** Index of the row with the one number. */
  readonly row: number | null
  readonly decimal: DecimalSign
  /** The figure that the table becomes. */
  readonly figure: OwnFigure
  /** Whether the figure is new and the writer's own. */
  readonly isOwn: boolean
  readonly source: string
  readonly referenceDate: string
}

export type DecimalSign = 'comma' | 'point'

/** What reading a file came to. Nothing of it is in the plan. */
export type DataFileAnswer =
  | { readonly kind: 'read'; readonly reading: DataFileReading }
  | { readonly kind: 'question'; readonly sort: DataFileKind; readonly question: Question }
  | { readonly kind: 'by-hand'; readonly sheets: readonly SheetView[]; readonly findings: readonly Finding[] }
  | { readonly kind: 'refused'; readonly finding: Finding }

export interface DataFileReading {
  readonly sort: DataFileKind
  readonly offer: FigureOffer
  /** What was read, and what of the file is good to know. */
  readonly report: readonly Finding[]
  /** What was skipped or is in doubt, and why. */
  readonly findings: readonly Finding[]
  readonly tables: readonly DataTable[]
  /** School sites of the municipality, when the file is a list of them. */
  readonly schools?: readonly KnownSchool[]
  /** What was decided without asking, so that the writer can decide otherwise. */
  readonly question?: Question
}

/** A list from a file that can become an ordinary table in the text. All cells are text in Dutch notation. */
export interface DataTable {
  readonly id: string
  readonly caption: string
  readonly source: string
  readonly columns: readonly { readonly name: string; readonly isNumber: boolean }[]
  readonly rows: readonly (readonly string[])[]
}

/** What only the writer can tell. */
export type Question =
  | { readonly kind: 'municipality'; readonly options: readonly { readonly value: string; readonly name: string }[] }
  | { readonly kind: 'year'; readonly proposed: number }
  | {
      readonly kind: 'scores'
      readonly columns: readonly ScoreColumn[]
      readonly proposed: ScoreChoice
    }

/** A column that holds scores, with what was found about it. */
export interface ScoreColumn {
  readonly key: string
  readonly sheet: string
  /** Line of the names of columns, counted from 1. */
  readonly line: number
  readonly header: string
  readonly threshold: 'with' | 'without' | 'unknown'
  readonly year: number | null
  /** The score of the municipality in Dutch notation, or empty when the cell is. */
  readonly value: string
}

/** The beginning of a sheet as text, to be shown. */
export interface SheetView {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
  /** Line in the file of each of these rows, counted from 1. */
  readonly lines: readonly number[]
  /** How many rows there are in all. */
  readonly rowCount: number
  /** Index of the row that looks like names of columns, or -1. */
  readonly headerRow: number
}
