import { describe, expect, it } from 'vitest'
import {
  emptySectionCount,
  type ExportForm,
  firstForm,
  isChosen,
  withChapter,
} from '../../../src/ui/export/export-form.ts'
import { lastChoice, parseChoice, rememberChoice } from '../../../src/ui/export/last-choice.ts'
import { rememberedPages, rememberPages } from '../../../src/ui/export/page-numbers.ts'
import { localDay } from '../../../src/ui/plan-frame/open-plan-to-make.ts'
import { chapter, doc, p, plan, section } from '../../build.ts'

const whole = plan(
  [
    chapter('nu', 'kinderen', 'leeg'),
    chapter('ve', 'aanbod', section('weg', { leftOut: true }), section('leeg-en-weg', { leftOut: true })),
  ],
  { kinderen: doc(p('Tekst')), aanbod: doc(p('Tekst')), weg: doc(p('Tekst')) },
)
const { chapters } = whole

describe('the choices of an export', () => {
  it('counts empty sections of the chosen chapters, not those left out', () => {
    expect(emptySectionCount(whole, firstForm)).toBe(1)
    expect(emptySectionCount(whole, { ...firstForm, chapters: ['ve'] })).toBe(0)
  })

  it('keeps the order of the plan and knows when all are chosen again', () => {
    const without = withChapter(firstForm, chapters, { id: 'nu', chosen: false })
    expect(without.chapters).toEqual(['ve'])
    expect(isChosen(without, 'nu')).toBe(false)
    expect(withChapter(without, chapters, { id: 'nu', chosen: true }).chapters).toBe('all')
  })
})

describe('the last choice', () => {
  const chosen = { ...firstForm, kind: 'odt', chapters: ['ve'], guidance: true, sources: false } as const

  it('comes back as it was', () => {
    expect(parseChoice(JSON.stringify(chosen), chapters)).toEqual(chosen)
  })

  it.each([null, '', 'null', '[]', '{"kind":"exe","sources":"ja","chapters":3}'])(
    'is the first choice when %j was stored',
    (stored) => {
      expect(parseChoice(stored, chapters)).toEqual(firstForm)
    },
  )

  it('leaves out chapters that are not in the plan any more, and chooses all when none is left', () => {
    expect(parseChoice(JSON.stringify({ ...chosen, chapters: ['weg', 've'] }), chapters).chapters).toEqual(['ve'])
    expect(parseChoice(JSON.stringify({ ...chosen, chapters: ['weg'] }), chapters).chapters).toBe('all')
  })

  it('is kept for each plan apart, and a browser that keeps nothing offers the first', () => {
    const kept = new Map<string, string>()
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (k: string, v: string) => kept.set(k, v),
    }
    const { localStorage: real } = globalThis
    try {
      Object.defineProperty(globalThis, 'localStorage', { value: storage, configurable: true })
      rememberChoice('een', chosen)
      expect([lastChoice('een', chapters), lastChoice('twee', chapters)]).toEqual([chosen, firstForm])
      Object.defineProperty(globalThis, 'localStorage', { value: undefined, configurable: true })
      rememberChoice('een', chosen)
      expect(lastChoice('een', chapters)).toEqual(firstForm)
    } finally {
      Object.defineProperty(globalThis, 'localStorage', { value: real, configurable: true })
    }
  })
})

describe('the pages of the last layout', () => {
  it('hold for the same text and choices, whatever the kind of file', () => {
    const given = { plan: whole, images: {}, style: null, logo: {} }
    const numbers = new Map([['nu', 5]])
    const asWord: ExportForm = { ...firstForm, kind: 'docx' }
    rememberPages(given, firstForm, numbers)
    expect(rememberedPages(given, asWord)).toBe(numbers)
    expect(rememberedPages(given, { ...firstForm, guidance: true })).toBeNull()
    expect(rememberedPages({ ...given, plan: { ...whole, revision: 8 } }, firstForm)).toBeNull()
  })
})

describe('localDay', () => {
  it('is the day that the computer shows', () => {
    expect(localDay(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05')
  })
})
