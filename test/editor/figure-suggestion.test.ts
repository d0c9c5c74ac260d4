// @vitest-environment jsdom
import { Editor } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { editorExtensions } from '../../src/editor/chapter-editor.ts'
import { figureSuggestion } from '../../src/editor/figure-suggestion.ts'
import { suggestFigures } from '../../src/ui/writing/figure-options.ts'
import { figureWords } from '../../src/words/figure-words.ts'
import {
  createTestSession,
  figure,
  pressKey,
  standInForBrowser,
  typeText,
} from '../ui/writing/writing-test-session.tsx'

beforeAll(standInForBrowser)
afterEach(() => {
  document.body.replaceChildren()
})

const figures = { doelgroeppeuters: figure('doelgroeppeuters', 168) }

/** A page with one empty paragraph and the cursor in it. */
function openPage(words = '') {
  const session = createTestSession({ figures })
  const element = document.createElement('div')
  document.body.append(element)
  const suggestion = figureSuggestion({
    search: (query) => suggestFigures(session.figures(), query),
    words: figureWords,
  })
  const body = words ? [{ type: 'text', text: words }] : []
  const section = {
    type: 'section',
    attrs: { id: 'doelgroep' },
    content: [{ type: 'sectionTitle' }, { type: 'paragraph', content: body }],
  }
  const extensions = editorExtensions(session.context).filter(({ name }) => name !== 'figureSuggestion')
  const editor = new Editor({
    element,
    extensions: [...extensions, suggestion],
    content: { type: 'doc', content: [section] },
    injectCSS: false,
  })
  editor.commands.setTextSelection(editor.state.doc.content.size - 2)
  return { ...session, current: () => editor }
}

const list = () => document.querySelector('[role=listbox]')
const lines = () => [...document.querySelectorAll('[role=option]')].map((line) => line.textContent)

describe('the list of figures at the caret', () => {
  it('opens after a space, with what is filled in first', () => {
    const page = openPage('Er zijn ')
    typeText(page, '#')
    expect(lines()[0]).toBe('Doelgroeppeuters168\u00a0doelgroeppeuters')
    expect(page.current().view.dom.getAttribute('aria-activedescendant')).toBe(
      document.querySelector('[aria-selected=true]')?.id,
    )
  })

  it('does not open within a word', () => {
    const page = openPage('actie')
    typeText(page, '#')
    expect(list()).toBeNull()
  })

  it('follows what is typed and puts the chosen figure in place of it', () => {
    const page = openPage()
    typeText(page, '#wacht')
    expect(lines()).toEqual(['Kinderen op de wachtlijstnog leeg'])
    expect(pressKey(page, 'Enter')).toBe(true)
    expect(page.current().state.doc.textContent).toBe('')
    expect(JSON.stringify(page.current().state.doc)).toContain('"figure":"wachtlijst"')
    expect(list()).toBeNull()
    expect(page.current().view.dom.hasAttribute('aria-activedescendant')).toBe(false)
  })

  it('goes on through the spaces of a name, until no figure is called so', () => {
    const page = openPage()
    typeText(page, '#op de wacht')
    expect(lines()).toEqual(['Kinderen op de wachtlijstnog leeg'])
    typeText(page, 'kamer')
    expect(list()).toBeNull()
    typeText(page, ' #')
    expect(list()).not.toBeNull()
    typeText(page, ' ')
    expect(list()).toBeNull()
  })

  it('moves with the arrows', () => {
    const page = openPage()
    typeText(page, '#')
    pressKey(page, 'ArrowDown')
    pressKey(page, 'Tab')
    expect(JSON.stringify(page.current().state.doc)).toContain('"figure":"bereik"')
  })

  it('keeps the sign after Esc, also while one types on', () => {
    const page = openPage()
    typeText(page, '#')
    expect(pressKey(page, 'Escape')).toBe(true)
    expect(list()).toBeNull()
    typeText(page, '1')
    expect(list()).toBeNull()
    expect(page.current().state.doc.textContent).toBe('#1')
    const end = page.current().state.selection.from
    page.current().view.dispatch(page.current().state.tr.delete(end - 1, end))
    expect(list()).toBeNull()
  })

  it('stays, and can be chosen from, when the editor gets a part that was loaded later', () => {
    const page = openPage('Er zijn ')
    typeText(page, '#doelgr')
    page.current().registerPlugin(new Plugin({}))
    expect(lines()[0]).toMatch(/^Doelgroeppeuters/)
    pressKey(page, 'Enter')
    expect(page.current().getText()).toContain('Er zijn 168\u00a0doelgroeppeuters')
  })

  it('leaves Enter alone when nothing fits, and says so', () => {
    const page = openPage()
    typeText(page, '#zzz')
    expect(document.querySelector('[role=status]')?.textContent).toBe('Niets gevonden voor ‘zzz’.')
    pressKey(page, 'Enter')
    expect(page.current().state.doc.firstChild?.childCount).toBe(3)
  })

  it('stays closed when the cursor comes by a sign that was there', () => {
    const page = openPage('#w ')
    page.current().commands.setTextSelection(page.current().state.doc.content.size - 4)
    expect(page.current().state.selection.$from.nodeBefore?.text).toBe('#')
    expect(list()).toBeNull()
  })
})
