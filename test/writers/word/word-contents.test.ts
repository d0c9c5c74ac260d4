import { describe, expect, it } from 'vitest'
import { all, first, textOf, written, type WordFile } from './word-reader.ts'
import { chapter, paragraph, section, wordDocument } from './word-sample.ts'

const document = wordDocument([
  chapter('1', [section('1.1', [paragraph('Tekst')])]),
  chapter('4', [
    section('4.1', [paragraph('Tekst')]),
    section('', [paragraph('Tekst')], { id: 'stil', heading: false }),
  ]),
  chapter('A', [], { kind: 'bijlage', title: 'Bronnen' }),
])

describe('the contents in Word', () => {
  it('list chapters, sections and annexes with their number and the page given', async () => {
    const pages = new Map([
      ['h1', 5],
      ['s-1-1', 6],
      ['h4', 17],
      ['s-4-1', 18],
      ['ha', 90],
    ])
    expect(entries(await written(document, { pageNumbers: pages }))).toEqual([
      ['1  Hoofdstuk 1', '5'],
      ['1.1  Paragraaf 1.1', '6'],
      ['4  Hoofdstuk 4', '17'],
      ['4.1  Paragraaf 4.1', '18'],
      ['A  Bronnen', '90'],
    ])
  })

  it('estimate the pages when none are given', async () => {
    const pages = entries(await written(document)).map(([, page]) => Number(page))
    expect(pages).toEqual([4, 4, 5, 5, 6])
  })

  it('link each entry to a bookmark that is there', async () => {
    const file = await written(document)
    const names = all(file.body, 'w:bookmarkStart').map((node) => node.attributes['w:name'])
    const contents = first(file.body, 'w:sdtContent')
    const anchors = contents ? all(contents, 'w:hyperlink').map((link) => link.attributes['w:anchor']) : []
    expect(anchors).toHaveLength(5)
    expect(names).toEqual(expect.arrayContaining(anchors))
  })

  it('are a field over the bookmark around the chapters, so that annexes stay in when Word makes it anew', async () => {
    const file = await written(document)
    const field = first(file.body, 'w:instrText')?.text ?? ''
    expect(field).toContain('\\u')
    const name = /\\b "(\w+)"/.exec(field)?.[1]
    const start = all(file.body, 'w:bookmarkStart').find((node) => node.attributes['w:name'] === name)
    const holders = file.body.children.filter((child) =>
      child.children.some(
        (part) => part.name.startsWith('w:bookmark') && part.attributes['w:id'] === start?.attributes['w:id'],
      ),
    )
    expect(holders.map((holder) => textOf(holder))).toEqual(['Hoofdstuk 1', 'Bronnen'])
  })
})

function entries(file: WordFile): string[][] {
  const contents = first(file.body, 'w:sdtContent')
  return contents ? all(contents, 'w:hyperlink').map((link) => all(link, 'w:t').map((part) => part.text)) : []
}
