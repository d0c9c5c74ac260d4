import { useEffect } from 'react'
import { runToast, toastStore } from '../parts/toast-store.ts'

/** Ctrl+Z outside a field takes the last change back that was made since this screen came. */
export function useUndoKey(): void {
  useEffect(() => {
    const last = toastStore.getState().recent[0]?.id ?? 0
    const press = (event: KeyboardEvent) => {
      const [toast] = toastStore.getState().recent
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key === 'z'
      if (!isUndo || isField(event.target) || !toast?.action || toast.id <= last) return
      event.preventDefault()
      runToast(toast)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, dialog') !== null
}
