import type { ChartColours } from './chart-colours.ts'
import type { ChartLabel, ChartMark } from './chart-drawing.ts'

/** The few words that a chart prints by itself. */
export interface ChartWords {
  /** In the place of a number that is not known. */
  readonly missing: string
  /** "< 5" */
  readonly fewer: string
  /** Names the places of missing numbers for which the chart has no room. */
  readonly missingAt: (places: readonly string[]) => string
}

/** What a chart is laid out with. Width in points. */
export interface ChartSetting {
  readonly width: number
  readonly colours: ChartColours
  readonly words: ChartWords
}

/** A piece of a chart with the height that it takes, in points. */
export interface ChartPart {
  readonly marks: readonly ChartMark[]
  readonly height: number
}

export const textSize = 8.5
export const textLeading = 11

interface Said extends Partial<Pick<ChartLabel, 'bold' | 'color' | 'anchor'>> {
  readonly x: number
  readonly y: number
}

/** One line of words in the ordinary look of a chart. */
export function label(text: string, at: Said, { colours }: Pick<ChartSetting, 'colours'>): ChartLabel {
  return { type: 'label', text, size: textSize, bold: false, color: colours.text, anchor: 'start', ...at }
}
