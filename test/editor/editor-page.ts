import { afterAll } from 'vitest'
import { createChapterEditor } from '../../src/editor/chapter-editor.ts'
import type { SectionContent } from '../../src/editor/chapter-content.ts'
import type { EditorContext } from '../../src/editor/editor-context.ts'
import type { PasteReport } from '../../src/words/paste-words.ts'
import { editorWords } from '../../src/words/editor-words.ts'
import { figureWords } from '../../src/words/figure-words.ts'
import type { RichText } from '../../src/richtext/richtext.ts'

/** A context that answers simply and keeps what was reported. */
export function testContext(
  locked: readonly string[] = [],
): EditorContext & { readonly reports: PasteReport[]; readonly refusals: string[] } {
  const reports: PasteReport[] = []
  const refusals: string[] = []
  const nothing = () => undefined
  return {
    words: editorWords,
    figureWords,
    searchFigures: () => [],
    listeners: new Set(),
    figure: (id) => ({ text: id, missing: false, title: id }),
    imageAddress: () => null,
    section: (id) => ({ number: '', state: 'bezig', locked: locked.includes(id), own: id.startsWith('eigen') }),
    onOpenFigure: nothing,
    onInsertFigure: nothing,
    onSectionMenu: nothing,
    onStateMenu: nothing,
    onEditImage: nothing,
    onEditTable: nothing,
    onEditFigures: nothing,
    drawFigures: nothing,
    onImageFiles: nothing,
    onPasteRefused: () => refusals.push('too large'),
    onPasted: (report) => reports.push(report),
    reports,
    refusals,
  }
}

/** A section with paragraphs of plain text. */
export function section(id: string, title: string, ...paragraphs: string[]): SectionContent {
  const text: RichText = paragraphs.map((words) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] }))
  return { id, title, heading: true, text }
}

const opened: { destroy(): void }[] = []
// An editor that outlives its test file would still wake up when there is no page any more.
afterAll(() => {
  for (const editor of opened) editor.destroy()
})

/** An editor in the page with these sections. */
export function openPage(sections: readonly SectionContent[], context: EditorContext = testContext()) {
  const made = createChapterEditor(context, { title: 'Proef', sections })
  opened.push(made.editor)
  document.body.append(made.element)
  return made
}

type Editor = ReturnType<typeof openPage>['editor']

/** "id: title | block | block" per section, a block as its text; tables and lists as their kind. */
export function shape(editor: Editor): string[] {
  const lines: string[] = []
  editor.state.doc.forEach((node) => {
    const parts: string[] = []
    node.forEach((child) => parts.push(child.isTextblock ? child.textContent : `<${child.type.name}>`))
    lines.push(`${node.attrs['id']}: ${parts.join(' | ')}`)
  })
  return lines
}

/** Position of a word in the page, from its start; with `after`, right behind it. */
export function at(editor: Editor, word: string, after = false): number {
  let found = -1
  editor.state.doc.descendants((node, position) => {
    const index = node.isText && found < 0 ? (node.text ?? '').indexOf(word) : -1
    if (index >= 0) found = position + index + (after ? word.length : 0)
  })
  if (found < 0) throw new Error(`${word} does not stand in the page`)
  return found
}

/** Presses a key in the text, as a browser would report it. True when the editor dealt with it. */
export function press(editor: Editor, key: string, held: KeyboardEventInit = {}): boolean {
  const codes: Readonly<Record<string, number>> = { Backspace: 8, Enter: 13, Delete: 46, Tab: 9 }
  const event = new KeyboardEvent('keydown', {
    key,
    keyCode: codes[key] ?? 0,
    bubbles: true,
    cancelable: true,
    ...held,
  })
  return editor.view.someProp('handleKeyDown', (handle) => handle(editor.view, event)) ?? false
}

/** Types text at the selection, as a browser does when nothing else deals with it. */
export function type(editor: Editor, text: string): void {
  const { from, to } = editor.state.selection
  const insert = () => editor.state.tr.insertText(text, from, to)
  if (!editor.view.someProp('handleTextInput', (handle) => handle(editor.view, from, to, text, insert)))
    editor.view.dispatch(insert())
}

/** Pastes HTML at the selection. */
export function paste(editor: Editor, html: string): void {
  // jsdom has no ClipboardEvent; the editor asks an event for its files only.
  editor.view.pasteHTML(html, new Event('paste') as ClipboardEvent)
}
