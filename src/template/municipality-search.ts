/** A municipality that a plan can be made for. */
export interface MunicipalityEntry {
  readonly code: string
  readonly name: string
  /** Other names that people use, such as "Den Haag". */
  readonly aliases: readonly string[]
  readonly province: string
}

/** A hit, and the alias by which it was found when it was not the name itself. */
export interface MunicipalityHit {
  readonly entry: MunicipalityEntry
  readonly alias: string | null
}

/** Searches by any spelling: capitals, accents, apostrophes, hyphens and spaces do not matter. Best hits first. */
export function searchMunicipalities(
  entries: readonly MunicipalityEntry[],
  query: string,
  most = 8,
): readonly MunicipalityHit[] {
  const wanted = plainSpelling(query)
  if (!wanted) return []
  const ranked = entries.flatMap((entry) => {
    const best = rankOf(entry, wanted)
    return best ? [{ hit: { entry, alias: best.alias }, rank: best.rank }] : []
  })
  return ranked
    .sort((a, b) => a.rank - b.rank || a.hit.entry.name.localeCompare(b.hit.entry.name, 'nl'))
    .slice(0, most)
    .map((candidate) => candidate.hit)
}

/** The one municipality that is spelled so, or null. */
export function exactMunicipality(entries: readonly MunicipalityEntry[], query: string): MunicipalityEntry | null {
  const wanted = plainSpelling(query)
  return entries.find((entry) => [entry.name, ...entry.aliases].some((name) => plainSpelling(name) === wanted)) ?? null
}

function rankOf(entry: MunicipalityEntry, wanted: string): { rank: number; alias: string | null } | null {
  const names: [string, string | null][] = [
    [entry.name, null],
    ...entry.aliases.map((alias): [string, string] => [alias, alias]),
  ]
  const ranks = names.flatMap(([name, alias]) => {
    const spelled = plainSpelling(name)
    const at = spelled.indexOf(wanted)
    if (at < 0) return []
    const rank = spelled === wanted ? 0 : at === 0 ? 1 : startsWord(name, wanted) ? 2 : 3
    return [{ rank, alias }]
  })
  return ranks.sort((a, b) => a.rank - b.rank)[0] ?? null
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
