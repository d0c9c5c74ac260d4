// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { everyKindDocument } from '../sample-document.ts'
import { chapter, list, paragraph, picture, plainTable, section, wordDocument } from '../word/word-sample.ts'
import { parsed, written } from './odt-reader.ts'

const SPAN = 'text:span text:a text:s text:tab text:line-break text:bookmark text:bookmark-start text:bookmark-end'
const FLOW = 'text:p text:h text:list table:table text:table-of-content'
const LEVEL = 'style:list-level-properties style:text-properties'

// What the schema of ODF 1.2 lets stand in each element that is written here: in this order, or, after "*", in any.
const CHILDREN: Readonly<Record<string, string>> = {
  'office:document-content': 'office:font-face-decls office:automatic-styles office:body',
  'office:document-styles': 'office:font-face-decls office:styles office:automatic-styles office:master-styles',
  'office:document-meta': 'office:meta',
  'office:document-settings': 'office:settings',
  'office:body': 'office:text',
  'office:text': `* ${FLOW}`,
  'office:styles': '* style:default-style style:style text:outline-style text:list-style',
  'office:master-styles': 'style:master-page',
  'style:style':
    'style:table-properties style:table-column-properties style:table-row-properties style:table-cell-properties ' +
    'style:graphic-properties style:paragraph-properties style:text-properties',
  'style:paragraph-properties': 'style:tab-stops',
  'style:page-layout': 'style:page-layout-properties style:header-style style:footer-style',
  'style:master-page': 'style:header style:footer',
  'style:header': `* ${FLOW}`,
  'text:outline-style': 'text:outline-level-style',
  'text:outline-level-style': LEVEL,
  'text:list-level-style-number': LEVEL,
  'text:list-level-style-bullet': LEVEL,
  'style:list-level-properties': 'style:list-level-label-alignment',
  'text:p': `* ${SPAN} draw:frame text:page-number text:page-count`,
  'text:h': `* text:number ${SPAN}`,
  'text:span': `* ${SPAN} draw:frame text:page-number text:page-count`,
  'text:a': `* ${SPAN}`,
  'text:list': 'text:list-item',
  'text:list-item': '* text:p text:h text:list',
  'draw:frame': 'draw:image svg:title svg:desc',
  'table:table': 'table:table-header-columns table:table-column table:table-header-rows table:table-row',
  'table:table-row': '* table:table-cell table:covered-table-cell',
  'table:table-cell': `* ${FLOW}`,
  'table:covered-table-cell': '',
  'text:table-of-content': 'text:table-of-content-source text:index-body',
  'text:table-of-content-source':
    'text:index-title-template text:table-of-content-entry-template text:index-source-styles',
  'text:index-body': 'text:p',
}

const everything = wordDocument([
  chapter('1', [
    section('1.1', [
      paragraph(
        { type: 'text', text: 'a', bold: true, italic: true, position: 'sub', lang: 'en' },
        { type: 'link', text: 'b', href: '#h4', bold: true },
        { type: 'figure', figure: 'x', text: '1' },
      ),
      { type: 'page-break' },
      list(true, [['een', 'twee', list(false, [['drie']])]], 3),
      { type: 'box', kind: 'plicht', label: 'Plicht', blocks: [paragraph('x'), list(true, [['y']])] },
      { type: 'quote', paragraphs: [paragraph('x')], source: 'y' },
      { type: 'image', id: 'i', label: 'Figuur', caption: 'x', alt: 'y', decorative: false, picture: picture(4, 4) },
      { type: 'definitions', items: [{ term: 'a', meaning: [{ type: 'text', text: 'b' }] }] },
      plainTable(4),
    ]),
  ]),
  chapter('4', [section('4.2', [plainTable(3, { id: 'l', landscape: true })])]),
  chapter('A', [section('A.1', [paragraph('x')])], { kind: 'bijlage' }),
])

describe('the XML of the OpenDocument file', () => {
  it.each([
    ['a small document', everything],
    ['a document with every kind of block', everyKindDocument()],
  ])('has in each element what the schema lets stand there, in its order, in %s', async (_name, document) => {
    const { parts } = await written(document)
    const paths = Object.keys(parts).filter((path) => /^[a-z]+\.xml$/.test(path))
    expect(paths).toHaveLength(4)
    const wrong = paths.flatMap((path) =>
      disorder(parsed(parts[path]).documentElement).map((what) => `${path}: ${what}`),
    )
    expect(wrong).toEqual([])
  })
})

function disorder(node: Element): string[] {
  const rule = CHILDREN[node.nodeName]
  const order = rule?.split(' ') ?? []
  const places = rule === undefined ? [] : [...node.children].map((child) => order.indexOf(child.nodeName))
  const isFree = order[0] === '*'
  const bad = places.some((place, index) => place < 0 || (!isFree && place < (places[index - 1] ?? 0)))
  const own = bad ? [`${node.nodeName}: ${[...node.children].map((child) => child.nodeName).join(' ')}`] : []
  return [...own, ...[...node.children].flatMap(disorder)]
}
