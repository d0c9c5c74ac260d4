/** Which page a key goes to, counted from 0, or null for a key that does something else. */
export function pageAfterKey(key: string, page: number, count: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    PageDown: page + 1,
    ArrowRight: page + 1,
    PageUp: page - 1,
    ArrowLeft: page - 1,
    Home: 0,
    End: count - 1,
  }
  const wanted = Object.hasOwn(steps, key) ? steps[key] : undefined
  return wanted === undefined ? null : withinPages(wanted, count)
}

/** The nearest page that there is. */
export function withinPages(page: number, count: number): number {
  return Math.max(0, Math.min(count - 1, page))
}

/** The page of a typed number, counted from 0; null when that says no page. */
export function pageOfNumber(typed: string, count: number): number | null {
  const number = /^\s*(\d{1,5})\s*$/.exec(typed)?.[1]
  return number === undefined || Number(number) === 0 ? null : withinPages(Number(number) - 1, count)
}
