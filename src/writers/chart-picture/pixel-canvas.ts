import type { Point } from '../../charts/chart-drawing.ts'
import { coverageOf } from './coverage.ts'

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
      if (!covered) return
      const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16))
      for (const [index, share] of covered.shares.entries()) {
        const strength = Math.round(share * shades) / shades
        if (strength === 0) continue
        const row = covered.top + Math.floor(index / covered.width)
        const start = (row * width + covered.left + (index % covered.width)) * 3
        for (const [offset, part] of parts.entries()) {
          const below = rgb[start + offset] ?? 255
          rgb[start + offset] = Math.round(below + (part - below) * strength)
        }
      }
    },
  }
}
