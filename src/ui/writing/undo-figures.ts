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
  // Steps of figures since the last typing, taken back or not.
  let done = 0
  let takenBack = 0
  let own = false
  session.plan.subscribe((state, before) => {
    if (own || !state.plan || state.plan.figures === before.plan?.figures) return
    done += 1
    takenBack = 0
  })
  session.onEditor((editor) =>
    editor.on('update', ({ transaction }) => {
      if (transaction.docChanged) [done, takenBack] = [0, 0]
    }),
  )
  const isInText = (target: EventTarget | null) => {
    const editor = session.current()
    return !editor.isDestroyed && target instanceof Node && editor.view.dom.contains(target)
  }
  const run = (step: () => boolean): boolean => {
    own = true
    const ran = step()
    own = false
    return ran
  }
  const press = (event: KeyboardEvent) => {
    const key = isInText(event.target) ? undoKey(event) : null
    const isOurs = (key === 'undo' && done > 0) || (key === 'redo' && takenBack > 0)
    if (!isOurs || !run(() => (key === 'undo' ? takeBack(history) : doAgain(history)))) return
    const step = key === 'undo' ? 1 : -1
    done -= step
    takenBack += step
    event.preventDefault()
    event.stopPropagation()
  }
  // Before the text hears of the key.
  document.addEventListener('keydown', press, true)
}
