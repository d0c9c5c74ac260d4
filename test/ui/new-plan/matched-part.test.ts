import { describe, expect, it } from 'vitest'
import { matchedPart } from '../../../src/ui/new-plan/matched-part.ts'

const shown = (text: string, typed: string) => {
  const part = matchedPart(text, typed)
  return part && text.slice(part.from, part.to)
}

describe('matchedPart', () => {
  it('finds letters without looking at capitals, accents and signs', () => {
    expect(shown('Den Helder', 'den h')).toBe('Den H')
    expect(shown('’s-Gravenhage', 'sgrav')).toBe('s-Grav')
    expect(shown('Súdwest-Fryslân', 'frysla')).toBe('Fryslâ')
  })

  it('marks nothing when the letters are not there', () => {
    expect(shown('Leiden', 'den h')).toBeNull()
    expect(shown('Leiden', '')).toBeNull()
  })
})
