import type { Figure, FigureDefinition, Figures, FigureValue, PartNumber } from '../figures/figure.ts'
import { formatKnown, isKnown, type KnownNumber } from '../figures/format-figure.ts'
import { defaultNotation } from '../richtext/richtext.ts'
import type { ChartSeries, ChartValue } from './chart-data.ts'

/** Figures with what is known of them. */
export interface GridSources {
  readonly figures: Figures
  readonly definitions: ReadonlyMap<string, FigureDefinition>
}

/** A figure that was asked for: `figure` only when it is known; without definition nobody knows its name or unit. */
export interface AskedFigure {
  readonly id: string
  readonly definition: FigureDefinition | undefined
  readonly figure: Figure | undefined
}

export type FigureForm = 'years' | 'areas' | 'single'

/** Years or places with the values of each figure beside them. */
export interface FigureGrid {
  /** Years in order of time, places in the order in which the figures name them. */
  readonly names: readonly string[]
  readonly series: readonly ChartSeries[]
}

/** The figures in the order in which they were asked for, each once. */
export function askedFigures(ids: readonly string[], { figures, definitions }: GridSources): readonly AskedFigure[] {
  return [...new Set(ids)].map((id): AskedFigure => {
    const figure = figures[id]
    return { id, definition: definitions.get(id), figure: isKnown(figure) ? figure : undefined }
  })
}

export function formOf(value: FigureValue): FigureForm {
  if (value.type === 'series') return 'years'
  return value.type === 'areas' ? 'areas' : 'single'
}

/** Several figures over years or places side by side; one that is not known is missing everywhere. */
export function figureGrid(asked: readonly AskedFigure[], form: FigureForm): FigureGrid {
  const found = new Set(asked.flatMap(({ figure }) => (figure ? partsOf(figure.value).map(([name]) => name) : [])))
  const names = form === 'years' ? [...found].sort() : [...found]
  return { names, series: asked.map((one) => seriesOf(one, names, form)) }
}

function seriesOf(one: AskedFigure, names: readonly string[], form: FigureForm): ChartSeries {
  const { id, figure, definition } = one
  const parts = new Map(figure ? partsOf(figure.value) : [])
  const years = [...parts.keys()].sort()
  const values = names.map((name): ChartValue => {
    const number = parts.get(name)
    if (number === 'fewer-than-5') return { type: 'fewer', figure: id }
    if (typeof number === 'number' && Number.isFinite(number) && definition) return numberValue(id, number, definition)
    // Before the first and after the last year of a series nothing was asked.
    const outside = form === 'years' && figure && (name < (years[0] ?? '') || name > (years.at(-1) ?? ''))
    return outside ? { type: 'none' } : { type: 'missing', figure: id }
  })
  return { name: nameOf(one), values }
}

function partsOf(value: FigureValue): readonly (readonly [string, PartNumber])[] {
  if (value.type === 'series') return value.years.map(({ year, number }) => [String(year), number] as const)
  return value.type === 'areas' ? value.areas.map(({ area, number }) => [area, number] as const) : []
}

/** The value of a figure that is one number. */
export function singleValue({ id, figure, definition }: AskedFigure): ChartValue {
  if (!figure || !definition) return { type: 'missing', figure: id }
  if (figure.value.type === 'fewer-than-5') return { type: 'fewer', figure: id }
  return figure.value.type === 'number' ? numberValue(id, figure.value.number, definition) : { type: 'none' }
}

function numberValue(figure: string, number: number, definition: FigureDefinition): ChartValue {
  return { type: 'number', figure, number, text: writeNumber(number, definition) }
}

/** Money and per cent carry their sign; another unit would repeat itself at every number. */
export function writeNumber(number: KnownNumber, definition: FigureDefinition): string {
  const unit = definition.kind === 'bedrag' || definition.kind === 'procent'
  return formatKnown(number, definition, { ...defaultNotation, unit })
}

export function nameOf({ id, definition }: AskedFigure): string {
  return definition?.name ?? id
}

/**
 * The sum of each figure, empty for one that has none: sums are made of amounts and counts only, and never of a row in
 * which something is missing. Null when no figure has a sum.
 */
export function gridTotals(asked: readonly AskedFigure[], series: readonly ChartSeries[]): readonly string[] | null {
  const sums = asked.map(({ definition }, index) => {
    const values = series[index]?.values ?? []
    const numbers = values.flatMap((value) => (value.type === 'number' ? [value.number] : []))
    const counts = definition?.kind === 'aantal' || definition?.kind === 'bedrag'
    if (!definition || !counts || numbers.length < values.length) return ''
    return writeNumber(
      numbers.reduce((sum, number) => sum + number, 0),
      definition,
    )
  })
  return sums.some((sum) => sum !== '') ? sums : null
}

/** "Voltijdplaatsen (uren)"; a unit that the name holds already is not said twice. */
export function nameWithUnit(name: string, unit: string): string {
  const holds = name.toLowerCase().includes(unit.toLowerCase())
  if (name === '') return unit
  return holds ? name : `${name} (${unit})`
}
