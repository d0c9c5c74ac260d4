import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { DocumentLook } from '../document/plan-document.ts'
import { unwrapFont } from './unwrap-font.ts'
import { type FontFileName, fontFilesFor, type PdfFonts } from '../writers/pdf/pdf-fonts.ts'

const { resolve } = createRequire(import.meta.url)
const packages = { sans: 'source-sans-3', serif: 'source-serif-4' } as const

function pathOf(name: FontFileName): string {
  const family = packages[name.family]
  const style = name.italic ? 'italic' : 'normal'
  return resolve(`@fontsource/${family}/files/${family}-${name.subset}-${name.weight}-${style}.woff`)
}

/** Reads the fonts of a look from the installed packages; for the command line and tests, not for a browser. */
export async function nodeFonts(look: Pick<DocumentLook, 'headingFont' | 'textFont'>): Promise<PdfFonts> {
  return Promise.all(
    fontFilesFor(look).map(async (name) => ({
      ...name,
      bytes: await unwrapFont(new Uint8Array(await readFile(pathOf(name)))),
    })),
  )
}
