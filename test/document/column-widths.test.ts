import { describe, expect, it } from 'vitest'
import { widthsByContent } from '../../src/document/column-widths.ts'

const cells = (...texts: readonly string[]) => texts.map((text, column) => ({ column, colspan: 1, text }))

/** What stands on a line of running text in the size of a table, its padding included. */
const lineOfText = 62

describe('the widths of a table', () => {
  it('keep a word whole between two columns of text, when few columns stand in the width of the text', () => {
    const long = 'Resultaatafspraken met alle besturen in de gemeente'
    const [, word = 0] = widthsByContent(3, cells(long, 'Onbekend', long))
    expect(word * lineOfText).toBeGreaterThan('Onbekend'.length)
  })

  it('sum to the whole, whatever the columns hold', () => {
    for (const texts of [cells('', '', ''), cells('a', 'b'.repeat(500), 'c d e'), cells('x')]) {
      const widths = widthsByContent(texts.length, texts)
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1)
    }
  })
})
