import { chartColours } from '../../charts/chart-colours.ts'
import type { ChartData } from '../../charts/chart-data.ts'
import type { ChartDrawing } from '../../charts/chart-drawing.ts'
import { gatherChart } from '../../charts/gather-chart.ts'
import { chartWidth, layOutChart } from '../../charts/lay-out-chart.ts'
import type { FigureSet } from '../../figures/resolve-figures.ts'
import { defaultHouseStyle } from '../../housestyle/default-style.ts'
import { documentColours } from '../../housestyle/house-colours.ts'
import type { RichChart } from '../../richtext/richtext.ts'
import { chartWords as words } from '../../words/chart-words.ts'

/** What a chart on the screen is made of besides itself. */
export interface ChartScene {
  readonly set: FigureSet
  readonly municipality: string
  /** Accent of the house style, or null as long as none was chosen. */
  readonly accent: string | null
}

/** A chart for the screen, as it will be printed. */
export interface ScreenChart {
  readonly data: ChartData
  /** Null when it cannot be drawn. */
  readonly drawing: ChartDrawing | null
  /** What it shows, made from its numbers. */
  readonly madeAlt: string
}

/** Lays a chart out in the colours of the house style. */
export function screenChart(
  { kind, figures }: Pick<RichChart['attrs'], 'kind' | 'figures'>,
  { set, municipality, accent }: ChartScene,
): ScreenChart {
  const data = gatherChart(kind, figures, { ...set, municipality })
  const colours = chartColours(documentColours(accent ?? defaultHouseStyle.accent))
  return { data, drawing: layOutChart(data, { width: chartWidth, colours, words }), madeAlt: words.alt(data) }
}
