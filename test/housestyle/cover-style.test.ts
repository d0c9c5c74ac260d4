import { describe, expect, it } from 'vitest'
import { coverOf, imagesOfStyle } from '../../src/housestyle/cover-style.ts'

describe('the cover that is printed', () => {
  it.each([
    ['foto', { logo: true, photo: true }, 'foto'],
    ['foto', { logo: false, photo: true }, 'foto'],
    ['foto', { logo: true, photo: false }, 'logo'],
    ['foto', { logo: false, photo: false }, 'zonder'],
    ['logo', { logo: true, photo: true }, 'logo'],
    ['logo', { logo: false, photo: true }, 'zonder'],
    ['zonder', { logo: true, photo: true }, 'zonder'],
  ] as const)('of %s with %o is %s', (chosen, pictures, printed) => {
    expect(coverOf(chosen, pictures)).toBe(printed)
  })
})

describe('the images of a style', () => {
  it('are its logo and its photo, also while another cover is chosen', () => {
    const style = { logo: { image: 'a', alt: '' }, photo: { image: 'b', alt: '' } }
    expect(imagesOfStyle(style)).toEqual(['a', 'b'])
    expect(imagesOfStyle({ ...style, logo: null })).toEqual(['b'])
    expect(imagesOfStyle(null)).toEqual([])
  })
})
