import type { MunicipalityEntry } from '../template/municipality-search.ts'

/** Reads `gemeenten.csv`: code; name; other names; province. */
export function parseMunicipalities(text: string): readonly MunicipalityEntry[] {
  return text
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const [code = '', name = '', aliases = '', province = ''] = line.split(';')
      return { code, name, aliases: aliases.split(', ').filter(Boolean), province }
    })
}
