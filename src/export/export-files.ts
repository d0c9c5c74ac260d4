import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import letters from 'virtual:chart-letters'
import catalogue from 'virtual:oab/catalogue'
import { buildDocument, type ExportChoices } from '../document/build-document.ts'
import type { Picture, PlanDocument } from '../document/plan-document.ts'
import type { HouseStyle } from '../housestyle/house-style.ts'
import type { Finding } from '../lib/finding.ts'
import type { Plan } from '../plan/plan.ts'
import { documentWords } from '../words/document-words.ts'
import { drawCharts } from '../writers/chart-picture/draw-charts.ts'
import { writeHtml } from '../writers/html/write-html.ts'
import { soundPictures } from '../writers/sound-picture.ts'
import { writeOdt } from '../writers/odt/write-odt.ts'
import { writePdf } from '../writers/pdf/write-pdf.ts'
import { writeWord } from '../writers/word/write-word.ts'
import { nodeFonts } from './node-fonts.ts'
import { nodeHtmlFonts } from './node-html-fonts.ts'
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
 * Writes `plan.pdf`, `plan-archief.pdf`, `plan.docx`, `plan.odt` and `plan.html` into a folder, which is made when it is not
 * there. The PDF comes first: its page numbers go into the contents of the files for word processors. Nothing is written
 * unless all were made. Rejects when the folder cannot be written.
 */
export async function exportFiles(given: PlanToExport, folder: string, choices: ExportChoices): Promise<ExportedFiles> {
  const { plan, style } = given
  const pictures = await soundPictures(given.pictures)
  const document = buildDocument(plan, { catalogue, style, pictures, words: documentWords }, choices)
  const look = wordLook(given.wordTemplate)
  const made = await writeDocuments(document, look)
  await mkdir(folder, { recursive: true })
  for (const [name, bytes] of made.files) await writeFile(join(folder, name), bytes)
  return { files: made.files.map(([name]) => join(folder, name)), pages: made.pages, findings: look.findings }
}

interface MadeFiles {
  readonly files: readonly (readonly [name: string, bytes: Uint8Array])[]
  readonly pages: number
}

async function writeDocuments(document: PlanDocument, { template }: WordLook): Promise<MadeFiles> {
  const fonts = await nodeFonts(document.look)
  const pdf = await writePdf(document, { fonts })
  const archive = await writePdf(document, { fonts, archive: true })
  const { pageNumbers } = pdf
  const charts = await drawCharts(document, letters)
  return {
    files: [
      ['plan.pdf', pdf.bytes],
      ['plan-archief.pdf', archive.bytes],
      ['plan.docx', await writeWord(document, { pageNumbers, charts, ...(template ? { template } : {}) })],
      ['plan.odt', await writeOdt(document, { pageNumbers, charts })],
      ['plan.html', new TextEncoder().encode(writeHtml(document, { fonts: await nodeHtmlFonts(document) }))],
    ],
    pages: pdf.pages,
  }
}
