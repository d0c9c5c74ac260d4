import type { ChartLabel } from '../../charts/chart-drawing.ts'
import type { ChartLetter, ChartLetters, LetterFace } from '../../charts/chart-letters.ts'
import type { Outline } from './coverage.ts'

/** The outlines of a label in pixels, so many to a point. A letter without a shape loses its accent, or is left out. */
export function letterOutlines(label: ChartLabel, letters: ChartLetters, scale: number): readonly Outline[] {
  const face = label.bold ? letters.bold : letters.regular
  const set = Array.from(label.text).flatMap((text) => shapeOf(text, face) ?? [])
  const unit = (label.size * scale) / letters.unitsPerEm
  const width = set.reduce((sum, { advance }) => sum + advance, 0) * unit
  let left = label.x * scale - width * { start: 0, middle: 0.5, end: 1 }[label.anchor]
  return set.flatMap(({ advance, shapes }) => {
    const placed = shapes.map((shape) => place(shape, { left, top: label.y * scale, unit }))
    left += advance * unit
    return placed
  })
}

function shapeOf(text: string, face: LetterFace): ChartLetter | undefined {
  return face[text] ?? face[text.normalize('NFKD').slice(0, 1)]
}

function place(shape: readonly number[], { left, top, unit }: { left: number; top: number; unit: number }): Outline {
  return shape.map((value, index) => (index % 2 === 0 ? left + value * unit : top - value * unit))
}
