import { describe, expect, it } from 'vitest'
import { factsErrors, factsOf, type PlanFactsForm } from '../../../src/ui/plan-facts/plan-facts-form.ts'

const form: PlanFactsForm = {
  title: 'Plan',
  subtitle: '',
  from: '2027',
  to: '2030',
  stage: 'concept',
  adoptedBy: 'raad',
  date: '',
}

describe('the facts of a plan', () => {
  it('asks for the day only when the plan is adopted', () => {
    expect(factsErrors(form)).toEqual({})
    expect(factsErrors({ ...form, stage: 'vastgesteld' })).toEqual({ date: 'Vul de datum van vaststelling in.' })
    expect(factsErrors({ ...form, stage: 'vastgesteld', date: '2026-12-15' })).toEqual({})
  })

  it('asks for a title and for years in order', () => {
    expect(Object.keys(factsErrors({ ...form, title: ' ', from: '2031' }))).toEqual(['title', 'to'])
  })

  it('drops who adopts and when of a plan that is a draft again', () => {
    expect(factsOf({ ...form, date: '2026-12-15' }).status).toEqual({ stage: 'concept', adoptedBy: null, date: null })
    expect(factsOf({ ...form, stage: 'vastgesteld', date: '2026-12-15' }).status).toEqual({
      stage: 'vastgesteld',
      adoptedBy: 'raad',
      date: '2026-12-15',
    })
  })
})
