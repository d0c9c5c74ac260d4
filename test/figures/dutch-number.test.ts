import { describe, expect, it } from 'vitest'
import { formatDutchNumber, parseDutchNumber, roundDecimals, shiftDecimal } from '../../src/figures/dutch-number.ts'

function numberIn(text: string) {
  const parsed = parseDutchNumber(text)
  return parsed.type === 'number' ? parsed.number : parsed
}

describe('parseDutchNumber', () => {
  it.each([
    ['1.234,5', 1234.5],
    ['168', 168],
    ['0', 0],
    ['12 000', 12000],
    ['1\u00a0234', 1234],
    ['1.234.567', 1234567],
    ['-12,5', -12.5],
    ['−12', -12],
    ['€ 12.000', 12000],
    ['€ -500', -500],
    ['-€ 500', -500],
    ['€ 1.250,-', 1250],
    ['€ 1.250,—', 1250],
    ['742.000 euro', 742000],
    ['85%', 85],
    ['8,4 procent', 8.4],
    ['€ 1,2 miljoen', 1200000],
    ['2 mln.', 2000000],
  ])('reads %s', (text, number) => {
    expect(numberIn(text)).toBe(number)
  })

  it('says which sign a number carried', () => {
    expect(parseDutchNumber('€ 12')).toMatchObject({ sign: 'euro' })
    expect(parseDutchNumber('12 %')).toMatchObject({ sign: 'procent' })
    expect(parseDutchNumber('12')).toMatchObject({ sign: null })
  })

  it.each(['minder dan 5', 'Minder dan vijf', '<5', '< 5'])('reads %s as a value of its own', (text) => {
    expect(parseDutchNumber(text)).toEqual({ type: 'fewer-than-5' })
  })

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['veel', 'not-a-number'],
    ['-', 'not-a-number'],
    ['€', 'not-a-number'],
    ['12,', 'not-a-number'],
    [',5', 'not-a-number'],
    ['1.23.456', 'not-a-number'],
    ['1e6', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['12 %%', 'not-a-number'],
    ['minder dan 10', 'not-a-number'],
    ['12.5', 'point-as-decimal'],
    ['1,234.50', 'english-notation'],
    ['1,234,567', 'english-notation'],
    ['99999999999999999', 'too-large'],
  ])('refuses %s as %s', (text, reason) => {
    expect(parseDutchNumber(text)).toEqual({ type: 'unreadable', reason })
  })
})

describe('formatDutchNumber', () => {
  it.each([
    [1234567, null, '1.234.567'],
    [999, null, '999'],
    [1234.5, null, '1.234,5'],
    [-1234.5, 1, '−1.234,5'],
    [2.345, 2, '2,35'],
    [1.005, 2, '1,01'],
    [-0.004, 2, '0,00'],
    [12, 2, '12,00'],
    [0.1, null, '0,1'],
  ])('writes %s with %s decimals as %s', (number, decimals, text) => {
    expect(formatDutchNumber(number, decimals)).toBe(text)
  })

  it('is read back as the same number', () => {
    for (let step = -3000; step <= 3000; step += 7) {
      const number = shiftDecimal(step * 1237, -3)
      expect(numberIn(formatDutchNumber(number))).toBe(number)
    }
  })
})

describe('decimal places', () => {
  it('move without the noise of binary fractions', () => {
    expect(shiftDecimal(8.4, -2)).toBe(0.084)
    expect(shiftDecimal(0.29, 2)).toBe(29)
    expect(shiftDecimal(1.1e-7, 2)).toBe(0.000011)
  })

  it('round half away from zero', () => {
    expect(roundDecimals(0.5, 0)).toBe(1)
    expect(roundDecimals(-2.5, 0)).toBe(-3)
    expect(Object.is(roundDecimals(-0.2, 0), 0)).toBe(true)
  })
})
