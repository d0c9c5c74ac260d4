import renderPages from '@react-pdf/render'
import PDFDocument from 'pdfkit'
import type { PlanDocument } from '../../document/plan-document.ts'
import type { OpenFont } from './pdf-fonts.ts'
import type { PdfNode } from './tree.ts'

/** A finished page: its size in points and everything on it. */
export interface FinishedPage {
  readonly width: number
  readonly height: number
  readonly nodes: readonly PdfNode[]
}

/** What a file needs besides its pages. */
export interface Drawing {
  readonly document: PlanDocument
  /** Every font that a text on the pages was set in. */
  readonly fonts: Iterable<OpenFont>
}

function information(document: PlanDocument): object {
  return {
    Title: `${document.title} ${document.period}`.trim(),
    Author: document.look.name || document.municipality,
    Subject: document.subtitle,
    // The day of the document and not the clock: the same plan gives the same file.
    CreationDate: new Date(`${document.identity.date}T12:00:00Z`),
  }
}

/** Every font under its own name: the engine would take latin and latin-ext, which share one, for the same. */
function nameFonts(pdf: PDFDocument, fonts: Iterable<OpenFont>): void {
  const names = new Map<unknown, string>()
  for (const { name, file } of fonts) {
    names.set(file, name)
    pdf.registerFont(name, file)
  }
  const font = pdf.font.bind(pdf)
  pdf.font = (source: unknown, size?: number) => font(names.get(source) ?? source, size)
}

function collected(pdf: PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  return new Promise((resolve, reject) => {
    pdf.on('data', (chunk) => chunks.push(chunk))
    pdf.on('error', reject)
    pdf.on('end', () => resolve(joined(chunks)))
  })
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

function pageNode({ width, height, nodes }: FinishedPage): object {
  return { type: 'PAGE', box: { left: 0, top: 0, width, height }, style: {}, props: {}, children: nodes }
}

/** Draws the pages with the renderer's own pdfkit and gives the bytes of the file. */
export async function drawPages(pages: readonly FinishedPage[], drawing: Drawing): Promise<Uint8Array> {
  const { document, fonts } = drawing
  const pdf = new PDFDocument({
    pdfVersion: '1.7',
    lang: document.lang,
    displayTitle: true,
    autoFirstPage: false,
    // No font by default: the engine's Helvetica is not embedded.
    font: null,
    info: information(document),
  })
  pdf._root.data.PageMode = 'UseOutlines'
  nameFonts(pdf, fonts)
  const bytes = collected(pdf)
  const tree = { type: 'DOCUMENT', box: {}, style: {}, props: {}, children: pages.map(pageNode) }
  // The tree has the shape that the renderer draws; its own types ask for what only its layout fills in.
  const context = pdf as unknown as Parameters<typeof renderPages>[0]
  renderPages(context, tree as unknown as Parameters<typeof renderPages>[1])
  return bytes
}
