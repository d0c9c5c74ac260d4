import { columnName, findColumns, type Row } from './row-source.ts'

/** Which columns of DUO's files of pupils hold what; -1 for what a file does not have. */
export interface PupilColumns {
  readonly school: number
  readonly site: number
  readonly name: number
  readonly code: number
  readonly municipality: number
  readonly type: number
  readonly year: number
  readonly count: number
  /** Columns with a year in their name, such as LEERLINGEN_2025. */
  readonly years: readonly { readonly column: number; readonly year: number }[]
  /** Columns per age, such as LEEFTIJD_4, which together are all pupils. */
  readonly ages: readonly number[]
}

/** The columns of a file of pupils, or null when the row is no header of one. */
export function pupilColumns(header: Row): PupilColumns | null {
  const at = findColumns(header, {
    school: /^(?:instellingscode|brinnummer|brin)$/,
    site: /^vestigings(?:code|nummer)$/,
    name: /^(?:naam vestiging|vestigingsnaam|instellingsnaam vestiging)$/,
    code: /^gemeente(?:nummer|code)(?: vestiging)?$/,
    municipality: /^gemeentenaam(?: vestiging)?$/,
    type: /^(?:type po|soort po|soort vestiging)$/,
    year: /^(?:peiljaar|teljaar)$/,
    count: /^(?:aantal leerlingen|totaal leerlingen|totaal)$/,
  })
  const names = header.cells.map(columnName)
  const years = names.flatMap((name, column) => {
    const year = /^leerlingen (20\d\d)$/.exec(name)?.[1]
    return year ? [{ column, year: Number(year) }] : []
  })
  const ages = names.flatMap((name, column) => (/^leeftijd \d{1,2}$/.test(name) ? [column] : []))
  const hasCounts = at.count >= 0 || years.length > 0 || ages.length > 1
  const hasPlace = at.school >= 0 || at.code >= 0 || at.municipality >= 0
  return hasCounts && hasPlace && (at.type >= 0 || at.school >= 0) ? { ...at, years, ages } : null
}
