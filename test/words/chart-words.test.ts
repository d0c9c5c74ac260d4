import { describe, expect, it } from 'vitest'
import { chartWords } from '../../src/words/chart-words.ts'
import { chartOf, parts } from '../charts/sample-charts.ts'

describe('the description that is made from the numbers of a chart', () => {
  it('tells the course of a line', () => {
    const data = chartOf('bar', { values: { Peuters: parts({ 2023: 158, 2024: 180, 2026: 168 }) } })
    expect(chartWords.alt(data)).toBe(
      'Staafdiagram van peuters, 2023 tot en met 2026. Het cijfer loopt op van 158 in 2023 naar 168 in 2026. Het hoogst is 2024: 180.',
    )
  })

  it('tells each of several figures, and what is missing', () => {
    const values = { Bereik: parts({ 2025: 0.76, 2026: null, 2027: 0.7 }), Doel: parts({ 2026: 0.8, 2027: 0.8 }) }
    expect(chartWords.alt(chartOf('line', { kind: 'procent', values }))).toBe(
      'Lijndiagram van bereik en doel, 2025 tot en met 2027. Bereik loopt terug van 76% in 2025 naar 70% in 2027. Doel is in 2026 en in 2027 gelijk: 80%. Ontbreekt: Bereik 2026.',
    )
  })

  it('tells a comparison by its numbers, and many places by the ends', () => {
    const few = chartOf('bar', { kind: 'procent', values: { Armoede: parts({ Nederland: 0.07, Rijnveen: 0.09 }) } })
    expect(chartWords.alt(few)).toBe('Staafdiagram van armoede. Rijnveen 9% en Nederland 7%.')
    const many = chartOf('bar', { values: { Peuters: parts({ A: 5, B: 9, C: 2, D: 4, E: 6 }) } })
    expect(chartWords.alt(many)).toBe('Staafdiagram van peuters. Het hoogst is B (9), het laagst C (2).')
  })

  it('tells single numbers, "minder dan 5" in words', () => {
    const data = chartOf('bar', { values: { A: 12, B: { type: 'fewer-than-5' }, C: null } })
    expect(chartWords.alt(data)).toBe('Staafdiagram van 3 cijfers. A 12. Ontbreekt: C. Minder dan 5: B.')
    expect(chartWords.values(data)).toBe('Alle waarden: A 12; B minder dan 5; C ontbreekt.')
  })
})
