import { describe, expect, it } from 'vitest'
import type { FigureDefinition } from '../../src/figures/figure.ts'
import { groupFigures, searchFigures } from '../../src/figures/search-figures.ts'

const definition = (id: string, name: string, subject: string): FigureDefinition => ({
  id,
  name,
  subject,
  kind: 'aantal',
  unit: ['', ''],
  meaning: '',
  whereFound: '',
})
const definitions = [
  definition('b', 'Bereik onder de doelgroep', 'Bereik'),
  definition('d', 'Doelgroeppeuters', 'Doelgroep'),
  definition('v', 'VE-plaatsen', 'Aanbod'),
  definition('w', 'Wachtlijst', 'Aanbod'),
]
const found = (query: string) => searchFigures({ version: 1, definitions }, query).map(({ id }) => id)

describe('searchFigures', () => {
  it('puts names that start so first', () => {
    expect(found('doelgroep')).toEqual(['d', 'b'])
  })

  it('does not mind capitals, hyphens and accents, and finds every word', () => {
    expect(found('ve plaatsen')).toEqual(['v'])
    expect(found('Béreik DOELGROEP')).toEqual(['b'])
  })

  it('finds by subject and gives all for an empty search', () => {
    expect(found('aanbod')).toEqual(['v', 'w'])
    expect(found(' ')).toEqual(['b', 'd', 'v', 'w'])
  })
})

describe('groupFigures', () => {
  it('keeps subjects and figures in their order', () => {
    expect(groupFigures(definitions).map(({ subject, definitions: members }) => [subject, members.length])).toEqual([
      ['Bereik', 1],
      ['Doelgroep', 1],
      ['Aanbod', 2],
    ])
  })
})
