import { figuresScreenWords as words } from '../../words/figures-screen-words.ts'
import { showToast } from '../parts/toast-store.ts'
import type { FigureHistory } from './figure-history.ts'

/** What a key asks for: to take back, to do again, or neither. */
export function undoKey(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (event.altKey || !(event.ctrlKey || event.metaKey)) return null
  const key = event.key.toLowerCase()
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo'
  return key === 'y' && !event.shiftKey ? 'redo' : null
}

/** Takes the last change of figures back and says so, with the way to do it again. False when there is none. */
export function takeBack(history: FigureHistory): boolean {
  const step = history.undo()
  if (step) showToast(words.takenBack, { label: words.doAgain, run: () => history.makeAgain(step) })
  return step !== null
}

/** Does again what was taken back last and says so, with the way back. False when there is nothing. */
export function doAgain(history: FigureHistory): boolean {
  const step = history.redo()
  if (step) showToast(words.doneAgain, { label: words.putBack, run: () => history.takeBack(step) })
  return step !== null
}
