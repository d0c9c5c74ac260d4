import type { Notation } from '../richtext/richtext.ts'
import type { SuggestedFigure, SuggestionWords } from './figure-suggestion-list.ts'
import type { EditorWords } from '../words/editor-words.ts'
import type { PasteReport } from '../words/paste-words.ts'

export type SectionStateName = keyof EditorWords['states']

/** How a figure shows at one place. */
export interface ShownFigure {
  /** Value as written, or the name of a figure that is missing. */
  readonly text: string
  readonly missing: boolean
  /** Older than it should be. */
  readonly outdated?: boolean
  /** Name, source and dates in one line, for hover. */
  readonly title: string
}

/** What the page knows about a section besides its text. */
export interface ShownSection {
  /** "4.2"; empty when the heading is not printed. */
  readonly number: string
  readonly state: SectionStateName
  /** True when the text could not be read and is kept as it is. */
  readonly locked: boolean
  /** True for a section that the writer added: it has no help. */
  readonly own: boolean
}

/** What the editor asks of the app. The app replaces its answers and calls `changed` to have the page drawn again. */
export interface EditorContext {
  figure(id: string, notation: Notation): ShownFigure
  /** Address of a stored image, or null while it is not there. */
  imageAddress(hash: string): string | null
  section(id: string): ShownSection
  /** Figures for the list that typing `#` opens. */
  searchFigures(query: string): readonly SuggestedFigure[]
  onOpenFigure(position: number, anchor: DOMRect): void
  onInsertFigure(): void
  onSectionMenu(id: string, anchor: HTMLElement): void
  onStateMenu(id: string, anchor: HTMLElement): void
  onEditImage(position: number): void
  onEditTable(position: number): void
  /** A chart or a table of figures. */
  onEditFigures(position: number): void
  /** Draws one in an element, now or as soon as what draws it is loaded. */
  drawFigures(element: HTMLElement, kind: 'chart' | 'figureTable', attrs: object): void
  /** Files that were dropped or pasted into the text. */
  onImageFiles(files: readonly File[]): void
  onPasted(report: PasteReport): void
  /** What was pasted or dropped is more than a text can hold; nothing of it was taken over. */
  onPasteRefused(): void
  readonly words: EditorWords
  readonly figureWords: SuggestionWords
  readonly listeners: Set<() => void>
}

/** Has every part of the page that depends on the app drawn again. */
export function contextChanged(context: EditorContext): void {
  for (const listener of context.listeners) listener()
}
