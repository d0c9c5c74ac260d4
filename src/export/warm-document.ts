import { documentColours } from '../housestyle/house-colours.ts'
import type { Block, PlanDocument } from '../document/plan-document.ts'

const text = [{ type: 'text', text: 'a' }] as const
const paragraph = { type: 'paragraph', content: text } as const
const cell = { colspan: 1, rowspan: 1, header: false, align: 'left', bold: false, blocks: [paragraph] } as const

const blocks: readonly Block[] = [
  paragraph,
  { type: 'heading', level: 3, content: text },
  { type: 'list', ordered: false, start: 1, items: [{ blocks: [paragraph] }] },
  {
    type: 'table',
    id: 'tabel',
    label: 'a',
    caption: 'a',
    source: 'a',
    landscape: false,
    headerRows: 1,
    headerColumn: false,
    columns: [0.5, 0.5],
    rows: Array.from({ length: 40 }, () => [0, 1].map((column) => ({ ...cell, column }))),
  },
]

const label = { type: 'label', size: 8, bold: false, color: '#000000', anchor: 'start' } as const

const chart: Block = {
  type: 'chart',
  id: 'grafiek',
  label: 'a',
  caption: 'a',
  source: '',
  alt: 'a',
  values: '',
  numbers: null,
  drawing: {
    width: 300,
    height: 200,
    marks: Array.from({ length: 20 }, (_, index) => [
      { type: 'rect', x: 80, y: index * 10, width: 200, height: 8, fill: '#21468b' } as const,
      { ...label, x: 0, y: index * 10 + 8, text: 'Gemeente 0123456789%', bold: index % 2 === 0 },
    ]).flat(),
  },
}

/** A small made-up document: writing it once, for nothing, has the engine compile the writer before it is needed. */
export function warmDocument(): PlanDocument {
  const sections = Array.from({ length: 20 }, (_, index) => ({
    id: `s${index}`,
    number: '1.1',
    title: 'a',
    heading: true,
    blocks: index === 0 ? [...blocks, chart] : blocks,
  }))
  return {
    title: 'a',
    subtitle: '',
    period: '',
    municipality: 'a',
    lang: 'nl-NL',
    identity: { planId: 'a', revision: 0, templateVersion: 1, date: '2026-01-01' },
    status: { draft: false, mark: '', line: 'a' },
    look: {
      ...documentColours('#21468b'),
      headingFont: 'serif',
      textFont: 'sans',
      cover: 'zonder',
      logo: null,
      photo: null,
      name: 'a',
    },
    about: [],
    chapters: [{ id: 'c', kind: 'hoofdstuk', number: '1', title: 'a', lead: [], sections }],
    labels: {
      contents: 'a',
      about: 'a',
      annexes: 'a',
      chapter: 'a',
      annex: 'a',
      page: 'a',
      of: 'a',
      source: 'a',
      logo: 'a',
      missingImage: 'a',
      keyPoint: 'a',
      skip: 'a',
    },
  }
}
