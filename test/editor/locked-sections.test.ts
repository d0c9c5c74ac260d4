// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { at, openPage, press, section, shape, testContext, type } from './editor-page.ts'

const open = () =>
  openPage([section('een', 'Eerste', 'alfa'), section('vreemd', 'Vreemd')], testContext(['vreemd'])).editor
const untouched = ['een: Eerste | alfa', 'vreemd: Vreemd | ']

describe('a section whose text cannot be read', () => {
  it('takes no typing, which would not be kept', () => {
    const editor = open()
    editor.commands.setTextSelection(editor.state.doc.content.size - 2)
    type(editor, 'Nieuw')
    editor.commands.insertContent('Nieuw')
    press(editor, 'Enter')
    expect(shape(editor)).toEqual(untouched)
  })

  it('is not emptied by a deletion over more sections', () => {
    const editor = open()
    editor.commands.setTextSelection({ from: at(editor, 'lfa'), to: at(editor, 'reemd') })
    press(editor, 'Delete')
    expect(shape(editor)[1]).toBe(untouched[1])
  })

  it('leaves the sections around it free', () => {
    const editor = open()
    editor.commands.setTextSelection(at(editor, 'alfa'))
    type(editor, 'voor ')
    expect(shape(editor)).toEqual(['een: Eerste | voor alfa', untouched[1]])
  })
})
