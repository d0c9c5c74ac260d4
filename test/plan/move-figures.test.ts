import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/figures/figure.ts'
import { setFigure } from '../../src/plan/change-plan.ts'
import { takeOffer } from '../../src/plan/figure-offer.ts'
import { moveFigures } from '../../src/plan/move-figures.ts'
import { samplePlan } from './sample-plan.ts'

const figure = (id: string, number: number): Figure => ({
  id,
  value: { type: 'number', number },
  source: 'CBS StatLine',
  referenceDate: '2026-01-01',
  retrievedDate: '2026-11-25',
  status: 'definitief',
})
const own = { id: 'eigen-abcdefgh', name: 'Coaches', kind: 'aantal', unit: ['coach', 'coaches'], meaning: '' } as const

describe('going back to the figures of before', () => {
  const before = setFigure(samplePlan(), figure('peuters', 10))
  const offer = { figures: [figure('peuters', 12), figure(own.id, 3)], ownFigures: [own] }
  const after = takeOffer(before, offer, new Set(['peuters', own.id]))

  it('takes an offer back, own figures included, as a change of its own', () => {
    const back = moveFigures(after, after, before)
    expect([back.figures, back.ownFigures]).toEqual([before.figures, before.ownFigures])
    expect(back.revision).toBe(after.revision + 1)
  })

  it('leaves what was changed since as it is', () => {
    const later = setFigure(after, figure('geboorten', 7))
    const back = moveFigures(later, after, before)
    expect(back.figures['geboorten']?.value).toEqual({ type: 'number', number: 7 })
    expect(back.figures['peuters']?.value).toEqual({ type: 'number', number: 10 })
  })

  it('gives the same plan when nothing differs', () => {
    expect(moveFigures(after, before, before)).toBe(after)
  })
})
