// @vitest-environment jsdom
import { TextSelection } from '@tiptap/pm/state'
import { afterEach, describe, expect, it } from 'vitest'
import {
  lookForNumbers,
  numberOffers,
  offeredAt,
  type OfferedNumber,
  takeNumber,
} from '../../src/editor/number-offers.ts'
import { knownNumbers } from '../../src/figures/known-numbers.ts'
import { resolveFigures } from '../../src/figures/resolve-figures.ts'
import type { RichText } from '../../src/richtext/richtext.ts'
import { figureSourceWords } from '../../src/words/figure-source-words.ts'
import { a, catalogue, definition, doc, figure, figures, h, p, quote, table, td, tr } from '../build.ts'
import { at, openPage, paste, press, type } from './editor-page.ts'

afterEach(() => document.body.replaceChildren())

const all = catalogue(definition('peuters', 'aantal'), definition('bereik', 'procent'))
const set = (count: number) =>
  resolveFigures(
    { figures: figures(figure('peuters', count), figure('bereik', 0.78)), ownFigures: {} },
    all,
    figureSourceWords,
  )

/** A page with a text, that offers the figures of the plan. */
function open(text: RichText) {
  const { editor } = openPage([{ id: 'doelgroep', title: 'De 78% doelgroep', heading: true, text }])
  const asked: [OfferedNumber, string][] = []
  const refused = new Set<string>()
  const page = { editor, asked, refused, known: knownNumbers(set(168)), here: [] as (string | null)[] }
  editor.registerPlugin(
    numberOffers({
      known: () => page.known,
      isRefused: (section, words) => refused.has(`${section} ${words}`),
      hint: () => 'Is dit een cijfer?',
      onAsk: (number, by) => asked.push([number, by]),
      onHere: (number) => page.here.push(number?.text ?? null),
    }),
  )
  return page
}

const offered = () => [...document.querySelectorAll('.known-number')].map((mark) => mark.textContent)

describe('numbers in the text that equal a figure', () => {
  it('are marked in what was written before, and only there where a figure can stand', () => {
    open(
      doc(
        p('Er zijn 168 peuters, 78% doet mee, 167 niet.'),
        h(3, 'De 168 peuters'),
        quote('Een ouder', 'Wij zijn met 168.'),
        table({}, tr(td('168'), td('Totaal 168'))),
        p(a('https://rijnveen.nl', 'alle 168')),
      ),
    )
    expect(offered()).toEqual(['168', '78%', '168'])
  })

  it('are marked while typing, once the number is finished', () => {
    const { editor } = open(doc(p('Er zijn ')))
    editor.commands.setTextSelection(at(editor, 'Er zijn ', true))
    for (const letter of '168') type(editor, letter)
    expect(offered()).toEqual([])
    type(editor, ' ')
    expect(offered()).toEqual(['168'])
  })

  it('are marked when the cursor leaves one that ends a paragraph', () => {
    const { editor } = open(doc(p('Er zijn '), p('Verder')))
    editor.commands.setTextSelection(at(editor, 'Er zijn ', true))
    for (const letter of '168') type(editor, letter)
    editor.commands.setTextSelection(at(editor, 'Verder'))
    expect(offered()).toEqual(['168'])
  })

  it('are no longer marked when the number changes', () => {
    const { editor } = open(doc(p('Er zijn 168 peuters.')))
    editor.commands.setTextSelection(at(editor, '168', true))
    type(editor, '0')
    type(editor, ' ')
    expect(offered()).toEqual([])
  })

  it('are marked in what is pasted', () => {
    const { editor } = open(doc(p('Hier: ')))
    editor.commands.setTextSelection(at(editor, 'Hier: ', true))
    paste(editor, '<p>Van de 168 peuters doet 78% mee.</p>')
    expect(offered()).toEqual(['168', '78%'])
  })

  it('only have the changed block looked at', () => {
    const page = open(doc(p('Er zijn 168 peuters.'), p('Verder ')))
    page.known = knownNumbers(set(999))
    page.editor.commands.setTextSelection(at(page.editor, 'Verder ', true))
    for (const letter of '999 ') type(page.editor, letter)
    expect(offered()).toEqual(['168', '999'])
    lookForNumbers(page.editor.view)
    expect(offered()).toEqual(['999'])
  })

  it('are never changed by themselves, and become a figure when that is asked, as one step of undo', () => {
    const { editor } = open(doc(p('Er zijn 168 peuters.')))
    const number = offeredAt(editor.state, at(editor, '168', true))
    const [offer] = number?.offers ?? []
    if (!number || !offer) throw new Error('nothing is offered')
    expect(takeNumber(editor.view, number, offer)).toBe(true)
    expect(JSON.stringify(editor.state.doc)).toContain('"figure":"peuters","notation":{"unit":false')
    expect(offered()).toEqual([])
    editor.commands.undo()
    expect(editor.state.doc.textContent).toContain('Er zijn 168 peuters.')
    expect(offered()).toEqual(['168'])
  })

  it('are left alone when something else stands there by now', () => {
    const { editor } = open(doc(p('Er zijn 168 peuters.')))
    const number = offeredAt(editor.state, at(editor, '168', true))
    const [offer] = number?.offers ?? []
    if (!number || !offer) throw new Error('nothing is offered')
    editor.view.dispatch(editor.state.tr.insertText('0', number.to))
    editor.view.dispatch(editor.state.tr.insertText('9', number.from, number.from + 1))
    expect(takeNumber(editor.view, number, offer)).toBe(false)
    expect(editor.state.doc.textContent).toContain('9680 peuters')
  })

  it('are asked about with Alt+Enter at the number or right behind it, and nowhere else', () => {
    const { editor, asked } = open(doc(p('Er zijn 168 peuters in het dorp.')))
    for (const [word, after] of [
      ['168', false],
      ['168 p', true],
    ] as const) {
      editor.commands.setTextSelection(at(editor, word, after))
      expect(press(editor, 'Enter', { altKey: true })).toBe(true)
    }
    expect(asked.map(([number, by]) => [number.text, number.section, by])).toEqual([
      ['168', 'doelgroep', 'keys'],
      ['168', 'doelgroep', 'keys'],
    ])
    editor.commands.setTextSelection(at(editor, 'dorp'))
    press(editor, 'Enter', { altKey: true })
    expect(asked).toHaveLength(2)
  })

  it('are told of when the cursor comes to them and goes', () => {
    const { editor, here } = open(doc(p('Er zijn 168 peuters in het dorp.')))
    const go = (word: string) =>
      editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, at(editor, word))))
    go('168')
    go('dorp')
    expect(here).toEqual(['168', null])
  })

  it('stay quiet where they were refused', () => {
    const page = open(doc(p('Er zijn 168 peuters, 78% doet mee.')))
    page.refused.add('doelgroep 168')
    lookForNumbers(page.editor.view)
    expect(offered()).toEqual(['78%'])
  })
})
