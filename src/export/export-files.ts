import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import catalogue from 'virtual:oab/catalogue'
import { buildDocument, type ExportChoices } from '../document/build-document.ts'
import type { Picture, PlanDocument } from '../document/plan-document.ts'
import type { HouseStyle } from '../housestyle/house-style.ts'
import type { Finding } from '../lib/finding.ts'
import type { Plan } from '../plan/plan.ts'
import { documentWords } from '../words/document-words.ts'
import { writePdf } from '../writers/pdf/write-pdf.ts'
import { writeWord } from '../writers/word/write-word.ts'
import { nodeFonts } from './node-fonts.ts'
import { type WordLook, wordLook } from './word-look.ts'

/** A plan with what its documents need. */
export interface PlanToExport {
  readonly plan: Plan
  readonly pictures: ReadonlyMap<string, Picture>
  readonly style: HouseStyle
  /** Bytes of the Word template of the style; null when the style names one that is not there. */
  readonly wordTemplate?: Uint8Array | null
}

/** The files that were written, with the number of pages of the PDF. */
export interface ExportedFiles {
  readonly files: readonly string[]
  readonly pages: number
  /** What the files lack. */
  readonly findings: readonly Finding[]
}

/** Everything that is written, on a day: what the command line asks for. */
export function wholePlan(date: string): ExportChoices {
  return { chapters: 'all', emptySections: false, guidance: false, draftMark: true, sources: true, date }
}

/**
 * Writes `plan.pdf` and `plan.docx` into a folder, which is made when it is not there. The PDF comes first: its page numbers
 * go into the contents of the Word file. Nothing is written unless both were made. Rejects when the folder cannot be written.
 */
export async function exportFiles(given: PlanToExport, folder: string, choices: ExportChoices): Promise<ExportedFiles> {
  const { plan, pictures, style } = given
  const document = buildDocument(plan, { catalogue, style, pictures, words: documentWords }, choices)
  const look = wordLook(given.wordTemplate)
  const made = await writeDocuments(document, look)
  await mkdir(folder, { recursive: true })
  const files = [join(folder, 'plan.pdf'), join(folder, 'plan.docx')] as const
  await writeFile(files[0], made.pdf)
  await writeFile(files[1], made.word)
  return { files, pages: made.pages, findings: look.findings }
}

async function writeDocuments(
  document: PlanDocument,
  { template }: WordLook,
): Promise<{ pdf: Uint8Array; word: Uint8Array; pages: number }> {
  const pdf = await writePdf(document, { fonts: await nodeFonts(document.look) })
  const word = await writeWord(document, { pageNumbers: pdf.pageNumbers, ...(template ? { template } : {}) })
  return { pdf: pdf.bytes, word, pages: pdf.pages }
}
