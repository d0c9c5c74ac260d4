import { beforeAll, describe, expect, it } from 'vitest'
import { nodeFonts } from '../../../src/export/node-fonts.ts'
import type { PlanDocument } from '../../../src/document/plan-document.ts'
import { type WrittenPdf, writePdf } from '../../../src/writers/pdf/write-pdf.ts'
import { p, section } from '../sample-blocks.ts'
import { everyKindDocument } from '../sample-document.ts'
import { type ReadPdf, readPdf } from './read-pdf.ts'

const document = everyKindDocument()
const shares: number[] = []
let written: WrittenPdf
let pdf: ReadPdf

beforeAll(async () => {
  written = await writePdf(document, {
    fonts: await nodeFonts(document.look),
    onProgress: (share) => shares.push(share),
  })
  pdf = await readPdf(written.bytes)
})

function pageOf(text: string): number {
  return pdf.pages.findIndex((page, index) => index > 2 && page.text.includes(text)) + 1
}

async function readBack(blocks: Parameters<typeof section>[3]): Promise<ReadPdf> {
  const chapter = { id: 'h', kind: 'hoofdstuk', number: '1', title: 'Titel', lead: [] } as const
  const small: PlanDocument = {
    ...document,
    chapters: [{ ...chapter, sections: [section('s', '1.1', 'Kop', blocks)] }],
  }
  return readPdf((await writePdf(small, { fonts: await nodeFonts(small.look) })).bytes)
}

describe('a PDF of a document with every kind of block', () => {
  it('says what it is: PDF 1.7, Dutch, with its title', () => {
    expect(pdf.version).toBe('1.7')
    expect(pdf.language).toBe('nl')
    expect(pdf.title).toBe('Een goede start voor ieder kind 2027–2030')
    expect(Buffer.from(written.bytes).toString('latin1')).toContain('/DisplayDocTitle true')
  })

  it('embeds every font and names no font that is not in the file', () => {
    const source = Buffer.from(written.bytes).toString('latin1')
    const fonts = source.match(/\/BaseFont \/[A-Za-z0-9+-]+/g) ?? []
    expect(fonts.length).toBeGreaterThan(6)
    expect(fonts.filter((font) => !/\/[A-Z]{6}\+Source(Sans3|Serif4)-/.test(font))).toEqual([])
    expect(source.match(/\/FontFile2/g)?.length).toBe(source.match(/\/Type \/FontDescriptor/g)?.length)
  })

  it('counts pages as the reader does, in the footer and in the answer', () => {
    expect(written.pages).toBe(pdf.pages.length)
    expect(pdf.pages[0]?.text).not.toContain('Pagina')
    for (const [index, page] of pdf.pages.entries()) {
      if (index > 0) expect(page.text).toContain(`Pagina ${index + 1} van ${pdf.pages.length}`)
    }
  })

  it('marks every page of a draft with its status', () => {
    for (const page of pdf.pages) {
      expect(page.text).toContain('CONCEPT')
      expect(page.text).toContain('versie van 23 november 2026')
    }
  })

  it('gives the contents the pages on which the chapters stand', () => {
    const contents = pdf.pages[2]?.pieces ?? []
    for (const chapter of document.chapters) {
      const start = chapter.title.slice(0, 12)
      const entry = contents.find((piece) => piece.text.startsWith(start))
      const number = contents.find(
        (piece) => /^\d+$/.test(piece.text) && piece.left > 450 && Math.abs(piece.top - (entry?.top ?? 0)) < 6,
      )
      expect(Number(number?.text)).toBe(pageOf(start))
      expect(written.pageNumbers.get(chapter.id)).toBe(pageOf(start))
    }
  })

  it('knows the page of sections, tables and images too', () => {
    expect(written.pageNumbers.get('doelgroep')).toBe(pageOf('Kinderen en doelgroep'))
    expect(written.pageNumbers.get('tabel-kindercentra')).toBe(pageOf('Kindercentra en plekken'))
    expect(written.pageNumbers.get('figuur-bereik')).toBe(pageOf('Het bereik groeit elk jaar'))
  })

  it('has an outline of chapters with their sections below them', () => {
    expect(pdf.outline.map(({ title }) => title).slice(0, 4)).toEqual([
      'Over dit document',
      'Inhoud',
      '1 Voorwoord',
      '2 Inleiding en leeswijzer',
    ])
    expect(pdf.outline[3]?.below).toEqual([
      '2.1 Waarom dit plan',
      '2.2 Hoe u dit plan leest',
      '2.3 Hoe dit plan tot stand kwam',
    ])
  })

  it('links from the contents and the text to places that exist', () => {
    expect(pdf.pages[2]?.links).toEqual(expect.arrayContaining(['#voorwoord', '#waarom', '#begrippen']))
    const all = pdf.pages.flatMap((page) => page.links)
    expect(all).toContain('#tabel-werkagenda')
    expect(all).toContain('mailto:onderwijs@rijnveen.example')
    expect(all.filter((link) => link.startsWith('#') && !written.pageNumbers.has(link.slice(1)))).toEqual([])
  })

  it('puts the wide table on a turned page and goes on upright after it', () => {
    const turned = pdf.pages.findIndex((page) => page.size[0] > page.size[1])
    expect(pdf.pages[turned]?.text).toContain('Tabel 4.1')
    expect(pdf.pages[turned]?.text).toContain('Acties')
    expect(pdf.pages[turned + 1]?.text).toContain('Na de tabel gaat de tekst staand verder')
    expect(pdf.pages[turned + 1]?.size[0]).toBeLessThan(pdf.pages[turned + 1]?.size[1] ?? 0)
  })

  it('begins a page after a page break', () => {
    const page = pdf.pages.find(({ text }) => text.includes('Na een harde overgang'))
    expect(page?.text).not.toContain('Na de tabel gaat')
  })

  it('repeats the head of a long table and leaves at least three rows for its last page', () => {
    const pages = pdf.pages.filter(
      ({ text }) => text.includes('Plekken') && /Peuterwerk|Vlinder/.test(text) && text.includes('Rooster'),
    )
    expect(pages.length).toBe(2)
    const last = pages.at(-1)?.text ?? ''
    expect(last).toContain('Bron: Landelijk Register')
    expect(last.match(/Peuterwerk|Kinderopvang Veen|Villa Vlinder/g)?.length).toBeGreaterThanOrEqual(3)
  })

  it('shows a missing figure as such and a missing image by its description', () => {
    const text = pdf.pages.map((page) => page.text).join('\n')
    expect(text.replace(/\n/g, ' ')).toContain('[ontbreekt: aantal ouders dat afziet, 2026]')
    expect(text).toContain('Afbeelding ontbreekt: Kaart van de gemeente')
  })

  it('tells how far it is, up to the end', () => {
    expect(shares.at(-1)).toBe(1)
    expect([...shares].sort((a, b) => a - b)).toEqual(shares)
    expect(shares.length).toBeGreaterThan(document.chapters.length)
  })
})

describe('a PDF of text that a font or a file cannot hold', () => {
  it('writes the nearest that can be read, and letters of the wider Latin script as they are', async () => {
    const back = await readBack([p('a ≥ b → c ✓ Łódź \u0133s café 日 \u0000\u0008einde\u200b')])
    expect(back.pages[3]?.text).toContain('a >= b -> c v Łódź')
    expect(back.pages[3]?.text).toContain('café ? einde')
  })

  it('writes no link that could run or read something', async () => {
    const hostile = ['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', '#nergens']
    const back = await readBack(hostile.map((href) => p([{ type: 'link', text: `naar ${href}`, href }])))
    expect(back.pages[3]?.links).toEqual([])
    expect(back.pages[3]?.text).toContain('naar javascript:alert(1)')
  })

  it('loses nothing of a cell, a list item or a box that is higher than a page', async () => {
    const words = Array.from({ length: 1500 }, (_, index) => `woord${index}`).join(' ')
    const back = await readBack([
      { type: 'box', kind: 'keuze', label: 'Keuze', blocks: [p(words)] },
      { type: 'list', ordered: false, start: 1, items: [{ blocks: [p(words)] }] },
    ])
    const text = back.pages.map((page) => page.text).join('\n')
    for (const index of [0, 700, 1499]) expect(text.split(new RegExp(`woord${index}\\b`)).length).toBe(3)
    const lowest = Math.max(
      ...back.pages.flatMap((page) => page.pieces.filter(({ text }) => text.includes('woord')).map(({ top }) => top)),
    )
    expect(lowest).toBeLessThan(841.89 - 70)
  })
})
