import { deflateSync } from 'node:zlib'
import type {
  Block,
  DocumentChapter,
  DocumentSection,
  Inline,
  ListBlock,
  ParagraphBlock,
  Picture,
  PlanDocument,
  TableBlock,
  TableCell,
} from '../../../src/document/plan-document.ts'

/** Small documents for the tests of the Word writer; the municipality and its figures are invented. */
export function wordDocument(chapters: readonly DocumentChapter[], more: Partial<PlanDocument> = {}): PlanDocument {
  return {
    title: 'Een goede start voor ieder kind',
    subtitle: 'Onderwijsachterstandenbeleid (OAB)',
    period: '2027–2030',
    municipality: 'Rijnveen',
    lang: 'nl',
    identity: { planId: 'plan-7f3a', revision: 12, templateVersion: 3, date: '2026-11-23' },
    status: { draft: true, mark: 'CONCEPT', line: 'versie van 23 november 2026' },
    look: {
      accent: '#123e6b',
      accentText: '#123e6b',
      onAccent: '#ffffff',
      tint: '#eef1f5',
      dataInk: '#123e6b',
      outlined: false,
      headingFont: 'serif',
      textFont: 'sans',
      cover: 'zonder',
      logo: null,
      photo: null,
      name: 'Gemeente Rijnveen',
    },
    about: [
      { label: 'Titel', value: 'Een goede start voor ieder kind' },
      { label: 'Status', value: 'Concept, versie van 23 november 2026' },
    ],
    chapters,
    labels: {
      contents: 'Inhoud',
      about: 'Over dit document',
      annexes: 'Bijlagen',
      chapter: 'hoofdstuk',
      annex: 'bijlage',
      page: 'Pagina',
      of: 'van',
      source: 'Bron',
      logo: 'Logo van',
      missingImage: 'afbeelding ontbreekt',
      keyPoint: 'Kernpunt',
      skip: 'Ga naar de tekst',
    },
    ...more,
  }
}

export function chapter(
  number: string,
  sections: readonly DocumentSection[],
  more: Partial<DocumentChapter> = {},
): DocumentChapter {
  return {
    id: `h${number.toLowerCase()}`,
    kind: 'hoofdstuk',
    number,
    title: `Hoofdstuk ${number}`,
    lead: [],
    sections,
    ...more,
  }
}

export function section(
  number: string,
  blocks: readonly Block[],
  more: Partial<DocumentSection> = {},
): DocumentSection {
  return {
    id: `s-${number.toLowerCase().replace('.', '-')}`,
    number,
    title: `Paragraaf ${number}`,
    heading: true,
    blocks,
    ...more,
  }
}

/** A document of one section with these blocks. */
export function documentOf(...blocks: readonly Block[]): PlanDocument {
  return wordDocument([chapter('1', [section('1.1', blocks)])])
}

export function paragraph(...content: readonly (string | Inline)[]): ParagraphBlock {
  return {
    type: 'paragraph',
    content: content.map((part) => (typeof part === 'string' ? { type: 'text', text: part } : part)),
  }
}

export function list(ordered: boolean, items: readonly (readonly (string | ListBlock)[])[], start = 1): ListBlock {
  return {
    type: 'list',
    ordered,
    start,
    items: items.map((blocks) => ({
      blocks: blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block)),
    })),
  }
}

export function cell(column: number, text: string, more: Partial<TableCell> = {}): TableCell {
  return {
    column,
    colspan: 1,
    rowspan: 1,
    header: false,
    align: 'left',
    bold: false,
    blocks: text ? [paragraph(text)] : [],
    ...more,
  }
}

export function table(rows: readonly (readonly TableCell[])[], more: Partial<TableBlock> = {}): TableBlock {
  return {
    type: 'table',
    id: 'tabel-1',
    label: 'Tabel 1.1',
    caption: 'Plaatsen per kern',
    source: 'eigen telling.',
    landscape: false,
    headerRows: 1,
    headerColumn: true,
    columns: [0.5, 0.25, 0.25],
    rows,
    ...more,
  }
}

/** A table of plain rows with a head. */
export function plainTable(count: number, more: Partial<TableBlock> = {}): TableBlock {
  const head = [
    cell(0, 'Kern', { header: true }),
    cell(1, '2027', { header: true, align: 'right' }),
    cell(2, 'Wie', { header: true }),
  ]
  const rows = Array.from({ length: count }, (_, index) => [
    cell(0, `Kern ${index + 1}`, { header: true }),
    cell(1, `${index * 3}`, { align: 'right' }),
    cell(2, 'Gemeente'),
  ])
  return table([head, ...rows], more)
}

/** A real PNG of one colour. */
export function picture(width: number, height: number): Picture {
  const row = new Uint8Array(1 + width * 3).fill(140)
  row[0] = 0
  const raw = new Uint8Array(row.length * height)
  for (let y = 0; y < height; y += 1) raw.set(row, y * row.length)
  const head = new Uint8Array(13)
  new DataView(head.buffer).setUint32(0, width)
  new DataView(head.buffer).setUint32(4, height)
  head.set([8, 2, 0, 0, 0], 8)
  const parts = [
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', head),
    pngChunk('IDAT', new Uint8Array(deflateSync(raw))),
    pngChunk('IEND', new Uint8Array()),
  ]
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  parts.reduce((offset, part) => {
    bytes.set(part, offset)
    return offset + part.length
  }, 0)
  return { bytes, type: 'image/png', width, height }
}

function pngChunk(type: string, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(12 + data.length)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, data.length)
  chunk.set(new TextEncoder().encode(type), 4)
  chunk.set(data, 8)
  view.setUint32(8 + data.length, crc32(chunk.subarray(4, 8 + data.length)))
  return chunk
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
