import type { Bounds, FigureValue } from './figure.ts'
import { knownParts } from './format-figure.ts'

/** Whether any number of a value lies outside what is usual; without bounds nothing does, and what is withheld never does. */
export function isOutside(value: FigureValue, bounds: Bounds | undefined): boolean {
  if (!bounds) return false
  const numbers = value.type === 'number' ? [value.number] : knownParts(value).map((part) => part.number)
  return numbers.some((number) => number !== 'fewer-than-5' && (number < bounds.low || number > bounds.high))
}
