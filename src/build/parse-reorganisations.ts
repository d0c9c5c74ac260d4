import type { Finding } from '../lib/finding.ts'
import type { Reorganisation } from '../sources/municipality-code.ts'
import type { MunicipalityEntry } from '../template/municipality-search.ts'
import { fault } from './section-parts.ts'

const day = /^\d{4}-\d\d-\d\d$/
const code = /^GM\d{4}$/

/** Reads `herindelingen.csv`: code; name; since; codes that came instead; source. A row that is wrong is a finding with its line. */
export function parseReorganisations(
  file: string,
  text: string,
  municipalities: readonly MunicipalityEntry[],
): { readonly reorganisations: readonly Reorganisation[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = []
  const rows = text.split(/\r?\n/).flatMap((line, index) => {
    if (index === 0 || line.trim() === '') return []
    const [given = '', name = '', since = '', into = '', source = ''] = line.split(';').map((field) => field.trim())
    return [{ row: { code: given, name, since, into: into.split(/,\s*/), source }, line: index + 1 }]
  })
  const known = new Set([...municipalities.map((entry) => entry.code), ...rows.map(({ row }) => row.code)])
  for (const { row, line } of rows) {
    const lacks = lacking(row)
    if (lacks) findings.push(fault(file, line, 'reorganisation-row', { lacks }))
    else if (municipalities.some((entry) => entry.code === row.code))
      findings.push(fault(file, line, 'reorganisation-exists', { code: row.code }))
    for (const next of lacks ? [] : row.into)
      if (!known.has(next)) findings.push(fault(file, line, 'reorganisation-into', { code: next }))
  }
  return { reorganisations: rows.map(({ row }) => row), findings }
}

function lacking({ code: given, name, since, into, source }: Reorganisation): string | null {
  if (!code.test(given)) return 'code'
  if (name === '') return 'naam'
  if (!day.test(since)) return 'sinds'
  if (!into.every((next) => code.test(next))) return 'opgegaan in'
  return /^https:\/\/\S+$/.test(source) ? null : 'bron'
}
