import { joinBytes } from '../../lib/join-bytes.ts'
import PDFDocument from 'pdfkit'
import type { PdfOutline } from 'pdfkit'
import type { PlanDocument } from '../../document/plan-document.ts'
import { drawNode } from './draw-node.ts'
import type { DrawingTools } from './draw-text.ts'
import { openFontCodes } from './font-codes.ts'
import { cornersOf, openLinks } from './link-annotations.ts'
import { openInk } from './page-ink.ts'
import { openPack } from './packed-objects.ts'
import type { OpenFont } from './pdf-fonts.ts'
import { type FileFacts, factsOf, information, addMetadata } from './pdf-metadata.ts'
import { openStructure } from './structure-tree.ts'
import type { OutlineEntry, PdfNode } from './tree.ts'

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
  /** True for a file that is to be kept: PDF/A-2a on top of PDF/UA-1. */
  readonly archive: boolean
}

function collected(pdf: PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  return new Promise((resolve, reject) => {
    pdf.on('data', (chunk) => chunks.push(chunk))
    pdf.on('error', reject)
    pdf.on('end', () => resolve(joinBytes(chunks)))
  })
}

function newFile(facts: FileFacts): PDFDocument {
  const pdf = new PDFDocument({
    pdfVersion: '1.7',
    lang: facts.lang,
    displayTitle: true,
    autoFirstPage: false,
    // No font by default: the engine's Helvetica is not embedded.
    font: null,
    info: information(facts),
    ...(facts.archive ? { subset: 'PDF/A-2a' } : {}),
  })
  pdf._root.data.PageMode = 'UseOutlines'
  pdf.getMarkInfoDictionary().data.Marked = true
  addMetadata(pdf, facts)
  return pdf
}

/** Places that links name, kept to be written in the order that readers search by. */
function openDestinations(pdf: PDFDocument): { add(node: PdfNode): void; end(): void } {
  const places = new Map<string, readonly unknown[]>()
  return {
    add: ({ props: { id }, box }) => {
      if (id === undefined) return
      places.set(id, [pdf.page.dictionary, 'XYZ', box.left, pdf.page.height - box.top, null])
    },
    end: () => {
      const sorted = [...places].sort(([a], [b]) => (a < b ? -1 : 1))
      const names = pdf._root.data.Names as { readonly data: Record<string, unknown> }
      names.data.Dests = { Names: sorted.flatMap(([name, place]) => [new String(name), place]) }
    },
  }
}

function openBookmarks(pdf: PDFDocument): (node: PdfNode, page: { number: number; width: number }) => void {
  const made = new Map<number, PdfOutline>()
  const add = ({ parent, title, fit, expanded, ref }: OutlineEntry, at: object) => {
    const above = parent === undefined ? undefined : made.get(parent)
    made.set(ref, (above ?? pdf.outline).addItem(title, { ...at, fit, expanded }))
  }
  return ({ props: { bookmark }, box }, { number, width }) => {
    // The engine counts `left` from the right side; this is the left side of the page.
    if (bookmark) add(bookmark, { pageNumber: number, top: box.top, left: width })
  }
}

function drawAll(pdf: PDFDocument, pages: readonly FinishedPage[], fonts: Iterable<OpenFont>): void {
  const pack = openPack(pdf)
  const structure = openStructure(pdf, pack)
  const ink = openInk(pdf, { fonts: openFontCodes(pdf, fonts), structure })
  const destinations = openDestinations(pdf)
  const bookmark = openBookmarks(pdf)
  const tools: DrawingTools = {
    ink,
    structure,
    addLink: openLinks(pdf, structure, pack),
    boxFigure: (element, box) => {
      element.box ??= cornersOf(box, pdf.page.height)
    },
  }
  for (const [number, { width, height, nodes }] of pages.entries()) {
    ink.beginPage(width, height)
    for (const node of nodes) {
      drawNode(node, { left: 0, top: 0, around: null, artifact: null }, tools)
      destinations.add(node)
      bookmark(node, { number, width })
    }
    ink.endPage()
  }
  structure.end()
  pack.end()
  destinations.end()
}

/** Draws the pages with their tags and gives the bytes of the file. */
export async function drawPages(pages: readonly FinishedPage[], drawing: Drawing): Promise<Uint8Array> {
  const pdf = newFile(factsOf(drawing.document, drawing.archive))
  const bytes = collected(pdf)
  drawAll(pdf, pages, drawing.fonts)
  pdf.end()
  return bytes
}
