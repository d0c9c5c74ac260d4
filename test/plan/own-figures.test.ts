import { describe, expect, it } from 'vitest'
import type { OwnFigure } from '../../src/figures/figure.ts'
import { setFigure } from '../../src/plan/change-plan.ts'
import { figureCounts, figuresInText, usedFigures } from '../../src/plan/figure-places.ts'
import { ownFigureId } from '../../src/plan/own-figure-id.ts'
import { removeOwnFigure, restoreOwnFigure, setOwnFigure } from '../../src/plan/own-figures.ts'
import { chapter, doc, fig, figure, p, plan, section } from '../build.ts'

const own: OwnFigure = {
  id: 'eigen-a1b2c3d4',
  name: 'Kelders',
  kind: 'aantal',
  unit: ['kelder', 'kelders'],
  meaning: '',
}
const empty = plan([chapter('ve', 'a', section('b', { leftOut: true }))])
const withOwn = setOwnFigure(empty, own)

describe('a figure of the writer', () => {
  it('is added one revision on, and the same figure changes nothing', () => {
    expect(withOwn).toMatchObject({ ownFigures: { [own.id]: own }, revision: empty.revision + 1 })
    expect(setOwnFigure(withOwn, { ...own })).toBe(withOwn)
  })

  it('can be renamed, but keeps its kind as long as it has a value', () => {
    const filled = setFigure(withOwn, figure(own.id, 3))
    const changed = setOwnFigure(filled, { ...own, name: 'Zolders', kind: 'bedrag' })
    expect(changed.ownFigures[own.id]).toMatchObject({ name: 'Zolders', kind: 'aantal' })
    expect(setOwnFigure(withOwn, { ...own, kind: 'bedrag' }).ownFigures[own.id]?.kind).toBe('bedrag')
  })

  it('goes with its value and comes back with it', () => {
    const filled = setFigure(withOwn, figure(own.id, 3))
    const removed = removeOwnFigure(filled, own.id)
    expect([removed.ownFigures, removed.figures]).toEqual([{}, {}])
    const back = restoreOwnFigure(removed, own, filled.figures[own.id])
    expect([back.ownFigures, back.figures]).toEqual([filled.ownFigures, filled.figures])
  })

  it.each(['a', 'b'])('stays when it stands in a text, also in one that is left out (%s)', (id) => {
    const used = { ...withOwn, texts: { [id]: doc(p(fig(own.id))) } }
    expect(removeOwnFigure(used, own.id)).toBe(used)
  })

  it('has an id that no other figure can have', () => {
    expect(ownFigureId('a1b2c3d4')).toBe('eigen-a1b2c3d4')
    expect(() => ownFigureId('kort')).toThrow('own figure')
  })
})

describe('where figures stand', () => {
  const texts = { a: doc(p(fig('x'), fig('x'))), b: doc(p(fig('y'))) }

  it('counts every place, and calls used what will be printed', () => {
    const given = { ...empty, texts }
    expect([...figureCounts(given)]).toEqual([
      ['x', 2],
      ['y', 1],
    ])
    expect([...usedFigures(given)]).toEqual(['x'])
  })

  it('finds those of charts as well', () => {
    const chart = { type: 'chart', attrs: { kind: 'bar', figures: ['x', 'y'], caption: '', alt: '' } } as const
    expect(figuresInText([chart, ...doc(p(fig('z')))])).toEqual(['x', 'y', 'z'])
  })
})
