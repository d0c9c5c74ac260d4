import type { ChartData } from './chart-data.ts'

/** A part of a stacked bar, between two numbers on the axis. */
export interface Segment {
  readonly series: number
  readonly from: number
  readonly to: number
  readonly text: string
}

/** The parts of one stacked bar; what is negative goes the other way from zero. What is not known has no part. */
export function stackSegments(data: ChartData, category: number): readonly Segment[] {
  let [up, down] = [0, 0]
  return data.series.flatMap(({ values }, series): readonly Segment[] => {
    const value = values[category]
    if (value?.type !== 'number') return []
    const from = value.number < 0 ? down : up
    const to = from + value.number
    if (value.number < 0) down = to
    else up = to
    return [{ series, from, to, text: value.text }]
  })
}

/** What the axis must hold: single numbers, or the ends of the stacks. */
export function axisNumbers(data: ChartData): readonly number[] {
  if (data.kind === 'stacked-bar')
    return data.categories.flatMap((_, category) => stackSegments(data, category).map(({ to }) => to))
  return data.series.flatMap(({ values }) => values.flatMap((value) => (value.type === 'number' ? [value.number] : [])))
}
