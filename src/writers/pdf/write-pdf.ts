import type { PlanDocument } from '../../document/plan-document.ts'
import { drawPages } from './draw-pages.ts'
import { layOutDocument } from './lay-out-document.ts'
import type { PdfFonts } from './pdf-fonts.ts'

/** A finished PDF. */
export interface WrittenPdf {
  readonly bytes: Uint8Array
  /** Number of pages, the cover included. */
  readonly pages: number
  /** Page of each chapter, section, table and image by its id, counted as a PDF reader does. */
  readonly pageNumbers: ReadonlyMap<string, number>
}

/**
 * What the writer needs besides the document. `archive` makes a file that can be kept for good (PDF/A-2a as well).
 * `onProgress` hears the share that is done, from 0 to 1.
 */
export interface PdfOptions {
  readonly fonts: PdfFonts
  readonly archive?: boolean
  readonly onProgress?: (share: number) => void
}

const layoutShare = 0.6

/**
 * Writes the document as a PDF 1.7 that everyone can read (PDF/UA-1): tags, outline, links, embedded fonts. Throws a RangeError when a font file that
 * `fontFilesFor` names was not given.
 */
export async function writePdf(
  document: PlanDocument,
  { fonts, archive = false, onProgress }: PdfOptions,
): Promise<WrittenPdf> {
  const laidOut = layOutDocument(document, { fonts, onProgress: (share) => onProgress?.(layoutShare * share) })
  const bytes = await drawPages(laidOut.pages, { document, fonts: laidOut.fonts, archive })
  onProgress?.(1)
  return { bytes, pages: laidOut.pages.length, pageNumbers: laidOut.pageNumbers }
}
