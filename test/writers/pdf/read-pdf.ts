import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a reader of the file gets, page by page. */
export interface ReadPage {
  readonly text: string
  /** Width and height in points. */
  readonly size: readonly [number, number]
  /** Web addresses, and `#` with the name for a place in the document. */
  readonly links: readonly string[]
  /** Lines of text with the place of their first letter from the upper left corner, in points. */
  readonly pieces: readonly { readonly text: string; readonly left: number; readonly top: number }[]
}

export interface ReadPdf {
  readonly pages: readonly ReadPage[]
  readonly outline: readonly { readonly title: string; readonly below: readonly string[] }[]
  readonly title: string
  readonly language: string | null
  readonly version: string
}

interface Piece {
  readonly str: string
  readonly transform: readonly number[]
  readonly hasEOL: boolean
}

async function readPage(pdf: Awaited<ReturnType<typeof getDocument>['promise']>, number: number): Promise<ReadPage> {
  const page = await pdf.getPage(number)
  const [, , width = 0, height = 0] = page.view
  const { items } = await page.getTextContent()
  const pieces = (items as unknown as Piece[]).filter((item) => typeof item.str === 'string')
  const annotations = (await page.getAnnotations()) as { url?: string; dest?: string }[]
  return {
    text: pieces.map((item) => item.str + (item.hasEOL ? '\n' : '')).join(''),
    size: [width, height],
    links: annotations.map(({ url, dest }) => url ?? `#${dest ?? ''}`),
    pieces: pieces.map((item) => ({
      text: item.str,
      left: item.transform[4] ?? 0,
      top: height - (item.transform[5] ?? 0),
    })),
  }
}

/** Reads a PDF back, as a reader would see it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 }).promise
  const pages: ReadPage[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(pdf, number))
  const info = (await pdf.getMetadata()).info as Record<string, unknown>
  const outline = (await pdf.getOutline()) ?? []
  await pdf.destroy()
  return {
    pages,
    outline: outline.map((entry) => ({
      title: entry.title,
      below: entry.items.map((item: { title: string }) => item.title),
    })),
    title: String(info.Title),
    language: typeof info.Language === 'string' ? info.Language : null,
    version: String(info.PDFFormatVersion),
  }
}
