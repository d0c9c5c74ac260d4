import { describe, expect, it } from 'vitest'
import type { PlanDocument } from '../../src/document/plan-document.ts'
import { coverPhotoSize, spaceUnderPhoto } from '../../src/writers/cover-space.ts'
import { picture, wordDocument } from './word/word-sample.ts'

const base = wordDocument([])
const logo = { picture: picture(300, 100), alt: 'Logo' }
const titled = (title: string, look: Partial<PlanDocument['look']> = {}): PlanDocument => ({
  ...base,
  title,
  subtitle: 'Een goede start voor elke peuter en elke leerling',
  look: { ...base.look, cover: 'foto', ...look },
})

/** Points on the cover under the photo, with the lines of the title that a wide font needs. */
const taken = (document: PlanDocument, lines: number) =>
  coverPhotoSize(document).height + 160 + 40 + lines * 43 + 2 * 22 + spaceUnderPhoto(document) / 20

describe('the photo on the cover', () => {
  it.each([
    ['OAB-beleidsplan Rijnveen', 3],
    ['Beleidsplan onderwijsachterstanden gemeente Rijnveen', 5],
    ['Beleidsplan onderwijsachterstandenbeleid van de gemeente Rijnveen en Veenstreek', 7],
  ])('leaves room on the page for %s and a logo', (title, lines) => {
    expect(taken(titled(title, { logo }), lines)).toBeLessThanOrEqual(670)
  })

  it('is lower when there is a logo', () => {
    const title = 'OAB-beleidsplan Rijnveen'
    expect(coverPhotoSize(titled(title, { logo })).height).toBe(coverPhotoSize(titled(title)).height - 24)
  })

  it('is never higher than it is meant to be, nor without height', () => {
    expect(coverPhotoSize({ ...titled('Plan'), subtitle: '' }).height).toBe(270)
    expect(coverPhotoSize(titled('Onderwijsachterstanden '.repeat(12), { logo })).height).toBe(60)
  })
})
