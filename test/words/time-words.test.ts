import { describe, expect, it } from 'vitest'
import { clockTime, momentWords } from '../../src/words/time-words.ts'

const at = (day: number, hour: number, minute: number) => new Date(2026, 10, day, hour, minute).getTime()

describe('clockTime', () => {
  it('writes a point between hours and minutes', () => {
    expect(clockTime(at(23, 14, 3))).toBe('14.03')
    expect(clockTime(at(23, 9, 30))).toBe('9.30')
  })
})

describe('momentWords', () => {
  it('knows today and yesterday by the calendar, not by 24 hours', () => {
    const now = at(23, 0, 10)
    expect(momentWords(at(23, 0, 5), now)).toBe('vandaag, 0.05 uur')
    expect(momentWords(at(22, 23, 50), now)).toBe('gisteren, 23.50 uur')
    expect(momentWords(at(21, 23, 50), now)).toBe('21 november 2026')
  })
})
