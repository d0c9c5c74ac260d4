import letters from 'virtual:chart-letters'
import { describe, expect, it } from 'vitest'

const { regular, bold, unitsPerEm } = letters

/** Lowest and highest of every second number. */
const reach = (shapes: readonly (readonly number[])[], from: 0 | 1) => {
  const values = shapes.flat().filter((_, at) => at % 2 === from)
  return [Math.min(...values), Math.max(...values)]
}

describe('the letters of charts', () => {
  it('hold what Dutch, its neighbours and sums are written with', () => {
    for (const letter of 'AZaz09 €%½–’…ëïĳŞłőș−') expect(regular[letter], letter).toBeDefined()
    expect(Object.keys(bold)).toEqual(Object.keys(regular))
  })

  it('stand on the line, keep their holes, and are wider when bold', () => {
    expect(regular.o?.shapes.length).toBe(2)
    expect(regular[' ']?.shapes).toEqual([])
    expect(regular[' ']?.advance).toBeGreaterThan(0)
    const [low, high] = reach(regular.H?.shapes ?? [], 1)
    expect(low).toBe(0)
    expect(high).toBeGreaterThan(unitsPerEm * 0.6)
    expect(bold.H?.advance).toBeGreaterThan(regular.H?.advance ?? Number.POSITIVE_INFINITY)
  })

  it('have all digits as wide as each other, so that columns of numbers stand straight', () => {
    expect(new Set([...'0123456789'].map((digit) => regular[digit]?.advance)).size).toBe(1)
  })
})
