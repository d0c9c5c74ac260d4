import type { PlanDocument } from '../document/plan-document.ts'
import { type HtmlFontName, type HtmlFonts, htmlFontsFor } from '../writers/html/html-fonts.ts'
import { htmlFontFile } from './html-font-files.ts'

const addresses: Readonly<Record<string, string>> = import.meta.glob(
  [
    '../../node_modules/@fontsource/source-{sans-3,serif-4}/files/source-{sans-3,serif-4}-latin-{400,600,700}-{normal,italic}.woff2',
    '../../node_modules/@fontsource/source-{sans-3,serif-4}/files/source-{sans-3,serif-4}-latin-ext-{400,600,700}-{normal,italic}.woff2',
    '../../node_modules/@fontsource-variable/source-{sans-3,serif-4}/files/source-{sans-3,serif-4}-latin-wght-{normal,italic}.woff2',
    '../../node_modules/@fontsource-variable/source-{sans-3,serif-4}/files/source-{sans-3,serif-4}-latin-ext-wght-{normal,italic}.woff2',
  ],
  { query: '?url', import: 'default', eager: true },
)

function addressOf(name: HtmlFontName): string {
  const path = `../../node_modules/${htmlFontFile(name)}`
  const address = addresses[path]
  if (address === undefined) throw new RangeError(`no font file ${path}`)
  return address
}

async function fetchFont(name: HtmlFontName): Promise<HtmlFonts[number]> {
  const response = await fetch(addressOf(name))
  if (!response.ok) throw new Error(`font file: ${response.status}`)
  return { ...name, bytes: new Uint8Array(await response.arrayBuffer()) }
}

/** Fetches the fonts of a web page from the app's own files. Rejects when one of them cannot be had. */
export async function browserHtmlFonts(document: PlanDocument): Promise<HtmlFonts> {
  return Promise.all(htmlFontsFor(document).map(fetchFont))
}
