// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { placesInPage, searchPlan } from '../../../src/ui/writing/search-plan.ts'
import { openPage, section } from '../../editor/editor-page.ts'
import { testPlan } from './open-session.tsx'

const plan = testPlan({
  een: [
    { id: 'a', title: 'Peuters', paragraphs: ['De peuter en de Peuter.', 'Geen kind.'] },
    { id: 'b', title: 'Weg', paragraphs: ['peuter'], leftOut: true },
  ],
  twee: [{ id: 'c', title: 'Later', paragraphs: ['Elke peuter telt.'] }],
})

const search = (query: string, capitals = false, locked: string[] = []) =>
  searchPlan({ plan, pageOf: () => null, locked }, { query, capitals }).map(
    ({ section: id, nth, hit }) => `${id}${nth} ${hit}`,
  )

describe('searching the plan', () => {
  it('finds words in headings and text of all chapters, capitals aside, in reading order', () => {
    expect(search('peuter')).toEqual(['a0 Peuter', 'a1 peuter', 'a2 Peuter', 'c0 peuter'])
  })

  it('minds capitals when asked', () => {
    expect(search('peuter', true)).toEqual(['a0 peuter', 'c0 peuter'])
  })

  it('skips sections that cannot be changed', () => {
    expect(search('peuter', false, ['a'])).toEqual(['c0 peuter'])
  })

  it('finds nothing for nothing', () => {
    expect(search('')).toEqual([])
  })

  it('does not find words that run over a figure or a paragraph', () => {
    expect(search('Peuter. Geen')).toEqual([])
  })

  it('shows the words around a hit, cut between words', () => {
    const long = testPlan({
      een: [{ id: 'a', title: 'T', paragraphs: [`${'woord '.repeat(20)}hier ${'later '.repeat(20)}`.trim()] }],
    })
    const [hit] = searchPlan({ plan: long, pageOf: () => null, locked: [] }, { query: 'hier', capitals: false })
    expect(hit?.before).toMatch(/^…woord( woord)+ $/)
    expect(hit?.after).toMatch(/^ later( later)*…$/)
  })

  it('finds the same places in an open page as in the stored text', () => {
    const { editor } = openPage([section('a', 'Peuters', 'De peuter en de Peuter.', 'Geen kind.')])
    const page = editor.state.doc
    const ask = { query: 'peuter', capitals: true }
    const fromPage = searchPlan({ plan, pageOf: (chapter) => (chapter === 'een' ? page : null), locked: [] }, ask)
    expect(fromPage).toEqual(searchPlan({ plan, pageOf: () => null, locked: [] }, ask))
    const [place] = placesInPage(page, fromPage.slice(0, 1), ask)
    expect(place && page.textBetween(place.from, place.to)).toBe('peuter')
    expect(place && page.resolve(place.from).parent.textContent).toBe('De peuter en de Peuter.')
  })

  it('leaves out a hit that does not stand in the page any more', () => {
    const { editor } = openPage([section('a', 'Peuters', 'niets')])
    const hits = searchPlan({ plan, pageOf: () => null, locked: [] }, { query: 'peuter', capitals: true })
    expect(placesInPage(editor.state.doc, hits, { query: 'peuter', capitals: true })).toEqual([])
  })
})
