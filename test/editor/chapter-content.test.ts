// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { changedSections, chapterPage, type SectionContent } from '../../src/editor/chapter-content.ts'
import { restructure } from '../../src/editor/chapter-editor.ts'
import type { RichBlock, RichMark, RichText } from '../../src/richtext/richtext.ts'
import type { RichNode } from '../../src/richtext/walk-text.ts'
import { at, openPage, section, shape, testContext, type as typeText } from './editor-page.ts'

// A kind that is added to RichText or taken out of it does not compile here until the list follows.
const nodeKinds = Object.keys({
  paragraph: true,
  heading: true,
  bulletList: true,
  orderedList: true,
  listItem: true,
  quote: true,
  box: true,
  table: true,
  tableRow: true,
  tableCell: true,
  tableHeader: true,
  image: true,
  chart: true,
  figureTable: true,
  pageBreak: true,
  text: true,
  hardBreak: true,
  figureReference: true,
} satisfies Record<RichNode['type'], true>)

const markKinds = Object.keys({
  bold: true,
  italic: true,
  subscript: true,
  superscript: true,
  link: true,
  language: true,
} satisfies Record<RichMark['type'], true>)

const words = (text: string, ...marks: RichMark[]) =>
  ({ type: 'text', text, ...(marks.length > 0 ? { marks } : {}) }) as const
const paragraph = (text: string) => ({ type: 'paragraph', attrs: { lead: false }, content: [words(text)] }) as const
const cell = (type: 'tableCell' | 'tableHeader', text: string) =>
  ({ type, attrs: { colspan: 1, rowspan: 1, colwidth: null, align: null }, content: [paragraph(text)] }) as const

const samples = {
  paragraph: {
    type: 'paragraph',
    attrs: { lead: true },
    content: [
      words('vet', { type: 'bold' }),
      words('schuin', { type: 'italic' }),
      words('onder', { type: 'subscript' }),
      words('boven', { type: 'superscript' }),
      words('link', { type: 'link', attrs: { href: 'https://rijnveen.nl' } }),
      words('english', { type: 'language', attrs: { lang: 'en' } }),
      { type: 'hardBreak' },
      {
        type: 'figureReference',
        attrs: { figure: 'doelgroep', notation: { unit: false, decimals: 1, style: 'words' } },
        marks: [{ type: 'bold' }],
      },
    ],
  },
  heading: { type: 'heading', attrs: { level: 4 }, content: [words('kop')] },
  bulletList: {
    type: 'bulletList',
    content: [
      {
        type: 'listItem',
        content: [
          paragraph('een'),
          { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('twee')] }] },
        ],
      },
    ],
  },
  orderedList: {
    type: 'orderedList',
    attrs: { start: 3 },
    content: [{ type: 'listItem', content: [paragraph('drie')] }],
  },
  quote: { type: 'quote', attrs: { source: 'een ouder' }, content: [paragraph('zei wat')] },
  box: { type: 'box', attrs: { kind: 'let-op' }, content: [paragraph('let op')] },
  table: {
    type: 'table',
    attrs: { caption: 'Plaatsen', source: 'Telling', landscape: true },
    content: [
      {
        type: 'tableRow',
        content: [
          { ...cell('tableHeader', 'kop'), attrs: { colspan: 2, rowspan: 1, colwidth: [80, 120], align: 'right' } },
        ],
      },
      { type: 'tableRow', content: [cell('tableCell', 'a'), cell('tableCell', 'b')] },
    ],
  },
  image: { type: 'image', attrs: { image: 'abc', alt: 'een kaart', decorative: false, caption: 'Kaart' } },
  chart: {
    type: 'chart',
    attrs: { kind: 'line', figures: ['a', 'b'], caption: 'Bereik', alt: 'lijn', numbers: 'hidden' },
  },
  figureTable: { type: 'figureTable', attrs: { figures: ['a'], caption: 'Cijfers', total: true } },
  pageBreak: { type: 'pageBreak' },
} satisfies { readonly [Kind in RichBlock['type']]: Extract<RichBlock, { type: Kind }> }

const filled = (id: string, text: RichText): SectionContent => ({ id, title: `Titel ${id}`, heading: true, text })

describe('the schema of the editor', () => {
  const { schema } = openPage([section('een', 'Eerste')]).editor

  it('has exactly the nodes of stored text, and those of the page', () => {
    expect(Object.keys(schema.nodes).sort()).toEqual([...nodeKinds, 'doc', 'section', 'sectionTitle'].sort())
  })

  it('has exactly the marks of stored text', () => {
    expect(Object.keys(schema.marks).sort()).toEqual([...markKinds].sort())
  })
})

describe('a text that goes through the editor', () => {
  it.each(Object.entries(samples))('comes back as it was: %s', (_kind, block) => {
    const { editor } = openPage([section('leeg', 'Leeg')])
    const empty = editor.state.doc
    const { page, locked } = chapterPage(editor.schema, [filled('een', [block])])
    expect(locked).toEqual([])
    expect(changedSections(empty, page)).toEqual([{ id: 'een', title: 'Titel een', text: [block] }])
  })

  it('is nothing when one empty paragraph is left', () => {
    const { editor } = openPage([section('een', 'Eerste', 'weg')])
    const before = editor.state.doc
    editor.commands.setTextSelection({ from: at(editor, 'weg'), to: at(editor, 'weg', true) })
    editor.commands.deleteSelection()
    expect(changedSections(before, editor.state.doc)).toEqual([{ id: 'een', title: 'Eerste', text: [] }])
  })

  it('tells only of the section that was typed in', () => {
    const { editor } = openPage([section('een', 'Eerste', 'alfa'), section('twee', 'Tweede', 'bravo')])
    const before = editor.state.doc
    editor.commands.setTextSelection(at(editor, 'bravo', true))
    typeText(editor, '!')
    expect(changedSections(before, editor.state.doc).map(({ id, title }) => [id, title])).toEqual([['twee', 'Tweede']])
  })

  it('gives the new title of a section whose heading was typed in', () => {
    const { editor } = openPage([section('een', 'Eerste', 'alfa')])
    const before = editor.state.doc
    editor.commands.setTextSelection(at(editor, 'Eerste', true))
    typeText(editor, ' deel')
    expect(changedSections(before, editor.state.doc)[0]?.title).toBe('Eerste deel')
  })
})

describe('a text that the editor does not know', () => {
  // What a later version, or a damaged file, may hold.
  const unknown = [
    ['a node', [{ type: 'hologram' }]],
    ['a mark', [{ type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'glow' }] }] }]],
    ['an empty piece of text', [{ type: 'paragraph', content: [{ type: 'text', text: '' }] }]],
    ['a node in the wrong place', [{ type: 'listItem', content: [{ type: 'paragraph' }] }]],
  ] as const

  it.each(unknown)('locks only its own section for %s', (_what, text) => {
    const strange = { ...section('vreemd', 'Vreemd'), text: text as unknown as RichText }
    const { editor, locked } = openPage(
      [section('een', 'Eerste', 'alfa'), strange, section('drie', 'Derde', 'charlie')],
      testContext(['vreemd']),
    )
    expect([...locked]).toEqual(['vreemd'])
    expect(shape(editor)).toEqual(['een: Eerste | alfa', 'vreemd: Vreemd | ', 'drie: Derde | charlie'])
  })
})

describe('a change of the sections in the plan', () => {
  it('keeps what was typed in the sections that stay', () => {
    const { editor } = openPage([section('een', 'Eerste', 'alfa'), section('twee', 'Tweede', 'bravo')])
    editor.commands.setTextSelection(at(editor, 'bravo', true))
    typeText(editor, ' en meer')
    restructure(editor, [
      section('twee', 'Tweede', 'oud'),
      section('drie', 'Derde', 'charlie'),
      section('een', 'Eerste', 'alfa'),
    ])
    expect(shape(editor)).toEqual(['twee: Tweede | bravo en meer', 'drie: Derde | charlie', 'een: Eerste | alfa'])
  })

  it('is no step of undo', () => {
    const { editor } = openPage([section('een', 'Eerste', 'alfa')])
    editor.commands.setTextSelection(at(editor, 'alfa', true))
    typeText(editor, '!')
    restructure(editor, [section('nul', 'Nulde', 'x'), section('een', 'Eerste', 'alfa')])
    editor.commands.undo()
    expect(shape(editor)).toEqual(['nul: Nulde | x', 'een: Eerste | alfa'])
  })
})
