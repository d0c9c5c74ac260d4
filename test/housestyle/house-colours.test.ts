import { describe, expect, it } from 'vitest'
import { contrast, parseHex } from '../../src/housestyle/colour-math.ts'
import { documentColours, screenColours } from '../../src/housestyle/house-colours.ts'

const paper = '#ffffff'
const darkPaper = '#16191d'
const ink = '#1b1f24'
const ink2 = '#4b525b'

function ratio(one: string, other: string): number {
  return contrast(parseHex(one) ?? [0, 0, 0], parseHex(other) ?? [0, 0, 0])
}

describe('documentColours', () => {
  it.each([
    ['#123e6b', 'sterk', 10.9],
    ['#007a3d', 'sterk', 5.45],
    ['#c8102e', 'sterk', 5.88],
    ['#e17000', 'midden', 3.22],
    ['#00a3ad', 'midden', 3.07],
    ['#ffd200', 'licht', 1.45],
    ['#8cc63f', 'licht', 2.05],
    ['#fff6b0', 'te-licht', 1.1],
  ])('sorts %s as %s', (accent, kind, onWhite) => {
    expect(documentColours(accent).class).toBe(kind)
    expect(ratio(accent, paper)).toBeCloseTo(onWhite, 1)
  })

  it('keeps a strong accent for text and sets white on it', () => {
    expect(documentColours('#123e6b')).toMatchObject({
      accentText: '#123e6b',
      dataInk: '#123e6b',
      onAccent: '#ffffff',
      outlined: false,
    })
  })

  it.each([
    ['#e17000', '#af5700', 5.02],
    ['#00a3ad', '#007c83', 4.99],
  ])('darkens %s to about %s for text, and sets ink on it', (accent, wanted, onWhite) => {
    const colours = documentColours(accent)
    expect(ratio(colours.accentText, paper)).toBeCloseTo(onWhite, 0)
    expect(ratio(colours.accentText, wanted)).toBeLessThan(1.05)
    expect(colours.onAccent).toBe(ink)
    expect(colours.dataInk).toBe(colours.accentText)
  })

  it('uses ink instead of a muddy dark yellow', () => {
    const colours = documentColours('#ffd200')
    expect(colours).toMatchObject({ accentText: ink, onAccent: ink, dataInk: ink, outlined: false })
    expect(ratio(ink, '#ffd200')).toBeCloseTo(11.41, 1)
  })

  it('outlines an accent that can hardly be seen', () => {
    expect(documentColours('#fff6b0').outlined).toBe(true)
  })

  it.each([
    '#123e6b',
    '#007a3d',
    '#c8102e',
    '#e17000',
    '#00a3ad',
    '#ffd200',
    '#8cc63f',
    '#fff6b0',
    '#767676',
    '#0000ff',
  ])('makes a tint of %s on which all text can be read', (accent) => {
    const { tint, accentText } = documentColours(accent)
    expect(ratio(ink, tint)).toBeGreaterThan(14)
    expect(ratio(ink2, tint)).toBeGreaterThan(6.6)
    expect(ratio(accentText, tint)).toBeGreaterThanOrEqual(4.5)
  })

  it('falls back to the default accent on a text that is no colour', () => {
    expect(documentColours('blauw').accent).toBe('#21468b')
  })
})

const given = [
  '#8a1538',
  '#00653b',
  '#E17000',
  '#00A3AD',
  '#FFD200',
  '#8CC63F',
  '#FFF6B0',
  '#767676',
  '#b34700',
] as const

describe('the colour of a municipality', () => {
  it.each(given)('leaves every text legible with %s, on paper and on the screen', (accent) => {
    const { accentText, onAccent, tint } = documentColours(accent)
    expect(ratio(accentText, paper)).toBeGreaterThanOrEqual(4.5)
    expect(ratio(accentText, tint)).toBeGreaterThanOrEqual(4.5)
    expect(ratio(onAccent, accent)).toBeGreaterThanOrEqual(4.5)
    const screen = screenColours(accent)
    expect(screen.legible).toBe(true)
    expect(ratio(screen.light, paper)).toBeGreaterThanOrEqual(6)
    expect(ratio(screen.dark, darkPaper)).toBeGreaterThanOrEqual(7)
  })

  it('can be any colour there is and still carry text', () => {
    const steps = Array.from({ length: 12 }, (_, step) => Math.round((step * 255) / 11))
    const hex = (part: number) => part.toString(16).padStart(2, '0')
    const colours = steps.flatMap((r) => steps.flatMap((g) => steps.map((b) => `#${hex(r)}${hex(g)}${hex(b)}`)))
    const illegible = colours.filter((accent) => ratio(documentColours(accent).onAccent, accent) < 4.5)
    expect(illegible).toEqual([])
  })

  it('gets black letters where neither white nor ink can be read', () => {
    expect(ratio('#e35205', paper)).toBeLessThan(4.5)
    expect(ratio('#e35205', ink)).toBeLessThan(4.5)
    expect(documentColours('#e35205').onAccent).toBe('#000000')
  })
})

describe('screenColours', () => {
  it('keeps the tuned pair of the default accent', () => {
    expect(screenColours('#21468B')).toEqual({ light: '#21468b', dark: '#a6c1f3', adjusted: false, legible: true })
    expect(ratio('#21468b', paper)).toBeCloseTo(9.1, 1)
    expect(ratio('#a6c1f3', darkPaper)).toBeCloseTo(9.7, 1)
  })

  it.each(['#8a1538', '#00653b', '#005b8c', '#6b2c91'])(
    'keeps %s on light paper and raises it on dark paper',
    (accent) => {
      const colours = screenColours(accent)
      expect(colours).toMatchObject({ light: accent, adjusted: false, legible: true })
      expect(ratio(colours.dark, darkPaper)).toBeGreaterThanOrEqual(7)
      expect(ratio(colours.dark, darkPaper)).toBeLessThan(7.6)
    },
  )

  it.each(['#b34700', '#767676', '#ffd100', '#ffffff'])('darkens %s just as far as 6:1', (accent) => {
    const colours = screenColours(accent)
    expect(colours).toMatchObject({ adjusted: true, legible: true })
    expect(ratio(colours.light, paper)).toBeGreaterThanOrEqual(6)
    expect(ratio(colours.light, paper)).toBeLessThan(6.4)
  })

  it('leaves a colour alone that is already light enough on dark paper', () => {
    expect(screenColours('#ffd100').dark).toBe('#ffd100')
  })

  it('refuses a text that is no colour', () => {
    expect(screenColours('#12345')).toMatchObject({ legible: false, light: '#21468b' })
  })
})
