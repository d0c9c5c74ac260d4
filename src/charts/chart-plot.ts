import { type Axis, axisFor } from './axis-ticks.ts'
import type { ChartData } from './chart-data.ts'
import type { ChartMark } from './chart-drawing.ts'
import { type ChartPart, type ChartSetting, label, textLeading, textSize } from './chart-setting.ts'
import { labelWidth, wrapLabel } from './label-width.ts'

/** The field in which years stand beside each other and numbers go up. */
export interface Plot {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Height on the drawing of a number. */
  readonly y: (number: number) => number
  /** Rules, the numbers along the axis and the line at zero. */
  readonly marks: readonly ChartMark[]
}

const plotHeight = 116
const axisGap = 6

/** A plot below what stands above it; `numbers` are what its axis must hold. */
export function openPlot(data: ChartData, numbers: readonly number[], setting: ChartSetting & { top: number }): Plot {
  const axis = axisFor(numbers, data.whole)
  const texts = axis.ticks.map(data.writeNumber)
  const left = Math.max(...texts.map((text) => labelWidth(text, { size: textSize }))) + axisGap
  const { top, width: right } = setting
  const bottom = top + plotHeight
  const y = (number: number) => bottom - ((number - axis.low) / (axis.high - axis.low)) * plotHeight
  return { left, right, top, bottom, y, marks: axisMarks({ axis, texts, left, right, y }, setting) }
}

interface AxisPlace extends Pick<Plot, 'left' | 'right' | 'y'> {
  readonly axis: Axis
  readonly texts: readonly string[]
}

function axisMarks({ axis, texts, left, right, y }: AxisPlace, setting: ChartSetting): readonly ChartMark[] {
  const { colours } = setting
  return axis.ticks.flatMap((tick, index): readonly ChartMark[] => {
    const at = y(tick)
    const line = [
      [left, at],
      [right, at],
    ] as const
    const stroke = tick === 0 ? { color: colours.text, width: 0.75 } : { color: colours.rule, width: 0.5 }
    const place = { x: left - axisGap, y: at + 3, anchor: 'end', color: colours.quiet } as const
    return [{ type: 'lines', lines: [line], stroke }, label(texts[index] ?? '', place, setting)]
  })
}

/** The years below a plot. Where they would touch, only every second or third is written, the last one always. */
export function yearMarks(
  years: readonly string[],
  places: readonly number[],
  setting: ChartSetting & { bottom: number },
): readonly ChartMark[] {
  const closest = Math.min(...places.slice(1).map((place, index) => place - (places[index] ?? 0)))
  const widest = Math.max(...years.map((year) => labelWidth(year, { size: textSize })))
  const every = Math.max(1, Math.ceil((widest + 4) / closest))
  return years.flatMap((year, index) => {
    const shown = (years.length - 1 - index) % every === 0
    const at = { x: places[index] ?? 0, y: setting.bottom + textLeading, anchor: 'middle' } as const
    return shown ? [label(year, at, setting)] : []
  })
}

/** A line below the chart that names the missing numbers for which it had no room. */
export function missingNote(places: readonly string[], top: number, setting: ChartSetting): ChartPart {
  if (places.length === 0) return { marks: [], height: 0 }
  const lines = wrapLabel(setting.words.missingAt(places), setting.width, { size: textSize, most: 3 })
  const color = setting.colours.quiet
  const marks = lines.map((line, index) =>
    label(line, { x: 0, y: top + textSize + index * textLeading, color }, setting),
  )
  return { marks, height: lines.length * textLeading + 2 }
}

/** Words on a white plate, so that they can be read on a hatch. */
export function plated(text: string, at: { x: number; y: number }, setting: ChartSetting): readonly ChartMark[] {
  const width = labelWidth(text, { size: textSize }) + 4
  return [
    { type: 'rect', x: at.x - width / 2, y: at.y - 8, width, height: 10, fill: setting.colours.paper },
    label(text, { ...at, anchor: 'middle' }, setting),
  ]
}
