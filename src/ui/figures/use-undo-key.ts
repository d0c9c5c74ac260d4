import { useEffect } from 'react'
import { type FiguresOfPlan, moveFigures } from '../../plan/move-figures.ts'
import type { PlanStore } from '../../store/plan-store.ts'
import { figuresScreenWords as words } from '../../words/figures-screen-words.ts'
import { runToast, showToast, toastStore } from '../parts/toast-store.ts'
import { useStores } from '../stores-context.ts'

/** What Ctrl+Z did: the figures before it and after it. */
interface TakenBack {
  readonly before: FiguresOfPlan
  readonly after: FiguresOfPlan
}

/**
 * Ctrl+Z outside a field takes the last change back that was made since this screen came; Ctrl+Y or Ctrl+Shift+Z does it
 * again, as long as no other figure was changed.
 */
export function useUndoKey(): void {
  const { plan } = useStores()
  useEffect(() => {
    const last = toastStore.getState().recent[0]?.id ?? 0
    let takenBack: TakenBack | null = null
    const press = (event: KeyboardEvent) => {
      const key = undoKey(event)
      if (!key || isField(event.target)) return
      if (key === 'redo') {
        if (takenBack && doAgain(plan, takenBack)) event.preventDefault()
        return
      }
      const [toast] = toastStore.getState().recent
      if (!toast?.action || toast.id <= last) return
      event.preventDefault()
      const before = plan.getState().plan
      runToast(toast)
      const after = plan.getState().plan
      takenBack = before && after ? { before, after } : null
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [plan])
}

function undoKey(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (event.altKey || !(event.ctrlKey || event.metaKey)) return null
  const key = event.key.toLowerCase()
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo'
  return key === 'y' && !event.shiftKey ? 'redo' : null
}

/** False when the figures are not those that taking back left. */
function doAgain(store: PlanStore, { before, after }: TakenBack): boolean {
  const { plan } = store.getState()
  if (plan?.figures !== after.figures || plan.ownFigures !== after.ownFigures) return false
  if (!store.getState().change((current) => moveFigures(current, after, before))) return false
  const back = () => store.getState().change((current) => moveFigures(current, before, after))
  showToast(words.doneAgain, { label: words.putBack, run: back })
  return true
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, dialog') !== null
}
