import { describe, expect, it } from 'vitest'
import { contrast, formatHex, fromOklch, mix, parseHex, toOklch } from '../../src/housestyle/colour-math.ts'

describe('colour math', () => {
  it('reads long and short hexadecimal colours', () => {
    expect(parseHex('#ff0000')).toEqual([1, 0, 0])
    expect(parseHex('0f0')).toEqual([0, 1, 0])
    expect(parseHex('#12345')).toBeNull()
    expect(parseHex('rood')).toBeNull()
  })

  it('knows the extremes of contrast', () => {
    expect(contrast([0, 0, 0], [1, 1, 1])).toBeCloseTo(21)
    expect(contrast([1, 1, 1], [0, 0, 0])).toBeCloseTo(21)
    expect(contrast([0.5, 0.5, 0.5], [0.5, 0.5, 0.5])).toBe(1)
  })

  it('knows the OKLCH of pure red', () => {
    const red = toOklch([1, 0, 0])
    expect(red.lightness).toBeCloseTo(0.628, 3)
    expect(red.chroma).toBeCloseTo(0.2577, 3)
    expect(red.hue).toBeCloseTo(29.23, 1)
  })

  it.each(['#21468b', '#ffd100', '#000000', '#ffffff', '#00a3ad'])('brings %s through OKLCH and back', (hex) => {
    expect(formatHex(fromOklch(toOklch(parseHex(hex) ?? [0, 0, 0])))).toBe(hex)
  })

  it('takes chroma off a colour that no screen can show, not lightness', () => {
    const shown = toOklch(fromOklch({ lightness: 0.5, chroma: 0.4, hue: 110 }))
    expect(shown.lightness).toBeCloseTo(0.5, 2)
    expect(shown.chroma).toBeLessThan(0.2)
  })

  it('mixes by share', () => {
    expect(formatHex(mix([0, 0, 0], [1, 1, 1], 0.25))).toBe('#bfbfbf')
  })
})
