import type { ChartData, ChartSeries } from './chart-data.ts'
import type { ChartDrawing, ChartMark, Point } from './chart-drawing.ts'
import { chartHead } from './chart-head.ts'
import { missingNote, openPlot, type Plot, plated, yearMarks } from './chart-plot.ts'
import { type ChartSetting, label, textLeading, textSize } from './chart-setting.ts'
import { placeName } from './column-chart.ts'
import { labelWidth } from './label-width.ts'
import { lineStroke, markerMark } from './series-look.ts'
import { axisNumbers } from './stack-segments.ts'

const sideRoom = 14
const mostWithEveryValue = 8
const plateGap = 8

interface Lines {
  readonly data: ChartData
  readonly plot: Plot
  readonly setting: ChartSetting
  /** Place of each year from the left: years that are further apart stand further apart. */
  readonly places: readonly number[]
}

/** Lines over years. A year that is not known breaks the line and is named; it is never drawn through. */
export function lineChart(data: ChartData, setting: ChartSetting): ChartDrawing {
  const head = chartHead(data, setting)
  const plot = openPlot(data, axisNumbers(data), { ...setting, top: head.height + textLeading })
  const lines: Lines = { data, plot, setting, places: yearPlaces(data.categories, plot) }
  const gaps = gapMarks(lines)
  const drawn = [
    ...data.series.flatMap((series, index) => strokeMarks(lines, series, index)),
    ...data.series.flatMap((_, index) => pointMarks(lines, index)),
  ]
  const top = plot.bottom + textLeading + 5
  const note = missingNote(gaps.noted, top, setting)
  const years = yearMarks(data.categories, lines.places, { ...setting, bottom: plot.bottom })
  return {
    width: setting.width,
    height: top + note.height,
    marks: [...head.marks, ...plot.marks, ...drawn, ...gaps.marks, ...years, ...note.marks],
  }
}

function yearPlaces(years: readonly string[], plot: Plot): readonly number[] {
  const numbers = years.map(Number)
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)]
  const [left, right] = [plot.left + sideRoom, plot.right - sideRoom]
  if (first === last) return years.map(() => (left + right) / 2)
  return numbers.map((year) => left + ((year - first) / (last - first)) * (right - left))
}

function pointAt({ data, plot, places }: Lines, series: number, category: number): Point | null {
  const value = data.series[series]?.values[category]
  return value?.type === 'number' ? [places[category] ?? 0, plot.y(value.number)] : null
}

/** One line for each run of known years. */
function strokeMarks(lines: Lines, { values }: ChartSeries, series: number): readonly ChartMark[] {
  const runs: Point[][] = [[]]
  for (const [category, value] of values.entries()) {
    const point = pointAt(lines, series, category)
    if (point) runs.at(-1)?.push(point)
    else if (value.type === 'missing') runs.push([])
  }
  const drawn = runs.filter((run) => run.length > 1)
  return drawn.length > 0 ? [{ type: 'lines', lines: drawn, stroke: lineStroke(series, lines.setting.colours) }] : []
}

function pointMarks(lines: Lines, series: number): readonly ChartMark[] {
  const { data, setting } = lines
  return data.categories.flatMap((_, category): readonly ChartMark[] => {
    const point = pointAt(lines, series, category)
    const value = data.series[series]?.values[category]
    if (!point || value?.type !== 'number') return []
    const marker = markerMark(point, series, setting.colours)
    if (!showsValue(lines, series, category)) return [marker]
    const y = isBelow(lines, series, category) ? point[1] + plateGap + 6 : point[1] - plateGap + 1
    return [...plated(value.text, { x: point[0], y }, setting), marker]
  })
}

/** Every value where two lines leave room for them; else the last of each line. */
function showsValue({ data, places }: Lines, series: number, category: number): boolean {
  const values = data.series[series]?.values ?? []
  const last = values.findLastIndex(({ type }) => type === 'number')
  if (data.series.length > 2 || data.categories.length > mostWithEveryValue) return category === last
  const closest = Math.min(...places.slice(1).map((place, index) => place - (places[index] ?? 0)))
  const widest = Math.max(
    ...values.map((value) => (value.type === 'number' ? labelWidth(value.text, { size: textSize }) : 0)),
  )
  return widest + 5 <= closest || category === last
}

/** The lower of two values has its number below it, where no line runs through it. */
function isBelow(lines: Lines, series: number, category: number): boolean {
  const { data, plot } = lines
  const own = pointAt(lines, series, category)?.[1] ?? 0
  const others = data.series.flatMap((_, other) => pointAt(lines, other, category)?.[1] ?? [])
  const highest = Math.min(...others)
  return others.length > 1 && own > highest && own + plateGap + textLeading < plot.bottom
}

/** The word stands in the gap of a single line; with more lines it would not say of which. */
function gapMarks(lines: Lines): { readonly marks: readonly ChartMark[]; readonly noted: readonly string[] } {
  const { data, plot, setting, places } = lines
  const marks: ChartMark[] = []
  const noted: string[] = []
  const room = (plot.right - plot.left - sideRoom * 2) / Math.max(1, data.categories.length - 1)
  const { missing } = setting.words
  const fits = data.series.length === 1 && labelWidth(missing, { size: textSize }) + 4 <= room
  for (const [series, { values }] of data.series.entries()) {
    for (const [category, value] of values.entries()) {
      if (value.type !== 'missing') continue
      const at = { x: places[category] ?? 0, y: plot.y(0) - 5, anchor: 'middle' } as const
      if (fits) marks.push(label(missing, { ...at, color: setting.colours.quiet }, setting))
      else noted.push(placeName(data, series, category))
    }
  }
  return { marks, noted }
}
