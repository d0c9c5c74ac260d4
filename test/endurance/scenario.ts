import type { Browser } from 'playwright-core'

/** What a scenario may use. */
export interface Budget {
  /** Address of the built app, ending with a slash. */
  readonly address: string
  readonly browser: Browser
  /** How to start a browser of one's own, for a scenario that kills it. */
  readonly launch: { readonly executablePath: string; readonly args: string[] }
  /** When to stop at the latest, in milliseconds since 1970: what was tried until then counts. */
  readonly until: number
}

/** One line of the table: what was tried, how often, and how often it went wrong, with the number that is allowed. */
export interface EnduranceRow {
  readonly name: string
  readonly tried: number
  readonly failed: number
  readonly allowed: number
  /** The worst that was measured, with its unit. */
  readonly worst?: string
}

/** Something that is tried so often that it does not belong in `npm test`. */
export interface Scenario {
  readonly name: string
  run(budget: Budget): Promise<readonly EnduranceRow[]>
}

/** Does something so many times, or less when the time is up; gives how often it was done. */
export async function repeated(until: number, times: number, work: (turn: number) => Promise<void>): Promise<number> {
  let turn = 0
  for (; turn < times && Date.now() < until; turn += 1) await work(turn)
  return turn
}

/** A row of something measured in milliseconds that may not last longer than `most`. */
export function timedRow(name: string, times: readonly number[], most: number): EnduranceRow {
  const worst = `${Math.round(Math.max(0, ...times))} ms`
  return { name, tried: times.length, failed: times.filter((time) => time > most).length, allowed: 0, worst }
}
