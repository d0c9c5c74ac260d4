import type { ChartData, ChartValue } from './chart-data.ts'
import type { ChartDrawing, ChartMark } from './chart-drawing.ts'
import { chartHead } from './chart-head.ts'
import { missingNote, plated } from './chart-plot.ts'
import { type ChartSetting, label, textLeading, textSize } from './chart-setting.ts'
import { placeName } from './column-chart.ts'
import { labelWidth, wrapLabel } from './label-width.ts'
import { barMarks, gapMark } from './series-look.ts'
import { axisNumbers, stackSegments } from './stack-segments.ts'

const shareForNames = 0.38
const nameGap = 8
const rowGap = 7
const valueGap = 4
const gapWidth = 14
const barHeights = { bar: 12, 'grouped-bar': 10, 'stacked-bar': 14 } as const
/** Look of the places that the own municipality is compared with. */
const otherLook = 2

interface Rows {
  readonly data: ChartData
  readonly setting: ChartSetting
  /** Where zero is, and a number from there. */
  readonly x: (number: number) => number
  readonly barHeight: number
  readonly onGap: (series: number, category: number) => void
}

interface NamedRow {
  readonly lines: readonly string[]
  readonly bold: boolean
}

/** Bars that lie down, with names of any length before them: places, schools, figures beside each other. */
export function rowChart(data: ChartData, setting: ChartSetting): ChartDrawing {
  const head = chartHead(data, setting)
  const kind = data.kind === 'line' ? 'bar' : data.kind
  const names = namedRows(data, setting)
  const left = nameWidth(names)
  const gaps: string[] = []
  const rows: Rows = {
    data,
    setting,
    x: scaleFor(data, left === 0 ? 0 : left + nameGap, setting),
    barHeight: barHeights[kind],
    onGap: (series, category) => gaps.push(placeName(data, series, category)),
  }
  const marks: ChartMark[] = []
  let top = head.height
  for (const [category, name] of names.entries()) {
    const bars = kind === 'grouped-bar' ? data.series.length : 1
    const height = Math.max(name.lines.length * textLeading, bars * rows.barHeight)
    marks.push(...nameMarks(name, { left, middle: top + height / 2 }, setting))
    const first = top + (height - bars * rows.barHeight) / 2
    marks.push(...(kind === 'stacked-bar' ? stackRow(rows, category, first) : groupRow(rows, category, first)))
    top += height + rowGap
  }
  const zero = rows.x(0)
  const base = [
    [zero, head.height - 2],
    [zero, top - rowGap + 2],
  ] as const
  const line: ChartMark = { type: 'lines', lines: [base], stroke: { color: setting.colours.text, width: 0.75 } }
  const note = missingNote(gaps, top - 2, setting)
  return {
    width: setting.width,
    height: top - rowGap + 4 + (note.height > 0 ? note.height + rowGap : 0),
    marks: [...head.marks, ...marks, line, ...note.marks],
  }
}

function namedRows(data: ChartData, setting: ChartSetting): readonly NamedRow[] {
  return data.categories.map((name, index) => {
    const bold = index === data.own
    const look = { size: textSize, bold, most: 2 }
    return { bold, lines: name === '' ? [] : wrapLabel(name, setting.width * shareForNames, look) }
  })
}

function nameWidth(rows: readonly NamedRow[]): number {
  const widths = rows.flatMap(({ lines, bold }) => lines.map((line) => labelWidth(line, { size: textSize, bold })))
  return Math.max(0, ...widths)
}

function nameMarks(
  { lines, bold }: NamedRow,
  { left, middle }: { left: number; middle: number },
  setting: ChartSetting,
): readonly ChartMark[] {
  const first = middle - (lines.length * textLeading) / 2 + textSize
  return lines.map((line, index) =>
    label(line, { x: left, y: first + index * textLeading, anchor: 'end', bold }, setting),
  )
}

/** Room is kept at both sides for the numbers that stand there. */
function scaleFor(data: ChartData, left: number, setting: ChartSetting): (number: number) => number {
  const numbers = axisNumbers(data)
  const low = Math.min(0, ...numbers)
  const high = Math.max(0, ...numbers)
  const { missing, fewer } = setting.words
  const words = Math.max(...[missing, fewer].map((word) => labelWidth(word, { size: textSize }))) + gapWidth
  const texts = data.series.flatMap(({ values }) => values.map((value) => (value.type === 'number' ? value.text : '')))
  const widest = Math.max(...texts.map((text) => labelWidth(text, { size: textSize, bold: true }))) + valueGap
  const inside = data.kind === 'stacked-bar'
  const hasGap = data.series.some(({ values }) => values.some(({ type }) => type === 'missing' || type === 'fewer'))
  const before = low < 0 && !inside ? widest : 0
  const behind = Math.max(inside ? 2 : widest, hasGap && high === 0 ? words : 2)
  const room = setting.width - left - before - behind
  const zero = left + before + (low < 0 ? (-low / (high - low)) * room : 0)
  return (number) => zero + (number / (high - low || 1)) * room
}

function groupRow(rows: Rows, category: number, top: number): readonly ChartMark[] {
  return rows.data.series.flatMap(({ values }, series) =>
    rowMarks(rows, values[category], { y: top + series * rows.barHeight, series, category }),
  )
}

interface RowPlace {
  readonly y: number
  readonly series: number
  readonly category: number
}

function rowMarks(rows: Rows, value: ChartValue | undefined, place: RowPlace): readonly ChartMark[] {
  const { setting, data, barHeight } = rows
  if (!value || value.type === 'none') return []
  const zero = rows.x(0)
  const height = barHeight - (data.series.length > 1 ? 1.5 : 0)
  const baseline = place.y + height / 2 + 3
  if (value.type !== 'number') {
    const gap = gapMark({ x: zero, y: place.y, width: gapWidth, height }, setting.colours)
    const at = { x: zero + gapWidth + valueGap, y: baseline, color: setting.colours.quiet }
    return [gap, label(setting.words[value.type], at, setting)]
  }
  const end = rows.x(value.number)
  const bold = place.category === data.own
  const look = data.own >= 0 && data.series.length === 1 && !bold ? otherLook : place.series
  const box = { x: Math.min(zero, end), y: place.y, width: Math.abs(end - zero), height }
  const bar = value.number === 0 ? [] : barMarks(box, look, setting.colours)
  const negative = value.number < 0
  const at = { x: negative ? end - valueGap : end + valueGap, y: baseline, bold } as const
  return [...bar, label(value.text, { ...at, anchor: negative ? 'end' : 'start' }, setting)]
}

function stackRow(rows: Rows, category: number, y: number): readonly ChartMark[] {
  const { data, setting, barHeight } = rows
  for (const [series, { values }] of data.series.entries()) {
    const type = values[category]?.type
    if (type === 'missing' || type === 'fewer') rows.onGap(series, category)
  }
  const segments = stackSegments(data, category)
  if (segments.length === 0) {
    const box = { x: rows.x(0), y, width: gapWidth, height: barHeight }
    return [gapMark(box, setting.colours)]
  }
  return segments.flatMap(({ series, from, to, text }) => {
    const [start, end] = [rows.x(from), rows.x(to)]
    const box = { x: Math.min(start, end), y, width: Math.abs(end - start), height: barHeight }
    const fits = labelWidth(text, { size: textSize }) + 5 <= box.width
    const at = { x: box.x + box.width / 2, y: y + barHeight / 2 + 3 }
    return [...barMarks(box, series, setting.colours), ...(fits ? plated(text, at, setting) : [])]
  })
}
