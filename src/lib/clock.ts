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

/** Number of the day that the computer shows at this time; a day of 23 or 25 hours is one day too. */
export function dayNumber(milliseconds: number): number {
  const day = new Date(milliseconds)
  return Math.round(Date.UTC(day.getFullYear(), day.getMonth(), day.getDate()) / 86_400_000)
}

/** The timers of the browser or of Node. */
export const systemTimer: Timer = {
  set: (run, milliseconds) => setTimeout(run, milliseconds),
  clear: (handle) => clearTimeout(handle as ReturnType<typeof setTimeout>),
}
