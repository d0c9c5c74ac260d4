import type { EditingSession } from './editing-session.ts'

/** Closes what floats over the page and goes back to the text. */
export function closeFloating(session: EditingSession): void {
  session.writing.setState({ floating: null })
  session.current().commands.focus()
}
