// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { readRichText } from '../../src/richtext/rich-text-shape.ts'
import { openPage, paste, press, section, shape, testContext } from './editor-page.ts'

/** What pasting leaves in a section with one word, as stored text, and what was refused. */
function pasted(html: string) {
  const context = testContext()
  const { editor } = openPage([section('een', 'Eerste', 'woord')], context)
  editor.commands.setTextSelection(editor.state.doc.content.size - 2)
  paste(editor, html)
  const [, ...text] = (editor.state.doc.child(0).toJSON() as { content: unknown[] }).content
  return { editor, text, shape: shape(editor), refusals: context.refusals }
}

const cell = (attributes: string, words = 'a') => `<td ${attributes}>${words}</td>`
const table = (rows: number, row: string) => `<table>${`<tr>${row}</tr>`.repeat(rows)}</table>`
const lists = (depth: number) => `${'<ul><li><p>a</p>'.repeat(depth)}${'</li></ul>'.repeat(depth)}`
const unchanged = { shape: ['een: Eerste | woord'], refusals: ['too large'] }

describe('a paste that a text cannot hold', () => {
  it.each([
    ['a table that is large by its spans alone', table(300, cell('colspan="100"'))],
    ['lists within lists without end', lists(60)],
    ['millions of characters', `<p>${'woord '.repeat(800_000)}</p>`],
    ['HTML that is too long to look at', `<p>a</p>${' '.repeat(20_000_001)}`],
  ])('is refused and changes nothing: %s', (_what, html) => expect(pasted(html)).toMatchObject(unchanged))

  it('is refused as well when it says to come from the planwijzer itself', () => {
    const html = `<div data-pm-slice="1 1 []">${table(300, cell('colspan="100"'))}</div>`
    expect(pasted(html)).toMatchObject(unchanged)
  })
})

describe('a paste that a text can hold', () => {
  it('has spans of at most 100, also when it says to come from the planwijzer itself', () => {
    for (const html of [
      table(2, cell('colspan="100000" rowspan="99999"')),
      `<p data-pm-slice="0 0 []"></p>${table(1, cell('colspan="5000"'))}`,
    ]) {
      const { text, refusals } = pasted(html)
      expect(refusals).toEqual([])
      expect(JSON.stringify(text)).toContain('"colspan":100')
      expect(JSON.stringify(text)).not.toMatch(/"(col|row)span":\d{4}/)
    }
  })

  it('can be read back, however deep the lists that are let in', () => {
    const { text, refusals } = pasted(lists(17))
    expect(refusals).toEqual([])
    expect(readRichText(text).readable).toBe(true)
  })

  it('takes the next one after a refusal', () => {
    const { editor } = pasted(table(300, cell('colspan="100"')))
    paste(editor, '<p>later</p>')
    expect(shape(editor)).toEqual(['een: Eerste | woordlater'])
  })

  it('lets Tab go no deeper than can be read back', () => {
    const { editor } = pasted(
      `${'<ul><li><p>a</p>'.repeat(18)}<ul><li><p>b</p></li><li><p>c</p></li></ul>${'</li></ul>'.repeat(18)}`,
    )
    press(editor, 'Tab')
    const text = (editor.state.doc.child(0).toJSON() as { content: unknown[] }).content.slice(1)
    expect(readRichText(text).readable).toBe(true)
  })
})
