import { chartColours } from '../../src/charts/chart-colours.ts'
import type { ChartKind } from '../../src/charts/chart-data.ts'
import type { ChartDrawing, ChartLabel, ChartMark } from '../../src/charts/chart-drawing.ts'
import { gatherChart } from '../../src/charts/gather-chart.ts'
import { layOutChart } from '../../src/charts/lay-out-chart.ts'
import type { Figure, FigureKind, FigureValue } from '../../src/figures/figure.ts'
import { documentColours } from '../../src/housestyle/house-colours.ts'
import { chartWords } from '../../src/words/chart-words.ts'
import { definition, figure } from '../build.ts'

/** A value by year, or by place; null is not known. */
export function parts(given: Readonly<Record<string, number | null>>): FigureValue {
  const entries = Object.entries(given)
  if (entries.every(([name]) => /^\d{4}$/.test(name)))
    return { type: 'series', years: entries.map(([year, number]) => ({ year: Number(year), number })) }
  return { type: 'areas', areas: entries.map(([area, number]) => ({ area, number })) }
}

/** Figures by name with their values, all of one kind unless the name is in `kinds`. */
export interface Sample {
  readonly kind?: FigureKind
  readonly kinds?: Readonly<Record<string, FigureKind>>
  readonly values: Readonly<Record<string, number | FigureValue | null>>
}

/** The data of a chart of these figures in Rijnveen. */
export function chartOf(kind: ChartKind, sample: Sample) {
  const names = Object.keys(sample.values)
  const figures: Record<string, Figure> = {}
  for (const [name, value] of Object.entries(sample.values)) if (value !== null) figures[name] = figure(name, value)
  const unit = ['peuter', 'peuters'] as const
  const definitions = names.map((name) => definition(name, sample.kinds?.[name] ?? sample.kind ?? 'aantal', { unit }))
  const known = new Map(definitions.map((one) => [one.id, one]))
  return gatherChart(kind, names, { figures, definitions: known, municipality: 'Rijnveen' })
}

/** The drawing of a chart of these figures; throws when there is none. */
export function drawn(kind: ChartKind, sample: Sample, width = 350): ChartDrawing {
  const colours = chartColours(documentColours('#123e6b'))
  const drawing = layOutChart(chartOf(kind, sample), { width, colours, words: chartWords })
  if (!drawing) throw new Error('not drawn')
  return drawing
}

export function labelsOf({ marks }: ChartDrawing): readonly ChartLabel[] {
  return marks.filter((mark): mark is ChartLabel => mark.type === 'label')
}

/** The words of a drawing. */
export function wordsOf(drawing: ChartDrawing): readonly string[] {
  return labelsOf(drawing).map(({ text }) => text)
}

/** The bars of a drawing: what has an outline of its own; the dashed places of missing numbers are none. */
export function barsOf({ marks }: ChartDrawing): readonly Extract<ChartMark, { type: 'rect' }>[] {
  return marks.filter(
    (mark): mark is Extract<ChartMark, { type: 'rect' }> =>
      mark.type === 'rect' && mark.stroke !== undefined && !mark.stroke.dash && mark.width !== 19,
  )
}

/** The dashed places of numbers that are not known. */
export function gapsOf({ marks }: ChartDrawing): readonly ChartMark[] {
  return marks.filter((mark) => mark.type === 'rect' && mark.stroke?.dash)
}
