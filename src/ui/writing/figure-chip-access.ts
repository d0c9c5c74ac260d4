import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import type { Notation } from '../../richtext/richtext.ts'
import type { EditingSession } from './editing-session.ts'
import { takeBack } from './take-back.ts'

/** A chip in the text: the figure that it points to and how it is written there. */
export interface Chip {
  readonly figure: string
  readonly notation: Notation
}

/** The chip at a position of the page, or null when something else stands there. */
export function chipAt(editor: Editor, position: number): Chip | null {
  const { doc } = editor.state
  const node = position < doc.content.size ? doc.nodeAt(position) : null
  return node?.type.name === 'figureReference' ? (node.attrs as Chip) : null
}

/** Changes how a chip is written, as one step of undo. */
export function writeChip(editor: Editor, position: number, notation: Notation): void {
  editor.view.dispatch(editor.state.tr.setNodeAttribute(position, 'notation', notation))
}

/** Takes a chip out of the text, and gives the way back that also holds after more was typed. */
export function removeChip(editor: Editor, position: number): () => number {
  const change = editor.state.tr.delete(position, position + 1)
  const back = takeBack(editor, change)
  editor.view.dispatch(change)
  return back
}

/** Closes what floats and puts the cursor behind the chip. */
export function returnToText(session: EditingSession, position: number): void {
  const editor = session.current()
  const { state, view } = editor
  session.writing.setState({ floating: null })
  const at = state.doc.resolve(Math.min(position, state.doc.content.size))
  view.dispatch(state.tr.setSelection(TextSelection.near(at, 1)))
  editor.commands.focus(undefined, { scrollIntoView: false })
}

/** Opens the card of the first chip of a figure in a section of the chapter on screen. False when it is not there. */
export function openFigureCard(session: EditingSession, section: string, figure: string): boolean {
  const editor = session.current()
  const position = findInSection(
    editor,
    section,
    (node) => node.type.name === 'figureReference' && node.attrs['figure'] === figure,
  )
  const dom = position === null ? null : editor.view.nodeDOM(position)
  if (position === null || !(dom instanceof HTMLElement)) return false
  dom.scrollIntoView?.({ block: 'center' })
  session.writing.setState({
    sheet: 'none',
    floating: { kind: 'figure-card', position, anchor: dom.getBoundingClientRect() },
  })
  return true
}

/** Opens the dialog of the first image in a section that has no description. False when there is none. */
export function openUndescribedImage(session: EditingSession, section: string): boolean {
  const position = findInSection(session.current(), section, (node) => {
    return node.type.name === 'image' && !node.attrs['decorative'] && !String(node.attrs['alt']).trim()
  })
  if (position !== null) session.writing.setState({ sheet: 'none', floating: { kind: 'image', position } })
  return position !== null
}

type PageNode = Editor['state']['doc']

/** Position of the first node of a section on the page for which the test holds, or null. */
export function findInSection(editor: Editor, section: string, fits: (node: PageNode) => boolean): number | null {
  let found: number | null = null
  editor.state.doc.forEach((candidate, offset) => {
    if (candidate.attrs['id'] !== section) return
    candidate.descendants((node, position) => {
      if (found === null && fits(node)) found = offset + 1 + position
      return found === null
    })
  })
  return found
}
