import { describe, expect, it } from 'vitest'
import {
  formatCount,
  formatDate,
  formatList,
  formatNumberRuns,
  formatShortDate,
  withinSentence,
} from '../../src/words/dutch.ts'

describe('Dutch', () => {
  it('writes dates, long and short', () => {
    expect(formatDate('2026-11-03')).toBe('3 november 2026')
    expect(formatShortDate('2026-11-03')).toBe('3-11-2026')
  })

  it('leaves a text alone that is no date', () => {
    expect(formatDate('schooljaar 2025')).toBe('schooljaar 2025')
    expect(formatDate('2026-13-01')).toBe('2026-13-01')
    expect(formatShortDate('')).toBe('')
  })

  it('joins lists', () => {
    expect(formatList([])).toBe('')
    expect(formatList(['a'])).toBe('a')
    expect(formatList(['a', 'b'])).toBe('a en b')
    expect(formatList(['a', 'b', 'c'])).toBe('a, b en c')
  })

  it('counts in singular and plural', () => {
    expect(formatCount(1, 'pagina', 'pagina’s')).toBe('1 pagina')
    expect(formatCount(0, 'pagina', 'pagina’s')).toBe('0 pagina’s')
  })

  it('draws runs of numbers together', () => {
    expect(formatNumberRuns([9, 7, 8, 12, 15, 16, 7])).toBe('7–9, 12, 15 en 16')
    expect(formatNumberRuns([3, 1, 2], (number) => `[${number}]`)).toBe('[1]–[3]')
  })

  it('takes the capital off a name, not off an abbreviation', () => {
    expect(withinSentence('Kinderen op de wachtlijst')).toBe('kinderen op de wachtlijst')
    expect(withinSentence('VE-plaatsen')).toBe('VE-plaatsen')
  })
})
