import type { MemberRow } from './cbs-table-facts.ts'

/** The areas of one municipality in a table, by key without padding. */
export interface CbsAreas {
  readonly municipality: MemberRow | null
  readonly province: MemberRow | null
  readonly country: MemberRow | null
  readonly districts: readonly MemberRow[]
}

/** Whose areas are wanted: the code of the municipality, and of its province or empty. */
export interface AreaCodes {
  readonly municipality: string
  readonly province: string
}

/** Finds the areas among the members of a region dimension; what is about another municipality is left out. */
export function findAreas(rows: readonly MemberRow[], codes: AreaCodes): CbsAreas {
  const called = (key: string) => rows.find((row) => row.Key.trim() === key) ?? null
  const district = codes.municipality.replace(/^GM/, 'WK')
  return {
    municipality: called(codes.municipality),
    province: codes.province ? called(codes.province) : null,
    country: called('NL01') ?? called('NL00'),
    districts: rows.filter(({ Key }) => Key.startsWith(district)),
  }
}

/** How keys of the areas that are asked for begin. Only the code of the municipality says which one it is. */
export function areaStarts(municipality: string, shapes: ReadonlySet<string>): readonly string[] {
  return [
    municipality,
    ...(shapes.has('comparison') ? ['PV', 'NL01', 'NL00'] : []),
    ...(shapes.has('districts') ? [municipality.replace(/^GM/, 'WK')] : []),
  ]
}

/** "Utrecht (PV)" is Utrecht, "Wijk 03 De Akkers" is De Akkers. */
export function areaName({ Key, Title }: MemberRow): string {
  const bare = (Title ?? '').replace(/\s*\((?:PV|gemeente)\)\s*$/i, '').trim()
  return bare.replace(/^wijk\s+\d+\s+/i, '') || Key.trim()
}

/** Names of districts; two that would be called the same keep what CBS calls them. */
export function districtNames(districts: readonly MemberRow[]): readonly string[] {
  const names = districts.map(areaName)
  return districts.map((district, index) => {
    const name = names[index] ?? ''
    return names.indexOf(name) === names.lastIndexOf(name) ? name : (district.Title ?? '').trim() || district.Key.trim()
  })
}
