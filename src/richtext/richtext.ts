/**
 * Written text as it is stored: plain JSON, version 1, the same nodes and marks as the editor's schema.
 * It already holds the kinds that later features need (chart, figure table, language, landscape); a kind that the
 * interface does not offer yet is kept, exported and never dropped.
 */
export type RichText = readonly RichBlock[]

export type RichBlock =
  | RichParagraph
  | RichHeading
  | RichBulletList
  | RichOrderedList
  | RichQuote
  | RichBox
  | RichTable
  | RichImage
  | RichChart
  | RichFigureTable
  | RichPageBreak

export interface RichParagraph {
  readonly type: 'paragraph'
  /** `lead` is the opening paragraph of a chapter, set larger. */
  readonly attrs?: { readonly lead: boolean }
  readonly content?: readonly RichInline[]
}

/** A heading of the writer's own below a section: level 3 or 4 as printed. */
export interface RichHeading {
  readonly type: 'heading'
  readonly attrs: { readonly level: 3 | 4 }
  readonly content?: readonly RichInline[]
}

export interface RichBulletList {
  readonly type: 'bulletList'
  readonly content: readonly RichListItem[]
}

export interface RichOrderedList {
  readonly type: 'orderedList'
  readonly attrs?: { readonly start: number }
  readonly content: readonly RichListItem[]
}

/** A paragraph first, then paragraphs and nested lists. */
export interface RichListItem {
  readonly type: 'listItem'
  readonly content: readonly (RichParagraph | RichBulletList | RichOrderedList)[]
}

export interface RichQuote {
  readonly type: 'quote'
  /** Who said it, without a dash; empty when not given. */
  readonly attrs: { readonly source: string }
  readonly content: readonly RichParagraph[]
}

export type BoxKind = 'plicht' | 'keuze' | 'kernpunt' | 'let-op'

export interface RichBox {
  readonly type: 'box'
  readonly attrs: { readonly kind: BoxKind }
  readonly content: readonly (RichParagraph | RichBulletList | RichOrderedList)[]
}

export interface RichTable {
  readonly type: 'table'
  readonly attrs: {
    readonly caption: string
    /** Where the numbers come from; printed below the table. */
    readonly source: string
    /** Asks for a landscape page of its own. */
    readonly landscape: boolean
  }
  readonly content: readonly RichTableRow[]
}

export interface RichTableRow {
  readonly type: 'tableRow'
  readonly content: readonly RichTableCell[]
}

/** `tableHeader` names its column when it stands in the first row, its row when it stands in the first column. */
export interface RichTableCell {
  readonly type: 'tableCell' | 'tableHeader'
  readonly attrs: {
    readonly colspan: number
    readonly rowspan: number
    /** Widths in CSS pixels of the columns that the cell covers, or null when never set. */
    readonly colwidth: readonly number[] | null
    readonly align: 'left' | 'right' | null
  }
  readonly content: readonly (RichParagraph | RichBulletList | RichOrderedList)[]
}

export interface RichImage {
  readonly type: 'image'
  readonly attrs: {
    /** Content hash of the stored image. */
    readonly image: string
    /** Text for who cannot see it; empty when not given yet or when decorative. */
    readonly alt: string
    readonly decorative: boolean
    readonly caption: string
  }
}

/** A chart of one or more figures. */
export interface RichChart {
  readonly type: 'chart'
  readonly attrs: {
    readonly kind: 'bar' | 'grouped-bar' | 'stacked-bar' | 'line'
    readonly figures: readonly string[]
    readonly caption: string
    /** Text for who cannot see it; empty as long as it may follow the numbers by itself. */
    readonly alt: string
    /** Whether the numbers stand in a table below it; shown when absent. */
    readonly numbers?: 'shown' | 'hidden'
  }
}

/** A table that is filled from figures. */
export interface RichFigureTable {
  readonly type: 'figureTable'
  readonly attrs: {
    readonly figures: readonly string[]
    readonly caption: string
    /** Asks for a row of totals; none when absent. */
    readonly total?: boolean
  }
}

export interface RichPageBreak {
  readonly type: 'pageBreak'
}

export type RichInline = RichTextRun | RichHardBreak | RichFigureReference

export interface RichTextRun {
  readonly type: 'text'
  readonly text: string
  readonly marks?: readonly RichMark[]
}

export interface RichHardBreak {
  readonly type: 'hardBreak'
}

/** A figure in the text: a reference, never the number itself. */
export interface RichFigureReference {
  readonly type: 'figureReference'
  readonly attrs: { readonly figure: string; readonly notation: Notation }
  readonly marks?: readonly RichMark[]
}

/** How a figure is written at one place; the figure itself knows nothing of it. */
export interface Notation {
  /** Whether the unit is written behind the number. */
  readonly unit: boolean
  /** Decimals to round to, or null for what fits the kind of figure; -2 rounds to hundreds. */
  readonly decimals: number | null
  /** `words` writes a share as "ruim een kwart". */
  readonly style: 'number' | 'words'
  /**
   * What is written of a figure with a number per year: all years, the last one with its year, or the number of one year
   * (which the sentence around it names). Absent writes what fits.
   */
  readonly years?: 'all' | 'last' | number
}

export type RichMark =
  | { readonly type: 'bold' }
  | { readonly type: 'italic' }
  | { readonly type: 'subscript' }
  | { readonly type: 'superscript' }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } }
  | { readonly type: 'language'; readonly attrs: { readonly lang: string } }

export const defaultNotation: Notation = { unit: true, decimals: null, style: 'number' }
