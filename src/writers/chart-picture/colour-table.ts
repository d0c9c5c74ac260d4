import { wholePixel } from './coverage.ts'

/** The colours of a picture, each with its place; the first is white. */
export interface ColourTable {
  /** Red, green and blue of each colour in turn. */
  bytes(): Uint8Array
  /** The place of a colour `#rrggbb`. */
  placeOf(color: string): number
  /** The place of what one sees when the first colour covers the second so far, 1 to `wholePixel`. */
  mixed(above: number, below: number, step: number): number
}

const mostColours = 256
const white = 0xffffff

/** A table that holds white. When it is full, a colour that is new to it gets the place of the one nearest to it. */
export function openColourTable(): ColourTable {
  const colours = [white]
  const places = new Map([[white, 0]])
  const mixes = new Map<number, number>()
  const place = (color: number) => {
    const known =
      places.get(color) ?? (colours.length < mostColours ? colours.push(color) - 1 : nearest(colours, color))
    places.set(color, known)
    return known
  }
  return {
    bytes: () => Uint8Array.from(colours.flatMap(parts)),
    placeOf: (color) => place(Number.parseInt(color.slice(1), 16)),
    mixed: (above, below, step) => {
      const key = (above * mostColours + below) * (wholePixel + 1) + step
      const known = mixes.get(key) ?? place(mix(colours[above] ?? white, colours[below] ?? white, step / wholePixel))
      mixes.set(key, known)
      return known
    },
  }
}

function parts(color: number): readonly [red: number, green: number, blue: number] {
  return [color >> 16, (color >> 8) & 255, color & 255]
}

function mix(above: number, below: number, share: number): number {
  const under = parts(below)
  return parts(above).reduce((sum, part, index) => {
    const from = under[index] ?? 0
    return sum * 256 + Math.round(from + (part - from) * share)
  }, 0)
}

function nearest(colours: readonly number[], color: number): number {
  const distances = colours.map((one) =>
    parts(one).reduce((sum, part, index) => sum + (part - (parts(color)[index] ?? 0)) ** 2, 0),
  )
  return distances.indexOf(Math.min(...distances))
}
