import type { ChartColours } from './chart-colours.ts'
import type { ChartBox, ChartMark, ChartStroke, Point } from './chart-drawing.ts'

const outline = 0.75
const hatchStep = 4.2
const hatchWidth = 0.9
const dotRadius = 0.75
const markerRadius = 2.9

/** A bar of a series: solid, hatched, soft or dotted, always with an outline. */
export function barMarks(box: ChartBox, series: number, colours: ChartColours): readonly ChartMark[] {
  const stroke = { color: colours.ink, width: outline }
  const fill = [colours.solid, colours.paper, colours.soft, colours.paper][series] ?? colours.paper
  const inside: readonly ChartMark[] =
    series === 1
      ? [{ type: 'lines', lines: hatch(box), stroke: { color: colours.ink, width: hatchWidth } }]
      : series === 3
        ? [{ type: 'discs', centers: dots(box), radius: dotRadius, fill: colours.ink }]
        : []
  return [{ type: 'rect', ...box, fill }, ...inside, { type: 'rect', ...box, stroke }]
}

/** The place of a bar whose number is not known: a dashed outline, so that the gap is seen. */
export function gapMark(box: ChartBox, colours: ChartColours): ChartMark {
  return { type: 'rect', ...box, stroke: { color: colours.quiet, width: outline, dash: [2, 2] } }
}

/** How the line of a series is drawn: the first heavy and whole, the others dashed each in its own way. */
export function lineStroke(series: number, colours: ChartColours): ChartStroke {
  const dash = ([undefined, [5, 3], [1.5, 2.5], [9, 3]] as const)[series]
  return { color: colours.ink, width: series === 0 ? 2.25 : 1.5, ...(dash ? { dash } : {}) }
}

/** The mark at a point of a line: a disc, a square, a triangle or a diamond. */
export function markerMark(center: Point, series: number, colours: ChartColours): ChartMark {
  const stroke = { color: colours.ink, width: 1.25 }
  const fill = series === 0 ? colours.ink : colours.paper
  const corners = cornersOf(center, series)
  return corners
    ? { type: 'lines', lines: [corners], fill, stroke }
    : { type: 'discs', centers: [center], radius: markerRadius, fill, stroke }
}

function cornersOf([x, y]: Point, series: number): readonly Point[] | null {
  const r = markerRadius
  if (series === 1) {
    const side = r * 0.9
    return [
      [x - side, y - side],
      [x + side, y - side],
      [x + side, y + side],
      [x - side, y + side],
    ]
  }
  if (series === 2) {
    return [
      [x, y - r * 1.2],
      [x + r * 1.1, y + r * 0.8],
      [x - r * 1.1, y + r * 0.8],
    ]
  }
  if (series !== 3) return null
  return [
    [x, y - r * 1.3],
    [x + r * 1.3, y],
    [x, y + r * 1.3],
    [x - r * 1.3, y],
  ]
}

/** Slanting lines within the box, cut off at its sides. */
function hatch({ x, y, width, height }: ChartBox): readonly (readonly Point[])[] {
  const lines: (readonly Point[])[] = []
  for (let sum = (Math.floor((x + y) / hatchStep) + 1) * hatchStep; sum < x + y + width + height; sum += hatchStep) {
    const left = Math.max(x, sum - y - height)
    const right = Math.min(x + width, sum - y)
    lines.push([
      [left, sum - left],
      [right, sum - right],
    ])
  }
  return lines
}

function dots({ x, y, width, height }: ChartBox): readonly Point[] {
  const inset = dotRadius + outline
  const centers: Point[] = []
  for (let row = 0, down = y + inset + 1; down <= y + height - inset; row += 1, down += hatchStep * 0.85) {
    const start = x + inset + 1 + (row % 2 === 0 ? 0 : hatchStep / 2)
    for (let across = start; across <= x + width - inset; across += hatchStep) centers.push([across, down])
  }
  return centers
}
