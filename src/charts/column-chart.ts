import type { ChartData, ChartValue } from './chart-data.ts'
import type { ChartBox, ChartDrawing, ChartMark } from './chart-drawing.ts'
import { chartHead } from './chart-head.ts'
import { missingNote, openPlot, type Plot, plated, yearMarks } from './chart-plot.ts'
import { type ChartSetting, label, textLeading, textSize } from './chart-setting.ts'
import { labelWidth } from './label-width.ts'
import { barMarks, gapMark } from './series-look.ts'
import { axisNumbers, stackSegments } from './stack-segments.ts'

const widestBar = { bar: 34, 'grouped-bar': 34, 'stacked-bar': 56, line: 34 } as const
const barGap = 2
const shareOfSlot = 0.78
const gapHeight = 16
const lowestWithText = 11

interface Columns {
  readonly data: ChartData
  readonly plot: Plot
  readonly setting: ChartSetting
  readonly barWidth: number
  /** Middle of the bars of a category, from the left. */
  readonly middles: readonly number[]
  readonly showValues: boolean
  /** Takes down a missing number for which the word has no room. */
  readonly onGap: (series: number, category: number) => void
}

/** Bars that stand up, for years: one a year, several beside each other, or parts on top of each other. */
export function columnChart(data: ChartData, setting: ChartSetting): ChartDrawing {
  const head = chartHead(data, setting)
  const plot = openPlot(data, axisNumbers(data), { ...setting, top: head.height + textLeading })
  const slot = (plot.right - plot.left) / data.categories.length
  const bars = data.kind === 'stacked-bar' ? 1 : data.series.length
  const barWidth = Math.min(widestBar[data.kind], (slot * shareOfSlot - (bars - 1) * barGap) / bars)
  const gaps: string[] = []
  const columns: Columns = {
    data,
    plot,
    setting,
    barWidth,
    middles: data.categories.map((_, index) => plot.left + (index + 0.5) * slot),
    showValues: widestValue(data) <= (bars > 1 ? barWidth + barGap : slot - 3),
    onGap: (series, category) => gaps.push(placeName(data, series, category)),
  }
  const marks = data.categories.flatMap((_, category) =>
    data.kind === 'stacked-bar' ? stackMarks(columns, category) : groupMarks(columns, category),
  )
  const years = yearMarks(data.categories, columns.middles, { ...setting, bottom: plot.bottom })
  const top = plot.bottom + textLeading + 5
  const note = missingNote(gaps, top, setting)
  return {
    width: setting.width,
    height: top + note.height,
    marks: [...head.marks, ...plot.marks, ...marks, ...years, ...note.marks],
  }
}

/** "2024" or, where there are several series, "Peuters 2024". */
export function placeName(data: ChartData, series: number, category: number): string {
  const name = data.series.length > 1 ? `${data.series[series]?.name ?? ''} ` : ''
  return `${name}${data.categories[category] ?? ''}`
}

function widestValue(data: ChartData): number {
  const texts = data.series.flatMap(({ values }) => values.map((value) => (value.type === 'number' ? value.text : '')))
  return Math.max(0, ...texts.map((text) => labelWidth(text, { size: textSize })))
}

function groupMarks(columns: Columns, category: number): readonly ChartMark[] {
  const { data, barWidth } = columns
  const bars = data.series.length
  const first = (columns.middles[category] ?? 0) - (bars * barWidth + (bars - 1) * barGap) / 2
  return data.series.flatMap(({ values }, series) => {
    const x = first + series * (barWidth + barGap)
    return columnMarks(columns, values[category], { x, series, category })
  })
}

interface ColumnPlace {
  readonly x: number
  readonly series: number
  readonly category: number
}

function columnMarks(columns: Columns, value: ChartValue | undefined, place: ColumnPlace): readonly ChartMark[] {
  const { plot, setting, barWidth, showValues } = columns
  const zero = plot.y(0)
  const middle = place.x + barWidth / 2
  if (!value || value.type === 'none') return []
  if (value.type !== 'number') return gapMarks(columns, { ...place, word: setting.words[value.type] })
  const box = boxBetween(zero, plot.y(value.number), { x: place.x, width: barWidth })
  const bar = value.number === 0 ? [] : barMarks(box, place.series, setting.colours)
  const y = value.number < 0 ? box.y + box.height + 9 : box.y - 3
  return showValues ? [...bar, label(value.text, { x: middle, y, anchor: 'middle' }, setting)] : bar
}

function boxBetween(one: number, other: number, across: { x: number; width: number }): ChartBox {
  return { ...across, y: Math.min(one, other), height: Math.abs(one - other) }
}

/** A dashed place without a bar, with the word above it when there is room. */
function gapMarks(columns: Columns, place: ColumnPlace & { readonly word: string }): readonly ChartMark[] {
  const { plot, setting, barWidth, data, middles } = columns
  const zero = plot.y(0)
  const box = { x: place.x, width: barWidth, y: zero - gapHeight, height: gapHeight }
  const gap = gapMark(box, setting.colours)
  const slot = (plot.right - plot.left) / middles.length
  const room = data.series.length > 1 ? barWidth + barGap : slot - 2
  const fits = labelWidth(place.word, { size: textSize }) <= room
  if (!fits && place.word === setting.words.missing) columns.onGap(place.series, place.category)
  const at = { x: place.x + barWidth / 2, y: box.y - 3, anchor: 'middle', color: setting.colours.quiet } as const
  return fits || place.word === setting.words.fewer ? [gap, label(place.word, at, setting)] : [gap]
}

function stackMarks(columns: Columns, category: number): readonly ChartMark[] {
  const { data, plot, setting, barWidth } = columns
  const middle = columns.middles[category] ?? 0
  const x = middle - barWidth / 2
  const segments = stackSegments(data, category)
  const bars = segments.flatMap(({ series, from, to, text }) => {
    const box = boxBetween(plot.y(from), plot.y(to), { x, width: barWidth })
    const fits = box.height >= lowestWithText && labelWidth(text, { size: textSize }) + 4 <= barWidth
    const at = { x: middle, y: box.y + box.height / 2 + 3 }
    return [...barMarks(box, series, setting.colours), ...(fits ? plated(text, at, setting) : [])]
  })
  for (const [series, { values }] of data.series.entries())
    if (values[category]?.type === 'missing') columns.onGap(series, category)
  if (segments.length > 0) return bars
  const box = { x, width: barWidth, y: plot.y(0) - gapHeight, height: gapHeight }
  return [gapMark(box, setting.colours)]
}
