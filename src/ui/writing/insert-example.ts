import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import type { Node as PmNode } from '@tiptap/pm/model'
import { type EditorState, Selection, TextSelection, type Transaction } from '@tiptap/pm/state'
import { idAtCursor } from '../../editor/section-chrome.ts'
import { markExample } from '../../plan/change-section.ts'
import { findSection } from '../../plan/find-section.ts'
import type { Example } from '../../template/template.ts'
import { guideWords as words } from '../../words/guide-words.ts'
import { showToast } from '../parts/toast-store.ts'
import type { EditingSession } from './editing-session.ts'
import { fillExample } from './example-text.ts'

/** An example and the section it is meant for. */
export interface OfferedExample {
  readonly section: string
  readonly example: Example
}

const offered = new WeakMap<EditingSession, OfferedExample>()

/** Remembers which example the guidance shows, for the keys; null when none is shown. */
export function offerExample(session: EditingSession, example: OfferedExample | null): void {
  if (example) offered.set(session, example)
  else offered.delete(session)
}

/** Inserts the example that the guidance shows, or says that there is none. */
export function insertShownExample(session: EditingSession): void {
  const example = offered.get(session)
  if (example) insertExample(session, example)
  else showToast(words.noExampleShown)
}

/**
 * Puts an example in its section as one step of undo: at the cursor when that stands there, else at the end, and in
 * place of an empty section. It is marked as inserted and the text gets the focus. False when the section takes no text.
 */
export function insertExample(session: EditingSession, { section, example }: OfferedExample): boolean {
  const { plan, readOnly } = session.plan.getState()
  const found = plan ? findSection(plan, section) : null
  if (!plan || !found || readOnly) return refuse()
  const chapter = session.editorOf(found.chapter.id)
  if (chapter.locked.has(section)) return refuse()
  const { editor } = chapter
  const nodes = fillExample(example.content, plan).map((block) => editor.schema.nodeFromJSON(block))
  const tr = withBlocks(editor.state, section, nodes)
  if (!tr) return refuse()
  dispatchAsOneStep(editor, tr)
  session.commit()
  session.plan.getState().change((current) => markExample(current, section, example.id, 'inserted'))
  if (session.writing.getState().chapter === found.chapter.id) editor.view.focus()
  showToast(words.exampleInserted)
  return true
}

function refuse(): false {
  showToast(words.cannotInsert)
  return false
}

/** Typing just before and after stays a step of its own. */
function dispatchAsOneStep(editor: Editor, tr: Transaction): void {
  editor.view.dispatch(closeHistory(tr).scrollIntoView())
  editor.view.dispatch(closeHistory(editor.state.tr))
}

function withBlocks(state: EditorState, section: string, nodes: readonly PmNode[]): Transaction | null {
  const body = bodyOf(state.doc, section)
  if (!body) return null
  const { tr } = state
  const here = idAtCursor(state) === section
  const end = { from: body.to, to: body.to }
  const { from, to } = body.empty ? body : (here && placeAtCursor(tr)) || end
  tr.replaceWith(from, to, nodes)
  const size = nodes.reduce((sum, node) => sum + node.nodeSize, 0)
  return tr.setSelection(Selection.near(tr.doc.resolve(from + size), -1))
}

interface Range {
  readonly from: number
  readonly to: number
}

/** The blocks of a section below its heading. */
function bodyOf(doc: PmNode, id: string): (Range & { readonly empty: boolean }) | null {
  let body: (Range & { empty: boolean }) | null = null
  doc.forEach((section, offset) => {
    if (section.attrs['id'] !== id) return
    const from = offset + 1 + (section.firstChild?.nodeSize ?? 0)
    const only = section.childCount === 2 ? section.maybeChild(1) : null
    body = { from, to: offset + section.nodeSize - 1, empty: only !== null && isEmptyParagraph(only) }
  })
  return body
}

function isEmptyParagraph(node: PmNode): boolean {
  return node.type.name === 'paragraph' && node.content.size === 0
}

/**
 * Where blocks go at the cursor. A paragraph is split; an empty one makes way. In a list, table or box, which cannot
 * hold every block, they come behind it. Null with the cursor in the heading.
 */
function placeAtCursor(tr: Transaction): Range | null {
  const { $to } = tr.selection
  if ($to.depth < 2 || $to.node(2).type.name === 'sectionTitle') return null
  const block = $to.node(2)
  const [before, after] = [$to.before(2), $to.after(2)]
  if (isEmptyParagraph(block)) return { from: before, to: after }
  if (block.type.name !== 'paragraph' || $to.parentOffset === block.content.size) return { from: after, to: after }
  if ($to.parentOffset === 0) return { from: before, to: before }
  return splitAt(tr, $to.pos)
}

/** Splits the paragraph; the space between two sentences does not start the second half. */
function splitAt(tr: Transaction, position: number): Range {
  if (/^\s/.test(tr.doc.textBetween(position, position + 1))) tr.delete(position, position + 1)
  tr.setSelection(TextSelection.create(tr.doc, position)).split(position)
  return { from: position + 1, to: position + 1 }
}
