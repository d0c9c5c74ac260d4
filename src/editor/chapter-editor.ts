import { Editor, type Extensions } from '@tiptap/core'
import type { Node as PmNode } from '@tiptap/pm/model'
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { Dropcursor, Gapcursor, UndoRedo } from '@tiptap/extensions'
import { chapterPage, type SectionContent } from './chapter-content.ts'
import type { EditorContext } from './editor-context.ts'
import { Chart, FigureTable } from './figure-block.ts'
import { FigureReference } from './figure-chip.ts'
import { figureSuggestion } from './figure-suggestion.ts'
import { ImageNode } from './image-node.ts'
import { Bold, Italic, Language, Link, Subscript, Superscript } from './marks.ts'
import { pasteCleaner } from './paste-cleaner.ts'
import { SearchMarks } from './search-marks.ts'
import { sectionChrome } from './section-chrome.ts'
import { lockedSections } from './locked-sections.ts'
import { SectionGuard, structureChange } from './section-guard.ts'
import { ChapterPage, HardBreak, SectionNode, SectionTitle, TextNode } from './structure-nodes.ts'
import { Cell, HeaderCell, Row, tableNode } from './table-nodes.ts'
import { TextKeys } from './text-keys.ts'
import { Box, Bullets, Heading, Item, ListKeys, Numbers, PageBreak, Paragraph, Quote } from './text-nodes.ts'

/** Everything that the text of a chapter can hold; the same kinds as `RichText`. */
export function editorExtensions(context: EditorContext): Extensions {
  return [
    ChapterPage,
    SectionNode,
    SectionTitle,
    TextNode,
    HardBreak,
    Paragraph,
    Heading,
    Bullets,
    Numbers,
    Item,
    ListKeys,
    Quote.configure({ context }),
    Box.configure({ context }),
    PageBreak.configure({ context }),
    Chart.configure({ context }),
    FigureTable.configure({ context }),
    FigureReference.configure({ context }),
    ImageNode.configure({ context }),
    tableNode(context),
    Row,
    HeaderCell,
    Cell,
    Bold,
    Italic,
    Subscript,
    Superscript,
    Link,
    Language,
    SectionGuard,
    lockedSections(context),
    TextKeys,
    SearchMarks,
    // Without a limit within a session, as people expect of undo.
    UndoRedo.configure({ depth: 100_000, newGroupDelay: 500 }),
    Dropcursor.configure({ class: 'drop-cursor', width: 2, color: false }),
    Gapcursor,
    sectionChrome(context),
    figureSuggestion({ search: (query) => context.searchFigures(query), words: context.figureWords }),
    pasteCleaner(context),
  ]
}

export interface ChapterEditor {
  readonly editor: Editor
  /** Element that holds the page; it is moved in and out of the screen, so that undo survives a switch of chapter. */
  readonly element: HTMLElement
  /** Ids of sections whose text could not be shown. */
  readonly locked: ReadonlySet<string>
}

/** Makes the editor of one chapter. It lives as long as the plan is open. */
export function createChapterEditor(
  context: EditorContext,
  chapter: { title: string; sections: readonly SectionContent[] },
): ChapterEditor {
  const element = document.createElement('div')
  element.className = 'chapter-page'
  const editor = new Editor({
    element,
    extensions: editorExtensions(context),
    content: {
      type: 'doc',
      content: [{ type: 'section', content: [{ type: 'sectionTitle' }, { type: 'paragraph' }] }],
    },
    injectCSS: false,
    enableContentCheck: true,
    editorProps: {
      attributes: {
        class: 'doc-text',
        lang: 'nl',
        spellcheck: 'true',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': context.words.textOf(chapter.title),
      },
    },
  })
  const { page, locked } = chapterPage(editor.schema, chapter.sections)
  replacePage(editor, page)
  cursorToFirstText(editor)
  return { editor, element, locked: new Set(locked) }
}

/** A new page opens with the cursor below its first heading. */
function cursorToFirstText(editor: Editor): void {
  const { doc, tr } = editor.state
  const title = doc.firstChild?.firstChild?.nodeSize ?? 0
  editor.view.dispatch(tr.setSelection(TextSelection.near(doc.resolve(Math.min(title + 2, doc.content.size)), 1)))
}

/**
 * Lays the sections of the plan over the page after one was added, moved, left out or put back. Texts that stay are not
 * touched. Gives the ids of sections that came and could not be shown.
 */
export function restructure(editor: Editor, sections: readonly SectionContent[]): readonly string[] {
  const current = new Map<string, PmNode>()
  editor.state.doc.forEach((section) => current.set(String(section.attrs['id']), section))
  const came = sections.filter((section) => !current.has(section.id))
  const { page, locked } = chapterPage(editor.schema, came)
  page.forEach((section) => current.set(String(section.attrs['id']), section))
  const nodes = sections.flatMap(({ id }) => current.get(id) ?? [])
  replacePage(editor, editor.schema.topNodeType.create(null, nodes))
  return locked
}

/** Lays other texts over the page, as they were read anew. Gives the ids of sections that could not be shown. */
export function rewrite(editor: Editor, sections: readonly SectionContent[]): readonly string[] {
  const { page, locked } = chapterPage(editor.schema, sections)
  replacePage(editor, page)
  return locked
}

/** A change of the page as a whole; it is no step of undo, which keeps to what was typed. Sections that stay are not touched. */
function replacePage(editor: Editor, page: PmNode): void {
  const { doc, tr } = editor.state
  const shared = Math.min(doc.childCount, page.childCount)
  let first = 0
  while (first < shared && doc.child(first).eq(page.child(first))) first += 1
  if (first === doc.childCount && first === page.childCount) return
  let last = 0
  while (last < shared - first && doc.child(doc.childCount - 1 - last).eq(page.child(page.childCount - 1 - last)))
    last += 1
  const until = (of: PmNode) => placeOf(of, of.childCount - last)
  tr.replaceWith(placeOf(doc, first), until(doc), page.content.cut(placeOf(page, first), until(page)))
  editor.view.dispatch(keepPlace(tr, editor.state).setMeta(structureChange, true).setMeta('addToHistory', false))
}

/** A section that was laid anew would push the cursor into the next one; it stays, as far from its start as it was. */
function keepPlace(tr: Transaction, before: EditorState): Transaction {
  const { $from } = before.selection
  const id = $from.depth > 0 ? $from.node(1).attrs['id'] : null
  const [now] = sectionsWith(tr.doc, id)
  const { $from: moved } = tr.selection
  if (!now || (moved.depth > 0 && moved.node(1).attrs['id'] === id)) return tr
  const within = Math.min($from.pos - $from.start(1), now.node.content.size)
  return tr.setSelection(TextSelection.near(tr.doc.resolve(now.start + within), -1))
}

function sectionsWith(page: PmNode, id: unknown): readonly { readonly node: PmNode; readonly start: number }[] {
  const found: { node: PmNode; start: number }[] = []
  page.forEach((node, offset) => {
    if (node.attrs['id'] === id) found.push({ node, start: offset + 1 })
  })
  return found
}

/** Position of the start of a section. */
function placeOf(page: PmNode, index: number): number {
  let position = 0
  for (let before = 0; before < index; before += 1) position += page.child(before).nodeSize
  return position
}
