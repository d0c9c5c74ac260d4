// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { PlanDocument } from '../../../src/document/plan-document.ts'
import { printedHeadings } from '../../../src/writers/printed-headings.ts'
import { everyKindDocument } from '../sample-document.ts'
import { chapter, paragraph, section, wordDocument } from '../word/word-sample.ts'
import { all, countedHeadings, first, lookOf, namedLook, paragraphs, paragraphWith, written } from './odt-reader.ts'

const plain = paragraph('Tekst')
const annex = { kind: 'bijlage' } as const

/** Numbers and titles as the document has them. */
const numbersIn = (document: PlanDocument) => printedHeadings(document).map(({ number, title }) => [number, title])

/** Numbers and titles of the file, without the headings before the chapters. */
async function numbersOf(document: PlanDocument) {
  const counted = countedHeadings(await written(document))
  return counted.slice(counted.findIndex(([, title]) => title === document.labels.contents) + 1)
}

describe('headings in OpenDocument', () => {
  it('come to the numbers of the document', async () => {
    const document = everyKindDocument()
    expect(await numbersOf(document)).toEqual(numbersIn(document))
  })

  it.each([
    [
      'chapters',
      [
        chapter('1', [section('1.1', [plain])]),
        chapter('4', [section('4.1', [plain])]),
        chapter('5', [section('5.1', [])]),
      ],
    ],
    [
      'sections',
      [
        chapter('1', [section('1.2', [plain]), section('1.4', [plain]), section('1.5', [plain])]),
        chapter('2', [section('2.1', [plain])]),
      ],
    ],
    [
      'annexes',
      [
        chapter('1', []),
        chapter('A', [section('A.1', [plain]), section('A.3', [plain])], annex),
        chapter('C', [section('C.1', [plain])], annex),
        chapter('D', [section('D.2', [plain])], annex),
      ],
    ],
  ])('go on at the number of the document when %s are left out', async (_what, chapters) => {
    const document = wordDocument(chapters)
    expect(await numbersOf(document)).toEqual(numbersIn(document))
  })

  it('have a number that is counted, not typed, and counts on when one is put in between', async () => {
    const file = await written(
      wordDocument([chapter('1', [section('1.1', [plain])]), chapter('2', [section('2.1', [plain])])]),
    )
    for (const heading of all(file.content, 'text:h')) expect(heading.hasAttribute('text:start-value')).toBe(false)
    const levels = all(file.styles, 'text:outline-level-style')
      .slice(0, 3)
      .map((level) => [level.getAttribute('style:num-format'), level.getAttribute('text:display-levels')])
    expect(levels).toEqual([
      ['1', null],
      ['1', '2'],
      ['', null],
    ])
  })

  it('show the number to programs that do not count', async () => {
    const file = await written(wordDocument([chapter('1', [section('1.1', [plain])])]))
    expect(first(paragraphWith(file, 'Paragraaf 1.1'), 'text:number').textContent).toBe('1.1')
  })

  it('have an outline level in text and style, so that every office program knows them', async () => {
    const file = await written(wordDocument([]))
    const levels = Object.fromEntries(
      all(file.styles, 'style:style').map((style) => [
        style.getAttribute('style:name'),
        style.getAttribute('style:default-outline-level'),
      ]),
    )
    expect(levels).toMatchObject({
      Heading_20_1: '1',
      Heading_20_4: '4',
      Bijlage_20_kop: '1',
      Bijlage_20_paragraafkop: '2',
      Kop_20_zonder_20_nummer: '1',
    })
  })

  it('letter the annexes in a list of their own', async () => {
    const file = await written(wordDocument([chapter('A', [section('A.1', [plain])], { ...annex, title: 'Bronnen' })]))
    const heading = paragraphWith(file, 'Bronnen')
    expect(lookOf(file, heading).style).toBe('Bijlage kop')
    expect(heading.closest('*')?.parentElement?.parentElement?.getAttribute('text:style-name')).toBe('Bijlagen')
    expect(lookOf(file, paragraphWith(file, 'Paragraaf A.1')).style).toBe('Bijlage paragraafkop')
  })

  it('without a number have a style of their own and are not counted', async () => {
    const loose = section('', [plain], { id: 'los', title: 'Zonder' })
    const document = wordDocument([chapter('', [loose], { title: 'Vooraf' }), chapter('1', [section('1.1', [plain])])])
    const file = await written(document)
    expect(lookOf(file, paragraphWith(file, 'Vooraf')).style).toBe('Kop zonder nummer')
    expect(lookOf(file, paragraphWith(file, 'Zonder')).style).toBe('Paragraafkop zonder nummer')
    expect(await numbersOf(document)).toEqual(numbersIn(document))
  })

  it('keep a number that cannot be counted as text', async () => {
    const file = await written(wordDocument([chapter('VII', [], { title: 'Zeven' })]))
    expect(lookOf(file, paragraphWith(file, 'VII  Zeven')).style).toBe('Kop zonder nummer')
  })

  it('begin each chapter and annex on a new page', async () => {
    const file = await written(wordDocument([]))
    for (const style of ['Heading 1', 'Bijlage kop', 'Kop zonder nummer', 'Kop voorwerk']) {
      expect(namedLook(file, style)['fo:break-before']).toBe('page')
    }
  })

  it('print the lead of a chapter right under its title', async () => {
    const lead = [{ type: 'text', text: 'Zo doen wij het.' }] as const
    const found = paragraphs(await written(wordDocument([chapter('1', [section('1.1', [plain])], { lead })])))
    const index = found.findIndex(({ style }) => style === 'Heading 1')
    expect(found[index + 1]).toMatchObject({ style: 'Inleidende alinea', text: 'Zo doen wij het.' })
  })
})
