import type { ExportChoices } from '../document/build-document.ts'
import type { Finding } from '../lib/finding.ts'
import type { PlanToMake } from './document-of-plan.ts'

/** The kinds of file; `pdf-archive` is a PDF for the archive. */
export type ExportFormat = 'html' | 'pdf' | 'pdf-archive' | 'docx' | 'odt'

/** What the worker is asked: one plan in one format. */
export interface ExportRequest {
  readonly format: ExportFormat
  readonly given: PlanToMake
  readonly choices: ExportChoices
  /** Pages by id from the layout of the PDF, for the contents of a Word file. */
  readonly pageNumbers?: ReadonlyMap<string, number>
}

/**
 * Asks a worker that waits to load a writer, so that the file is made sooner when it is asked for. With a request it makes that
 * file once for nothing: the engine has compiled what it takes then, and its charts are drawn.
 */
export interface WarmRequest {
  readonly warm: ExportRequest['format']
  readonly request?: ExportRequest
}

/** The finished file. `pages` and `pageNumbers` only of a PDF; `findings` tell what it lacks. */
export interface ExportedFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly pages?: number
  readonly pageNumbers?: ReadonlyMap<string, number>
  readonly findings?: readonly Finding[]
}

/** What the worker says. `share` runs from 0 to 1; `reason` is technical and not for readers. */
export type ExportMessage =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'done'; readonly file: ExportedFile }
  | { readonly type: 'failed'; readonly reason: string }
  /** Ready, and free for another request. */
  | { readonly type: 'warm' }
