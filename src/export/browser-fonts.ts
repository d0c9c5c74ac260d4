import type { DocumentLook } from '../document/plan-document.ts'
import { unwrapFont } from './unwrap-font.ts'
import { type FontFileName, fontFilesFor, type PdfFonts } from '../writers/pdf/pdf-fonts.ts'

const addresses: Readonly<Record<string, string>> = import.meta.glob(
  [
    '../../node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-{400,600,700}-normal.woff',
    '../../node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-{400,700}-italic.woff',
    '../../node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-ext-{400,600,700}-normal.woff',
    '../../node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-ext-{400,700}-italic.woff',
    '../../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-{400,600,700}-normal.woff',
    '../../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-{400,700}-italic.woff',
    '../../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-ext-{400,600,700}-normal.woff',
    '../../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-ext-{400,700}-italic.woff',
  ],
  { query: '?url', import: 'default', eager: true },
)
const families = { sans: 'source-sans-3', serif: 'source-serif-4' } as const

function addressOf(name: FontFileName): string {
  const end = `/${families[name.family]}-${name.subset}-${name.weight}-${name.italic ? 'italic' : 'normal'}.woff`
  const found = Object.entries(addresses).find(([path]) => path.endsWith(end))
  if (!found) throw new RangeError(`no font file ${end}`)
  return found[1]
}

async function fetchFont(name: FontFileName): Promise<PdfFonts[number]> {
  const response = await fetch(addressOf(name))
  if (!response.ok) throw new Error(`font file: ${response.status}`)
  return { ...name, bytes: await unwrapFont(new Uint8Array(await response.arrayBuffer())) }
}

/** Fetches the fonts of a look from the app's own files. Rejects when one of them cannot be had. */
export async function browserFonts(look: Pick<DocumentLook, 'headingFont' | 'textFont'>): Promise<PdfFonts> {
  return Promise.all(fontFilesFor(look).map(fetchFont))
}
