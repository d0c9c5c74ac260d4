import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { browserHtmlFonts } from '../../src/export/browser-html-fonts.ts'
import { nodeHtmlFonts } from '../../src/export/node-html-fonts.ts'
import { blueLook, everyKindDocument, yellowLook } from '../writers/every-kind-document.ts'

const root = join(import.meta.dirname, '../..')
const both = { ...blueLook, textFont: 'serif' } as const

beforeEach(() => {
  vi.stubGlobal('fetch', async (address: string) => new Response(await readFile(join(root, address))))
})
afterEach(() => vi.unstubAllGlobals())

describe('the fonts of a web page in the browser', () => {
  it.each([blueLook, yellowLook, both])('are the same files as on the command line', async (look) => {
    const document = { ...everyKindDocument(), look }
    expect(await browserHtmlFonts(document)).toEqual(await nodeHtmlFonts(document))
  })

  it('are refused when one does not come', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }))
    await expect(browserHtmlFonts(everyKindDocument())).rejects.toThrow('font file: 404')
  })
})
