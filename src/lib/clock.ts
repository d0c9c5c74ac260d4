/** Milliseconds since 1970. It comes in as an argument, so that nothing in the core asks the time by itself. */
export type Now = () => number

/** Timers as an argument, so that what waits can be tested without waiting. */
export interface Timer {
  set(run: () => void, milliseconds: number): unknown
  clear(handle: unknown): void
}

/** Time as stored: ISO 8601 in UTC. */
export function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}

/** The timers of the browser or of Node. */
export const systemTimer: Timer = {
  set: (run, milliseconds) => setTimeout(run, milliseconds),
  clear: (handle) => clearTimeout(handle as ReturnType<typeof setTimeout>),
}
