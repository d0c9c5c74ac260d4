import type { MunicipalityEntry } from '../template/municipality-search.ts'

/** A municipality that does not exist any more. */
export interface Reorganisation {
  readonly code: string
  readonly name: string
  /** `YYYY-MM-DD` of the day on which it ended. */
  readonly since: string
  /** Codes of the municipalities that came instead. */
  readonly into: readonly string[]
  /** Address of the page of CBS that says so. */
  readonly source: string
}

/** What is known of the code of a municipality. */
export type CodeState =
  | { readonly kind: 'known'; readonly entry: MunicipalityEntry; readonly since: string | null }
  | { readonly kind: 'ended'; readonly ended: Reorganisation; readonly into: readonly MunicipalityEntry[] }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'none' }

/** What a code can be looked up in. */
export interface KnownCodes {
  readonly entries: readonly MunicipalityEntry[]
  readonly reorganisations: readonly Reorganisation[]
}

/**
 * Whether a code exists now, which came instead, or that nobody knows it. Of one that exists `since` is the last day on which
 * it took in others: older figures are about less.
 */
export function codeState(code: string | null, known: KnownCodes): CodeState {
  if (!code) return { kind: 'none' }
  const entry = known.entries.find((candidate) => candidate.code === code)
  if (entry) return { kind: 'known', entry, since: lastJoined(code, known) }
  const ended = known.reorganisations.find((candidate) => candidate.code === code)
  if (!ended) return { kind: 'unknown' }
  return { kind: 'ended', ended, into: successors(ended, known) }
}

function lastJoined(code: string, { reorganisations }: KnownCodes): string | null {
  const days = reorganisations.filter(({ into }) => into.includes(code)).map(({ since }) => since)
  return days.sort().at(-1) ?? null
}

/** Municipalities that exist now, also when the first that came instead has ended since. */
function successors(
  { code, into }: Reorganisation,
  known: KnownCodes,
  seen: ReadonlySet<string> = new Set(),
): readonly MunicipalityEntry[] {
  const passed = new Set([...seen, code])
  const found = into.flatMap((next) => {
    const entry = known.entries.find((candidate) => candidate.code === next)
    if (entry) return [entry]
    const ended = known.reorganisations.find((candidate) => candidate.code === next)
    return ended && !passed.has(next) ? successors(ended, known, passed) : []
  })
  return [...new Set(found)]
}
