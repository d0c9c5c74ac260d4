import type { ChartData } from './chart-data.ts'
import type { ChartDrawing, ChartMark, Point } from './chart-drawing.ts'
import type { ChartSetting } from './chart-setting.ts'
import { columnChart } from './column-chart.ts'
import { lineChart } from './line-chart.ts'
import { rowChart } from './row-chart.ts'

/** The width of a chart: that of the text column in every output, in points. */
export const chartWidth = 350

/** A chart as it is drawn, or null when its data cannot be. The same data gives the same drawing. */
export function layOutChart(data: ChartData, setting: ChartSetting): ChartDrawing | null {
  if (data.problem) return null
  const drawing = chartOf(data, setting)
  return { ...drawing, height: round(drawing.height), marks: drawing.marks.map(rounded) }
}

function chartOf(data: ChartData, setting: ChartSetting): ChartDrawing {
  if (data.kind === 'line') return lineChart(data, setting)
  return data.form === 'years' ? columnChart(data, setting) : rowChart(data, setting)
}

function rounded(mark: ChartMark): ChartMark {
  switch (mark.type) {
    case 'rect':
      return { ...mark, x: round(mark.x), y: round(mark.y), width: round(mark.width), height: round(mark.height) }
    case 'lines':
      return { ...mark, lines: mark.lines.map((line) => line.map(roundPoint)) }
    case 'discs':
      return { ...mark, centers: mark.centers.map(roundPoint) }
    case 'label':
      return { ...mark, x: round(mark.x), y: round(mark.y) }
  }
}

function roundPoint([x, y]: Point): Point {
  return [round(x), round(y)]
}

function round(number: number): number {
  return Math.round(number * 100) / 100
}
