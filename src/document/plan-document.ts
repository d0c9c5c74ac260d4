import type { ChartDrawing } from '../charts/chart-drawing.ts'

/**
 * The document between plan and writers: everything that is printed, in order, numbered, with figures filled in.
 * Writers know this type and nothing else; they know no language (all words stand in it or in `labels`).
 */
export interface PlanDocument {
  readonly title: string
  readonly subtitle: string
  /** "2027–2030"; empty when the title names it already, so that it never stands twice. */
  readonly period: string
  readonly municipality: string
  readonly lang: string
  readonly identity: DocumentIdentity
  readonly status: DocumentStatus
  readonly look: DocumentLook
  /** Rows of the page "Over dit document". */
  readonly about: readonly { readonly label: string; readonly value: string }[]
  readonly chapters: readonly DocumentChapter[]
  readonly labels: Labels
}

/** What a document needs to be recognised when it comes back. */
export interface DocumentIdentity {
  readonly planId: string
  readonly revision: number
  readonly templateVersion: number
  /** `YYYY-MM-DD` on which the document was made. */
  readonly date: string
}

export interface DocumentStatus {
  /** True when every page carries the draft mark. */
  readonly draft: boolean
  /** Word of the mark on cover and header, "CONCEPT"; empty when not a draft. */
  readonly mark: string
  /** Sentence beside it: "versie van 23 november 2026" or "Vastgesteld op 15 december 2026". */
  readonly line: string
}

export type DocumentFont = 'serif' | 'sans'

/** A cover with a photo, with the logo, or with neither. */
export type DocumentCover = 'foto' | 'logo' | 'zonder'

export interface DocumentLook {
  /** Accent as given, for surfaces. */
  readonly accent: string
  /** Accent for text on white and on the tint, at least 4.5:1. */
  readonly accentText: string
  /** Text on the accent. */
  readonly onAccent: string
  /** Pale surface of a box. */
  readonly tint: string
  /** Fill of bars and rules where shape alone must carry. */
  readonly dataInk: string
  /** True when surfaces in the accent need an ink outline to be seen. */
  readonly outlined: boolean
  readonly headingFont: DocumentFont
  readonly textFont: DocumentFont
  /** The cover to print: with `foto` there is a photo, with `logo` there is a logo. */
  readonly cover: DocumentCover
  readonly logo: LookPicture | null
  /** Photo of the cover; decoration when its alternative text is empty. */
  readonly photo: LookPicture | null
  /** Name set in type when there is no logo. */
  readonly name: string
}

export interface LookPicture {
  readonly picture: Picture
  readonly alt: string
}

/** Bytes of a PNG or JPEG with its size in pixels. */
export interface Picture {
  readonly bytes: Uint8Array
  readonly type: 'image/png' | 'image/jpeg'
  readonly width: number
  readonly height: number
}

export interface DocumentChapter {
  readonly id: string
  readonly kind: 'hoofdstuk' | 'bijlage'
  /** "4" or "A" */
  readonly number: string
  readonly title: string
  /** Opening paragraph that stands right under the title, or none. */
  readonly lead: readonly Inline[]
  readonly sections: readonly DocumentSection[]
}

export interface DocumentSection {
  readonly id: string
  /** "4.2"; empty when the heading is not printed. */
  readonly number: string
  readonly title: string
  readonly heading: boolean
  readonly blocks: readonly Block[]
}

export type Block =
  | ParagraphBlock
  | LeadBlock
  | HeadingBlock
  | ListBlock
  | QuoteBlock
  | BoxBlock
  | TableBlock
  | ImageBlock
  | ChartBlock
  | GuidanceBlock
  | DefinitionsBlock
  | PageBreakBlock

export interface ParagraphBlock {
  readonly type: 'paragraph'
  readonly content: readonly Inline[]
}

/** A lead paragraph that does not stand first in its chapter. */
export interface LeadBlock {
  readonly type: 'lead'
  readonly content: readonly Inline[]
}

export interface HeadingBlock {
  readonly type: 'heading'
  readonly level: 3 | 4
  readonly content: readonly Inline[]
}

export interface ListBlock {
  readonly type: 'list'
  readonly ordered: boolean
  readonly start: number
  readonly items: readonly ListItem[]
}

export interface ListItem {
  readonly blocks: readonly (ParagraphBlock | ListBlock)[]
}

export interface QuoteBlock {
  readonly type: 'quote'
  readonly paragraphs: readonly ParagraphBlock[]
  readonly source: string
}

export interface BoxBlock {
  readonly type: 'box'
  readonly kind: 'plicht' | 'keuze' | 'kernpunt' | 'let-op'
  /** "Wettelijke plicht" and so on; empty for a kernpunt. */
  readonly label: string
  readonly blocks: readonly (ParagraphBlock | ListBlock)[]
}

export interface TableBlock {
  readonly type: 'table'
  readonly id: string
  /** "Tabel 4.1"; empty when the table has no caption. */
  readonly label: string
  readonly caption: string
  readonly source: string
  readonly landscape: boolean
  readonly headerRows: number
  readonly headerColumn: boolean
  /** Relative width per column; they sum to 1. */
  readonly columns: readonly number[]
  /** Only cells that start in the row; what a span covers is left out. */
  readonly rows: readonly (readonly TableCell[])[]
}

export interface TableCell {
  readonly column: number
  readonly colspan: number
  readonly rowspan: number
  readonly header: boolean
  readonly align: 'left' | 'right'
  readonly bold: boolean
  readonly blocks: readonly (ParagraphBlock | ListBlock)[]
}

export interface ImageBlock {
  readonly type: 'image'
  readonly id: string
  readonly label: string
  readonly caption: string
  readonly alt: string
  readonly decorative: boolean
  /** Null when the bytes are not there; the writer prints a note in its place. */
  readonly picture: Picture | null
}

/** A chart. Its numbers stand in a table behind it, or in `values` and `numbers` for who cannot see the drawing. */
export interface ChartBlock {
  readonly type: 'chart'
  readonly id: string
  readonly label: string
  readonly caption: string
  readonly source: string
  /** What it shows, never empty. */
  readonly alt: string
  readonly drawing: ChartDrawing
  /** Every number in words; empty when a table follows. */
  readonly values: string
  /** The table that is there for who cannot see the chart and is not printed; null when it follows. */
  readonly numbers: TableBlock | null
}

/** Help of the template, printed only when asked for. */
export interface GuidanceBlock {
  readonly type: 'guidance'
  readonly label: string
  readonly blocks: readonly (ParagraphBlock | ListBlock)[]
}

/** Terms with their meaning. */
export interface DefinitionsBlock {
  readonly type: 'definitions'
  readonly items: readonly { readonly term: string; readonly meaning: readonly Inline[] }[]
}

export interface PageBreakBlock {
  readonly type: 'page-break'
}

export type Inline = TextInline | LinkInline | FigureInline | MissingFigureInline | SourceNumberInline | LineBreakInline

export interface TextStyle {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly position?: 'sub' | 'super'
  readonly lang?: string
}

export interface TextInline extends TextStyle {
  readonly type: 'text'
  readonly text: string
}

export interface LinkInline extends TextStyle {
  readonly type: 'link'
  readonly text: string
  /** A safe web or mail address, or `#` and the id of a chapter, section, table, image or chart. */
  readonly href: string
}

/** A figure as written at this place; `figure` is its id. */
export interface FigureInline extends TextStyle {
  readonly type: 'figure'
  readonly figure: string
  readonly text: string
}

/** A figure that is not known: printed as a marked text, never as a number. */
export interface MissingFigureInline extends TextStyle {
  readonly type: 'missing-figure'
  readonly figure: string
  readonly text: string
}

/** "[2]", a reference to row 2 of the list of sources in the annex. */
export interface SourceNumberInline {
  readonly type: 'source-number'
  readonly text: string
  readonly href: string
}

export interface LineBreakInline {
  readonly type: 'line-break'
}

/** Words that a writer prints by itself. */
export interface Labels {
  readonly contents: string
  readonly about: string
  readonly annexes: string
  readonly chapter: string
  readonly annex: string
  readonly page: string
  readonly of: string
  readonly source: string
  readonly logo: string
  readonly missingImage: string
  /** Name of a box that has no word on paper. */
  readonly keyPoint: string
  /** Link of a web page that passes over its cover and contents. */
  readonly skip: string
}

/** One function per kind of node: a writer that forgets a kind does not compile. */
export type Handlers<Node extends { readonly type: string }, State, Out> = {
  readonly [Kind in Node['type']]: (node: Extract<Node, { readonly type: Kind }>, state: State) => Out
}
