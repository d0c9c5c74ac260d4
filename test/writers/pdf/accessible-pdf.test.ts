import catalogue from 'virtual:oab/catalogue'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildDocument } from '../../../src/document/build-document.ts'
import type { Block, PlanDocument } from '../../../src/document/plan-document.ts'
import { wholePlan } from '../../../src/export/export-files.ts'
import { nodeFonts } from '../../../src/export/node-fonts.ts'
import { examplePlan } from '../../../src/export/plan-to-export.ts'
import { documentWords } from '../../../src/words/document-words.ts'
import { writePdf } from '../../../src/writers/pdf/write-pdf.ts'
import { type CheckedPdf, checkPdf } from '../../check-pdf/check-pdf.ts'
import { isElement, leavesOf, type TreeElement, textIn, withAllBelow } from '../../check-pdf/structure.ts'
import { hundredPageDocument } from '../hundred-page-document.ts'
import { oddBlocks } from '../odd-blocks.ts'
import { sampleChart } from '../sample-chart.ts'
import { p, section } from '../sample-blocks.ts'
import { blueLook, everyKindDocument, yellowLook } from '../sample-document.ts'

async function written(document: PlanDocument, archive = false): Promise<Uint8Array> {
  return (await writePdf(document, { fonts: await nodeFonts(document.look), archive })).bytes
}

async function checked(document: PlanDocument, archive = false): Promise<CheckedPdf> {
  return checkPdf(await written(document, archive))
}

function withBlocks(blocks: readonly Block[]): PlanDocument {
  const chapter = { id: 'h', kind: 'hoofdstuk', number: '1', title: 'Titel', lead: [] } as const
  return { ...everyKindDocument(), chapters: [{ ...chapter, sections: [section('s', '1.1', 'Kop', blocks)] }] }
}

function elements(pdf: CheckedPdf, type: string): readonly TreeElement[] {
  return pdf.structure.flatMap(withAllBelow).filter((element) => element.type === type)
}

/** The words as they are read: a soft hyphen parts nothing. */
function readWords(pdf: CheckedPdf): string {
  return pdf.structure
    .map(textIn)
    .join('')
    .replaceAll('\u00ad', '')
    .replace(/[\s\u00a0]+/g, ' ')
}

/** Every text that the document holds, wherever it stands. */
function textsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return []
  const own = 'text' in value && typeof value.text === 'string' ? [value.text] : []
  return [...own, ...Object.values(value).flatMap(textsOf)]
}

// Whole plans are made here, which takes long on a busy machine.
const patience = 120_000

describe('a PDF that everyone can read', { timeout: patience }, () => {
  it('has no fault, in each look and with odd blocks', async () => {
    const whole = everyKindDocument()
    const title = 'Plan <R&D>: “één”'
    const final = { draft: false, mark: '', line: 'Vastgesteld op 15 december 2026' }
    const documents: readonly PlanDocument[] = [
      whole,
      { ...whole, look: yellowLook },
      { ...whole, title, look: { ...blueLook, outlined: true, headingFont: 'sans', name: '' }, status: final },
      withBlocks(oddBlocks),
      { ...whole, chapters: [], about: [] },
    ]
    for (const document of documents) expect((await checked(document)).faults).toEqual([])
  })

  it('has no fault in the example plan, and none in the file for archives', async () => {
    const { plan, pictures, style } = await examplePlan()
    const parts = { catalogue, style, pictures, words: documentWords }
    const document = buildDocument(plan, parts, { ...wholePlan('2026-11-23'), guidance: true, emptySections: true })
    expect((await checked(document)).faults).toEqual([])
    const archive = await checked(document, true)
    expect(archive.faults).toEqual([])
    expect(archive.archive).toBe(true)
  })

  it('has no fault over a hundred pages with every kind of block', async () => {
    const pdf = await checked(hundredPageDocument())
    expect(pdf.pages).toBeGreaterThanOrEqual(100)
    expect(pdf.faults).toEqual([])
  })

  it('reads a chart as its description, with all that is drawn in it within the figure', async () => {
    const pdf = await checked(withBlocks([sampleChart]))
    const [figure] = elements(pdf, 'Figure')
    expect(figure?.alt).toBe('Lijndiagram van bereik en doel. Bereik: 2025 76%; 2026 ontbreekt.')
    expect(figure && textIn(figure)).toContain('76%')
    expect(pdf.artifacts.flat().join(' ')).not.toContain('76%')
    expect(elements(pdf, 'Caption').map(textIn)).toContainEqual(expect.stringContaining('Het bereik groeit'))
  })

  it('is the same file each time', async () => {
    const document = withBlocks(oddBlocks)
    expect(await written(document)).toEqual(await written(document))
    expect(await written(document, true)).toEqual(await written(document, true))
  })
})

describe('the tags of a PDF', () => {
  const document = everyKindDocument()
  let pdf: CheckedPdf

  beforeAll(async () => {
    pdf = await checked(document)
  }, patience)

  it('leave out no word of the document', () => {
    const read = readWords(pdf)
    const texts = document.chapters.flatMap(textsOf).map((text) => text.replace(/[\s\u00a0]+/g, ' ').trim())
    expect(texts.filter((text) => !read.includes(text))).toEqual([])
  })

  it('follow the order of the document', () => {
    const read = readWords(pdf)
    const titles = document.chapters.map(({ number, title }) => read.lastIndexOf(`${number} ${title}`))
    expect(titles).not.toContain(-1)
    expect([...titles].sort((a, b) => a - b)).toEqual(titles)
  })

  it('leave the head and foot of pages to the eye', () => {
    expect(pdf.artifacts[5]).toContain('CONCEPT')
    expect(pdf.artifacts[5]).toMatch(/Pagina\s6\svan/)
    expect(readWords(pdf)).not.toContain('Pagina 6')
  })

  it('take the number of a heading into the heading', () => {
    const headings = elements(pdf, 'H2').map(textIn)
    expect(headings).toContain('3.1 Kinderen en doelgroep')
    expect(elements(pdf, 'H1').map(textIn)).toContain('1 Voorwoord')
    expect(elements(pdf, 'H3').map(textIn)).toContain('Kleine kernen')
    expect(elements(pdf, 'H4').map(textIn)).toContain('Vervoer')
  })

  it('know the title of the document from its other words', () => {
    const title = pdf.structure.flatMap(withAllBelow).find(({ written }) => written === 'Title')
    expect(title && textIn(title)).toBe(document.title)
    expect(title?.type).toBe('P')
  })

  it('nest lists with a label for each item', () => {
    const item = elements(pdf, 'LI').find((one) => textIn(one).includes('laag opleidingsniveau'))
    const [label, body] = item?.kids.filter(isElement) ?? []
    expect(label && textIn(label)).toBe('•')
    expect(body?.kids.filter(isElement).map(({ type }) => type)).toEqual(['P', 'L'])
    expect(textIn(item as TreeElement)).toContain('2.nog in behandeling.')
  })

  it('read the head of a table over pages once, and show it twice', () => {
    const table = elements(pdf, 'Table').find((one) => textIn(one).includes('Kindercentra en plekken'))
    const pages = new Set(leavesOf(table as TreeElement).map(({ page }) => page))
    expect(pages.size).toBe(2)
    expect(textIn(table as TreeElement).split('Rooster').length).toBe(2)
    expect(pdf.artifacts[Math.max(...pages)]).toContain('Rooster')
  })

  it('say which cells head a column and which a row', () => {
    const table = elements(pdf, 'Table').find((one) => textIn(one).startsWith('Tabel 3.1'))
    const heads = table ? withAllBelow(table).filter(({ type }) => type === 'TH') : []
    const scopes = heads.map((head) => [textIn(head).trim(), head.attributes.get('Scope')])
    expect(scopes).toContainEqual(['Kern', { name: 'Column' }])
    expect(scopes).toContainEqual(['Veenzijde', { name: 'Row' }])
  })

  it('give a figure its alternative text and its caption', () => {
    const figures = elements(pdf, 'Figure')
    expect(figures.map(({ alt }) => alt)).toContain('Staafgrafiek van het bereik per jaar')
    const [caption] = figures[0]?.kids.filter(isElement) ?? []
    expect(caption?.type).toBe('Caption')
    expect(caption && textIn(caption)).toContain('Het bereik groeit elk jaar')
  })

  it('name the language of words that are not Dutch', () => {
    const foreign = pdf.structure.flatMap(withAllBelow).filter(({ lang }) => lang === 'en')
    expect(foreign.map(textIn).map((text) => text.trim())).toEqual(['early childhood education'])
  })

  it('make links of the contents, of source numbers and in tables', () => {
    const links = elements(pdf, 'Link').map(textIn)
    expect(links).toContain('[1]')
    expect(links).toContain('Paragraaf 3.1')
    const entry = elements(pdf, 'TOCI').find((one) => textIn(one).startsWith('2.1 Waarom dit plan'))
    expect(entry && withAllBelow(entry).map(({ type }) => type)).toEqual(['TOCI', 'Reference', 'Link'])
  })

  it('keep a quotation, a box and the help together', () => {
    const quote = elements(pdf, 'BlockQuote')[0]
    expect(quote?.kids.filter(isElement).map(({ type }) => type)).toEqual(['P', 'P'])
    const boxes = elements(pdf, 'Sect').map(textIn)
    expect(boxes.some((text) => text.startsWith('Wettelijke plicht'))).toBe(true)
    const help = elements(pdf, 'Sect').find((one) => textIn(one).startsWith('Schrijfhulp'))
    expect(help?.kids.filter(isElement).map(({ type }) => type)).toEqual(['P', 'P', 'L'])
  })
})

describe('a text over lines and pages', () => {
  it('is one paragraph, with whole words for who does not see the lines', async () => {
    const words = Array.from({ length: 400 }, () => 'onderwijsachterstandenbeleid samenwerkingsafspraken').join(' ')
    const pdf = await checked(withBlocks([p(words)]))
    const long = elements(pdf, 'P').find((one) => textIn(one).startsWith('onderwijs'))
    expect(new Set(leavesOf(long as TreeElement).map(({ page }) => page)).size).toBeGreaterThan(1)
    expect(textIn(long as TreeElement)).toContain('\u00ad')
    expect(textIn(long as TreeElement).replaceAll('\u00ad', '')).toBe(words)
  })

  it('is copied with the characters that were written', async () => {
    const text = '½ ‘één’ €\u00a011,23 < & > (a) \\ “Łódź” 24 km²'
    const pdf = await checked(withBlocks([p(text)]))
    expect(elements(pdf, 'P').map(textIn)).toContain(text.replaceAll('\u00a0', ' '))
  })

  it('is one link when its words have several looks or stand on several lines', async () => {
    const href = 'https://voorbeeld.example/pad'
    const link = { type: 'link', href } as const
    const long = { ...link, text: ' en zo lang dat de link over de rand van de regel heen gaat en verder loopt' }
    const pdf = await checked(
      withBlocks([p([{ ...link, text: 'Een link die ' }, { ...link, text: 'vet', bold: true }, long])]),
    )
    const links = elements(pdf, 'Link').filter((one) => textIn(one).startsWith('Een link'))
    expect(links.map(textIn)).toEqual([`Een link die vet${long.text}`])
    expect(leavesOf(links[0] as TreeElement).filter(({ annotation }) => annotation !== undefined).length).toBe(2)
  })
})
