import { createElement } from 'react'
import type { ChartDrawing } from '../../charts/chart-drawing.ts'
import { svgElements, svgSize } from '../../charts/chart-svg.ts'

interface ChartPictureProps {
  readonly drawing: ChartDrawing
  /** What it shows, in words. */
  readonly alt: string
}

/** A chart drawn on the screen or on paper. */
export function ChartPicture({ drawing, alt }: ChartPictureProps) {
  return (
    <svg {...svgSize(drawing)} className="chart-drawing" role="img" aria-label={alt}>
      {svgElements(drawing).map(({ name, attributes, text }, index) =>
        // A mark never moves: each new drawing is made anew.
        createElement(name, { key: index, ...reactNames(attributes) }, text),
      )}
    </svg>
  )
}

/** "stroke-width" is `strokeWidth` to React. */
function reactNames(attributes: Readonly<Record<string, string | number>>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  )
}
