import { describe, expect, it } from 'vitest'
import { chartOf, parts } from './sample-charts.ts'

const years = parts({ 2023: 158, 2024: null, 2026: 168 })

describe('the data of a chart', () => {
  it('keeps what is missing apart from zero and from what was never asked', () => {
    const { categories, series } = chartOf('line', {
      values: { bereik: years, doel: parts({ 2026: 0, 2030: 200 }), weg: null },
    })
    expect(categories).toEqual(['2023', '2024', '2026', '2030'])
    expect(series.map(({ values }) => values.map(({ type }) => type))).toEqual([
      ['number', 'missing', 'number', 'none'],
      ['none', 'none', 'number', 'number'],
      ['missing', 'missing', 'missing', 'missing'],
    ])
  })

  it('puts single numbers beside each other, "minder dan 5" and a missing one among them', () => {
    const { form, categories, series } = chartOf('bar', { values: { a: 12, b: { type: 'fewer-than-5' }, c: null } })
    expect([form, categories, series.map(({ values }) => values.map(({ type }) => type))]).toEqual([
      'names',
      ['a', 'b', 'c'],
      [['number', 'fewer', 'missing']],
    ])
  })

  it('puts single numbers on top of each other as parts of one whole', () => {
    const { kind, series } = chartOf('stacked-bar', { values: { a: 12, b: 30 } })
    expect([kind, series.map(({ name }) => name)]).toEqual(['stacked-bar', ['a', 'b']])
  })

  it('has the own municipality first among province and country', () => {
    const areas = parts({ Nederland: 7, Provincie: 8, 'Gemeente Rijnveen': 9 })
    const { categories, own, series } = chartOf('bar', { values: { armoede: areas } })
    expect(categories).toEqual(['Gemeente Rijnveen', 'Nederland', 'Provincie'])
    expect(own).toBe(0)
    expect(series[0]?.values.map((value) => value.type === 'number' && value.number)).toEqual([9, 7, 8])
  })

  it('names what does not fit: another unit, or places beside years', () => {
    const values = { a: years, b: parts({ Dorp: 1 }), c: parts({ 2023: 0.5 }), d: years }
    const { unfit, series } = chartOf('line', { values, kinds: { c: 'procent' } })
    expect([unfit, series.map(({ name }) => name)]).toEqual([
      ['b', 'c'],
      ['a', 'd'],
    ])
  })

  it.each([
    ['no-figures', {}],
    ['nothing-known', { a: null, b: parts({ 2024: null }) }],
    ['too-many-series', Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [name, years]))],
    ['too-many-names', { a: parts(Object.fromEntries(Array.from({ length: 25 }, (_, n) => [`Wijk ${n}`, n]))) }],
  ])('says what keeps it from being drawn: %s', (problem, values) => {
    expect(chartOf('grouped-bar', { values }).problem).toBe(problem)
  })

  it('becomes bars where a line or groups make no sense', () => {
    expect(chartOf('line', { values: { a: parts({ Dorp: 3, Stad: 4 }) } }).kind).toBe('bar')
    expect(chartOf('stacked-bar', { values: { a: years } }).kind).toBe('bar')
    expect(chartOf('bar', { values: { a: years, b: years } }).kind).toBe('grouped-bar')
  })
})
