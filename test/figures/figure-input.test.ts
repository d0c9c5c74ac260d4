import { describe, expect, it } from 'vitest'
import type { FigureKind, FigureValue } from '../../src/figures/figure.ts'
import { figureInputText, readFigureInput } from '../../src/figures/figure-input.ts'
import { definition } from '../build.ts'

const known = (kind: FigureKind) =>
  definition('x', kind, { unit: kind === 'aantal' ? ['peuter', 'peuters'] : ['', ''] })
const valueIn = (text: string, kind: FigureKind) => readFigureInput(text, known(kind)).value
const codesOf = (text: string, kind: FigureKind) => readFigureInput(text, known(kind)).findings.map(({ code }) => code)

describe('readFigureInput', () => {
  it('keeps per cent as a fraction and money as cents', () => {
    expect(valueIn('78', 'procent')).toEqual({ type: 'number', number: 0.78 })
    expect(valueIn('8,4%', 'procent')).toEqual({ type: 'number', number: 0.084 })
    expect(valueIn('€ 742.000', 'bedrag')).toEqual({ type: 'number', number: 74200000 })
    expect(valueIn('11,51', 'bedrag')).toEqual({ type: 'number', number: 1151 })
    expect(valueIn('168 peuters', 'aantal')).toEqual({ type: 'number', number: 168 })
  })

  it('holds an empty field for missing, not for zero', () => {
    expect(readFigureInput('  ', known('aantal'))).toEqual({ value: null, findings: [] })
    expect(valueIn('0', 'aantal')).toEqual({ type: 'number', number: 0 })
  })

  it('takes fewer than 5 for a count only', () => {
    expect(valueIn('minder dan 5', 'aantal')).toEqual({ type: 'fewer-than-5' })
    expect(codesOf('minder dan 5', 'bedrag')).toEqual(['figure-fewer-than-5'])
    expect(valueIn('Laak: <5; Escamp: 402', 'aantal')).toEqual({
      type: 'areas',
      areas: [
        { area: 'Laak', number: 'fewer-than-5' },
        { area: 'Escamp', number: 402 },
      ],
    })
    expect(codesOf('Laak: <5', 'procent')).toEqual(['figure-fewer-than-5'])
  })

  it('says which part cannot be read', () => {
    expect(readFigureInput('2023: 12; 2024: veel', known('aantal')).findings[0]?.facts).toMatchObject({ part: '2024' })
  })

  it.each([
    ['veel', 'aantal', 'figure-not-a-number'],
    ['12.5', 'score', 'figure-point-as-decimal'],
    ['12,5', 'aantal', 'figure-not-whole'],
    ['-3', 'aantal', 'figure-negative'],
    ['€ 12', 'aantal', 'figure-other-unit'],
    ['12%', 'bedrag', 'figure-other-unit'],
    ['11,515', 'bedrag', 'figure-cents'],
    ['2023: veel', 'aantal', 'figure-not-a-number'],
    ['2023: 12; 13', 'aantal', 'figure-part'],
  ] as const)('refuses %s for %s', (text, kind, code) => {
    expect(readFigureInput(text, known(kind))).toMatchObject({ value: null, findings: [{ code, severity: 'error' }] })
  })

  it('warns about more than 100 per cent and keeps it', () => {
    expect(codesOf('120%', 'procent')).toEqual(['figure-over-100'])
    expect(valueIn('120%', 'procent')).toEqual({ type: 'number', number: 1.2 })
  })

  it('reads years in order and areas as they stand, with unknown numbers', () => {
    const years = [
      { year: 2023, number: 158 },
      { year: 2024, number: null },
      { year: 2025, number: 168 },
    ]
    expect(valueIn('2025: 168\n2023: 158\n2024: ?', 'aantal')).toEqual({ type: 'series', years })
    expect(valueIn('Zandhoek: 15; Broekdorp: 22', 'aantal')).toEqual({
      type: 'areas',
      areas: [
        { area: 'Zandhoek', number: 15 },
        { area: 'Broekdorp', number: 22 },
      ],
    })
    expect(valueIn('2023: ?', 'aantal')).toBeNull()
  })
})

describe('figureInputText', () => {
  const values: readonly (readonly [FigureKind, FigureValue, string])[] = [
    ['aantal', { type: 'number', number: 61840 }, '61.840'],
    ['aantal', { type: 'fewer-than-5' }, 'minder dan 5'],
    ['procent', { type: 'number', number: 0.084 }, '8,4'],
    ['bedrag', { type: 'number', number: 1150 }, '11,50'],
    ['bedrag', { type: 'number', number: -74200000 }, '−742.000'],
    ['score', { type: 'number', number: 486.25 }, '486,25'],
    [
      'aantal',
      {
        type: 'series',
        years: [
          { year: 2023, number: 158 },
          { year: 2024, number: null },
        ],
      },
      '2023: 158; 2024: ?',
    ],
    ['procent', { type: 'areas', areas: [{ area: 'Zandhoek', number: 0.25 }] }, 'Zandhoek: 25'],
    ['aantal', { type: 'areas', areas: [{ area: 'Laak', number: 'fewer-than-5' }] }, 'Laak: minder dan 5'],
  ]

  it.each(values)('gives a text for %s that is read back as the same value', (kind, value, text) => {
    expect(figureInputText(value, known(kind))).toBe(text)
    expect(valueIn(text, kind)).toEqual(value)
  })

  it('leaves the field of a missing figure empty', () => {
    expect(figureInputText(null, known('aantal'))).toBe('')
  })
})
