import { describe, expect, it } from 'vitest'
import { countWords } from '../../src/richtext/count-words.ts'
import { plainText } from '../../src/richtext/plain-text.ts'
import { defaultNotation, type RichText } from '../../src/richtext/richtext.ts'
import { replaceInlines, walkText } from '../../src/richtext/walk-text.ts'

const text: RichText = [
  {
    type: 'paragraph',
    content: [
      { type: 'text', text: 'Wij tellen ', marks: [{ type: 'bold' }] },
      { type: 'figureReference', attrs: { figure: 'peuters', notation: defaultNotation } },
      { type: 'text', text: ' peuters.' },
    ],
  },
  {
    type: 'bulletList',
    content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'één' }] }] }],
  },
  {
    type: 'quote',
    attrs: { source: 'Een ouder' },
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Fijn' }, { type: 'hardBreak' }] }],
  },
]

describe('text without marks', () => {
  it('writes figures by the callback and one line per paragraph', () => {
    expect(plainText(text, ({ attrs }) => `<${attrs.figure}>`)).toBe(
      'Wij tellen <peuters> peuters.\néén\nFijn\n\nEen ouder',
    )
  })

  it('leaves figures out without a callback', () => {
    expect(plainText(text)).toContain('Wij tellen  peuters.')
  })

  it('counts Dutch words, a figure as one', () => {
    expect(countWords(text)).toBe(8)
    expect(countWords("zo'n ve-plek kost € 1.234,50")).toBe(5)
    expect(countWords('')).toBe(0)
  })
})

describe('walking', () => {
  it('visits parents before children in reading order', () => {
    const seen: string[] = []
    walkText(text.slice(1, 2), ({ type }) => seen.push(type))
    expect(seen).toEqual(['bulletList', 'listItem', 'paragraph', 'text'])
  })

  it('replaces and removes inline nodes and leaves what did not change', () => {
    const without = replaceInlines(text, (node) => (node.type === 'figureReference' ? null : node))
    expect(plainText(without, () => 'X')).not.toContain('X')
    expect(without[1]).toBe(text[1])
    expect(replaceInlines(text, (node) => node)).toBe(text)
  })
})
