import type { ChartData, ChartValue } from '../../charts/chart-data.ts'
import {
  askedFigures,
  figureGrid,
  formOf,
  gridTotals,
  nameOf,
  nameWithUnit,
  singleValue,
} from '../../charts/figure-grid.ts'
import type { FigureSet } from '../../figures/resolve-figures.ts'
import { formatFigure } from '../../figures/format-figure.ts'
import { defaultNotation, type RichFigureTable } from '../../richtext/richtext.ts'
import { chartWords as words } from '../../words/chart-words.ts'

/** A table on the screen: the first row and the first column are heads. */
export type ScreenGrid = readonly (readonly string[])[]

/** The numbers below a chart; with figures that do not fit in it they are those of all its figures. */
export function gridOfChart(data: ChartData, figures: readonly string[], set: FigureSet): ScreenGrid {
  return data.unfit.length > 0 ? gridOfFigures({ figures }, set) : chartGrid(data)
}

function chartGrid(data: ChartData): ScreenGrid {
  const first = data.form === 'years' ? words.year : data.series[0]?.name === '' ? words.figure : words.place
  const heads = data.series.map(({ name }) => nameWithUnit(name, data.unit) || words.value)
  const rows = data.categories.map((name, index) => [name, ...data.series.map(({ values }) => told(values[index]))])
  return [[first, ...heads], ...rows]
}

/** The table of these figures as it will be printed. */
export function gridOfFigures(
  { figures, total }: Pick<RichFigureTable['attrs'], 'figures' | 'total'>,
  set: FigureSet,
): ScreenGrid {
  const asked = askedFigures(figures, set)
  const forms = new Set(asked.flatMap(({ figure }) => (figure ? [formOf(figure.value)] : [])))
  const [form] = forms
  if (forms.size === 1 && form !== undefined && form !== 'single') {
    const { names, series } = figureGrid(asked, form)
    const rows = names.map((name, index) => [name, ...series.map(({ values }) => told(values[index]))])
    const totals = total ? gridTotals(asked, series) : null
    const head = [form === 'years' ? words.year : words.place, ...series.map(({ name }) => name)]
    return [head, ...rows, ...(totals ? [[words.total, ...totals]] : [])]
  }
  const rows = asked.map((one) => {
    const { figure, definition } = one
    const value = figure && definition ? formatFigure(figure, definition, defaultNotation) : told(singleValue(one))
    return [nameOf(one), value]
  })
  return [[words.figure, words.value], ...rows]
}

function told(value: ChartValue | undefined): string {
  if (!value || value.type === 'none') return words.none
  return value.type === 'number' ? value.text : words[value.type]
}
