// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { Inline } from '../../../src/document/plan-document.ts'
import { p, plainRows, section, table } from '../sample-blocks.ts'
import { chapter, documentWith, one, pageOf, sampleDocument, textOf, texts, written } from './html-sample.ts'

const line = (...content: readonly Inline[]) => one(written(p(content)), 'p')
const link = (href: string): Inline => ({ type: 'link', text: 'hier', href })

describe('running text of the web page', () => {
  it('carries bold, italic, sub and super, and its language', () => {
    const paragraph = line(
      { type: 'text', text: 'a', bold: true, italic: true },
      { type: 'text', text: '2', position: 'sub' },
      { type: 'text', text: '3', position: 'super' },
      { type: 'text', text: 'early', italic: true, lang: 'en' },
      { type: 'text', text: 'x', lang: '"><b>' },
    )
    expect(paragraph.innerHTML).toBe(
      '<strong><em>a</em></strong><sub>2</sub><sup>3</sup><span lang="en"><em>early</em></span>x',
    )
  })

  it('marks a missing figure in brackets and as marked text', () => {
    const paragraph = line({ type: 'missing-figure', figure: 'x', text: '[ontbreekt: aantal ouders]' })
    expect(textOf(one(paragraph, 'mark'))).toBe('[ontbreekt: aantal ouders]')
  })

  it('writes a figure as text and breaks a line', () => {
    expect(line({ type: 'figure', figure: 'x', text: '612' }, { type: 'line-break' }).innerHTML).toBe('612<br>')
  })

  it.each(['https://example.nl/a?b=1&c="2"', 'http://example.nl/', 'mailto:a@example.nl', 'tel:+31612345678'])(
    'links to %s',
    (href) => {
      expect(line(link(href)).querySelector('a')?.href).toBe(new URL(href).href)
    },
  )

  it.each(['javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'nergens', ''])(
    'leaves the words of a link to "%s" and no link',
    (href) => {
      const paragraph = line(link(href))
      expect(paragraph.querySelector('a')).toBeNull()
      expect(textOf(paragraph)).toBe('hier')
    },
  )

  it('links to a chapter, section or table of the document, and to nothing else', () => {
    const block = table({ id: 'tafel', label: '', caption: '', columns: [1], rows: plainRows([['a'], ['b']]) })
    const page = pageOf(documentWith(p(['#een', '#sectie', '#tafel', '#weg', '#doc--text'].map(link)), block))
    const hrefs = [...page.querySelectorAll('#sectie > p a')].map((found) => found.getAttribute('href'))
    expect(hrefs).toEqual(['#een', '#sectie', '#tafel'])
    for (const href of hrefs) expect(page.querySelectorAll(href ?? '')).toHaveLength(1)
  })

  it('gives the id to the section where a chapter and a table share it, and no id twice', () => {
    const block = table({ id: 'x', label: '', caption: '', columns: [1], rows: plainRows([['a'], ['b']]) })
    const page = pageOf(sampleDocument({ chapters: [chapter('x', '1', [section('x', '1.1', 'Sectie', [block])])] }))
    expect(textOf(one(page, '#x > h3'))).toBe('1.1 Sectie')
    const ids = [...page.querySelectorAll('[id]')].map((part) => part.id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('a source number', () => {
  const rows = plainRows([
    ['Nr.', 'Cijfer'],
    ['1', 'Peuters'],
    ['2', 'Bereik'],
  ])
  const sources = table({ id: 'bronnen-tabel', label: '', caption: '', columns: [0.1, 0.9], rows })
  const number = (text: string, href = '#bronnen-tabel'): Inline => ({ type: 'source-number', text, href })

  it('links to its row in the list of sources', () => {
    const page = pageOf(documentWith(p([number('[2]')]), sources))
    const [found] = page.querySelectorAll('a.source-number')
    expect(texts(one(page, found?.getAttribute('href') ?? ''), 'th, td')).toEqual(['2', 'Bereik'])
  })

  it('links to the list when it has no such row, and to nothing when there is no list', () => {
    const page = pageOf(documentWith(p([number('[9]'), number('[1]', '#weg')]), sources))
    const paragraph = one(page, '#sectie > p')
    expect([...paragraph.querySelectorAll('a')].map((found) => found.getAttribute('href'))).toEqual(['#bronnen-tabel'])
    expect(textOf(paragraph)).toBe('[9][1]')
  })
})
