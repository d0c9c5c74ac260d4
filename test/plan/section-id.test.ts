import { describe, expect, it } from 'vitest'
import { newId } from '../../src/lib/ids.ts'
import { isOwnSectionId, isSectionId, ownSectionId, wordBookmark } from '../../src/plan/section-id.ts'

describe('section ids', () => {
  it('takes lower-case words with single hyphens of at most 28 characters', () => {
    for (const id of ['a', 'doelgroep', 've-aanbod-2', 'a'.repeat(28)]) expect(isSectionId(id), id).toBe(true)
    for (const id of ['', '1a', 'A', 'a--b', '-a', 'a-', 'a_b', 'a b', '__proto__', 'a'.repeat(29)]) {
      expect(isSectionId(id), id).toBe(false)
    }
  })

  it('makes own ids from eight characters', () => {
    const id = ownSectionId(newId(8))
    expect(isOwnSectionId(id) && isSectionId(id)).toBe(true)
    expect(() => ownSectionId('kort')).toThrow('kort')
  })

  it('gives Word a bookmark without hyphens that fits', () => {
    expect(wordBookmark('ve-aanbod')).toBe('_oab_ve_aanbod')
    expect(wordBookmark('a'.repeat(28)).length).toBeLessThanOrEqual(40)
  })
})
