import type { ChartData } from './chart-data.ts'
import type { ChartMark } from './chart-drawing.ts'
import { type ChartPart, type ChartSetting, label, textLeading, textSize } from './chart-setting.ts'
import { nameWithUnit } from './figure-grid.ts'
import { labelWidth, wrapLabel } from './label-width.ts'
import { barMarks, lineStroke, markerMark } from './series-look.ts'

const swatchWidth = 20
const swatchHeight = 8
const swatchGap = 5
const itemGap = 14
const below = 5

/** What is drawn, above the chart: the name of a single series, or a swatch with the name of each; then the unit. */
export function chartHead(data: ChartData, setting: ChartSetting): ChartPart {
  const named = data.series.filter(({ name }) => name !== '')
  const names = named.length > 1 ? legend(data, setting) : title(named[0]?.name ?? '', data.unit, setting)
  const unit = named.length > 1 && data.unit !== '' ? titleLines(data.unit, names.height, setting) : empty
  const height = names.height + unit.height
  return { marks: [...names.marks, ...unit.marks], height: height === 0 ? 0 : height + below }
}

const empty: ChartPart = { marks: [], height: 0 }

function title(name: string, unit: string, setting: ChartSetting): ChartPart {
  const text = nameWithUnit(name, unit)
  return text === '' ? empty : titleLines(text, 0, setting)
}

function titleLines(text: string, top: number, setting: ChartSetting): ChartPart {
  const lines = wrapLabel(text, setting.width, { size: textSize, most: 2 })
  const color = setting.colours.quiet
  const marks = lines.map((line, index) =>
    label(line, { x: 0, y: top + index * textLeading + textSize, color }, setting),
  )
  return { marks, height: lines.length * textLeading }
}

/** Swatches with their names in the order of the series, on as many lines as they need. */
function legend(data: ChartData, setting: ChartSetting): ChartPart {
  const marks: ChartMark[] = []
  const room = setting.width - swatchWidth - swatchGap
  let [left, top] = [0, 0]
  for (const [index, { name }] of data.series.entries()) {
    const [text = ''] = wrapLabel(name, room, { size: textSize, most: 1 })
    const width = swatchWidth + swatchGap + labelWidth(text, { size: textSize })
    if (left > 0 && left + width > setting.width) {
      left = 0
      top += textLeading + 2
    }
    marks.push(...swatch(data, index, { x: left, y: top + 1 }, setting))
    marks.push(label(text, { x: left + swatchWidth + swatchGap, y: top + textSize }, setting))
    left += width + itemGap
  }
  return { marks, height: top + textLeading + 2 }
}

function swatch(
  data: ChartData,
  series: number,
  { x, y }: { readonly x: number; readonly y: number },
  { colours }: ChartSetting,
): readonly ChartMark[] {
  if (data.kind !== 'line')
    return barMarks({ x: x + 0.5, y, width: swatchWidth - 1, height: swatchHeight }, series, colours)
  const middle = y + swatchHeight / 2
  const line = [
    [x, middle],
    [x + swatchWidth, middle],
  ] as const
  return [
    { type: 'lines', lines: [line], stroke: lineStroke(series, colours) },
    markerMark([x + swatchWidth / 2, middle], series, colours),
  ]
}
