// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { TableBlock } from '../../../src/document/plan-document.ts'
import { everyKindDocument } from '../every-kind-document.ts'
import { cell, list, item, p, plainRows, table } from '../sample-blocks.ts'
import { documentWith, one, pageOf, textOf, texts, written } from './html-sample.ts'

const plain = (more: Partial<TableBlock> = {}) =>
  table({
    id: 'tafel',
    label: 'Tabel 1.1',
    caption: 'Kernen',
    columns: [0.25, 0.75],
    rows: plainRows([
      ['Kern', '>Peuters'],
      ['Broek', '>12'],
    ]),
    ...more,
  })

describe('a table of the web page', () => {
  it('names its columns and rows, and is named by its caption', () => {
    const section = written(plain())
    expect(textOf(one(section, 'table > caption'))).toBe('Tabel 1.1 Kernen')
    expect(texts(section, 'thead th[scope=col]')).toEqual(['Kern', 'Peuters'])
    expect(texts(section, 'tbody th[scope=row]')).toEqual(['Broek'])
    expect(texts(section, 'tbody td.right')).toEqual(['12'])
  })

  it('takes no empty cell for a heading', () => {
    const rows = plainRows([
      ['', 'Peuters'],
      ['', '12'],
    ])
    const section = written(plain({ rows }))
    expect(texts(section, 'th')).toEqual(['Peuters'])
    expect(texts(section, 'td')).toEqual(['', '', '12'])
  })

  it('stands in a place that scrolls by keyboard and has the caption as name', () => {
    const section = written(plain())
    const place = one(section, '[tabindex="0"]')
    expect(place.getAttribute('aria-labelledby')).toBe(one(section, 'caption').id)
    expect(place.contains(one(section, 'table'))).toBe(true)
  })

  it('is no landmark when another has its name or when it has none, and then takes the name of the heading', () => {
    const bare = plain({ id: 'kaal', label: '', caption: '' })
    const section = written(plain(), plain({ id: 'weer' }), bare)
    const places = [...section.querySelectorAll('[tabindex="0"]')]
    expect(places.map((place) => place.getAttribute('role') ?? place.tagName)).toEqual(['SECTION', 'group', 'group'])
    const name = one(section, `#${places[2]?.getAttribute('aria-labelledby')}`)
    expect(textOf(name)).toBe('1.1 Sectie')
  })

  it('says its source once', () => {
    expect(texts(written(plain({ source: 'CBS' })), '.source')).toEqual(['Bron: CBS'])
    expect(texts(written(plain({ source: 'bron: CBS' })), '.source')).toEqual(['bron: CBS'])
    expect(texts(written(plain()), '.source')).toEqual([])
  })

  it('keeps spans in head and body, and groups the columns under a wide heading', () => {
    const found = one(pageOf(everyKindDocument()), '#tabel-roosters table')
    const wide = one(found, 'th[scope=colgroup]')
    expect([textOf(wide), wide.getAttribute('colspan')]).toEqual(['Uren per week', '2'])
    expect([...found.querySelectorAll('colgroup')].map((group) => group.children.length)).toEqual([2, 2, 1])
    expect(texts(found, 'thead th[rowspan="2"]')).toEqual(['Locatie', 'Houder', 'Norm'])
    expect(texts(found, 'tbody th[rowspan="2"]')).toEqual(['De Lindeboom'])
    expect(texts(found, 'td[colspan="4"]')).toEqual(['Voor deze locatie is nog geen houder gevonden'])
    expect(texts(found, 'td ul li')).toEqual(['mits er personeel is', 'mits de ruimte klaar is'])
  })

  it('lets no span reach out of its part of the table', () => {
    const rows = [
      [cell(0, 'a', { header: true, rowspan: 5 }), cell(1, 'b', { header: true, colspan: 9 })],
      [cell(0, 'c', { rowspan: 9 }), cell(1, 'd')],
    ]
    const section = written(plain({ rows, headerColumn: false }))
    expect(section.querySelectorAll('[rowspan]')).toHaveLength(0)
    expect([...section.querySelectorAll('[colspan]')].map((part) => part.getAttribute('colspan'))).toEqual([])
  })

  it('has a row of its own group for a bold name above other rows, and a mark on the total', () => {
    const rows = plainRows([
      ['Post', '>Euro'],
      ['*Baten', ''],
      ['Rijk', '>10'],
      ['*Lasten', ''],
      ['Zomerschool', '>4'],
      ['*Totaal', '>*14'],
    ])
    const section = written(plain({ rows }))
    expect(texts(section, 'th[scope=rowgroup]')).toEqual(['Baten', 'Lasten'])
    expect([...section.querySelectorAll('tbody')].map((group) => group.children.length)).toEqual([2, 3])
    expect(texts(section, 'tr.total > *')).toEqual(['Totaal', '14'])
  })

  it('makes no group where a cell above reaches into the row', () => {
    const rows = [[cell(0, 'a'), cell(1, 'b', { rowspan: 2 })], [cell(0, '*c', { header: true })]]
    const section = written(plain({ rows, headerRows: 0 }))
    expect(section.querySelectorAll('tbody')).toHaveLength(1)
    expect(section.querySelectorAll('[rowspan="2"]')).toHaveLength(1)
  })

  it('keeps paragraphs, lists and missing figures in its cells', () => {
    const blocks = [p([{ type: 'missing-figure', figure: 'x', text: '[ontbreekt]' }]), p('b'), list(false, [item('c')])]
    const section = written(plain({ rows: [[cell(0, 'a'), cell(1, '', { blocks })]], headerRows: 0 }))
    expect(texts(section, 'td p')).toEqual(['[ontbreekt]', 'b'])
    expect(texts(section, 'td mark')).toEqual(['[ontbreekt]'])
    expect(section.querySelector('thead')).toBeNull()
  })

  it('shows a table without rows as nothing but its source', () => {
    const section = written(plain({ rows: [], source: 'CBS' }))
    expect(section.querySelector('table, [tabindex]')).toBeNull()
    expect(texts(section, '.source')).toEqual(['Bron: CBS'])
  })

  it('turns the page for a wide table, and writes the widths of its columns', () => {
    const page = pageOf(documentWith(plain({ landscape: true })))
    expect(one(page, '#tafel').classList.contains('landscape')).toBe(true)
    const widths = [...page.querySelectorAll('#tafel col')].map((part) => part.className)
    expect(widths).toEqual(['w25', 'w75'])
    for (const width of [25, 75]) expect(one(page, 'style').textContent).toContain(`.w${width} { width: ${width}% }`)
  })
})
