import { describe, expect, it } from 'vitest'
import { parseFormula } from '../../src/build/parse-formula.ts'
import type { FigureDefinition, FigureKind, Figures, OwnFigures } from '../../src/figures/figure.ts'
import { figureResolver, resolveFigures } from '../../src/figures/resolve-figures.ts'
import { figureSourceWords } from '../../src/words/figure-source-words.ts'
import { catalogue, definition, figure, figures } from '../build.ts'

const computed = (id: string, kind: FigureKind, text: string, facts: Partial<FigureDefinition> = {}) => {
  const parsed = parseFormula(text)
  if ('at' in parsed) throw new Error(text)
  return definition(id, kind, { name: `Naam van ${id}`, formula: parsed.formula, ...facts })
}

const all = catalogue(
  // Before its inputs, so that order cannot matter.
  computed('bereik', 'procent', 'deelnemers / doelgroep', { rounding: 'nearest' }),
  definition('doelgroep', 'aantal', { name: 'Doelgroeppeuters' }),
  definition('deelnemers', 'aantal', { name: 'Deelnemers' }),
  definition('doel', 'procent', { name: 'Streefcijfer' }),
  computed('nodig', 'aantal', 'doelgroep × doel', { rounding: 'up' }),
  definition('uurprijs', 'bedrag', { name: 'Uurprijs' }),
  computed('plek', 'bedrag', '640 × uurprijs'),
  computed('alles', 'bedrag', 'nodig × plek'),
  definition('uren', 'uren', { preset: 10, whereFound: 'Besluit' }),
  computed('inzet', 'uren', 'deelnemers × uren'),
)

const given = figures(
  figure('doelgroep', 168, { referenceDate: '2026-01-01', retrievedDate: '2026-03-01' }),
  figure('deelnemers', 131, { referenceDate: '2025-10-01', retrievedDate: '2026-11-01', status: 'voorlopig' }),
  figure('doel', 0.9, { referenceDate: '2030-12-31', status: 'raming' }),
  figure('uurprijs', 1151),
)

const resolve = (typed: Figures, ownFigures: OwnFigures = {}) =>
  resolveFigures({ figures: typed, ownFigures }, all, figureSourceWords)
const numberOf = (typed: Figures, id: string) => {
  const value = resolve(typed).figures[id]?.value
  return value?.type === 'number' ? value.number : null
}
const without = (id: string): Figures => Object.fromEntries(Object.entries(given).filter(([key]) => key !== id))

describe('figures that follow from others', () => {
  it('are computed, whatever the order of the catalogue', () => {
    expect(numberOf(given, 'bereik')).toBe(0.78)
    expect(numberOf(given, 'nodig')).toBe(152)
  })

  it('count money in euros and keep it in cents', () => {
    expect(numberOf(given, 'plek')).toBe(736_640)
    expect(numberOf(given, 'alles')).toBe(152 * 736_640)
  })

  it('change with their inputs', () => {
    expect(numberOf({ ...given, ...figures(figure('doelgroep', 200)) }, 'nodig')).toBe(180)
  })

  it('are not rounded up by the noise of binary fractions', () => {
    const noisy = figures(figure('doelgroep', 100), figure('doel', 1.1))
    expect(numberOf(noisy, 'nodig')).toBe(110)
  })

  it('are missing when an input is missing, withheld or more than one number, and never zero', () => {
    expect(resolve(without('deelnemers')).figures).not.toHaveProperty('bereik')
    expect(numberOf({ ...given, ...figures(figure('deelnemers', { type: 'fewer-than-5' })) }, 'bereik')).toBeNull()
    const series = figure('deelnemers', { type: 'series', years: [{ year: 2025, number: 120 }] })
    expect(numberOf({ ...given, ...figures(series) }, 'bereik')).toBeNull()
    expect(resolve(without('doel')).figures).not.toHaveProperty('alles')
  })

  it('are missing when one would divide by zero', () => {
    expect(numberOf({ ...given, ...figures(figure('doelgroep', 0)) }, 'bereik')).toBeNull()
  })

  it('say how they came about, as old as the oldest input and as certain as the least certain', () => {
    expect(resolve(given).figures['bereik']).toEqual({
      id: 'bereik',
      value: { type: 'number', number: 0.78 },
      source: 'Berekend: deelnemers / doelgroeppeuters (131 / 168)',
      referenceDate: '2025-10-01',
      retrievedDate: '2026-03-01',
      status: 'voorlopig',
    })
    expect(resolve(given).figures['nodig']).toMatchObject({
      source: 'Berekend: doelgroeppeuters × streefcijfer (168 × 90%)',
      status: 'raming',
    })
  })

  it('give way to a value that was typed', () => {
    const set = resolve({ ...given, ...figures(figure('bereik', 0.8)) })
    expect(set.figures['bereik']?.value).toEqual({ type: 'number', number: 0.8 })
    expect(set.computed.has('bereik')).toBe(false)
    expect(set.computed.has('nodig')).toBe(true)
  })

  it('end when formulas go round in a circle', () => {
    const round = catalogue(computed('a', 'aantal', 'b + 1'), computed('b', 'aantal', 'a + 1'))
    expect(resolveFigures({ figures: {}, ownFigures: {} }, round, figureSourceWords).figures).toEqual({})
  })
})

describe('a figure that the catalogue fills in', () => {
  it('holds until something is typed, and says that it must be checked', () => {
    expect(resolve(given).figures['uren']).toMatchObject({
      value: { type: 'number', number: 10 },
      source: 'Besluit. Vooraf ingevuld, controleer dit.',
    })
    expect(numberOf(given, 'inzet')).toBe(1310)
    expect(numberOf({ ...given, ...figures(figure('uren', 12)) }, 'inzet')).toBe(1572)
  })
})

describe('figures of the writer', () => {
  const own = { id: 'eigen-kelder', name: 'Kelders', kind: 'aantal', unit: ['kelder', 'kelders'], meaning: '' } as const

  it('stand behind those of the catalogue, under a subject of their own', () => {
    const { catalogue: whole, definitions } = resolve(given, { 'eigen-kelder': own })
    expect(whole.definitions.at(-1)).toMatchObject({ id: 'eigen-kelder', subject: 'Eigen cijfers' })
    expect(definitions.get('eigen-kelder')?.name).toBe('Kelders')
  })
})

describe('resolving again', () => {
  it('gives the same set as long as the figures of the plan are the same', () => {
    const resolver = figureResolver(all, figureSourceWords)
    const plan = { figures: given, ownFigures: {} }
    expect(resolver({ ...plan })).toBe(resolver(plan))
    expect(resolver({ ...plan, figures: { ...given } })).not.toBe(resolver(plan))
  })
})
