import { isOneSlip } from './one-slip.ts'

/** A municipality that a plan can be made for. */
export interface MunicipalityEntry {
  readonly code: string
  readonly name: string
  /** Other names that people use, such as "Den Haag". */
  readonly aliases: readonly string[]
  readonly province: string
}

/** A hit, and the alias by which it was found when it was not the name itself. */
/** What a municipality calls itself: without the province that the list adds to tell two apart, as in "Rijswijk (ZH.)". */
export function ownNameOf({ name }: Pick<MunicipalityEntry, 'name'>): string {
  return name.replace(/ \([A-Z][A-Za-z]*\.\)$/, '')
}

export interface MunicipalityHit {
  readonly entry: MunicipalityEntry
  readonly alias: string | null
}

/**
 * Searches by any spelling: capitals, accents, apostrophes, hyphens and spaces do not matter. Best hits first: the name
 * itself, then names that begin so as written, then looser ones. Only when there are none, one typing error is forgiven.
 */
export function searchMunicipalities(
  entries: readonly MunicipalityEntry[],
  query: string,
  most = 8,
): readonly MunicipalityHit[] {
  if (!plainSpelling(query)) return []
  const found = ranked(entries, (name) => rankOf(name, query))
  const hits = found.length > 0 ? found : ranked(entries, (name) => slipRankOf(name, query))
  return hits.slice(0, most)
}

/** The one municipality that is spelled so, or null; the province in brackets may be left out when that leaves one. */
export function exactMunicipality(entries: readonly MunicipalityEntry[], query: string): MunicipalityEntry | null {
  const wanted = plainSpelling(query)
  const called = (form: (name: string) => string) =>
    entries.filter((entry) => [entry.name, ...entry.aliases].some((name) => plainSpelling(form(name)) === wanted))
  const [whole] = called((name) => name)
  const [bare, other] = called(withoutProvince)
  return whole ?? (other ? null : (bare ?? null))
}

/** The lower, the better; null when a name is no hit. */
type Rank = (name: string) => number | null

function ranked(entries: readonly MunicipalityEntry[], rank: Rank): readonly MunicipalityHit[] {
  return entries
    .flatMap((entry) => {
      const best = bestName(entry, rank)
      return best ? [{ hit: { entry, alias: best.alias }, rank: best.rank }] : []
    })
    .sort((a, b) => a.rank - b.rank || a.hit.entry.name.localeCompare(b.hit.entry.name, 'nl'))
    .map((candidate) => candidate.hit)
}

function bestName({ name, aliases }: MunicipalityEntry, rank: Rank): { rank: number; alias: string | null } | null {
  const names: [string, string | null][] = [[name, null], ...aliases.map((alias): [string, string] => [alias, alias])]
  const ranks = names.flatMap(([called, alias]) => {
    const found = rank(called)
    return found === null ? [] : [{ rank: found, alias }]
  })
  return ranks.sort((a, b) => a.rank - b.rank)[0] ?? null
}

function rankOf(name: string, query: string): number | null {
  const [spelled, wanted] = [plainSpelling(name), plainSpelling(query)]
  const at = spelled.indexOf(wanted)
  if (at < 0) return null
  if (spelled === wanted || plainSpelling(withoutProvince(name)) === wanted) return 0
  if (asWritten(name).startsWith(asWritten(query))) return 1
  if (at === 0) return 2
  return startsWord(name, wanted) ? 3 : 4
}

/** Below this number of letters nearly every name is one letter away from another. */
const fewestForSlip = 5

function slipRankOf(name: string, query: string): number | null {
  const wanted = soundOf(query)
  if (plainSpelling(query).length < fewestForSlip) return null
  const spelled = soundOf(withoutProvince(name))
  if (isOneSlip(spelled, wanted)) return 0
  const beginnings = [-1, 0, 1].map((more) => spelled.slice(0, wanted.length + more))
  return beginnings.some((beginning) => isOneSlip(beginning, wanted)) ? 1 : null
}

/** What sounds the same in Dutch is written the same here, so that "utregt" is "utrecht". */
function soundOf(text: string): string {
  return plainSpelling(text).replaceAll('ch', 'g')
}

/** "Bergen" of "Bergen (L.)". */
function withoutProvince(name: string): string {
  return name.replace(/\s*\([^)]*\)\s*$/, '')
}

function startsWord(name: string, wanted: string): boolean {
  return name
    .split(/[\s,'’-]+/)
    .some((_, index, words) => plainSpelling(words.slice(index).join('')).startsWith(wanted))
}

function plainSpelling(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '')
}

/** With its spaces: "Bergen" does not begin "Berg en Dal". */
function asWritten(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9\s-]/g, '')
    .replace(/[\s-]+/g, ' ')
}
