import type { Block } from '../../src/document/plan-document.ts'
import { cell, item, list, p, table } from './sample-blocks.ts'
import { sampleChart } from './sample-chart.ts'
import { barPicture } from './sample-picture.ts'

const image = { type: 'image', label: 'Figuur 1', caption: 'Bijschrift', alt: '', decorative: false } as const
const picture = barPicture(60, 40, [18, 62, 107])

/** What a writer seldom makes and a tag easily gets wrong: tables without head, empty cells, headings that skip a level. */
export const oddBlocks: readonly Block[] = [
  { type: 'heading', level: 4, content: [{ type: 'text', text: 'Diepe kop zonder kop erboven' }] },
  { type: 'heading', level: 4, content: [{ type: 'text', text: 'Nog zo een' }] },
  { type: 'heading', level: 3, content: [{ type: 'text', text: 'En een hogere' }] },
  table({
    id: 'zonder-kop',
    label: '',
    caption: '',
    headerRows: 0,
    headerColumn: false,
    columns: [0.5, 0.5],
    rows: [
      [cell(0, 'a'), cell(1, '')],
      [cell(0, ''), cell(1, 'd')],
    ],
  }),
  table({
    id: 'alleen-kopkolom',
    label: 'Tabel 2',
    caption: 'Alleen een kopkolom',
    headerRows: 0,
    columns: [0.5, 0.5],
    rows: [
      [cell(0, 'Kern', { header: true }), cell(1, '>1')],
      [cell(0, 'Dorp', { header: true }), cell(1, '>2')],
    ],
  }),
  table({
    id: 'overdekte-rij',
    label: 'Tabel 3',
    caption: 'Een rij die geheel is overdekt',
    headerColumn: false,
    columns: [0.5, 0.5],
    rows: [
      [cell(0, 'Kop', { header: true }), cell(1, 'Kop', { header: true })],
      [cell(0, 'hoog', { rowspan: 2 }), cell(1, 'hoog', { rowspan: 2 })],
      [],
      [cell(0, 'laatste'), cell(1, '', { blocks: [p('een'), p('twee'), list(true, [item('drie')])] })],
    ],
  }),
  list(false, [item('', list(true, [item('alleen een lijst erin')])), { blocks: [] }, item('')]),
  sampleChart,
  { ...sampleChart, id: 'nu-figuur-2', label: '', caption: '', source: '', values: '', numbers: null },
  { ...image, id: 'zonder-alt', picture },
  { ...image, id: 'versiering', decorative: true, picture },
  { ...image, id: 'niets', label: '', caption: '', picture },
  { type: 'quote', paragraphs: [p('Een zin.'), p('Nog een zin.')], source: '' },
  p([
    { type: 'text', text: 'Met een ' },
    { type: 'link', text: 'link die ', href: 'https://voorbeeld.example/pad' },
    { type: 'link', text: 'vet', href: 'https://voorbeeld.example/pad', bold: true },
    {
      type: 'link',
      text: ' en lang is, zo lang dat zij over twee regels loopt',
      href: 'https://voorbeeld.example/pad',
    },
    { type: 'text', text: ', een ' },
    { type: 'link', text: 'English link', href: 'https://voorbeeld.example/en', lang: 'en-GB' },
    { type: 'text', text: ' en een taal die niet bestaat', lang: '?!' },
    { type: 'text', text: '. Vraag < antwoord & (haakjes) \\ ½ ‘één’ €\u00a011,23.' },
  ]),
]
