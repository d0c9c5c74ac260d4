import { type Editor, getMarkRange } from '@tiptap/core'
import type { EditorState } from '@tiptap/pm/state'

/** Where a link comes or stands. */
export interface LinkPlace {
  readonly from: number
  readonly to: number
  /** Address of the link that stands there; empty when none does. */
  readonly href: string
  /** Words that carry or will carry it; empty when nothing is selected. */
  readonly text: string
}

/** The link at the cursor, or else the selected words; why not when no link can stand there. */
export function linkPlace(state: EditorState): LinkPlace | 'no-place' | 'several-blocks' {
  const { $from, $to, from, to, empty } = state.selection
  const type = state.schema.marks['link']
  if (!type || !$from.parent.inlineContent || !$from.parent.type.allowsMarkType(type)) return 'no-place'
  if (!$from.sameParent($to)) return 'several-blocks'
  const known = getMarkRange($from, type) ?? (empty ? undefined : getMarkRange(state.doc.resolve(from + 1), type))
  if (known && to <= known.to) {
    const href = state.doc.nodeAt(known.from)?.marks.find((mark) => mark.type === type)?.attrs['href']
    return { ...known, href: String(href ?? ''), text: state.doc.textBetween(known.from, known.to) }
  }
  // Words are taken as they are; a figure among them gets the link as well.
  return { from, to, href: '', text: empty ? '' : state.doc.textBetween(from, to, undefined, ' ') }
}

/** Puts a link on the place, with new words only when there are none. The cursor comes behind it. */
export function setLink(
  editor: Editor,
  { from, to }: LinkPlace,
  link: { readonly href: string; readonly text: string },
): void {
  const { state, view } = editor
  const type = state.schema.marks['link']
  if (!type) return
  const { tr } = state
  if (from === to)
    tr.insert(
      from,
      state.schema.text(
        link.text,
        type.create({ href: link.href }).addToSet(state.storedMarks ?? state.selection.$from.marks()),
      ),
    )
  else tr.removeMark(from, to, type).addMark(from, to, type.create({ href: link.href }))
  const end = from === to ? from + link.text.length : to
  view.dispatch(tr.removeStoredMark(type))
  editor.commands.setTextSelection(end)
}

/** Takes the link off; the words stay. */
export function removeLink(editor: Editor, { from, to }: LinkPlace): void {
  const { state, view } = editor
  const type = state.schema.marks['link']
  if (type) view.dispatch(state.tr.removeMark(from, to, type))
}
