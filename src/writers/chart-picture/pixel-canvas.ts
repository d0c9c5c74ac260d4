import type { Point } from '../../charts/chart-drawing.ts'
import { type Coverage, coverageOf } from './coverage.ts'

/** A white picture that shapes are filled on; `rgb` holds three bytes a pixel, row by row. */
export interface PixelCanvas {
  readonly width: number
  readonly height: number
  readonly rgb: Uint8Array
  /** Fills closed outlines, in pixels, with a colour `#rrggbb`. */
  fill(outlines: readonly (readonly Point[])[], color: string): void
}

/** Steps of an edge pixel between its two colours; fewer make a smaller file and cannot be seen. */
const shades = 16

/** A canvas of this size in pixels. */
export function openCanvas(width: number, height: number): PixelCanvas {
  const rgb = new Uint8Array(width * height * 3).fill(255)
  return {
    width,
    height,
    rgb,
    fill: (outlines, color) => {
      const covered = coverageOf(outlines, { width, height })
      if (covered) paint({ rgb, width }, covered, color)
    },
  }
}

/** Lays a colour over the pixels by how much of each is covered. Plain loops: a chart has millions of these steps. */
function paint({ rgb, width }: Pick<PixelCanvas, 'rgb' | 'width'>, covered: Coverage, color: string): void {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16))
  let index = 0
  for (let row = 0; row < covered.height; row += 1) {
    let at = ((covered.top + row) * width + covered.left) * 3
    for (let column = 0; column < covered.width; column += 1, index += 1, at += 3) {
      const strength = Math.round((covered.shares[index] ?? 0) * shades) / shades
      if (strength === 0) continue
      rgb[at] = mixed(rgb[at] ?? 255, red, strength)
      rgb[at + 1] = mixed(rgb[at + 1] ?? 255, green, strength)
      rgb[at + 2] = mixed(rgb[at + 2] ?? 255, blue, strength)
    }
  }
}

function mixed(below: number, part: number, strength: number): number {
  return Math.round(below + (part - below) * strength)
}
