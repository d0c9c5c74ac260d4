import * as v from 'valibot'
import type { FigureKind } from '../figures/figure.ts'
import type { Finding } from '../lib/finding.ts'
import type { CbsFigure, CbsGuide, CbsPick, CbsShape, CbsSource } from '../sources/cbs-guide.ts'
import type { MunicipalityEntry } from '../template/municipality-search.ts'
import { readYaml } from './read-markdown.ts'
import { fault } from './section-parts.ts'

const text = v.pipe(v.string(), v.trim(), v.minLength(1))
const oneOrMore = v.union([
  v.pipe(
    text,
    v.transform((one): string[] => [one]),
  ),
  v.pipe(v.array(text), v.minLength(1)),
])
const pick = v.optional(v.record(text, oneOrMore), {})
const yes = v.optional(v.literal('ja'))

const figure = v.strictObject({
  cijfer: text,
  onderwerp: oneOrMore,
  groep: v.optional(text),
  kies: pick,
  optellen: yes,
  gewichten: v.optional(v.array(v.number())),
  'deel-van': v.optional(oneOrMore),
  vorm: v.optional(v.picklist(['jaren', 'vergelijking', 'wijken'])),
  geraamd: yes,
})

const table = v.strictObject({
  tabel: v.pipe(v.string(), v.regex(/^\d{5}[A-Za-z]{3}$/)),
  jaar: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100))),
  stand: v.optional(v.picklist(['definitief', 'voorlopig'])),
})

const source = v.strictObject({
  naam: text,
  tabellen: v.pipe(v.array(table), v.minLength(1)),
  peildag: v.pipe(v.string(), v.regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/)),
  kies: pick,
  cijfers: v.pipe(v.array(figure), v.minLength(1)),
})

const shape = v.strictObject({
  provincies: v.record(text, v.pipe(v.string(), v.regex(/^PV\d\d$/))),
  bronnen: v.pipe(v.array(source), v.minLength(1)),
})

type Shape = v.InferOutput<typeof shape>

/** What the guide is checked against. */
interface CheckedAgainst {
  /** Kind of each figure of the catalogue. */
  readonly kinds: ReadonlyMap<string, FigureKind>
  readonly municipalities: readonly MunicipalityEntry[]
}

interface ReadCbsGuide {
  readonly guide: CbsGuide
  readonly findings: readonly Finding[]
}

/** Reads `cbs.yml`. A field that is missing or wrong and a figure that does not exist are errors with their line. */
export function parseCbsGuide(file: string, given: string, against: CheckedAgainst): ReadCbsGuide {
  const { value, findings, lineAt } = readYaml(file, given)
  const parsed = v.safeParse(shape, value)
  if (!parsed.success) {
    const guide: CbsGuide = { provinces: {}, sources: [] }
    if (findings.length > 0) return { guide, findings }
    const path = (parsed.issues[0].path ?? []).map(({ key }) => key).filter(isStep)
    return { guide, findings: [fault(file, lineAt(path), 'cbs-field', { field: fieldOf(path) })] }
  }
  const guide: CbsGuide = { provinces: parsed.output.provincies, sources: parsed.output.bronnen.map(sourceOf) }
  return { guide, findings: check(parsed.output, against, { file, lineAt }) }
}

function isStep(key: unknown): key is string | number {
  return typeof key === 'string' || typeof key === 'number'
}

/** The last name in a path: what stands in the file before the colon. */
function fieldOf(path: readonly (string | number)[]): string {
  return String(path.findLast((key) => typeof key === 'string') ?? '')
}

function sourceOf({ naam, tabellen, peildag, kies, cijfers }: Shape['bronnen'][number]): CbsSource {
  return {
    name: naam,
    tables: tabellen.map(({ tabel, jaar, stand }) => ({
      id: tabel,
      year: jaar === undefined ? null : { number: jaar, status: stand ?? 'voorlopig' },
    })),
    day: peildag,
    pick: kies,
    figures: cijfers.map(figureOf),
  }
}

const shapes: Readonly<Record<string, CbsShape>> = { jaren: 'years', vergelijking: 'comparison', wijken: 'districts' }

function figureOf(given: v.InferOutput<typeof figure>): CbsFigure {
  const members = lastMembers(given.kies)
  return {
    figure: given.cijfer,
    topic: given.onderwerp,
    group: given.groep ?? '',
    shareOf: given['deel-van'] ?? [],
    pick: given.kies,
    weights: given.optellen ? (given.gewichten ?? members.map(() => 1)) : null,
    shape: shapes[given.vorm ?? ''] ?? 'number',
    estimated: given.geraamd !== undefined,
  }
}

/** What is added up: the members of the one dimension that a figure names itself. */
function lastMembers(given: CbsPick): readonly string[] {
  return Object.values(given).at(-1) ?? []
}

interface Place {
  readonly file: string
  readonly lineAt: (path: readonly (string | number)[]) => number
}

function check({ provincies, bronnen }: Shape, against: CheckedAgainst, { file, lineAt }: Place): readonly Finding[] {
  const lacking = [...new Set(against.municipalities.map(({ province }) => province))]
    .filter((province) => !Object.hasOwn(provincies, province))
    .map((province) => fault(file, lineAt(['provincies']), 'cbs-province', { province }))
  const figures = bronnen.flatMap(({ cijfers, tabellen }, at) =>
    cijfers.flatMap((given, index) => {
      const line = lineAt(['bronnen', at, 'cijfers', index, 'cijfer'])
      return problems(given, tabellen, against).map(({ code, facts }) => fault(file, line, code, facts))
    }),
  )
  return [...lacking, ...figures]
}

function problems(
  given: v.InferOutput<typeof figure>,
  tables: Shape['bronnen'][number]['tabellen'],
  { kinds }: CheckedAgainst,
): readonly { code: string; facts: Record<string, string> }[] {
  const id = given.cijfer
  const members = lastMembers(given.kies)
  const kind = kinds.get(id)
  return [
    ...(kind === undefined ? [{ code: 'fetch-figure', facts: { id } }] : []),
    ...(kind === 'bedrag' ? [{ code: 'cbs-money', facts: { id } }] : []),
    ...(given['deel-van'] !== undefined && kind !== 'procent' ? [{ code: 'cbs-share', facts: { id } }] : []),
    ...(given.optellen && (Object.keys(given.kies).length !== 1 || !fits(given.gewichten, members))
      ? [{ code: 'cbs-weights', facts: { id } }]
      : []),
    ...(given.vorm === 'jaren' && tables.some(({ jaar }) => jaar !== undefined)
      ? [{ code: 'cbs-years', facts: { id } }]
      : []),
  ]
}

function fits(weights: readonly number[] | undefined, members: readonly string[]): boolean {
  return weights === undefined || weights.length === members.length
}
