import { describe, expect, it } from 'vitest'
import { openLevels } from '../../../src/writers/pdf/heading-levels.ts'

function levelsOf(...wanted: readonly number[]): readonly number[] {
  return wanted.map(openLevels())
}

describe('levels of headings', () => {
  it('are as wanted where none is skipped', () => {
    expect(levelsOf(1, 2, 3, 4, 2, 3, 1, 2)).toEqual([1, 2, 3, 4, 2, 3, 1, 2])
  })

  it('close the gap under a chapter without sections, for all headings alike', () => {
    expect(levelsOf(1, 3, 4, 4, 3, 1, 2, 3)).toEqual([1, 2, 3, 3, 2, 1, 2, 3])
    expect(levelsOf(1, 4, 4, 3)).toEqual([1, 2, 2, 2])
  })

  it('begin at the first, whatever comes first', () => {
    expect(levelsOf(3, 1)).toEqual([1, 1])
  })
})
