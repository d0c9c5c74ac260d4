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

/** A closed shape by its corners in pixels: x, y, x, y and so on. */
export type Outline = readonly number[]

/**
 * The part of each pixel that closed outlines cover, by the area between their edges: what runs around twice the same way
 * counts once, what runs back around is a hole. Null when nothing lies within the canvas.
 */
export function coverageOf(outlines: readonly Outline[], canvas: { width: number; height: number }): Coverage | null {
  const box = boxOf(outlines, canvas)
  if (!box) return null
  // One column more: an edge at the right side leaves what it covers behind it.
  const stride = box.width + 2
  const field = { area: new Float32Array(stride * box.height), stride, box }
  for (const outline of outlines) {
    let [x, y] = outline.slice(-2) as [number, number]
    for (let at = 0; at < outline.length; at += 2) {
      const [nextX, nextY] = [outline[at] ?? x, outline[at + 1] ?? y]
      if (y < nextY) addEdge(field, 1, x, y, nextX, nextY)
      else if (y > nextY) addEdge(field, -1, nextX, nextY, x, y)
      x = nextX
      y = nextY
    }
  }
  return { ...box, steps: summed(field) }
}

function boxOf(outlines: readonly Outline[], canvas: { width: number; height: number }): PixelBox | null {
  let [left, top, right, bottom] = [canvas.width, canvas.height, 0, 0]
  for (const outline of outlines) {
    for (let at = 0; at < outline.length; at += 2) {
      const [x, y] = [outline[at] ?? 0, outline[at + 1] ?? 0]
      if (x < left) left = x
      if (x > right) right = x
      if (y < top) top = y
      if (y > bottom) bottom = y
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

/** Adds what lies to the right of an edge that runs down, with its sign. Numbers in place of objects: charts have many edges. */
function addEdge({ area, stride, box }: Field, sign: number, x0: number, y0: number, x1: number, y1: number): void {
  const slope = (x1 - x0) / (y1 - y0)
  const last = Math.min(box.height, Math.ceil(y1 - box.top))
  for (let row = Math.max(0, Math.floor(y0 - box.top)); row < last; row += 1) {
    const upper = Math.max(y0, box.top + row)
    const lower = Math.min(y1, box.top + row + 1)
    if (lower <= upper) continue
    const one = clamp(x0 + (upper - y0) * slope - box.left, box.width)
    const other = clamp(x0 + (lower - y0) * slope - box.left, box.width)
    addSpan(area, row * stride, Math.min(one, other), Math.max(one, other), sign * (lower - upper))
  }
}

function clamp(x: number, width: number): number {
  return Math.min(width, Math.max(0, x))
}

/** Spreads an edge within one row over the pixels that it runs through. */
function addSpan(area: Float32Array, row: number, left: number, right: number, height: number): void {
  const start = Math.floor(left)
  if (right <= start + 1) {
    const inside = height * (start + 1 - (left + right) / 2)
    add(area, row + start, inside)
    add(area, row + start + 1, height - inside)
    return
  }
  const perPixel = height / (right - left)
  let before = 0
  for (let pixel = start; pixel < right; pixel += 1) {
    const from = Math.max(left, pixel)
    const to = Math.min(right, pixel + 1)
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
function summed({ area, stride, box: { width, height } }: Field): Uint8Array {
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
