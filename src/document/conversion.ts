import type { FigureDefinition, Figures } from '../figures/figure.ts'
import type { DocumentWords } from '../words/document-words.ts'
import type { CaptionNumbers } from './number-captions.ts'
import type { DocumentLook, Picture } from './plan-document.ts'
import type { SourceNotes } from './source-notes.ts'

/** What holds for the whole document while texts are converted. */
export interface Conversion {
  readonly words: DocumentWords
  /** Typed and computed. */
  readonly figures: Figures
  readonly definitions: ReadonlyMap<string, FigureDefinition>
  readonly pictures: ReadonlyMap<string, Picture>
  readonly look: DocumentLook
  /** Name of the municipality, which stands out among those that it is compared with. */
  readonly municipality: string
  readonly captions: CaptionNumbers
  /** Id in a link to the id that it leads to; what is absent is not printed. */
  readonly targets: ReadonlyMap<string, string>
  /** Null when sources are not printed. */
  readonly sources: SourceList | null
}

/** The annex that lists the sources of figures. */
export interface SourceList {
  readonly notes: SourceNotes
  /** Its letter. */
  readonly annex: string
  /** Id that a source number links to. */
  readonly target: string
}

/** Where in the document a text stands. */
export interface Place {
  readonly conversion: Conversion
  readonly chapter: string
  /** `text` carries source numbers; a table names them in its source line; headings have none, guidance does not count. */
  readonly kind: 'text' | 'table' | 'heading' | 'guidance'
  /** Takes down the figures of a table. */
  readonly onFigure?: (figure: string) => void
}
