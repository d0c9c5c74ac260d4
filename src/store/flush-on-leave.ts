/** The parts of `window` and `document` that say that a page is being left. */
export interface LeavingPage {
  readonly window: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>
  readonly document: Pick<EventTarget, 'addEventListener' | 'removeEventListener'> & {
    readonly visibilityState: DocumentVisibilityState
  }
}

/**
 * What tells of leaving. Chromium waits for no page that goes to another site: one that is slow is ended before, or amid, its
 * `pagehide`. It does wait for `beforeunload`, which other browsers may skip.
 */
export const leavingEvents = ['beforeunload', 'pagehide'] as const

/** Calls `flush` at once when the page is left or hidden, and gives what stops that. `flush` must start synchronously. */
export function flushOnLeave({ window, document }: LeavingPage, flush: () => void): () => void {
  const whenLeft = () => flush()
  const whenHidden = () => {
    if (document.visibilityState === 'hidden') flush()
  }
  for (const event of leavingEvents) window.addEventListener(event, whenLeft)
  document.addEventListener('visibilitychange', whenHidden)
  return () => {
    for (const event of leavingEvents) window.removeEventListener(event, whenLeft)
    document.removeEventListener('visibilitychange', whenHidden)
  }
}
