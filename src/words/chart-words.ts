import type { ChartData, ChartKind, ChartSeries, ChartValue } from '../charts/chart-data.ts'
import { nameWithUnit } from '../charts/figure-grid.ts'
import { formatList, withinSentence } from './dutch.ts'

const kinds: Readonly<Record<ChartKind, string>> = {
  bar: 'Staafdiagram',
  'grouped-bar': 'Staafdiagram met groepen',
  'stacked-bar': 'Gestapeld staafdiagram',
  line: 'Lijndiagram',
}

/** More values than this are told by the highest and the lowest. */
const mostToldApart = 4
const mostMissingNamed = 3

/** What a chart says of itself, on paper and to who cannot see it. */
export const chartWords = {
  missing: 'ontbreekt',
  fewer: '<\u00a05',
  none: '–',
  missingAt: (places: readonly string[]) => `Ontbreekt: ${formatList(places)}.`,
  numbersOf: (label: string) => `De cijfers bij ${label === '' ? 'de grafiek' : withinSentence(label)}`,
  year: 'Jaar',
  place: 'Naam',
  figure: 'Cijfer',
  value: 'Waarde',
  total: 'Totaal',
  seeTable: 'Alle waarden staan in de tabel eronder.',
  alt: chartAlt,
  values: chartValues,
} as const

/** What the chart shows, in a few sentences, made from its numbers: kind, subject, course or difference, what is missing. */
function chartAlt(data: ChartData): string {
  const told = data.series.map((series) =>
    data.form === 'years' ? courseOf(data, series) : differenceOf(data, series),
  )
  return [`${kinds[data.kind]} van ${subjectOf(data)}.`, ...told, missingIn(data)].filter(Boolean).join(' ')
}

function subjectOf(data: ChartData): string {
  const names = data.series.flatMap(({ name }) => (name === '' ? [] : [withinSentence(name)]))
  const what =
    names.length === 1
      ? nameWithUnit(names[0] ?? '', data.unit)
      : names.length > 1
        ? formatList(names)
        : `${data.categories.length === 1 ? 'één cijfer' : `${data.categories.length} cijfers`}`
  const [first, last] = [data.categories[0], data.categories.at(-1)]
  if (data.form !== 'years') return what
  return first === last ? `${what}, ${first}` : `${what}, ${first} tot en met ${last}`
}

type Told = readonly [name: string, value: Extract<ChartValue, { readonly type: 'number' }>]

function knownOf(data: ChartData, { values }: ChartSeries): readonly Told[] {
  return values.flatMap((value, index): readonly Told[] =>
    value.type === 'number' ? [[data.categories[index] ?? '', value]] : [],
  )
}

/** "Het cijfer loopt op van 158 in 2023 naar 168 in 2026." */
function courseOf(data: ChartData, series: ChartSeries): string {
  const known = knownOf(data, series)
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last) return ''
  const who = data.series.length > 1 ? series.name : 'Het cijfer'
  const [from, to] = [first[1].number, last[1].number]
  if (first === last) return `${who}: ${first[1].text} in ${first[0]}.`
  if (from === to) return `${who} is in ${first[0]} en in ${last[0]} gelijk: ${first[1].text}.${peakOf(data, known)}`
  const course = to > from ? 'loopt op' : 'loopt terug'
  return `${who} ${course} van ${first[1].text} in ${first[0]} naar ${last[1].text} in ${last[0]}.${peakOf(data, known)}`
}

/** The highest and lowest year, when they are not the ends and there is one line to tell of. */
function peakOf(data: ChartData, known: readonly Told[]): string {
  if (data.series.length > 1) return ''
  const ends = [known[0], known.at(-1)]
  const [lowest, highest] = extremes(known)
  const high = highest && !ends.includes(highest) ? ` Het hoogst is ${highest[0]}: ${highest[1].text}.` : ''
  const low = lowest && !ends.includes(lowest) ? ` Het laagst is ${lowest[0]}: ${lowest[1].text}.` : ''
  return `${high}${low}`
}

function extremes(known: readonly Told[]): readonly [lowest: Told | undefined, highest: Told | undefined] {
  const sorted = known.toSorted((one, other) => one[1].number - other[1].number)
  return [sorted[0], sorted.at(-1)]
}

/** "Rijnveen: 24%, provincie: 18% en Nederland: 15%.", or the ends of many. */
function differenceOf(data: ChartData, series: ChartSeries): string {
  const known = knownOf(data, series)
  const who = data.series.length > 1 ? `${series.name}: ` : ''
  if (data.categories.length === 1) return known[0] ? `${who || `${data.categories[0]}: `}${known[0][1].text}.` : ''
  if (known.length <= mostToldApart)
    return known.length === 0 ? '' : `${who}${formatList(known.map(([name, { text }]) => `${name} ${text}`))}.`
  const [lowest, highest] = extremes(known)
  if (!lowest || !highest) return ''
  return `${who}${who ? 'het' : 'Het'} hoogst is ${highest[0]} (${highest[1].text}), het laagst ${lowest[0]} (${lowest[1].text}).`
}

function missingIn(data: ChartData): string {
  const places = placesOf(data, 'missing')
  const few = placesOf(data, 'fewer')
  const named = places.slice(0, mostMissingNamed)
  const more = places.length > named.length ? [`nog ${places.length - named.length}`] : []
  const gone = places.length > 0 ? chartWords.missingAt([...named, ...more]) : ''
  return [gone, few.length > 0 ? `Minder dan 5: ${formatList(few)}.` : ''].filter(Boolean).join(' ')
}

function placesOf(data: ChartData, type: ChartValue['type']): readonly string[] {
  return data.series.flatMap(({ name, values }) =>
    values.flatMap((value, index) => {
      const place = data.categories[index] ?? ''
      if (value.type !== type) return []
      return [data.series.length > 1 && name !== '' ? `${name} ${place}`.trim() : place]
    }),
  )
}

/** Every number of the chart in words, for where no table stands beside it. */
function chartValues(data: ChartData): string {
  return data.series
    .map(({ name, values }) => {
      const told = values.flatMap((value, index) => {
        const place = data.categories[index] ?? ''
        return value.type === 'none' ? [] : [`${place} ${saidValue(value)}`.trim()]
      })
      return `${name === '' ? 'Alle waarden' : name}: ${told.join('; ')}.`
    })
    .join(' ')
}

function saidValue(value: ChartValue): string {
  if (value.type === 'number') return value.text
  return value.type === 'fewer' ? 'minder dan 5' : chartWords.missing
}

export type DocumentChartWords = typeof chartWords
