import type { RichChart, RichFigureTable } from '../../richtext/richtext.ts'
import { chartDialogWords as words } from '../../words/chart-dialog-words.ts'
import { showToast } from '../parts/toast-store.ts'
import type { EditingSession } from './editing-session.ts'
import { insertBlock } from './insert-block.ts'
import { takeBack } from './take-back.ts'
import type { Floating } from './writing-state.ts'

/** A chart or table of figures that is being made or changed; without position it goes to the cursor. */
export type FiguresAtHand = (RichChart | RichFigureTable) & { readonly position: number | null }

/** What the dialog is about, or null when that is gone. */
export function figuresAtHand(session: EditingSession, floating: Floating | null): FiguresAtHand | null {
  if (floating?.kind === 'insert-figures') return { ...fresh[floating.block], position: null }
  if (floating?.kind !== 'figures') return null
  const node = session.current().state.doc.nodeAt(floating.position)
  const name = node?.type.name
  if (!node || (name !== 'chart' && name !== 'figureTable')) return null
  // The schema and RichText hold the same attributes.
  return { type: name, attrs: node.attrs, position: floating.position } as FiguresAtHand
}

const fresh: Readonly<Record<'chart' | 'figureTable', RichChart | RichFigureTable>> = {
  chart: { type: 'chart', attrs: { kind: 'bar', figures: [], caption: '', alt: '', numbers: 'shown' } },
  figureTable: { type: 'figureTable', attrs: { figures: [], caption: '', total: false } },
}

/** Puts it in the text as one step of undo. */
export function placeFigures(session: EditingSession, { type, attrs, position }: FiguresAtHand): void {
  const editor = session.current()
  const kind = editor.schema.nodes[type]
  if (!kind) return
  if (position === null) insertBlock(editor, kind.create({ ...attrs }))
  else if (editor.state.doc.nodeAt(position)?.type === kind)
    editor.view.dispatch(editor.state.tr.setNodeMarkup(position, null, { ...attrs }))
}

/** Takes it out of the text, with a way back. */
export function removeFigures(session: EditingSession, { type, position }: FiguresAtHand): void {
  const editor = session.current()
  const node = position === null ? null : editor.state.doc.nodeAt(position)
  if (!node || position === null) return
  const change = editor.state.tr.delete(position, position + node.nodeSize)
  const putBack = takeBack(editor, change)
  editor.view.dispatch(change)
  showToast(type === 'chart' ? words.removedChart : words.removedTable, { label: words.putBack, run: putBack })
}
