import type { Editor } from '@tiptap/core'
import type { Node as PmNode } from '@tiptap/pm/model'
import { type EditorState, Selection, TextSelection, type Transaction } from '@tiptap/pm/state'

/**
 * Puts a block at the cursor: in place of an empty paragraph, between the halves of a paragraph, else after the list,
 * table or box that holds the cursor. The cursor comes in the block when it holds text, else right after it. Gives the
 * position of the block, or null when nothing can be written.
 */
export function insertBlock(editor: Editor, block: PmNode): number | null {
  if (!editor.isEditable) return null
  const { tr } = editor.state
  const position = placeBlock(tr, editor.state, block)
  if (position === null) return null
  const after = position + block.nodeSize
  const $after = tr.doc.resolve(after)
  // There is always a paragraph to go on in.
  if ($after.index() === $after.parent.childCount) tr.insert(after, emptyParagraph(editor.state))
  const start = block.isAtom ? tr.doc.resolve(after) : tr.doc.resolve(position + 1)
  tr.setSelection(Selection.findFrom(start, 1, true) ?? TextSelection.near(start))
  editor.view.dispatch(tr.scrollIntoView())
  return position
}

function placeBlock(tr: Transaction, state: EditorState, block: PmNode): number | null {
  const { $to } = state.selection
  if ($to.depth === 0) return null
  if ($to.depth === 1) return insertAt(tr, $to.pos, block)
  const top = $to.node(2)
  if (top.type.name !== 'paragraph') return insertAt(tr, $to.after(2), block)
  if (top.content.size === 0) {
    tr.replaceWith($to.before(2), $to.after(2), block)
    return $to.before(2)
  }
  if ($to.parentOffset === 0) return insertAt(tr, $to.before(2), block)
  if ($to.parentOffset === top.content.size) return insertAt(tr, $to.after(2), block)
  tr.split($to.pos)
  return insertAt(tr, $to.pos + 1, block)
}

function insertAt(tr: Transaction, position: number, block: PmNode): number {
  tr.insert(position, block)
  return position
}

function emptyParagraph(state: EditorState): PmNode {
  const paragraph = state.schema.nodes['paragraph']
  if (!paragraph) throw new Error('The schema has no paragraph')
  return paragraph.create()
}
