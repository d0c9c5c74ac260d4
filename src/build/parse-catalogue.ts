import * as v from 'valibot'
import { shiftDecimal } from '../figures/dutch-number.ts'
import type { FigureCatalogue, FigureDefinition, FigureHelp, FigureKind } from '../figures/figure.ts'
import { formulaInputs } from '../figures/formula.ts'
import type { Finding } from '../lib/finding.ts'
import { parseFormula } from './parse-formula.ts'
import { type ReadYaml, readYaml } from './read-markdown.ts'
import { fault } from './section-parts.ts'

/** The catalogue, and apart from it what is only loaded when somebody asks how to get a figure. */
export interface ParsedCatalogue {
  readonly catalogue: FigureCatalogue
  readonly help: Readonly<Record<string, FigureHelp>>
  readonly findings: Finding[]
}

const text = v.pipe(v.string(), v.trim(), v.minLength(1))

const figureId = v.pipe(v.string(), v.regex(/^(?!eigen-|ophalen$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/))

const shared = {
  id: figureId,
  heette: v.optional(v.array(figureId), []),
  vervallen: v.optional(text),
  naam: text,
  soort: v.picklist(['aantal', 'bedrag', 'procent', 'score', 'uren']),
  eenheid: v.optional(v.tuple([v.string(), v.string()]), ['', '']),
  onderwerp: text,
  uitleg: text,
  niet: text,
  secties: v.array(text),
  verouderd: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  grenzen: v.optional(
    v.pipe(
      v.tuple([v.number(), v.number()]),
      v.check(([low, high]) => low < high),
    ),
  ),
}

const typed = v.strictObject({
  ...shared,
  waar: text,
  stappen: v.pipe(v.array(text), v.minLength(1)),
  link: v.optional(v.pipe(v.string(), v.regex(/^https:\/\/\S+$/))),
  standaard: v.optional(v.number()),
})

const computed = v.strictObject({
  ...shared,
  formule: text,
  afronden: v.optional(v.picklist(['heel', 'omhoog'])),
})

type Entry = v.InferOutput<typeof typed> | v.InferOutput<typeof computed>

const shape = v.object({ versie: v.number(), cijfers: v.array(v.unknown()) })

/**
 * Reads `cijfers.yml`. What cannot be read is an error with the line of the field: a field that is missing or wrong, a
 * formula that cannot be read, one that uses an unknown figure, and formulas that go round in a circle.
 */
export function parseCatalogue(file: string, source: string): ParsedCatalogue {
  const { value, findings, lineAt } = readYaml(file, source)
  const whole = v.safeParse(shape, value)
  if (!whole.success) {
    const none: FigureCatalogue = { version: 0, definitions: [] }
    if (findings.length === 0) findings.push(fault(file, 1, 'catalogue-shape'))
    return { catalogue: none, help: {}, findings }
  }
  const reading: Reading = { file, lineAt, findings }
  const entries = whole.output.cijfers.flatMap((candidate, index) => readEntry(candidate, index, reading))
  const definitions = entries.map(({ entry, index }) => definitionOf(entry, index, reading))
  checkDoubles(entries, reading)
  checkInputs(definitions, entries, reading)
  const help = Object.fromEntries(entries.map(({ entry }) => [entry.id, helpOf(entry)]))
  return { catalogue: { version: whole.output.versie, definitions }, help, findings }
}

interface Reading {
  readonly file: string
  readonly lineAt: ReadYaml['lineAt']
  readonly findings: Finding[]
}

interface ReadEntry {
  readonly entry: Entry
  readonly index: number
}

function report(
  reading: Reading,
  path: readonly (string | number)[],
  given: { code: string; facts?: Finding['facts'] },
) {
  const line = reading.lineAt(['cijfers', ...path])
  reading.findings.push(fault(reading.file, line, given.code, { ...given.facts }))
}

function readEntry(candidate: unknown, index: number, reading: Reading): readonly ReadEntry[] {
  const isComputed = typeof candidate === 'object' && candidate !== null && 'formule' in candidate
  const parsed = v.safeParse(isComputed ? computed : typed, candidate)
  if (parsed.success) return [{ entry: parsed.output, index }]
  const field = v.getDotPath(parsed.issues[0]) ?? ''
  const [name = ''] = field.split('.')
  const code = name in typed.entries || name in computed.entries ? 'catalogue-entry' : 'catalogue-unknown-field'
  report(reading, [index, name], { code, facts: { field: name } })
  return []
}

function definitionOf(entry: Entry, index: number, reading: Reading): FigureDefinition {
  const { id, naam, soort, eenheid, onderwerp, uitleg, verouderd, grenzen, heette, vervallen } = entry
  const [low, high] = grenzen ?? [0, 0]
  const meaning = vervallen === undefined ? uitleg : `${vervallen} ${uitleg}`
  const shown = { id, name: naam, kind: soort, unit: eenheid, subject: onderwerp, meaning }
  return {
    ...shown,
    whereFound: 'waar' in entry ? entry.waar : '',
    ...(grenzen ? { bounds: { low: storedNumber(low, soort), high: storedNumber(high, soort) } } : {}),
    ...(heette.length > 0 ? { formerIds: heette } : {}),
    ...(vervallen === undefined ? {} : { retired: true }),
    ...(verouderd === undefined ? {} : { staleAfter: verouderd }),
    ...('formule' in entry ? formulaOf(entry, index, reading) : {}),
    ...('standaard' in entry && entry.standaard !== undefined ? { preset: storedNumber(entry.standaard, soort) } : {}),
  }
}

/** In the file stand euros and per cents, as a person writes them. */
function storedNumber(number: number, kind: FigureKind): number {
  if (kind === 'bedrag') return shiftDecimal(number, 2)
  return kind === 'procent' ? shiftDecimal(number, -2) : number
}

function formulaOf(
  entry: v.InferOutput<typeof computed>,
  index: number,
  reading: Reading,
): Pick<FigureDefinition, 'formula' | 'rounding'> {
  const parsed = parseFormula(entry.formule)
  if ('at' in parsed) {
    const rest = entry.formule.slice(parsed.at, parsed.at + 12)
    report(reading, [index, 'formule'], { code: 'catalogue-formula', facts: { rest } })
    return {}
  }
  const rounding = entry.afronden === 'omhoog' ? 'up' : entry.afronden === 'heel' ? 'nearest' : null
  return { formula: parsed.formula, ...(rounding ? { rounding } : {}) }
}

function helpOf(entry: Entry): FigureHelp {
  const steps = 'stappen' in entry ? entry.stappen : []
  return {
    notMeaning: entry.niet,
    steps,
    link: ('link' in entry ? entry.link : undefined) ?? '',
    sections: entry.secties,
  }
}

function checkDoubles(entries: readonly ReadEntry[], reading: Reading): void {
  const seen = new Set<string>()
  for (const { entry, index } of entries) {
    if (seen.has(entry.id)) report(reading, [index, 'id'], { code: 'catalogue-double', facts: { id: entry.id } })
    seen.add(entry.id)
  }
  // An id that a figure had once is never given to another one.
  for (const { entry, index } of entries) {
    for (const id of entry.heette) {
      if (seen.has(id)) report(reading, [index, 'heette'], { code: 'catalogue-former', facts: { id } })
      seen.add(id)
    }
  }
}

function checkInputs(definitions: readonly FigureDefinition[], entries: readonly ReadEntry[], reading: Reading): void {
  const inputs = new Map(definitions.map(({ id, formula }) => [id, formula ? formulaInputs(formula) : []]))
  for (const { entry, index } of entries) {
    for (const id of inputs.get(entry.id) ?? [])
      if (!inputs.has(id)) report(reading, [index, 'formule'], { code: 'catalogue-formula-unknown', facts: { id } })
    if (reaches(inputs, entry.id))
      report(reading, [index, 'formule'], { code: 'catalogue-formula-circle', facts: { id: entry.id } })
  }
}

/** Whether a figure is computed from itself, through any number of others. */
function reaches(inputs: ReadonlyMap<string, readonly string[]>, start: string): boolean {
  const seen = new Set<string>()
  const waiting = [...(inputs.get(start) ?? [])]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === start) return true
    if (seen.has(id)) continue
    seen.add(id)
    waiting.push(...(inputs.get(id) ?? []))
  }
  return false
}
