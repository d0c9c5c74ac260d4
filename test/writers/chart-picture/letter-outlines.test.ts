import letters from 'virtual:chart-letters'
import { describe, expect, it } from 'vitest'
import type { ChartLabel } from '../../../src/charts/chart-drawing.ts'
import { letterOutlines } from '../../../src/writers/chart-picture/letter-outlines.ts'

const label = (changes: Partial<ChartLabel>): ChartLabel => ({
  type: 'label',
  x: 100,
  y: 50,
  text: 'HH',
  size: 10,
  bold: false,
  color: '#000000',
  anchor: 'start',
  ...changes,
})
const outlines = (changes: Partial<ChartLabel>) => letterOutlines(label(changes), letters, 3)
const xs = (changes: Partial<ChartLabel>) =>
  outlines(changes)
    .flat()
    .filter((_, at) => at % 2 === 0)

describe('the letters of a label', () => {
  it('stand with their feet on its baseline, in pixels', () => {
    const ys = outlines({})
      .flat()
      .filter((_, at) => at % 2 === 1)
    expect(Math.max(...ys)).toBeCloseTo(150)
    expect(Math.min(...ys)).toBeGreaterThan(120)
  })

  it('begin, have their middle, or end where it says', () => {
    expect(Math.min(...xs({ anchor: 'start' }))).toBeGreaterThan(300)
    const middle = xs({ anchor: 'middle' })
    expect((Math.min(...middle) + Math.max(...middle)) / 2).toBeCloseTo(300)
    expect(Math.max(...xs({ anchor: 'end' }))).toBeLessThan(300)
  })

  it('lose an accent that has no shape, and are left out when they have none at all', () => {
    expect(outlines({ text: 'ế' })).toEqual(outlines({ text: 'e' }))
    expect(outlines({ text: '漢H' })).toEqual(outlines({ text: 'H' }))
  })
})
