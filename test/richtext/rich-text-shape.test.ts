import { describe, expect, it } from 'vitest'
import { readRichText } from '../../src/richtext/rich-text-shape.ts'
import { everyKind } from './every-kind.ts'

const paragraph = (inline: unknown) => [{ type: 'paragraph', content: [inline] }]
/** A table by the spans of its cells, row by row. */
const tableOf = (rows: readonly (readonly number[])[]) => [
  {
    type: 'table',
    attrs: { caption: '', source: '', landscape: false },
    content: rows.map((row) => ({
      type: 'tableRow',
      content: row.map((colspan) => ({
        type: 'tableCell',
        attrs: { colspan, rowspan: 1, colwidth: null, align: null },
        content: [{ type: 'paragraph' }],
      })),
    })),
  },
]
const cell = (span: number) => tableOf([[span]])
const nested = (depth: number): unknown => {
  let list: unknown = { type: 'paragraph' }
  for (let level = 0; level < depth; level += 1) {
    const content = [{ type: 'paragraph' }, list]
    list = { type: 'bulletList', content: [{ type: 'listItem', content }] }
  }
  return [list]
}

describe('reading stored text', () => {
  it('gives back every kind of version 1 as it was', () => {
    expect(readRichText(structuredClone(everyKind))).toEqual({ readable: true, text: everyKind, linksRemoved: false })
  })

  it.each([
    ['an unknown node', [{ type: 'video' }]],
    ['an unknown inline node', paragraph({ type: 'emoji' })],
    ['an unknown mark', paragraph({ type: 'text', text: 'a', marks: [{ type: 'blink' }] })],
    ['an empty text node', paragraph({ type: 'text', text: '' })],
    [
      'a list item that begins with a list',
      [{ type: 'bulletList', content: [{ type: 'listItem', content: [everyKind[3]] }] }],
    ],
    ['something that is not a list of nodes', { type: 'doc' }],
    ['a cell over 101 columns', cell(101)],
    ['a table that its spans make wide', tableOf([Array(2000).fill(100)])],
    ['a table that its rows make long', tableOf([Array(20).fill(100), ...Array(1000).fill([])])],
    [
      'an address as image',
      [{ type: 'image', attrs: { image: 'https://x/y', alt: '', decorative: true, caption: '' } }],
    ],
    ['a key that reaches a prototype', JSON.parse('[{"type":"paragraph","__proto__":{"x":1}}]')],
    ['text nested 2000 deep', nested(2000)],
    ['200 001 nodes', Array.from({ length: 200_001 }, () => ({ type: 'pageBreak' }))],
    ['5 million characters', paragraph({ type: 'text', text: 'a'.repeat(5_000_001) })],
  ])('finds %s unreadable', (_what, raw) => expect(readRichText(raw)).toEqual({ readable: false }))

  it('takes a cell over 100 columns and lists that a person would make', () => {
    expect(readRichText(cell(100)).readable).toBe(true)
    expect(readRichText(nested(10)).readable).toBe(true)
  })

  it('clamps the level of a heading', () => {
    const read = readRichText([{ type: 'heading', attrs: { level: 9 } }])
    expect(read).toMatchObject({ text: [{ attrs: { level: 4 } }] })
  })

  it('takes unsafe links off and says so', () => {
    const marks = [{ type: 'link', attrs: { href: 'java\nscript:x' } }]
    const read = readRichText(paragraph({ type: 'text', text: 'hier', marks }))
    expect(read).toEqual({ readable: true, text: paragraph({ type: 'text', text: 'hier' }), linksRemoved: true })
  })
})
