import { describe, expect, it } from 'vitest'
import { computedFrom, figureStates } from '../../src/figures/figure-status.ts'
import type { Figure } from '../../src/figures/figure.ts'
import { resolveFigures } from '../../src/figures/resolve-figures.ts'
import { figureSourceWords } from '../../src/words/figure-source-words.ts'
import { catalogue, definition, figure, figures } from '../build.ts'

const share = {
  type: 'operation',
  operator: '/',
  left: { type: 'figure', figure: 'deelnemers' },
  right: { type: 'figure', figure: 'doelgroep' },
} as const

const all = catalogue(
  definition('doelgroep', 'aantal', { staleAfter: 24, bounds: { low: 1, high: 5000 } }),
  definition('deelnemers', 'aantal', { staleAfter: 18 }),
  definition('bereik', 'procent', { formula: share, bounds: { low: 0.3, high: 1 } }),
  definition('wachtlijst', 'aantal'),
  definition('doel', 'procent'),
)

function states(typed: readonly Figure[], used: readonly string[], today = '2026-11-25') {
  const set = resolveFigures({ figures: figures(...typed), ownFigures: {} }, all, figureSourceWords)
  const found = figureStates(set, { used: new Set(used), today })
  return (id: string) => found.get(id)
}

const known = [
  figure('doelgroep', 168, { referenceDate: '2026-01-01' }),
  figure('deelnemers', 131, { referenceDate: '2026-01-01' }),
]

describe('the state of a figure', () => {
  it('is missing when the text uses it without a value, and open when nobody does', () => {
    const of = states(known, ['wachtlijst'])
    expect(of('wachtlijst')).toMatchObject({ missing: true, open: false })
    expect(of('doel')).toMatchObject({ missing: false, open: true, certainty: null })
  })

  it('is outdated after the months of the catalogue, counted from the day it held', () => {
    expect(states(known, [], '2028-01-01')('doelgroep')?.outdated).toBe(false)
    expect(states(known, [], '2028-01-02')('doelgroep')?.outdated).toBe(true)
  })

  it('counts months to the last day of a shorter one', () => {
    const end = [figure('deelnemers', 1, { referenceDate: '2025-08-31' })]
    expect(states(end, [], '2027-02-28')('deelnemers')?.outdated).toBe(false)
    expect(states(end, [], '2027-03-01')('deelnemers')?.outdated).toBe(true)
  })

  it('never ages without a reference date, with an unreadable one, or without a number of months', () => {
    expect(states([figure('doelgroep', 1, { referenceDate: '' })], [], '2099-01-01')('doelgroep')?.outdated).toBe(false)
    expect(states([figure('doelgroep', 1, { referenceDate: 'ooit' })], [], '2099-01-01')('doelgroep')?.outdated).toBe(
      false,
    )
    expect(states([figure('doel', 0.9, { referenceDate: '1999-01-01' })], [])('doel')?.outdated).toBe(false)
  })

  it('tells that the source or the day is lacking, of what somebody typed only', () => {
    const of = states([figure('doelgroep', 168, { source: ' ' }), figure('deelnemers', 131, { referenceDate: '' })], [])
    expect(of('doelgroep')).toMatchObject({ sourceLacking: true, dateLacking: false })
    expect(of('deelnemers')).toMatchObject({ sourceLacking: false, dateLacking: true })
    expect(of('bereik')).toMatchObject({ sourceLacking: false, dateLacking: false })
    expect(of('wachtlijst')).toMatchObject({ sourceLacking: false, dateLacking: false })
  })

  it('of a computed figure is outdated when an input is', () => {
    const of = states(known, ['bereik'], '2027-08-01')
    expect(of('doelgroep')?.outdated).toBe(false)
    expect(of('bereik')).toMatchObject({ outdated: true, computed: true })
  })

  it('tells what is final, provisional and estimated', () => {
    const of = states([figure('doel', 0.9, { status: 'raming' }), figure('wachtlijst', 7, { status: 'voorlopig' })], [])
    expect([of('doel')?.certainty, of('wachtlijst')?.certainty]).toEqual(['raming', 'voorlopig'])
  })

  it('is out of bounds above and below what is usual, for any number of a series', () => {
    const years = (number: number) => [
      figure('doelgroep', {
        type: 'series',
        years: [
          { year: 2025, number: 160 },
          { year: 2026, number },
        ],
      }),
    ]
    expect(states([figure('doelgroep', 0)], [])('doelgroep')?.outOfBounds).toBe(true)
    expect(states([figure('doelgroep', 5000)], [])('doelgroep')?.outOfBounds).toBe(false)
    expect(states(years(5001), [])('doelgroep')?.outOfBounds).toBe(true)
    expect(states(years(168), [])('doelgroep')?.outOfBounds).toBe(false)
  })

  it('is unused when neither the text nor a figure in the text needs it', () => {
    const of = states([...known, figure('doel', 0.9)], ['bereik'])
    expect(of('doel')?.unused).toBe(true)
    expect(of('deelnemers')?.unused).toBe(false)
    expect(states(known, [])('deelnemers')?.unused).toBe(true)
    expect(states(known, [])('bereik')?.unused).toBe(false)
  })
})

describe('what is computed from a figure', () => {
  it('is found by its formula', () => {
    const set = resolveFigures({ figures: {}, ownFigures: {} }, all, figureSourceWords)
    expect(computedFrom(set, 'deelnemers').map(({ id }) => id)).toEqual(['bereik'])
    expect(computedFrom(set, 'bereik')).toEqual([])
  })
})
