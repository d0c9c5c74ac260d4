import { openColourTable } from './colour-table.ts'
import { type Coverage, coverageOf, type Outline, wholePixel } from './coverage.ts'

/** A picture that shapes are filled on. */
export interface PixelCanvas extends Pixels {
  /** Fills outlines with a colour `#rrggbb`. */
  fill(outlines: readonly Outline[], color: string): void
}

/** Pixels by the place of their colour in a table. */
export interface Pixels {
  readonly width: number
  readonly height: number
  /** Row by row, a byte for each pixel; each row begins with a zero, as a PNG wants it of a row that is not filtered. */
  readonly rows: Uint8Array<ArrayBuffer>
  /** Red, green and blue of each colour in turn, at most 256 colours. */
  colours(): Uint8Array
}

/** A white canvas of this size in pixels. */
export function openCanvas(width: number, height: number): PixelCanvas {
  const rows = new Uint8Array((width + 1) * height)
  const table = openColourTable()
  return {
    width,
    height,
    rows,
    colours: table.bytes,
    fill: (outlines, color) => {
      const covered = coverageOf(outlines, { width, height })
      const above = table.placeOf(color)
      if (covered) paint({ rows, width }, covered, { above, mixed: (below, step) => table.mixed(above, below, step) })
    },
  }
}

interface Ink {
  readonly above: number
  readonly mixed: (below: number, step: number) => number
}

/** Lays a colour over the pixels by how much of each is covered. Plain loops: a chart has millions of these steps. */
function paint({ rows, width }: Pick<Pixels, 'rows' | 'width'>, covered: Coverage, { above, mixed }: Ink): void {
  let index = 0
  for (let row = 0; row < covered.height; row += 1) {
    let at = (covered.top + row) * (width + 1) + 1 + covered.left
    for (let column = 0; column < covered.width; column += 1, index += 1, at += 1) {
      const step = covered.steps[index] ?? 0
      if (step === 0) continue
      rows[at] = step === wholePixel ? above : mixed(rows[at] ?? 0, step)
    }
  }
}
