import { describe, expect, it } from 'vitest'
import { copyPlan } from '../../src/plan/copy-plan.ts'
import { freezeAdopted, isAdopted, mayChange, startNextVersion } from '../../src/plan/adopted-plan.ts'
import { setFigure, setHouseStyleId, setPlanFacts } from '../../src/plan/change-plan.ts'
import { leaveOutSection } from '../../src/plan/change-section.ts'
import { resolveFigures } from '../../src/figures/resolve-figures.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { writeTexts } from '../../src/plan/write-texts.ts'
import { figureSourceWords } from '../../src/words/figure-source-words.ts'
import { catalogue, definition } from '../build.ts'
import { samplePlan, words } from './sample-plan.ts'

const draft = samplePlan()
const adopted = setPlanFacts(draft, { status: { stage: 'vastgesteld', adoptedBy: 'raad', date: '2026-12-15' } })

describe('an adopted plan', () => {
  it('takes no text, figure, structure or title', () => {
    const figure = {
      id: 'x',
      value: { type: 'fewer-than-5' },
      source: '',
      referenceDate: '',
      retrievedDate: '',
    } as const
    const changes: readonly ((plan: Plan) => Plan)[] = [
      (plan) => writeTexts(plan, { 'voorwoord-kern': words('nieuw') }),
      (plan) => setFigure(plan, { ...figure, status: 'definitief' }),
      (plan) => leaveOutSection(plan, 'voorwoord-kern'),
      (plan) => setPlanFacts(plan, { title: 'Anders' }),
      (plan) => setPlanFacts(plan, { status: { stage: 'college', adoptedBy: 'college', date: null } }),
      (plan) => writeTexts(startNextVersion(plan), { 'voorwoord-kern': words('nieuw') }),
    ]
    for (const change of changes) {
      expect(mayChange(adopted, change(adopted))).toBe(false)
      expect(mayChange(draft, change(draft))).toBe(true)
    }
  })

  it('takes what starts a next version, and another look', () => {
    const next = startNextVersion(adopted)
    expect(next).toMatchObject({ revision: adopted.revision + 1, status: { stage: 'concept', date: null } })
    expect(isAdopted(next)).toBe(false)
    expect(mayChange(adopted, next)).toBe(true)
    expect(mayChange(adopted, setHouseStyleId(adopted, 'andere'))).toBe(true)
    expect(mayChange(adopted, adopted)).toBe(true)
  })

  it('keeps its figures as they are printed, until a next version starts or it is copied', () => {
    const all = catalogue(definition('norm', 'uren', { preset: 960 }))
    const set = resolveFigures(adopted, all, figureSourceWords)
    const frozen = freezeAdopted(adopted, set)
    expect(frozen.frozen?.figures['norm']?.value).toEqual({ type: 'number', number: 960 })
    expect(freezeAdopted(draft, set)).toBe(draft)
    expect(freezeAdopted(frozen, resolveFigures(frozen, catalogue(), figureSourceWords))).toBe(frozen)
    expect(startNextVersion(frozen)).not.toHaveProperty('frozen')
    expect(mayChange(frozen, startNextVersion(frozen))).toBe(true)
    expect(mayChange(frozen, adopted)).toBe(false)
    expect(copyPlan(frozen, { id: 'kopie', title: 'Kopie' })).not.toHaveProperty('frozen')
  })

  it('is what starting a next version of a draft leaves alone', () => {
    expect(startNextVersion(draft)).toBe(draft)
  })
})
