// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { everyKindDocument } from '../sample-document.ts'
import {
  cell,
  chapter,
  documentOf,
  paragraph,
  picture,
  plainTable,
  section,
  wordDocument,
} from '../word/word-sample.ts'
import { all as allInWord, written as writtenInWord } from '../word/word-reader.ts'
import {
  all,
  bookmarks,
  first,
  lookOf,
  type OdtFile,
  paragraphWith,
  styleNamed,
  textOf,
  written,
} from './odt-reader.ts'

const linkIn = (file: OdtFile, text: string) =>
  all(file.content, 'text:a')
    .find((link) => textOf(link) === text)
    ?.getAttribute('xlink:href')

describe('bookmarks in OpenDocument', () => {
  it('have the names that they have in Word', async () => {
    const document = everyKindDocument()
    const word = allInWord((await writtenInWord(document)).body, 'w:bookmarkStart').map(
      (node) => node.attributes['w:name'],
    )
    const names = Object.keys(bookmarks(await written(document)))
    const structure = /^_oab[hb]?_/
    expect(names.filter((name) => structure.test(name)).sort()).toEqual(
      word.filter((name) => structure.test(name ?? '')).sort(),
    )
    expect(names.filter((name) => structure.test(name)).length).toBeGreaterThan(20)
  })

  it('stand around the heading of every section and chapter, by its id', async () => {
    const marked = bookmarks(
      await written(
        wordDocument([chapter('1', [section('1.1', [paragraph('Tekst')], { id: 'doelgroep-en-bereik' })])]),
      ),
    )
    expect(marked).toMatchObject({ _oabh_h1: 'Hoofdstuk 1', _oab_doelgroep_en_bereik: 'Paragraaf 1.1' })
  })

  it('stand around the first paragraph of a section whose heading is not printed', async () => {
    const hidden = section('', [{ type: 'page-break' }, paragraph('Eerste'), paragraph('Tweede')], {
      id: 'inleiding',
      heading: false,
    })
    expect(bookmarks(await written(wordDocument([chapter('1', [hidden])])))['_oab_inleiding']).toBe('Eerste')
  })

  it('stand around the lead when that is where the first section begins', async () => {
    const hidden = section('', [], { id: 'inleiding', heading: false })
    const lead = [{ type: 'text', text: 'Zo doen wij het.' }] as const
    const file = await written(wordDocument([chapter('1', [hidden], { lead })]))
    expect(bookmarks(file)['_oab_inleiding']).toBe('Zo doen wij het.')
  })

  it('are kept at the heading of the chapter for a section without any text', async () => {
    const empty = { type: 'list', ordered: false, start: 1, items: [] } as const
    const hidden = section('', [empty, { type: 'page-break' }], { id: 'leeg', heading: false })
    const file = await written(wordDocument([chapter('1', [hidden, section('1.1', [])])]))
    expect(bookmarks(file)).toMatchObject({ _oab_leeg: '', _oab_s_1_1: 'Paragraaf 1.1' })
    const points = all(paragraphWith(file, 'Hoofdstuk 1'), 'text:bookmark')
    expect(points.map((point) => point.getAttribute('text:name'))).toEqual(['_oab_leeg'])
  })

  it('stand around the caption of a table and of an image', async () => {
    const image = { type: 'image', label: 'Figuur 1', caption: 'x', alt: 'y', decorative: false } as const
    const file = await written(documentOf(plainTable(1), { ...image, id: 'foto', picture: picture(4, 4) }))
    expect(bookmarks(file)).toMatchObject({ _oabb_tabel_1: 'Tabel 1.1  Plaatsen per kern', _oabb_foto: 'Figuur 1  x' })
  })

  it('stand around every reference to a figure, counted when there are more of one', async () => {
    const figure = (id: string, text: string) => ({ type: 'figure', figure: id, text }) as const
    const missing = { type: 'missing-figure', figure: 'wacht-lijst', text: '[ontbreekt: wachtlijst]' } as const
    const cells = plainTable(0, { rows: [[cell(0, '', { blocks: [paragraph(figure('peuters', '612'))] })]] })
    const file = await written(
      documentOf(paragraph(figure('peuters', '612'), ' en ', figure('peuters', 'ruim 600'), ' en ', missing), cells),
    )
    expect(bookmarks(file)).toMatchObject({
      _oabc_peuters: '612',
      _oabc_peuters__2: 'ruim 600',
      _oabc_peuters__3: '612',
      _oabc_wacht_lijst: '[ontbreekt: wachtlijst]',
    })
  })
})

describe('links in OpenDocument', () => {
  it('go to the bookmark of a section, chapter or table', async () => {
    const to = (text: string, href: string) => ({ type: 'link', text, href }) as const
    const file = await written(
      documentOf(paragraph(to('paragraaf', '#s-1-1'), to('hoofdstuk', '#h1'), to('tabel', '#tabel-1')), plainTable(1)),
    )
    const hrefs = ['paragraaf', 'hoofdstuk', 'tabel'].map((text) => linkIn(file, text))
    expect(hrefs).toEqual(['#_oab_s_1_1', '#_oabh_h1', '#_oabb_tabel_1'])
  })

  it('go to a safe address and to no other', async () => {
    const to = (text: string, href: string) => ({ type: 'link', text, href }) as const
    const file = await written(
      documentOf(
        paragraph(to('wet', 'https://wetten.overheid.nl/?a=1&b=2'), to('post', 'mailto:a@b.example')),
        paragraph(to('script', 'javascript:alert(1)'), to('bestand', 'file:///etc/passwd'), to('nergens', '#weg')),
      ),
    )
    expect(linkIn(file, 'wet')).toBe('https://wetten.overheid.nl/?a=1&b=2')
    expect(linkIn(file, 'post')).toBe('mailto:a@b.example')
    expect(['script', 'bestand', 'nergens'].map((text) => linkIn(file, text))).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(textOf(paragraphWith(file, 'scriptbestandnergens'))).toBe('scriptbestandnergens')
  })
})

describe('text in OpenDocument', () => {
  it('keeps every space, at the start, in a row and between parts', async () => {
    const file = await written(
      documentOf(paragraph('  drie   spaties ', { type: 'text', text: ' en vet', bold: true })),
    )
    const found = paragraphWith(file, '  drie   spaties  en vet')
    const plain = [...found.childNodes].map((node) => node.nodeValue ?? '').join('')
    expect(plain).not.toMatch(/^ | {2}/)
  })

  it('is bold, italic, raised, lowered and broken where the document says so', async () => {
    const file = await written(
      documentOf(
        paragraph(
          { type: 'text', text: 'vet', bold: true },
          { type: 'text', text: 'schuin', italic: true },
          { type: 'text', text: '2', position: 'super' },
          { type: 'text', text: '3', position: 'sub' },
          { type: 'line-break' },
          'verder',
        ),
      ),
    )
    const spans = all(paragraphWith(file, 'vetschuin23\nverder'), 'text:span')
    const looks = spans.map((node) => lookOf(file, node).properties)
    expect(looks).toMatchObject([
      { 'fo:font-weight': 'bold' },
      { 'fo:font-style': 'italic' },
      { 'style:text-position': expect.stringMatching(/^super /) },
      { 'style:text-position': expect.stringMatching(/^sub /) },
    ])
  })

  it('says in which language a part is', async () => {
    const file = await written(
      documentOf(
        paragraph(
          { type: 'text', text: 'toddlers', lang: 'en' },
          { type: 'text', text: 'طفل', lang: 'ar' },
          { type: 'text', text: 'сад', lang: 'sr-Cyrl-RS' },
        ),
      ),
    )
    const looks = all(paragraphWith(file, 'toddlersطفلсад'), 'text:span').map((node) => lookOf(file, node).properties)
    expect(looks).toMatchObject([
      { 'fo:language': 'en', 'fo:country': 'GB' },
      { 'style:language-complex': 'ar', 'style:country-complex': 'SA' },
      { 'fo:language': 'sr', 'fo:country': 'RS', 'style:rfc-language-tag': 'sr-Cyrl-RS' },
    ])
  })

  it('marks figures, missing figures and source numbers with their own style', async () => {
    const file = await written(
      documentOf(
        paragraph(
          { type: 'figure', figure: 'a', text: '12' },
          { type: 'missing-figure', figure: 'b', text: '[ontbreekt: b]' },
          { type: 'source-number', text: '[1]', href: '#tabel-1' },
        ),
        plainTable(1),
      ),
    )
    const found = paragraphWith(file, '12[ontbreekt: b][1]')
    expect(all(found, 'text:span').map((node) => lookOf(file, node).style)).toEqual(['Cijfer', 'Ontbrekend cijfer'])
    expect(first(found, 'text:a').getAttribute('text:style-name')).toBe('Bronnummer')
    const missing = styleNamed(file, 'Ontbrekend_20_cijfer')
    expect(missing && first(missing, 'style:text-properties').getAttribute('fo:background-color')).toBe('#FFE3DE')
  })
})
