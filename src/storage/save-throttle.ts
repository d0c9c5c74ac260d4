import type { Timer } from '../lib/clock.ts'

/** Runs at once, then at most once per interval, and never forgets the last trigger. */
export interface SaveThrottle {
  trigger(): void
  /** Runs before it returns, and starts a new interval. */
  flush(): void
  /** Forgets what was triggered. */
  cancel(): void
}

/**
 * Milliseconds between saves. What is typed is taken in by the save itself, so a killed browser loses no more than this and the
 * time that one save takes: together half a second. A debounce would lose everything typed in one go.
 */
export const saveInterval = 400

/** A throttle with a run at the start and the end of each interval. */
export function createSaveThrottle(run: () => void, timer: Timer, interval = saveInterval): SaveThrottle {
  let handle: unknown = null
  let waiting = false

  const start = () => {
    waiting = false
    handle = timer.set(end, interval)
    run()
  }
  const end = () => {
    handle = null
    if (waiting) start()
  }
  const cancel = () => {
    if (handle !== null) timer.clear(handle)
    handle = null
    waiting = false
  }
  return {
    trigger: () => {
      if (handle === null) start()
      else waiting = true
    },
    flush: () => {
      cancel()
      start()
    },
    cancel,
  }
}
