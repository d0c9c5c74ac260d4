// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { at, openPage, paste, press, section, shape, type } from './editor-page.ts'

const two = () =>
  openPage([section('een', 'Eerste', 'alfa bravo', 'charlie'), section('twee', 'Tweede', 'delta', 'echo')]).editor

describe('deleting over sections', () => {
  it('keeps every section and heading when all is selected and deleted', () => {
    const editor = two()
    editor.commands.selectAll()
    press(editor, 'Delete')
    expect(shape(editor)).toEqual(['een: Eerste | ', 'twee: Tweede | '])
  })

  it('empties a chapter of one section when all is selected and deleted', () => {
    const { editor } = openPage([section('een', 'Eerste', 'alfa', 'bravo')])
    editor.commands.selectAll()
    press(editor, 'Backspace')
    expect(shape(editor)).toEqual(['een: Eerste | '])
  })

  it('takes the text out of both sections that a selection touches', () => {
    const editor = two()
    editor.commands.setTextSelection({ from: at(editor, 'bravo'), to: at(editor, 'lta') })
    press(editor, 'Backspace')
    expect(shape(editor)).toEqual(['een: Eerste | alfa ', 'twee: Tweede | lta | echo'])
  })

  it('types over a selection of two sections where it began, as one step of undo', () => {
    const editor = two()
    const before = shape(editor)
    editor.commands.setTextSelection({ from: at(editor, 'bravo'), to: at(editor, 'lta') })
    type(editor, 'x')
    expect(shape(editor)).toEqual(['een: Eerste | alfa x', 'twee: Tweede | lta | echo'])
    editor.commands.undo()
    expect(shape(editor)).toEqual(before)
  })

  it('does not pull text into a heading when a selection runs from the heading into the text', () => {
    const editor = two()
    editor.commands.setTextSelection({ from: at(editor, 'ste'), to: at(editor, 'bravo') })
    press(editor, 'Delete')
    expect(shape(editor)).toEqual(['een: Eer | bravo | charlie', 'twee: Tweede | delta | echo'])
  })

  it('refuses a change that takes a section away', () => {
    const editor = two()
    const first = editor.state.doc.child(0)
    editor.view.dispatch(editor.state.tr.delete(0, first.nodeSize))
    expect(shape(editor)).toHaveLength(2)
  })
})

describe('selecting all', () => {
  const selected = (editor: ReturnType<typeof two>) => {
    const { from, to } = editor.state.selection
    return editor.state.doc.textBetween(from, to, '|')
  }

  it('in a heading takes the heading alone, however often', () => {
    const editor = two()
    editor.commands.setTextSelection(at(editor, 'Tweede') + 2)
    for (let time = 0; time < 2; time += 1) {
      press(editor, 'a', { ctrlKey: true })
      expect(selected(editor)).toBe('Tweede')
    }
  })

  it('in the text takes the text of the section and then the chapter', () => {
    const editor = two()
    editor.commands.setTextSelection(at(editor, 'delta'))
    press(editor, 'a', { ctrlKey: true })
    expect(selected(editor)).toBe('delta|echo')
    expect(press(editor, 'a', { ctrlKey: true })).toBe(true)
    expect(selected(editor)).toContain('alfa')
  })
})

describe('keys at the edges of a section', () => {
  it('goes from the heading to the text with Enter', () => {
    const editor = two()
    editor.commands.setTextSelection(at(editor, 'Tweede') + 3)
    press(editor, 'Enter')
    type(editor, 'x')
    expect(shape(editor)).toEqual(['een: Eerste | alfa bravo | charlie', 'twee: Tweede | xdelta | echo'])
  })

  it('takes out the selected part of a heading with Enter and goes to the text', () => {
    const editor = two()
    editor.commands.setTextSelection({ from: at(editor, 'Tweede') + 3, to: at(editor, 'Tweede') + 6 })
    press(editor, 'Enter')
    type(editor, 'x')
    expect(shape(editor)[1]).toBe('twee: Twe | xdelta | echo')
  })

  it('puts no line break in a heading', () => {
    const editor = two()
    editor.commands.setTextSelection(at(editor, 'Tweede') + 3)
    press(editor, 'Enter', { shiftKey: true })
    expect(shape(editor)[1]).toBe('twee: Tweede | delta | echo')
  })

  it('leaves heading and text apart with Backspace at the start of the text', () => {
    const editor = two()
    editor.commands.setTextSelection(at(editor, 'delta'))
    press(editor, 'Backspace')
    expect(shape(editor)).toEqual(['een: Eerste | alfa bravo | charlie', 'twee: Tweede | delta | echo'])
  })

  it('leaves sections apart with Backspace at the start of a heading', () => {
    const editor = two()
    editor.commands.setTextSelection(at(editor, 'Tweede'))
    press(editor, 'Backspace')
    expect(shape(editor)).toEqual(['een: Eerste | alfa bravo | charlie', 'twee: Tweede | delta | echo'])
  })

  it('leaves sections apart with Delete at the end of a section and of a heading', () => {
    const editor = two()
    for (const word of ['charlie', 'Tweede']) {
      editor.commands.setTextSelection(at(editor, word, true))
      press(editor, 'Delete')
    }
    expect(shape(editor)).toEqual(['een: Eerste | alfa bravo | charlie', 'twee: Tweede | delta | echo'])
  })
})

describe('pasting', () => {
  it('puts what is pasted over several sections where the selection began, as one step of undo', () => {
    const editor = two()
    const before = shape(editor)
    editor.commands.setTextSelection({ from: at(editor, 'bravo'), to: at(editor, 'lta') })
    paste(editor, '<p>nieuw</p>')
    expect(shape(editor)).toEqual(['een: Eerste | alfa nieuw', 'twee: Tweede | lta | echo'])
    editor.commands.undo()
    expect(shape(editor)).toEqual(before)
  })

  it('pastes words copied from a paragraph within a line', () => {
    const editor = two()
    editor.commands.setTextSelection({ from: at(editor, 'alfa'), to: at(editor, 'alfa', true) })
    const copied = editor.view.serializeForClipboard(editor.state.selection.content())
    editor.commands.setTextSelection(at(editor, 'echo') + 2)
    paste(editor, copied.dom.innerHTML)
    expect(shape(editor)[1]).toBe('twee: Tweede | delta | ecalfaho')
  })

  it('makes headings of the section headings in a copied piece', () => {
    const editor = two()
    editor.commands.setTextSelection({ from: at(editor, 'charlie'), to: at(editor, 'delta', true) })
    const copied = editor.view.serializeForClipboard(editor.state.selection.content())
    const { editor: other } = openPage([section('drie', 'Derde', '')].map((one) => ({ ...one, text: [] })))
    other.commands.setTextSelection(other.state.doc.content.size - 2)
    paste(other, copied.dom.innerHTML)
    expect(shape(other)).toEqual(['drie: Derde | charlie | Tweede | delta'])
    expect(other.state.doc.child(0).child(2).type.name).toBe('heading')
  })

  it('copies a part of a heading as plain words', () => {
    const editor = two()
    editor.commands.setTextSelection({ from: at(editor, 'Eerste'), to: at(editor, 'Eerste', true) })
    const copied = editor.view.serializeForClipboard(editor.state.selection.content())
    editor.commands.setTextSelection(at(editor, 'echo') + 2)
    paste(editor, copied.dom.innerHTML)
    expect(shape(editor)[1]).toBe('twee: Tweede | delta | ecEersteho')
  })

  it('keeps the sections when a table is pasted in a heading', () => {
    const editor = two()
    editor.commands.setTextSelection(at(editor, 'Tweede', true))
    paste(editor, '<table><tr><td>een</td><td>twee</td></tr></table>')
    expect(shape(editor)).toEqual(['een: Eerste | alfa bravo | charlie', 'twee: Tweede | <table> | delta | echo'])
  })

  it('puts paragraphs that are pasted in a heading below it', () => {
    const editor = two()
    editor.commands.setTextSelection(at(editor, 'Tweede') + 3)
    paste(editor, '<p>een</p><p>twee</p>')
    expect(shape(editor)[1]).toBe('twee: Tweede | een | twee | delta | echo')
  })
})
