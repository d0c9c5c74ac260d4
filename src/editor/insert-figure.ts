import type { Node as PmNode, ResolvedPos } from '@tiptap/pm/model'
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { defaultNotation } from '../richtext/richtext.ts'

interface Range {
  readonly from: number
  readonly to: number
}

/**
 * Puts a figure in the text, in place of the range or else at the cursor, as one step of undo. In a heading, which
 * holds no figures, it lands in the text below. False when the page cannot be changed.
 */
export function insertFigure(view: EditorView, figure: string, range?: Range): boolean {
  const type = view.state.schema.nodes['figureReference']
  if (!type || !view.editable) return false
  const place = range ?? placeAtCursor(view.state)
  const at = view.state.doc.resolve(place.from)
  const chip = type.create({ figure, notation: defaultNotation }, null, at.parent.inlineContent ? at.marks() : [])
  view.dispatch(withFigure(view.state.tr, place, chip).scrollIntoView())
  return true
}

/** Whether a figure can stand at this place of a line of text. */
export function holdsFigure($position: ResolvedPos): boolean {
  const type = $position.doc.type.schema.nodes['figureReference']
  return Boolean(type && $position.parent.inlineContent && $position.parent.type.contentMatch.matchType(type))
}

/** A selection within one line is replaced; one over more lines is left alone, the figure comes where its head is. */
function placeAtCursor({ selection }: EditorState): Range {
  const { $from, $to, $head } = selection
  const within = $from.parent === $to.parent && $from.parent.inlineContent
  const place = within ? { from: selection.from, to: selection.to } : { from: $head.pos, to: $head.pos }
  if (holdsFigure($from) || !$from.parent.isTextblock) return place
  const below = TextSelection.near($from.doc.resolve($from.after()), 1).from
  return { from: below, to: below }
}

function withFigure(tr: Transaction, { from, to }: Range, chip: PmNode): Transaction {
  const paragraph = tr.doc.type.schema.nodes['paragraph']
  const inLine = tr.doc.resolve(from).parent.inlineContent
  if (inLine || !paragraph) tr.replaceWith(from, to, chip)
  else tr.insert(from, paragraph.create(null, chip))
  const after = inLine ? from + chip.nodeSize : from + 1 + chip.nodeSize
  return tr.setSelection(TextSelection.create(tr.doc, after))
}
