import * as v from 'valibot'
import type { FigureCatalogue } from '../figures/figure.ts'
import type { Finding } from '../lib/finding.ts'
import { readYaml } from './read-markdown.ts'
import { fault } from './section-parts.ts'

const text = v.pipe(v.string(), v.trim(), v.minLength(1))

const entry = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)),
  naam: text,
  soort: v.picklist(['aantal', 'bedrag', 'procent', 'score', 'uren']),
  eenheid: v.tuple([v.string(), v.string()]),
  onderwerp: text,
  uitleg: text,
  waar: text,
})

const shape = v.object({ versie: v.number(), cijfers: v.array(v.unknown()) })

/** Reads `cijfers.yml`. An entry that cannot be read is an error that names it. */
export function parseCatalogue(file: string, source: string): { catalogue: FigureCatalogue; findings: Finding[] } {
  const { value, findings } = readYaml(file, source)
  const whole = v.safeParse(shape, value)
  if (!whole.success) {
    if (findings.length === 0) findings.push(fault(file, 1, 'catalogue-shape'))
    return { catalogue: { version: 0, definitions: [] }, findings }
  }
  const seen = new Set<string>()
  const definitions = whole.output.cijfers.flatMap((candidate, index) => {
    const parsed = v.safeParse(entry, candidate)
    if (!parsed.success) {
      const field = String(parsed.issues[0].path?.[0]?.key ?? '')
      const code = field in entry.entries ? 'catalogue-entry' : 'catalogue-unknown-field'
      findings.push(fault(file, lineOfEntry(source, index), code, { field }))
      return []
    }
    const { id, naam, soort, eenheid, onderwerp, uitleg, waar } = parsed.output
    if (seen.has(id)) findings.push(fault(file, lineOfEntry(source, index), 'catalogue-double', { id }))
    seen.add(id)
    return [{ id, name: naam, kind: soort, unit: eenheid, subject: onderwerp, meaning: uitleg, whereFound: waar }]
  })
  return { catalogue: { version: whole.output.versie, definitions }, findings }
}

function lineOfEntry(source: string, index: number): number {
  const lines = source.split('\n')
  let left = index
  for (const [at, line] of lines.entries()) {
    if (/^\s*- /.test(line) && left-- === 0) return at + 1
  }
  return 1
}
