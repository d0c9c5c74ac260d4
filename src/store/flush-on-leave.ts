/** The parts of `window` and `document` that say that a page is being left. */
export interface LeavingPage {
  readonly window: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>
  readonly document: Pick<EventTarget, 'addEventListener' | 'removeEventListener'> & {
    readonly visibilityState: DocumentVisibilityState
  }
}

/** Calls `flush` at once when the page is left or hidden, and gives what stops that. `flush` must start synchronously. */
export function flushOnLeave({ window, document }: LeavingPage, flush: () => void): () => void {
  const whenLeft = () => flush()
  const whenHidden = () => {
    if (document.visibilityState === 'hidden') flush()
  }
  window.addEventListener('pagehide', whenLeft)
  document.addEventListener('visibilitychange', whenHidden)
  return () => {
    window.removeEventListener('pagehide', whenLeft)
    document.removeEventListener('visibilitychange', whenHidden)
  }
}
