import { NodeSelection, type Selection, TextSelection } from '@tiptap/pm/state'
import type { TextPlace } from '../routes.ts'
import type { EditingSession } from './editing-session.ts'
import { findInSection } from './figure-chip-access.ts'
import { goToSection } from './section-commands.ts'

const nodeNames: Readonly<Record<TextPlace['kind'], string>> = {
  cijfer: 'figureReference',
  afbeelding: 'image',
  tabel: 'table',
}

/**
 * Selects a figure or image of a section of the chapter on screen, or puts the cursor in a table, and brings it into view. When it
 * is not there any more, the start of the section is shown.
 */
export function goToPlace(session: EditingSession, section: string, place: TextPlace): void {
  const editor = session.current()
  const { state, view } = editor
  let left = place.nth
  const position = findInSection(editor, section, (node) => {
    if (node.type.name !== nodeNames[place.kind]) return false
    left -= 1
    return left < 0
  })
  if (position === null) {
    goToSection(session, section)
    return
  }
  const selection: Selection =
    place.kind === 'tabel'
      ? TextSelection.near(state.doc.resolve(position + 1), 1)
      : NodeSelection.create(state.doc, position)
  view.dispatch(state.tr.setSelection(selection))
  view.focus()
  const dom = view.nodeDOM(position)
  if (dom instanceof HTMLElement) dom.scrollIntoView({ block: 'center' })
}
