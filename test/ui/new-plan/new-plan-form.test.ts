import { describe, expect, it } from 'vitest'
import { emptyForm, formErrors, formPeriod, formTitle, yearErrors } from '../../../src/ui/new-plan/new-plan-form.ts'

const leiden = { code: 'GM0546', name: 'Leiden', aliases: [], province: 'Zuid-Holland' }
const other = { ...emptyForm, municipality: leiden, years: 'other' } as const

describe('the form of a new plan', () => {
  it('proposes a title from the municipality and the years', () => {
    expect(formTitle(emptyForm)).toBe('OAB-beleidsplan 2027-2030')
    expect(formTitle({ ...other, from: '2028', to: '2028' })).toBe('OAB-beleidsplan Leiden 2028')
  })

  it('keeps the title that was typed, also when it is empty', () => {
    expect(formTitle({ ...other, title: 'Kansen' })).toBe('Kansen')
    expect(formErrors({ ...other, title: '' })).toEqual({ title: 'Vul een titel in.' })
    expect(formErrors({ ...other, title: ' ' })).toEqual({ title: 'Vul een titel in.' })
  })

  it('asks for a municipality of the list', () => {
    expect(formErrors(emptyForm)).toEqual({ municipality: 'Kies een gemeente uit de lijst.' })
    expect(formErrors({ ...emptyForm, municipality: leiden })).toEqual({})
  })

  it('asks for an end that is not before the start', () => {
    expect(yearErrors({ ...other, from: '2030', to: '2027' })).toEqual({
      to: 'Het eindjaar ligt voor het beginjaar. Kies een later jaar.',
    })
    expect(formPeriod({ ...other, from: '2030', to: '2027' })).toBeNull()
    expect(yearErrors({ ...other, from: '2027', to: '2027' })).toEqual({})
  })

  it('asks for years of four digits', () => {
    expect(Object.keys(yearErrors({ ...other, from: '27', to: '' }))).toEqual(['from', 'to'])
    expect(yearErrors({ ...other, from: ' 2027 ', to: '2030' })).toEqual({})
  })

  it('does not look at years that are not asked for', () => {
    expect(formErrors({ ...emptyForm, municipality: leiden, from: '', to: 'x' })).toEqual({})
  })
})
