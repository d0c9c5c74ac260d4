import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import catalogue from 'virtual:oab/catalogue'
import { buildDocument, type ExportChoices } from '../document/build-document.ts'
import type { Picture, PlanDocument } from '../document/plan-document.ts'
import type { HouseStyle } from '../housestyle/house-style.ts'
import type { Plan } from '../plan/plan.ts'
import { documentWords } from '../words/document-words.ts'
import { writeOdt } from '../writers/odt/write-odt.ts'
import { writePdf } from '../writers/pdf/write-pdf.ts'
import { writeWord } from '../writers/word/write-word.ts'
import { nodeFonts } from './node-fonts.ts'

/** A plan with what its documents need. */
export interface PlanToExport {
  readonly plan: Plan
  readonly pictures: ReadonlyMap<string, Picture>
  readonly style: HouseStyle
}

/** The files that were written, with the number of pages of the PDF. */
export interface ExportedFiles {
  readonly files: readonly string[]
  readonly pages: number
}

/** Everything that is written, on a day: what the command line asks for. */
export function wholePlan(date: string): ExportChoices {
  return { chapters: 'all', emptySections: false, guidance: false, draftMark: true, sources: true, date }
}

/**
 * Writes `plan.pdf`, `plan.docx` and `plan.odt` into a folder, which is made when it is not there. The PDF comes first: its
 * page numbers go into the contents of the others. Nothing is written unless all were made. Rejects when the folder cannot be
 * written.
 */
export async function exportFiles(given: PlanToExport, folder: string, choices: ExportChoices): Promise<ExportedFiles> {
  const { plan, pictures, style } = given
  const document = buildDocument(plan, { catalogue, style, pictures, words: documentWords }, choices)
  const made = await writeDocuments(document)
  await mkdir(folder, { recursive: true })
  const files = [join(folder, 'plan.pdf'), join(folder, 'plan.docx'), join(folder, 'plan.odt')] as const
  await writeFile(files[0], made.pdf)
  await writeFile(files[1], made.word)
  await writeFile(files[2], made.odt)
  return { files, pages: made.pages }
}

interface Documents {
  readonly pdf: Uint8Array
  readonly word: Uint8Array
  readonly odt: Uint8Array
  readonly pages: number
}

async function writeDocuments(document: PlanDocument): Promise<Documents> {
  const pdf = await writePdf(document, { fonts: await nodeFonts(document.look) })
  const word = await writeWord(document, { pageNumbers: pdf.pageNumbers })
  const odt = await writeOdt(document, { pageNumbers: pdf.pageNumbers })
  return { pdf: pdf.bytes, word, odt, pages: pdf.pages }
}
