import type { Browser } from 'playwright-core'

/** What a scenario may use. */
export interface Budget {
  /** Address of the built app, ending with a slash. */
  readonly address: string
  readonly browser: Browser
  /** When to stop at the latest, in milliseconds since 1970: what was tried until then counts. */
  readonly until: number
}

/** One line of the table: what was tried, how often, and how often it went wrong, with the number that is allowed. */
export interface EnduranceRow {
  readonly name: string
  readonly tried: number
  readonly failed: number
  readonly allowed: number
}

/** Something that is tried so often that it does not belong in `npm test`. */
export interface Scenario {
  readonly name: string
  run(budget: Budget): Promise<readonly EnduranceRow[]>
}
