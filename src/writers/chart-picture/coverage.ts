import type { Point } from '../../charts/chart-drawing.ts'

/** Where the pixels of a shape are, in whole pixels. */
export interface PixelBox {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Steps from a pixel that is not covered to one that is; fewer make a smaller file and cannot be seen. */
export const wholePixel = 16

/** How much of each pixel of a box a shape covers, 0 to `wholePixel`, row by row. */
export interface Coverage extends PixelBox {
  readonly steps: Uint8Array
}

/**
 * The part of each pixel that closed outlines cover, by the area between their edges: what runs around twice the same way
 * counts once, what runs back around is a hole. Points in pixels; null when nothing lies within the canvas.
 */
export function coverageOf(
  outlines: readonly (readonly Point[])[],
  canvas: { width: number; height: number },
): Coverage | null {
  const box = boxOf(outlines, canvas)
  if (!box) return null
  // One column more: an edge at the right side leaves what it covers behind it.
  const stride = box.width + 2
  const area = new Float32Array(stride * box.height)
  for (const outline of outlines) {
    for (const [index, point] of outline.entries()) {
      const next = outline[(index + 1) % outline.length] ?? point
      addEdge({ area, stride, box }, point, next)
    }
  }
  return { ...box, steps: summed(area, stride, box) }
}

function boxOf(outlines: readonly (readonly Point[])[], canvas: { width: number; height: number }): PixelBox | null {
  let [left, top, right, bottom] = [canvas.width, canvas.height, 0, 0]
  for (const outline of outlines) {
    for (const [x, y] of outline) {
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
    }
  }
  left = Math.max(0, Math.floor(left))
  top = Math.max(0, Math.floor(top))
  const width = Math.min(canvas.width, Math.ceil(right)) - left
  const height = Math.min(canvas.height, Math.ceil(bottom)) - top
  return width > 0 && height > 0 ? { left, top, width, height } : null
}

interface Field {
  readonly area: Float32Array
  readonly stride: number
  readonly box: PixelBox
}

/** Adds what lies to the right of an edge, with its sign: down is plus, up is minus. */
function addEdge({ area, stride, box }: Field, one: Point, other: Point): void {
  if (one[1] === other[1]) return
  const sign = one[1] < other[1] ? 1 : -1
  const [from, to] = sign > 0 ? [one, other] : [other, one]
  const slope = (to[0] - from[0]) / (to[1] - from[1])
  const first = Math.max(0, Math.floor(from[1] - box.top))
  const last = Math.min(box.height, Math.ceil(to[1] - box.top))
  for (let row = first; row < last; row += 1) {
    const upper = Math.max(from[1], box.top + row)
    const lower = Math.min(to[1], box.top + row + 1)
    if (lower <= upper) continue
    const at = (y: number) => clamp(from[0] + (y - from[1]) * slope - box.left, box.width)
    addSpan(area, row * stride, { x0: at(upper), x1: at(lower), height: sign * (lower - upper) })
  }
}

function clamp(x: number, width: number): number {
  return Math.min(width, Math.max(0, x))
}

/** Spreads an edge within one row over the pixels that it runs through. */
function addSpan(area: Float32Array, row: number, span: { x0: number; x1: number; height: number }): void {
  const left = Math.min(span.x0, span.x1)
  const right = Math.max(span.x0, span.x1)
  const start = Math.floor(left)
  if (right <= start + 1) {
    const inside = span.height * (start + 1 - (left + right) / 2)
    add(area, row + start, inside)
    add(area, row + start + 1, span.height - inside)
    return
  }
  const perPixel = span.height / (right - left)
  let before = 0
  for (let pixel = start; pixel < right; pixel += 1) {
    const [from, to] = [Math.max(left, pixel), Math.min(right, pixel + 1)]
    const crossed = perPixel * (to - from)
    const inside = crossed * (pixel + 1 - (from + to) / 2)
    add(area, row + pixel, inside + before)
    before = crossed - inside
  }
  add(area, row + Math.ceil(right), before)
}

function add(area: Float32Array, at: number, amount: number): void {
  area[at] = (area[at] ?? 0) + amount
}

/** Adds up the areas along each row. Plain loops: a chart has millions of these steps. */
function summed(area: Float32Array, stride: number, { width, height }: PixelBox): Uint8Array {
  const steps = new Uint8Array(width * height)
  for (let row = 0; row < height; row += 1) {
    const start = row * stride
    let sum = 0
    let step = 0
    for (let column = 0; column < width; column += 1) {
      const change = area[start + column] ?? 0
      if (change !== 0) {
        sum += change
        step = Math.round(Math.min(1, Math.abs(sum)) * wholePixel)
      }
      steps[row * width + column] = step
    }
  }
  return steps
}
