import { describe, expect, it } from 'vitest'
import { all, listOf, paragraphs, paragraphWith, style, value, written } from './word-reader.ts'
import { chapter, paragraph, section, wordDocument } from './word-sample.ts'

const plain = paragraph('Tekst')

describe('headings in Word', () => {
  it('have an outline level, so that every office suite knows them', async () => {
    const file = await written(wordDocument([]))
    const levels = ['Heading1', 'Heading2', 'Heading3', 'Heading4', 'BijlageKop', 'KopZonderNummer'].map((id) =>
      value(style(file, id), 'w:outlineLvl'),
    )
    expect(levels).toEqual(['0', '1', '2', '3', '0', '0'])
  })

  it('take their number from one list of several levels that is linked to the heading styles', async () => {
    const file = await written(wordDocument([chapter('1', [section('1.1', [plain])])]))
    const one = listOf(file, style(file, 'Heading1'))
    const two = listOf(file, style(file, 'Heading2'))
    expect(one.id).toBe(two.id)
    expect([one.level, two.level]).toEqual([0, 1])
    expect(value(one.abstract, 'w:multiLevelType')).toBe('multilevel')
    const levels = one.abstract ? all(one.abstract, 'w:lvl') : []
    expect(levels.map((level) => [value(level, 'w:pStyle'), value(level, 'w:lvlText')])).toEqual([
      ['Heading1', '%1'],
      ['Heading2', '%1.%2'],
    ])
  })

  it('carry no number of their own while the count goes on', async () => {
    const file = await written(
      wordDocument([chapter('1', [section('1.1', [plain])]), chapter('2', [section('2.1', [plain])])]),
    )
    const headings = paragraphs(file).filter(({ style: id }) => id === 'Heading1' || id === 'Heading2')
    expect(headings.map(({ text }) => text)).toEqual(['Hoofdstuk 1', 'Paragraaf 1.1', 'Hoofdstuk 2', 'Paragraaf 2.1'])
    expect(headings.filter(({ node }) => value(node, 'w:numId'))).toEqual([])
  })

  it('go on at the number of the document when chapters are left out', async () => {
    const file = await written(
      wordDocument([
        chapter('1', [section('1.1', [plain])]),
        chapter('4', [section('4.1', [plain])]),
        chapter('5', [section('5.1', [plain])]),
      ]),
    )
    const four = listOf(file, paragraphWith(file, 'Hoofdstuk 4'))
    expect(four.starts).toEqual([4, 1])
    for (const text of ['Paragraaf 4.1', 'Hoofdstuk 5', 'Paragraaf 5.1']) {
      expect(listOf(file, paragraphWith(file, text)).id).toBe(four.id)
    }
    expect(four.abstract).toBe(listOf(file, style(file, 'Heading1')).abstract)
  })

  it('go on at the number of the document when a section is left out, also in the next chapter', async () => {
    const file = await written(
      wordDocument([
        chapter('1', [section('1.1', [plain]), section('1.3', [plain]), section('1.4', [plain])]),
        chapter('2', [section('2.1', [plain])]),
      ]),
    )
    const three = listOf(file, paragraphWith(file, 'Paragraaf 1.3'))
    expect(three).toMatchObject({ level: 1, starts: [1, 3] })
    expect(listOf(file, paragraphWith(file, 'Paragraaf 1.4')).id).toBe(three.id)
    expect(listOf(file, paragraphWith(file, 'Hoofdstuk 2'))).toMatchObject({ level: 0, starts: [2, 1] })
  })

  it('letter the annexes', async () => {
    const annex = { kind: 'bijlage', title: 'Bronnen' } as const
    const file = await written(wordDocument([chapter('1', []), chapter('A', [section('A.1', [plain])], annex)]))
    expect(value(paragraphWith(file, 'Bronnen'), 'w:pStyle')).toBe('BijlageKop')
    expect(value(paragraphWith(file, 'Paragraaf A.1'), 'w:pStyle')).toBe('BijlageParagraafkop')
    const { abstract } = listOf(file, style(file, 'BijlageKop'))
    expect(value(abstract, 'w:numFmt')).toBe('upperLetter')
  })

  it('without a number have a style of their own', async () => {
    const loose = section('', [plain], { id: 'los', title: 'Zonder' })
    const file = await written(
      wordDocument([chapter('', [loose], { title: 'Vooraf' }), chapter('1', [section('1.1', [plain])])]),
    )
    expect(value(paragraphWith(file, 'Vooraf'), 'w:pStyle')).toBe('KopZonderNummer')
    expect(value(paragraphWith(file, 'Zonder'), 'w:pStyle')).toBe('ParagraafkopZonderNummer')
    expect(value(style(file, 'ParagraafkopZonderNummer'), 'w:numId')).toBe('0')
    expect(value(paragraphWith(file, 'Hoofdstuk 1'), 'w:numId')).toBeUndefined()
  })

  it('begin each chapter and annex on a new page', async () => {
    const file = await written(wordDocument([]))
    expect(style(file, 'Heading1') && all(style(file, 'Heading1')!, 'w:pageBreakBefore')).toHaveLength(1)
    expect(value(style(file, 'BijlageKop'), 'w:basedOn')).toBe('Heading1')
  })

  it('print the lead of a chapter right under its title', async () => {
    const lead = [{ type: 'text', text: 'Zo doen wij het.' }] as const
    const file = await written(wordDocument([chapter('1', [section('1.1', [plain])], { lead })]))
    const found = paragraphs(file)
    const index = found.findIndex(({ style: id }) => id === 'Heading1')
    expect(found[index + 1]).toMatchObject({ style: 'InleidendeAlinea', text: 'Zo doen wij het.' })
  })
})
