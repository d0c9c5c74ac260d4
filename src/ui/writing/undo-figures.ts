import { createFigureHistory } from '../figures/figure-history.ts'
import { doAgain, takeBack, undoKey } from '../figures/undo-keys.ts'
import type { EditingSession } from './editing-session.ts'

const followed = new WeakSet<EditingSession>()

/**
 * From now on Ctrl+Z in the text takes back what was changed of figures after the last letter was typed; before that it
 * takes back typing, as ever. Ctrl+Y does it again as long as nothing is typed. Once per session.
 */
export function undoFiguresInText(session: EditingSession): void {
  if (followed.has(session)) return
  followed.add(session)
  const history = createFigureHistory(session.plan)
  /** How many changes there were when something was typed last, and how many were taken back since. */
  let [atTyping, takenBack] = [0, 0]
  session.onEditor((editor) =>
    editor.on('update', ({ transaction }) => {
      if (transaction.docChanged) [atTyping, takenBack] = [history.count(), 0]
    }),
  )
  const isInText = (target: EventTarget | null) => {
    const editor = session.current()
    return !editor.isDestroyed && target instanceof Node && editor.view.dom.contains(target)
  }
  const press = (event: KeyboardEvent) => {
    const key = isInText(event.target) ? undoKey(event) : null
    const done =
      (key === 'undo' && history.count() > atTyping && takeBack(history)) ||
      (key === 'redo' && takenBack > 0 && doAgain(history))
    if (!done) return
    takenBack += key === 'undo' ? 1 : -1
    event.preventDefault()
    event.stopPropagation()
  }
  // Before the text hears of the key.
  document.addEventListener('keydown', press, true)
}
