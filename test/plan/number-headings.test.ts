import { describe, expect, it } from 'vitest'
import { numberHeadings } from '../../src/plan/number-headings.ts'
import { annex, chapter, plan, section } from '../build.ts'

describe('numberHeadings', () => {
  it('numbers chapters, sections and annexes', () => {
    const numbers = numberHeadings(plan([chapter('een', 'a', 'b'), annex('lijst', 'c'), chapter('twee', 'd')]))
    expect(numbers.chapters).toEqual({ een: '1', lijst: 'A', twee: '2' })
    expect(numbers.sections).toEqual({ a: '1.1', b: '1.2', c: 'A.1', d: '2.1' })
    expect(numbers.nextAnnex).toBe('B')
  })

  it('does not count what is left out or has no printed heading', () => {
    const sections = [section('kern', { heading: false }), section('weg', { leftOut: true }), section('een')]
    const numbers = numberHeadings(
      plan([chapter('leeg', section('x', { leftOut: true })), chapter('vol', ...sections)]),
    )
    expect(numbers.chapters).toEqual({ vol: '1' })
    expect(numbers.sections).toEqual({ een: '1.1' })
  })

  it('goes on after annex Z', () => {
    const many = Array.from({ length: 27 }, (_, index) => annex(`bijlage-${index}`, `s-${index}`))
    expect(numberHeadings(plan(many)).chapters['bijlage-26']).toBe('AA')
  })
})
