import { describe, expect, it } from 'vitest'
import type { Figure, OwnFigure } from '../../src/figures/figure.ts'
import { resolveFigures } from '../../src/figures/resolve-figures.ts'
import { compareOffer, takeOffer } from '../../src/plan/figure-offer.ts'
import { figureSourceWords } from '../../src/words/figure-source-words.ts'
import { catalogue, chapter, definition, doc, fig, figure, figures, p, plan } from '../build.ts'

const written = plan(
  [chapter('ve', 'b')],
  { b: doc(p(fig('peuters'), ' en ', fig('peuters'))) },
  { figures: figures(figure('peuters', 158), figure('kleuters', 90)) },
)
const known = catalogue(...['peuters', 'kleuters', 'inwoners'].map((id) => definition(id, 'aantal')))
const rows = (offered: readonly Figure[]) => {
  const set = resolveFigures(written, known, figureSourceWords)
  return compareOffer(written, set, { figures: offered, ownFigures: [] })
}

describe('an offer of figures', () => {
  it('is shown beside what the plan has: new, changed with the difference, and where it is used', () => {
    expect(rows([figure('peuters', 162), figure('inwoners', 50_000)])).toMatchObject([
      { id: 'peuters', change: 'changed', difference: 4, places: 2 },
      { id: 'inwoners', change: 'new', before: null, difference: null, places: 0 },
    ])
  })

  it('tells the same figure from the same value out of another source', () => {
    const kleuters = figure('kleuters', 90)
    expect(rows([{ ...kleuters, retrievedDate: '2027-01-01' }])[0]?.change).toBe('same')
    expect(rows([{ ...kleuters, source: 'CBS' }])[0]?.change).toBe('same-value')
  })

  it('gives no difference with a value that is withheld', () => {
    const withheld: Figure = { ...figure('peuters', 1), value: { type: 'fewer-than-5' } }
    expect(rows([withheld])[0]).toMatchObject({ change: 'changed', difference: null })
  })
})

describe('taking an offer', () => {
  const own: OwnFigure = {
    id: 'eigen-a1b2c3d4',
    name: 'Per wijk',
    kind: 'aantal',
    unit: ['kind', 'kinderen'],
    meaning: '',
  }
  const offer = { figures: [figure('peuters', 162), figure('kleuters', 95), figure(own.id, 3)], ownFigures: [own] }

  it('changes only what was chosen, in one step', () => {
    const taken = takeOffer(written, offer, new Set(['peuters']))
    expect(taken).toMatchObject({ revision: written.revision + 1, figures: { peuters: figure('peuters', 162) } })
    expect([taken.figures.kleuters, taken.ownFigures]).toEqual([figure('kleuters', 90), {}])
  })

  it('brings along what is said about a figure that the catalogue does not have', () => {
    expect(takeOffer(written, offer, new Set([own.id]))).toMatchObject({
      ownFigures: { [own.id]: own },
      figures: { [own.id]: figure(own.id, 3) },
    })
  })

  it('leaves the same plan when nothing would change', () => {
    expect(takeOffer(written, offer, new Set(['onbekend']))).toBe(written)
    expect(takeOffer(written, { figures: [figure('kleuters', 90)], ownFigures: [] }, new Set(['kleuters']))).toBe(
      written,
    )
  })
})
