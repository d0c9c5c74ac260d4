import type { Editor } from '@tiptap/core'
import type { Slice } from '@tiptap/pm/model'
import { closeHistory } from '@tiptap/pm/history'
import type { Transaction } from '@tiptap/pm/state'
import { Mapping } from '@tiptap/pm/transform'

interface Piece {
  readonly from: number
  readonly to: number
  /** What stood there before and after the change. */
  readonly before: Slice
  readonly after: Slice
}

/**
 * A way back for a change that was just dispatched, also after more was typed: every piece that still stands as the
 * change left it becomes what it was. The change must not touch one place twice. Gives the number of pieces put back.
 */
export function takeBack(editor: Editor, change: Transaction): () => number {
  const pieces = changedPieces(change)
  const later = new Mapping()
  const follow = ({ transaction }: { transaction: Transaction }) => {
    if (transaction !== change) later.appendMapping(transaction.mapping)
  }
  editor.on('transaction', follow)
  return () => {
    editor.off('transaction', follow)
    return editor.isDestroyed ? 0 : putBack(editor, pieces, later)
  }
}

function changedPieces(change: Transaction): readonly Piece[] {
  const pieces: Piece[] = []
  change.mapping.maps.forEach((map, index) => {
    const before = change.docs[index]
    const rest = change.mapping.slice(index + 1)
    map.forEach((oldStart, oldEnd, newStart, newEnd) => {
      const [from, to] = [rest.map(newStart, 1), rest.map(newEnd, -1)]
      if (before) pieces.push({ from, to, before: before.slice(oldStart, oldEnd), after: change.doc.slice(from, to) })
    })
  })
  return pieces.sort((one, other) => other.from - one.from)
}

function putBack(editor: Editor, pieces: readonly Piece[], later: Mapping): number {
  const { tr } = editor.state
  let count = 0
  for (const piece of pieces) {
    const empty = piece.from === piece.to
    const [from, to] = [later.map(piece.from, empty ? -1 : 1), later.map(piece.to, -1)]
    if (from > to || !editor.state.doc.slice(from, to).eq(piece.after)) continue
    tr.replace(from, to, piece.before)
    count += 1
  }
  if (count > 0) editor.view.dispatch(closeHistory(tr))
  return count
}
