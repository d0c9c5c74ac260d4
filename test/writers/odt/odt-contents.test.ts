// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { chapter, paragraph, section, wordDocument } from '../word/word-sample.ts'
import { all, bookmarks, first, lookOf, type OdtFile, paragraphs, textOf, written } from './odt-reader.ts'

const document = wordDocument([
  chapter('1', [section('1.1', [paragraph('Tekst')])]),
  chapter('4', [
    section('4.1', [paragraph('Tekst')]),
    section('', [paragraph('Tekst')], { id: 'stil', heading: false }),
  ]),
  chapter('A', [], { kind: 'bijlage', title: 'Bronnen' }),
])

const entries = (file: OdtFile) =>
  all(first(file.content, 'text:index-body'), 'text:p').map((node) => textOf(node).split('\t'))

describe('the contents in OpenDocument', () => {
  it('list chapters, sections and annexes with their number and the page given', async () => {
    const pages = new Map([
      ['h1', 5],
      ['s-1-1', 6],
      ['h4', 17],
      ['s-4-1', 18],
      ['ha', 90],
    ])
    const file = await written(document, { pageNumbers: pages })
    expect(entries(file)).toEqual([
      ['1  Hoofdstuk 1', '5'],
      ['1.1  Paragraaf 1.1', '6'],
      ['4  Hoofdstuk 4', '17'],
      ['4.1  Paragraaf 4.1', '18'],
      ['A  Bronnen', '90'],
    ])
    const styles = all(first(file.content, 'text:index-body'), 'text:p').map((node) => lookOf(file, node).style)
    expect(styles).toEqual(['Contents 1', 'Contents 2', 'Contents 1', 'Contents 2', 'Contents 1'])
  })

  it('estimate the pages when none are given', async () => {
    expect(entries(await written(document)).map(([, page]) => Number(page))).toEqual([4, 4, 5, 5, 6])
  })

  it('link each entry to a bookmark around the heading that it names', async () => {
    const file = await written(document)
    const marked = bookmarks(file)
    const links = all(first(file.content, 'text:index-body'), 'text:a').map((link) => link.getAttribute('xlink:href'))
    expect(links.map((href) => marked[(href ?? '').slice(1)])).toEqual([
      'Hoofdstuk 1',
      'Paragraaf 1.1',
      'Hoofdstuk 4',
      'Paragraaf 4.1',
      'Bronnen',
    ])
  })

  it('find the same headings when they are made anew, without those before the chapters', async () => {
    const file = await written(document)
    const source = first(file.content, 'text:table-of-content-source')
    expect(source.getAttribute('text:use-outline-level')).toBe('false')
    const listed = all(source, 'text:index-source-style').map((style) => style.getAttribute('text:style-name'))
    const headings = paragraphs(file).filter(({ node }) => listed.includes(node.getAttribute('text:style-name')))
    expect(headings.map(({ text }) => text)).toEqual([
      'Hoofdstuk 1',
      'Paragraaf 1.1',
      'Hoofdstuk 4',
      'Paragraaf 4.1',
      'Bronnen',
    ])
    expect(textOf(first(source, 'text:index-title-template'))).toBe('')
  })

  it('stand under a heading also when there is nothing to list', async () => {
    const file = await written(wordDocument([]))
    expect(all(file.content, 'text:table-of-content')).toEqual([])
    expect(paragraphs(file).at(-1)).toMatchObject({ style: 'Kop voorwerk', text: 'Inhoud' })
  })
})
