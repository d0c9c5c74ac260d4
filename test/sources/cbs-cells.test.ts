import { describe, expect, it } from 'vitest'
import { type CellChoice, layOutCells, storedNumber } from '../../src/sources/cbs-cells.ts'

const topic = (unit: string) => ({ key: 'A_1', title: 'a', unit, groups: [] })
const choice = (unit: string, total: CellChoice['total'] = null): CellChoice => ({
  topic: topic(unit),
  total,
  members: {},
})
const facts = { topics: [], region: 'RegioS', period: null, others: ['Leeftijd'] }

describe('a number of CBS as it is kept', () => {
  it('counts thousands out, and keeps whole what is counted', () => {
    expect(storedNumber(23.4, 'aantal', choice('x 1 000'))).toBe(23_400)
    expect(storedNumber(23.4, 'aantal', choice('aantal'))).toBe(23)
    expect(storedNumber(0.65, 'score', choice('km'))).toBe(0.65)
  })

  it('makes per cents fractions without noise, and refuses counts for per cents and the reverse', () => {
    expect(storedNumber(8.4, 'procent', choice('%'))).toBe(0.084)
    expect(storedNumber(8.4, 'procent', choice('aantal'))).toBeNull()
    expect(storedNumber(8.4, 'aantal', choice('%'))).toBeNull()
  })
})

describe('looking a number up', () => {
  const rows = [
    { RegioS: 'GM0307', Leeftijd: '10010 ', A_1: '   12' },
    { RegioS: 'GM0307', Leeftijd: '10100', A_1: '    .' },
    { RegioS: 'GM0307', Leeftijd: '10200', A_1: 0 },
  ]
  const { numberAt } = layOutCells(rows, facts)
  const at = (...keys: readonly string[]) =>
    numberAt(
      { region: 'GM0307', period: '' },
      { ...choice('aantal'), members: { Leeftijd: keys.map((key) => ({ key, weight: 1 })) } },
    )

  it('adds members up, takes zero for a number, and a point or a row that lacks for none', () => {
    expect([at('10010'), at('10010', '10200'), at('10200')]).toEqual([12, 12, 0])
    expect([at('10010', '10100'), at('10300'), at()]).toEqual([null, null, null])
  })

  it('gives no share of nothing', () => {
    const members = { Leeftijd: [{ key: '10200', weight: 1 }] }
    expect(numberAt({ region: 'GM0307', period: '' }, { ...choice('aantal', topic('aantal')), members })).toBeNull()
  })
})
