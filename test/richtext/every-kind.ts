import { defaultNotation, type RichText } from '../../src/richtext/richtext.ts'

const inlines = [
  {
    type: 'text',
    text: 'woord',
    marks: [
      { type: 'bold' },
      { type: 'italic' },
      { type: 'subscript' },
      { type: 'superscript' },
      { type: 'link', attrs: { href: 'https://rijnveen.nl' } },
      { type: 'language', attrs: { lang: 'en-GB' } },
    ],
  },
  { type: 'hardBreak' },
  { type: 'figureReference', attrs: { figure: 'inwoners', notation: defaultNotation }, marks: [{ type: 'bold' }] },
] as const
const paragraph = { type: 'paragraph', content: inlines } as const
const list = { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph] }] } as const
const nested = {
  type: 'orderedList',
  attrs: { start: 3 },
  content: [{ type: 'listItem', content: [paragraph, list] }],
} as const
const cell = { colspan: 2, rowspan: 1, colwidth: [120, 80], align: 'right' } as const

/** Every kind of node and mark of version 1, each at least once. */
export const everyKind: RichText = [
  { type: 'paragraph', attrs: { lead: true }, content: inlines },
  { type: 'paragraph' },
  { type: 'heading', attrs: { level: 4 }, content: inlines },
  list,
  nested,
  { type: 'quote', attrs: { source: 'Een ouder' }, content: [paragraph] },
  { type: 'box', attrs: { kind: 'let-op' }, content: [paragraph, list] },
  {
    type: 'table',
    attrs: { caption: 'Kosten', source: 'Gemeente', landscape: true },
    content: [
      { type: 'tableRow', content: [{ type: 'tableHeader', attrs: cell, content: [paragraph] }] },
      {
        type: 'tableRow',
        content: [{ type: 'tableCell', attrs: { ...cell, colwidth: null, align: null }, content: [nested] }],
      },
    ],
  },
  { type: 'image', attrs: { image: 'a'.repeat(64), alt: 'Kinderen', decorative: false, caption: 'Foto' } },
  {
    type: 'chart',
    attrs: { kind: 'line', figures: ['inwoners'], caption: 'Groei', alt: 'Stijgend', numbers: 'hidden' },
  },
  { type: 'figureTable', attrs: { figures: ['inwoners'], caption: 'Cijfers', total: true } },
  { type: 'pageBreak' },
]
