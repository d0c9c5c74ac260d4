/**
 * A chart as it is drawn, in points from its upper left corner: plain JSON that every output draws in its own way.
 * Hatches and dots stand in it as lines and discs, because not every output knows patterns. Colours as `#rrggbb`.
 */
export interface ChartDrawing {
  readonly width: number
  readonly height: number
  readonly marks: readonly ChartMark[]
}

export type ChartMark = ChartRect | ChartLines | ChartDiscs | ChartLabel

export type Point = readonly [x: number, y: number]

/** A line around or through something. `dash` is the length of a dash and of the gap behind it. */
export interface ChartStroke {
  readonly color: string
  readonly width: number
  readonly dash?: readonly [dash: number, gap: number]
}

export interface ChartBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface ChartRect extends ChartBox {
  readonly type: 'rect'
  readonly fill?: string
  readonly stroke?: ChartStroke
}

/** Lines through points; with a fill each is a closed shape. */
export interface ChartLines {
  readonly type: 'lines'
  readonly lines: readonly (readonly Point[])[]
  readonly fill?: string
  readonly stroke?: ChartStroke
}

export interface ChartDiscs {
  readonly type: 'discs'
  readonly centers: readonly Point[]
  readonly radius: number
  readonly fill?: string
  readonly stroke?: ChartStroke
}

/** One line of words; `y` is its baseline and `anchor` says which part of it stands at `x`. */
export interface ChartLabel {
  readonly type: 'label'
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size: number
  readonly bold: boolean
  readonly color: string
  readonly anchor: 'start' | 'middle' | 'end'
}
