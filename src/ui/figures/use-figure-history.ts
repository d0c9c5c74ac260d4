import { useEffect } from 'react'
import { useStores } from '../stores-context.ts'
import { createFigureHistory } from './figure-history.ts'
import { doAgain, takeBack, undoKey } from './undo-keys.ts'

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

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, dialog') !== null
}
