import { type ChartData, type ChartKind, type ChartProblem, mostNames, mostSeries, mostYears } from './chart-data.ts'
import {
  type AskedFigure,
  askedFigures,
  type FigureForm,
  figureGrid,
  formOf,
  type GridSources,
  nameOf,
  singleValue,
  writeNumber,
} from './figure-grid.ts'

/** Figures with what is known of them, and the name of the municipality whose plan it is. */
export interface ChartSources extends GridSources {
  readonly municipality: string
}

/** The data of a chart of these figures. Never throws; what cannot be drawn is said in `problem` and `unfit`. */
export function gatherChart(asked: ChartKind, ids: readonly string[], sources: ChartSources): ChartData {
  const all = askedFigures(ids, sources)
  const lead = all.find(({ figure, definition }) => figure && definition) ?? all[0]
  const form: FigureForm = lead?.figure ? formOf(lead.figure.value) : 'single'
  const fits = all.filter((one) => fitsWith(one, lead, form))
  const body = form === 'single' ? singles(fits, asked) : gridBody(fits, form)
  const ordered = ownFirst(body, sources.municipality)
  return {
    ...ordered,
    kind: kindFor(asked, form, ordered.series.length),
    form: form === 'years' ? 'years' : 'names',
    unit: unitOf(fits),
    writeNumber: (number) => (lead?.definition ? writeNumber(number, lead.definition) : ''),
    whole: lead?.definition?.kind === 'aantal',
    unfit: all.filter((one) => !fits.includes(one)).map(({ id }) => id),
    problem: problemOf(ordered, form),
  }
}

type Body = Pick<ChartData, 'categories' | 'series' | 'own'>

/** A missing figure fits everywhere: it shows as a gap. */
function fitsWith({ figure, definition }: AskedFigure, lead: AskedFigure | undefined, form: FigureForm): boolean {
  if (definition && lead?.definition && definition.kind !== lead.definition.kind) return false
  return !figure || !definition || formOf(figure.value) === form
}

/** Single figures beside each other, or on top of each other as parts of one whole. */
function singles(asked: readonly AskedFigure[], kind: ChartKind): Body {
  const values = asked.map(singleValue)
  if (kind === 'stacked-bar' && asked.length > 1) {
    const series = asked.map((one, index) => ({ name: nameOf(one), values: values.slice(index, index + 1) }))
    return { categories: [''], series, own: -1 }
  }
  return { categories: asked.map(nameOf), series: asked.length > 0 ? [{ name: '', values }] : [], own: -1 }
}

function gridBody(asked: readonly AskedFigure[], form: FigureForm): Body {
  const { names, series } = figureGrid(asked, form)
  return { categories: names, series, own: -1 }
}

/** The own municipality comes first among the places that it is compared with. */
function ownFirst(body: Body, municipality: string): Body {
  const own = body.categories.findIndex((name) => isOwn(name, municipality))
  if (own < 0) return body
  const first = <One>(list: readonly One[]) => [...list.slice(own, own + 1), ...list.toSpliced(own, 1)]
  return {
    categories: first(body.categories),
    series: body.series.map((one) => ({ ...one, values: first(one.values) })),
    own: 0,
  }
}

function isOwn(name: string, municipality: string): boolean {
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/^gemeente\s+/, '')
  return plain !== '' && (plain === municipality.trim().toLowerCase() || plain === 'gemeente')
}

function unitOf(asked: readonly AskedFigure[]): string {
  const units = new Set(asked.flatMap(({ definition }) => (definition ? [definition.unit[1]] : [])))
  const kinds = new Set(asked.map(({ definition }) => definition?.kind))
  return units.size === 1 && !kinds.has('bedrag') && !kinds.has('procent') ? ([...units][0] ?? '') : ''
}

function kindFor(asked: ChartKind, form: FigureForm, series: number): ChartKind {
  if (asked === 'line') return form === 'years' ? 'line' : series > 1 ? 'grouped-bar' : 'bar'
  if (series < 2) return 'bar'
  return asked === 'bar' ? 'grouped-bar' : asked
}

function problemOf({ categories, series }: Body, form: FigureForm): ChartProblem | null {
  if (series.length === 0) return 'no-figures'
  if (series.every(({ values }) => values.every(({ type }) => type === 'missing' || type === 'none')))
    return 'nothing-known'
  if (series.length > mostSeries) return 'too-many-series'
  return categories.length > (form === 'years' ? mostYears : mostNames) ? 'too-many-names' : null
}
