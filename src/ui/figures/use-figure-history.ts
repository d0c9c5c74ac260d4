import { useEffect } from 'react'
import { figuresScreenWords as words } from '../../words/figures-screen-words.ts'
import { showToast } from '../parts/toast-store.ts'
import { useStores } from '../stores-context.ts'
import { createFigureHistory, type FigureHistory } from './figure-history.ts'

/**
 * Ctrl+Z outside a field takes back the changes of figures since this screen came, one by one; Ctrl+Y or Ctrl+Shift+Z makes
 * them again. Each says what happened, with the way back.
 */
export function useFigureHistory(): void {
  const { plan } = useStores()
  useEffect(() => {
    const history = createFigureHistory(plan)
    const press = (event: KeyboardEvent) => {
      const key = undoKey(event)
      if (!key || isField(event.target)) return
      if (key === 'undo' ? takeBack(history) : doAgain(history)) event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => {
      document.removeEventListener('keydown', press)
      history.stop()
    }
  }, [plan])
}

function takeBack(history: FigureHistory): boolean {
  const step = history.undo()
  if (step) showToast(words.takenBack, { label: words.doAgain, run: () => history.makeAgain(step) })
  return step !== null
}

function doAgain(history: FigureHistory): boolean {
  const step = history.redo()
  if (step) showToast(words.doneAgain, { label: words.putBack, run: () => history.takeBack(step) })
  return step !== null
}

function undoKey(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (event.altKey || !(event.ctrlKey || event.metaKey)) return null
  const key = event.key.toLowerCase()
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo'
  return key === 'y' && !event.shiftKey ? 'redo' : null
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, dialog') !== null
}
