import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { PlanDocument } from '../document/plan-document.ts'
import { type HtmlFonts, htmlFontsFor } from '../writers/html/html-fonts.ts'
import { htmlFontFile } from './html-font-files.ts'

const { resolve } = createRequire(import.meta.url)

/** Reads the fonts of a web page from the installed packages; for the command line and tests, not for a browser. */
export async function nodeHtmlFonts(document: PlanDocument): Promise<HtmlFonts> {
  return Promise.all(
    htmlFontsFor(document).map(async (name) => ({
      ...name,
      bytes: new Uint8Array(await readFile(resolve(htmlFontFile(name)))),
    })),
  )
}
