import { describe, expect, it } from 'vitest'
import type { FigureKind, FigureValue } from '../../src/figures/figure.ts'
import { formatFigure, formatFigureInFull, hasYears, isKnown } from '../../src/figures/format-figure.ts'
import { shareInWords } from '../../src/figures/share-words.ts'
import { defaultNotation, type Notation } from '../../src/richtext/richtext.ts'
import { definition, figure } from '../build.ts'

const units: Partial<Record<FigureKind, readonly [string, string]>> = {
  aantal: ['peuter', 'peuters'],
  uren: ['uur', 'uur'],
  score: ['punt', 'punten'],
}

function written(kind: FigureKind, value: number | FigureValue, notation: Partial<Notation> = {}): string {
  const known = definition('x', kind, { unit: units[kind] ?? ['', ''] })
  return formatFigure(figure('x', value), known, { ...defaultNotation, ...notation }).replace(/\u00a0/g, '_')
}

const series = (...numbers: readonly (number | null)[]): FigureValue => ({
  type: 'series',
  years: numbers.map((number, index) => ({ year: 2023 + index, number })),
})

describe('formatFigure', () => {
  it('writes a number with its unit, in singular and plural', () => {
    expect(written('aantal', 168)).toBe('168_peuters')
    expect(written('aantal', 1)).toBe('1_peuter')
    expect(written('aantal', 0)).toBe('0_peuters')
    expect(written('uren', 1310)).toBe('1.310_uur')
    expect(written('score', 486.2)).toBe('486,2_punten')
    expect(written('aantal', 168, { unit: false })).toBe('168')
  })

  it('writes of a series what is asked for: all years, the last with its year, or one without', () => {
    const value = series(151, 158, 162, 168)
    expect(written('aantal', value)).toBe('van 151_peuters in_2023 naar 168_peuters in_2026')
    expect(written('aantal', value, { years: 'all' })).toBe(
      '151_peuters in_2023, 158 in_2024, 162 in_2025 en 168 in_2026',
    )
    expect(written('aantal', value, { years: 'last' })).toBe('168_peuters in_2026')
    expect(written('aantal', value, { years: 2024 })).toBe('158_peuters')
    expect(written('aantal', 168, { years: 2024 })).toBe('168_peuters')
  })

  it('writes nothing for a year that is not there or not known', () => {
    for (const years of [2020, 2024]) {
      expect(written('aantal', series(151, null), { years })).toBe('')
      expect(hasYears(series(151, null), { ...defaultNotation, years })).toBe(false)
    }
    expect(hasYears(series(151, null), { ...defaultNotation, years: 2023 })).toBe(true)
  })

  it('rounds to tens, hundreds and thousands, and never to nothing', () => {
    expect(written('aantal', 1268, { decimals: -1 })).toBe('1.270_peuters')
    expect(written('aantal', 1268, { decimals: -2 })).toBe('1.300_peuters')
    expect(written('bedrag', 74_231_320, { decimals: -3 })).toBe('€_742.000')
    expect(written('aantal', 43, { decimals: -2 })).toBe('43_peuters')
  })

  it('writes a fraction as per cent', () => {
    expect(written('procent', 0.78)).toBe('78%')
    expect(written('procent', 0.084)).toBe('8,4%')
    expect(written('procent', 131 / 168)).toBe('78%')
    expect(written('procent', 0.0725, { decimals: 0 })).toBe('7%')
    expect(written('procent', 0.5, { decimals: 1, unit: false })).toBe('50,0')
  })

  it('writes cents as euros, with decimals only when there are cents', () => {
    expect(written('bedrag', 74200000)).toBe('€_742.000')
    expect(written('bedrag', 1151)).toBe('€_11,51')
    expect(written('bedrag', 46)).toBe('€_0,46')
    expect(written('bedrag', 1150)).toBe('€_11,50')
    expect(written('bedrag', -120000)).toBe('€_−1.200')
    expect(written('bedrag', 1151, { decimals: 0 })).toBe('€_12')
    expect(written('bedrag', 74200000, { unit: false })).toBe('742.000')
  })

  it('writes fewer than 5 in words', () => {
    expect(written('aantal', { type: 'fewer-than-5' })).toBe('minder dan_5_peuters')
    expect(written('aantal', { type: 'fewer-than-5' }, { unit: false })).toBe('minder dan_5')
  })

  it('gives numbers that are compared as many decimals as each other', () => {
    const areas = {
      type: 'areas',
      areas: [
        { area: 'Laak', number: 0.63 },
        { area: 'Nederland', number: 0.8 },
      ],
    } as const
    expect(written('score', areas)).toContain('0,63')
    expect(written('score', areas)).toContain('0,80')
  })

  it('lists a short series and tells the ends of a long one', () => {
    expect(written('aantal', series(158, 162, 168))).toBe('158_peuters in_2023, 162 in_2024 en 168 in_2025')
    expect(written('aantal', series(158, null, 162, 165, 168))).toBe('van 158_peuters in_2023 naar 168_peuters in_2027')
    expect(written('bedrag', series(100000, 200000))).toBe('€_1.000 in_2023 en €_2.000 in_2024')
  })

  it('tells the lowest and the highest of many areas', () => {
    const areas = ['Centrum', 'Broekdorp', 'Zandhoek', 'De Akkers'].map((area, index) => ({
      area,
      number: [81, 22, 15, 50][index] ?? null,
    }))
    expect(written('aantal', { type: 'areas', areas })).toBe('van 15_peuters in_Zandhoek tot 81_peuters in_Centrum')
    expect(
      formatFigureInFull(figure('x', { type: 'areas', areas }), definition('x', 'aantal'), defaultNotation),
    ).toContain('50')
  })

  it('names an area whose number is withheld as the lowest, unless another has none', () => {
    const areas = ['Centrum', 'Broekdorp', 'Zandhoek', 'De Akkers'].map((area, index) => ({
      area,
      number: ([81, 22, 'fewer-than-5', 50] as const)[index] ?? null,
    }))
    expect(written('aantal', { type: 'areas', areas })).toBe(
      'van minder dan_5_peuters in_Zandhoek tot 81_peuters in_Centrum',
    )
    const withNone = [...areas, { area: 'Oosterhof', number: 0 }]
    expect(written('aantal', { type: 'areas', areas: withNone })).toBe(
      'van 0_peuters in_Oosterhof tot 81_peuters in_Centrum',
    )
    expect(written('aantal', { type: 'areas', areas: areas.slice(1, 3) })).toBe(
      '22_peuters in_Broekdorp en minder dan_5 in_Zandhoek',
    )
  })

  it('writes a share in words where words come close, else as a number', () => {
    expect(written('procent', 0.78, { style: 'words' })).toBe('bijna vier op de vijf')
    expect(written('procent', 0.27, { style: 'words' })).toBe('ruim een kwart')
    expect(written('procent', 0.15, { style: 'words' })).toBe('15%')
    expect(written('aantal', 3, { style: 'words' })).toBe('3_peuters')
  })
})

describe('shareInWords', () => {
  it.each([
    [0.1, 'een op de tien'],
    [0.18, 'bijna een op de vijf'],
    [1 / 3, 'een derde'],
    [0.51, 'ruim de helft'],
    [0.498, 'de helft'],
    [0.74, 'bijna driekwart'],
    [0.92, 'ruim negen op de tien'],
    [0.07, null],
    [0, null],
    [0.99, null],
  ])('says %s as %s', (fraction, words) => {
    expect(shareInWords(fraction)).toBe(words)
  })
})

describe('isKnown', () => {
  it('holds a series without any number for missing', () => {
    expect(isKnown(undefined)).toBe(false)
    expect(isKnown(figure('x', series(null, null)))).toBe(false)
    expect(isKnown(figure('x', Number.NaN))).toBe(false)
    expect(isKnown(figure('x', 0))).toBe(true)
    expect(isKnown(figure('x', { type: 'fewer-than-5' }))).toBe(true)
  })

  it('is what keeps a missing figure from being written as zero', () => {
    expect(written('aantal', series(null))).toBe('')
  })
})
