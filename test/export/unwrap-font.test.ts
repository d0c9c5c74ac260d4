import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { create } from 'fontkit'
import { describe, expect, it } from 'vitest'
import { unwrapFont } from '../../src/export/unwrap-font.ts'

const { resolve } = createRequire(import.meta.url)
const letters = 'Kinderen van 2,5 jaar (85%) – élève AVA'

async function wrapped(name: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(resolve(`@fontsource/${name}-normal.woff`)))
}

/** What a document takes from a font: letters with their places, outlines and measures. */
function taken(bytes: Uint8Array): unknown {
  const font = create(bytes)
  const { glyphs, positions } = font.layout(letters)
  return {
    height: [font.unitsPerEm, font.ascent, font.descent],
    advances: positions.map(({ xAdvance }) => xAdvance),
    outlines: glyphs.map(({ id, path }) => [id, path.commands]),
  }
}

describe('a font out of its packed file', () => {
  it.each(['source-sans-3/files/source-sans-3-latin-400', 'source-serif-4/files/source-serif-4-latin-700'])(
    'has the letters of the file itself: %s',
    async (name) => {
      const file = await wrapped(name)
      const font = await unwrapFont(file)
      expect(font.length).toBeGreaterThan(file.length)
      expect(taken(font)).toEqual(taken(file))
    },
  )

  it('is given back as it is when it was never packed', async () => {
    const font = new Uint8Array(await unwrapFont(await wrapped('source-sans-3/files/source-sans-3-latin-400')))
    expect(await unwrapFont(font)).toEqual(font)
    expect(await unwrapFont(new Uint8Array(3))).toEqual(new Uint8Array(3))
  })
})
