import type { ChartStroke, Point } from '../../charts/chart-drawing.ts'

const cornersOfDisc = 20

/** The outlines of a line of some width, all in one direction, so that where they overlap they count once. */
export function strokeOutlines(line: readonly Point[], { width, dash }: ChartStroke): readonly (readonly Point[])[] {
  const pieces = dash ? dashed(line, dash) : [line]
  return pieces.flatMap((piece) => {
    const sides = piece.slice(1).flatMap((point, index) => sideOf(piece[index] ?? point, point, width))
    // Round joins; the ends stay straight.
    const joins = piece.slice(1, -1).map((point) => discOutline(point, width / 2))
    return [...sides, ...joins]
  })
}

function sideOf(from: Point, to: Point, width: number): readonly (readonly Point[])[] {
  const [across, down] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(across, down)
  if (length === 0) return []
  const [x, y] = [((-down / length) * width) / 2, ((across / length) * width) / 2]
  return [
    [
      [from[0] - x, from[1] - y],
      [to[0] - x, to[1] - y],
      [to[0] + x, to[1] + y],
      [from[0] + x, from[1] + y],
    ],
  ]
}

/** A disc as a shape with many corners. */
export function discOutline([x, y]: Point, radius: number): readonly Point[] {
  return Array.from({ length: cornersOfDisc }, (_, index): Point => {
    const angle = (index / cornersOfDisc) * 2 * Math.PI
    return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius]
  })
}

/** The pieces of a line that are drawn when it is dashed. */
function dashed(line: readonly Point[], [dash, gap]: readonly [number, number]): readonly (readonly Point[])[] {
  const pieces: Point[][] = []
  let drawing = true
  let left = dash
  let piece: Point[] = line[0] ? [line[0]] : []
  for (const [index, to] of line.slice(1).entries()) {
    let from = line[index] ?? to
    for (let rest = distance(from, to); rest > left; rest = distance(from, to)) {
      const at: Point = [from[0] + ((to[0] - from[0]) * left) / rest, from[1] + ((to[1] - from[1]) * left) / rest]
      if (drawing) pieces.push([...piece, at])
      drawing = !drawing
      left = drawing ? dash : gap
      piece = [at]
      from = at
    }
    left -= distance(from, to)
    piece.push(to)
  }
  if (drawing && piece.length > 1) pieces.push(piece)
  return pieces
}

function distance(one: Point, other: Point): number {
  return Math.hypot(other[0] - one[0], other[1] - one[1])
}
