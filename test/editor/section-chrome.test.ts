// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { openPage, section } from './editor-page.ts'

const emptyLines = (page: ReturnType<typeof openPage>) =>
  [...page.element.querySelectorAll('[data-empty]')].map((line) => line.getAttribute('data-empty'))

describe('the line in an empty section', () => {
  it('points at the help of a section that has it', () => {
    const page = openPage([section('toeleiding', 'Toeleiding', '')])
    expect(emptyLines(page)).toEqual(['Nog leeg. Begin met typen, of voeg een voorbeeld in vanuit de hulp.'])
    page.editor.destroy()
  })

  it('does not speak of help in a section of the writer', () => {
    const page = openPage([section('eigen-abcd1234', 'Zandhoek', '')])
    expect(emptyLines(page)).toEqual(['Nog leeg. Begin met typen.'])
    page.editor.destroy()
  })
})
