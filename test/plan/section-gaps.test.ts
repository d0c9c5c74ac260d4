import { describe, expect, it } from 'vitest'
import { countPlaces, figurePlaces } from '../../src/plan/figure-places.ts'
import { sectionGaps } from '../../src/plan/section-gaps.ts'
import { defaultNotation, type RichText } from '../../src/richtext/richtext.ts'

const chip = (figure: string) => ({ type: 'figureReference', attrs: { figure, notation: defaultNotation } }) as const
const image = (alt: string, decorative = false) =>
  ({ type: 'image', attrs: { image: 'a', alt, decorative, caption: '' } }) as const
const facts = { source: '', referenceDate: '', retrievedDate: '', status: 'definitief' } as const

describe('sectionGaps', () => {
  it('names every figure without a value once', () => {
    const text: RichText = [{ type: 'paragraph', content: [chip('a'), chip('b'), chip('a')] }]
    expect(sectionGaps(text, { b: { id: 'b', value: { type: 'number', number: 0 }, ...facts } }).figures).toEqual(['a'])
  })

  it('counts a series of which no number is known as missing', () => {
    const text: RichText = [{ type: 'paragraph', content: [chip('a')] }]
    const series = { id: 'a', value: { type: 'series', years: [{ year: 2026, number: null }] }, ...facts } as const
    expect(sectionGaps(text, { a: series }).figures).toEqual(['a'])
  })

  it('counts images without a description, not mere decoration', () => {
    expect(sectionGaps([image(''), image('Een kaart'), image('', true)], {}).images).toBe(1)
  })
})

describe('figurePlaces', () => {
  const section = (id: string) => ({ id, title: id }) as never
  const chapters = [{ id: 'een', kind: 'hoofdstuk', title: 'Een', sections: [section('x'), section('y')] }] as const

  it('counts every place in the texts of the plan, in tables as well', () => {
    const paragraph = { type: 'paragraph', content: [chip('a')] } as const
    const cell = {
      type: 'tableCell',
      attrs: { colspan: 1, rowspan: 1, colwidth: null, align: null },
      content: [paragraph],
    } as const
    const table = {
      type: 'table',
      attrs: { caption: '', source: '', landscape: false },
      content: [{ type: 'tableRow', content: [cell] }],
    } as const
    const places = figurePlaces({ chapters, texts: { x: [paragraph, table], y: [paragraph] } }, 'a')
    expect(places.map(({ section: id, count }) => [id, count])).toEqual([
      ['x', 2],
      ['y', 1],
    ])
    expect(countPlaces(places)).toBe(3)
  })

  it('leaves out texts of sections that are no longer in the plan', () => {
    expect(figurePlaces({ chapters, texts: { weg: [{ type: 'paragraph', content: [chip('a')] }] } }, 'a')).toEqual([])
  })
})
