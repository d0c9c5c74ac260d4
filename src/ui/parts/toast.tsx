import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { toastWords } from '../../words/ui-words.ts'
import { IconButton } from './button.tsx'
import { hideToast, runToast, type Toast, toastStore } from './toast-store.ts'

const shownFor = 10_000

/** The place of messages; stands in the page once and is always there, so that screen readers notice a new one. */
export function ToastRegion() {
  const toast = useStore(toastStore, (state) => state.current)
  return (
    <div className="toast-region" role="status">
      {toast && <ToastLine key={toast.id} toast={toast} />}
    </div>
  )
}

function ToastLine({ toast }: { readonly toast: Toast }) {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held) return
    const timer = setTimeout(hideToast, shownFor)
    return () => clearTimeout(timer)
  }, [held])
  const hold = () => setHeld(true)
  const release = () => setHeld(false)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: reading it or its buttons only keeps it from going
    <div className="toast" onPointerEnter={hold} onPointerLeave={release} onFocus={hold} onBlur={release}>
      <span>{toast.text}</span>
      {toast.action && (
        <button type="button" onClick={() => runToast(toast)}>
          {toast.action.label}
        </button>
      )}
      <IconButton icon="x" label={toastWords.close} onClick={hideToast} />
    </div>
  )
}
