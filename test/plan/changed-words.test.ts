import { describe, expect, it } from 'vitest'
import { changedWords, plainTexts } from '../../src/plan/changed-words.ts'
import { words } from './sample-plan.ts'

const of = (text: string) => plainTexts({ texts: { kern: words(text) } })

describe('the number of changed words', () => {
  it.each([
    ['nothing', 'een twee drie', 'een twee drie', 0],
    ['a word in place of another', 'een twee drie', 'een vier drie', 1],
    ['words that were added', 'een', 'een twee drie', 2],
    ['words that went', 'een twee drie', 'een', 2],
    ['words that moved', 'een twee drie', 'drie een twee', 0],
    ['a word that is there twice now', 'een twee', 'een een twee', 1],
  ])('is right for %s', (_what, before, after, count) => {
    expect(changedWords(of(before), of(after))).toBe(count)
  })

  it('counts sections that came and that went', () => {
    expect(changedWords(of('een twee'), plainTexts({ texts: { meer: words('drie') } }))).toBe(3)
  })
})
