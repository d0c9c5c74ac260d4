import { describe, expect, it } from 'vitest'
import type { Plan } from '../../../src/plan/plan.ts'
import {
  emptySectionCount,
  firstForm,
  isChosen,
  missingFigures,
  withChapter,
} from '../../../src/ui/export/export-form.ts'
import { localDay } from '../../../src/ui/plan-frame/open-plan-to-make.ts'

const section = (id: string, leftOut = false) => ({
  id,
  title: id,
  heading: true,
  origin: 'sjabloon' as const,
  leftOut,
  state: 'bezig' as const,
  revision: 0,
  questionsTicked: [],
  examplesInserted: [],
  examplesRefused: [],
})
const figure = (id: string) => ({
  type: 'paragraph' as const,
  content: [
    {
      type: 'figureReference' as const,
      attrs: { figure: id, notation: { unit: true, decimals: null, style: 'number' as const } },
    },
  ],
})
const plan: Pick<Plan, 'chapters' | 'texts' | 'figures'> = {
  chapters: [
    { id: 'nu', kind: 'hoofdstuk', title: 'Nu', sections: [section('kinderen'), section('leeg')] },
    {
      id: 've',
      kind: 'hoofdstuk',
      title: 'VE',
      sections: [section('aanbod'), section('weg', true), section('leeg-en-weg', true)],
    },
  ],
  texts: {
    kinderen: [figure('wachtlijst'), figure('bereik')],
    aanbod: [figure('wachtlijst'), figure('plaatsen')],
    weg: [figure('ander')],
  },
  figures: {
    bereik: {
      id: 'bereik',
      value: { type: 'number', number: 0.78 },
      source: '',
      referenceDate: '',
      retrievedDate: '',
      status: 'definitief',
    },
  },
}
const whole = plan as Plan

describe('the choices of an export', () => {
  it('counts the missing figures of what is printed, each once with its first place', () => {
    expect(missingFigures(whole, firstForm)).toEqual([
      { figure: 'wachtlijst', places: 2, chapter: 'nu', section: 'kinderen' },
      { figure: 'plaatsen', places: 1, chapter: 've', section: 'aanbod' },
    ])
    expect(missingFigures(whole, { ...firstForm, chapters: ['nu'] }).map((one) => one.figure)).toEqual(['wachtlijst'])
  })

  it('counts empty sections of the chosen chapters, not those left out', () => {
    expect(emptySectionCount(whole, firstForm)).toBe(1)
    expect(emptySectionCount(whole, { ...firstForm, chapters: ['ve'] })).toBe(0)
  })

  it('keeps the order of the plan and knows when all are chosen again', () => {
    const without = withChapter(firstForm, plan.chapters, { id: 'nu', chosen: false })
    expect(without.chapters).toEqual(['ve'])
    expect(isChosen(without, 'nu')).toBe(false)
    expect(withChapter(without, plan.chapters, { id: 'nu', chosen: true }).chapters).toBe('all')
  })
})

describe('localDay', () => {
  it('is the day that the computer shows', () => {
    expect(localDay(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05')
  })
})
