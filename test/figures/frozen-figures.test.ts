import { describe, expect, it } from 'vitest'
import { freezeFigures } from '../../src/figures/frozen-figures.ts'
import { figureResolver, resolveFigures } from '../../src/figures/resolve-figures.ts'
import { figureSourceWords } from '../../src/words/figure-source-words.ts'
import { catalogue, definition, figure, figures } from '../build.ts'

const double = (factor: number) =>
  ({
    type: 'operation',
    operator: '×',
    left: { type: 'figure', figure: 'peuters' },
    right: { type: 'number', number: factor },
  }) as const
const then = catalogue(
  definition('peuters', 'aantal', { name: 'Peuters', unit: ['peuter', 'peuters'] }),
  definition('uren', 'uren', { formula: double(2) }),
  definition('norm', 'uren', { preset: 960 }),
  definition('vervallen', 'aantal', { preset: 12 }),
)
const now = catalogue(
  definition('peuters', 'aantal', { name: 'Doelgroeppeuters', unit: ['kind', 'kinderen'] }),
  definition('uren', 'uren', { formula: double(3) }),
  definition('norm', 'uren', { preset: 1000 }),
  definition('nieuw', 'aantal', { preset: 5 }),
)
const given = { figures: figures(figure('peuters', 100)), ownFigures: {} }
const frozen = freezeFigures(resolveFigures(given, then, figureSourceWords))
const later = resolveFigures({ ...given, frozen }, now, figureSourceWords)
const numberOf = (id: string) => later.figures[id]?.value

describe('figures that were frozen', () => {
  it('keep what was computed and preset, whatever a later catalogue says', () => {
    expect(numberOf('uren')).toEqual({ type: 'number', number: 200 })
    expect(numberOf('norm')).toEqual({ type: 'number', number: 960 })
    expect(later.computed).toEqual(new Set(['uren', 'norm', 'vervallen']))
  })

  it('keep their names and units, also those that the catalogue lost', () => {
    expect(later.definitions.get('peuters')).toMatchObject({ name: 'Peuters', unit: ['peuter', 'peuters'] })
    expect(later.definitions.get('vervallen')).toMatchObject({ name: 'vervallen', subject: 'Eigen cijfers' })
    expect(numberOf('vervallen')).toEqual({ type: 'number', number: 12 })
  })

  it('get nothing from the catalogue that was not there', () => {
    expect(later.definitions.has('nieuw')).toBe(true)
    expect(numberOf('nieuw')).toBeUndefined()
  })

  it('live again once they are let go', () => {
    const resolve = figureResolver(now, figureSourceWords)
    expect(resolve({ ...given, frozen }).figures['uren']?.value).toEqual({ type: 'number', number: 200 })
    expect(resolve(given).figures['uren']?.value).toEqual({ type: 'number', number: 300 })
  })
})
