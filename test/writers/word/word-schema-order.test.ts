import { describe, expect, it } from 'vitest'
import { everyKindDocument } from '../sample-document.ts'
import { disorder, knownElements, mixed } from './schema-order.ts'
import { parseXml, written } from './word-reader.ts'
import { chapter, list, paragraph, picture, plainTable, section, wordDocument } from './word-sample.ts'

const everything = wordDocument([
  chapter('1', [
    section('1.1', [
      paragraph(
        { type: 'text', text: 'a', bold: true, italic: true, position: 'sub', lang: 'en' },
        { type: 'link', text: 'b', href: '#h4', bold: true },
      ),
      { type: 'page-break' },
      list(true, [['een', 'twee', list(false, [['drie']])]], 3),
      { type: 'box', kind: 'plicht', label: 'Plicht', blocks: [paragraph('x'), list(true, [['y']])] },
      { type: 'box', kind: 'kernpunt', label: '', blocks: [paragraph('x')] },
      { type: 'guidance', label: 'Hulp', blocks: [paragraph('x')] },
      { type: 'quote', paragraphs: [paragraph('x')], source: 'y' },
      { type: 'heading', level: 3, content: [{ type: 'text', text: 'x' }] },
      { type: 'image', id: 'i', label: 'Figuur', caption: 'x', alt: 'y', decorative: true, picture: picture(4, 4) },
      { type: 'definitions', items: [{ term: 'a', meaning: [{ type: 'text', text: 'b' }] }] },
      plainTable(4),
    ]),
  ]),
  chapter('4', [section('4.2', [plainTable(3, { id: 'l', landscape: true })])]),
  chapter('A', [section('', [paragraph('x')], { heading: false })], { kind: 'bijlage' }),
])

describe('the XML of the Word file', () => {
  it.each([
    ['a small document', everything],
    ['a document with every kind of block', everyKindDocument()],
  ])('has the children of each element in the order of the schema, in %s', async (_name, document) => {
    const { parts } = await written(document)
    const paths = Object.keys(parts).filter((path) => /^word\/[a-zA-Z0-9]+\.xml$/.test(path))
    expect(paths.length).toBeGreaterThan(8)
    const wrong = paths.flatMap((path) => disorder(parseXml(parts[path] ?? '')).map((what) => `${path}: ${what}`))
    expect(wrong).toEqual([])
  })

  it('has no element with several kinds of children that this test does not know', async () => {
    const { parts } = await written(everyKindDocument())
    const paths = Object.keys(parts).filter((path) => /^word\/[a-zA-Z0-9]+\.xml$/.test(path))
    const found = new Set(paths.flatMap((path) => mixed(parseXml(parts[path] ?? ''))))
    expect([...found].filter((name) => !knownElements.has(name))).toEqual([])
  })

  it('ends the text with the properties of its last section', async () => {
    const { body } = await written(everything)
    expect(body.children.map((child) => child.name).indexOf('w:sectPr')).toBe(body.children.length - 1)
  })
})
