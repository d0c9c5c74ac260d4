import { describe, expect, it } from 'vitest'
import { pageAfterKey, pageOfNumber } from '../../../src/ui/export/page-keys.ts'

describe('going from page to page', () => {
  it('goes on, back and to the ends by key, never past them', () => {
    const keys = ['PageDown', 'ArrowRight', 'PageUp', 'ArrowLeft', 'Home', 'End']
    expect(keys.map((key) => pageAfterKey(key, 5, 34))).toEqual([6, 6, 4, 4, 0, 33])
    expect([pageAfterKey('PageDown', 33, 34), pageAfterKey('PageUp', 0, 34)]).toEqual([33, 0])
  })

  it('leaves other keys alone', () => {
    expect(['a', 'Tab', 'ArrowDown', 'constructor'].map((key) => pageAfterKey(key, 5, 34))).toEqual(Array(4).fill(null))
  })

  it('reads a typed number, the nearest page when there is no such page, and nothing that is no number', () => {
    expect(['1', ' 12 ', '99', '0', '', '1,5', 'x'].map((typed) => pageOfNumber(typed, 34))).toEqual([
      0,
      11,
      33,
      ...Array(4).fill(null),
    ])
  })
})
