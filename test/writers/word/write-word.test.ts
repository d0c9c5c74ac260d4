import { describe, expect, it } from 'vitest'
import { all, first, paragraphs, parseXml, style, value, written } from './word-reader.ts'
import { chapter, documentOf, list, paragraph, picture, plainTable, section, wordDocument } from './word-sample.ts'

describe('the Word file', () => {
  it('says by which plan, revision, template version and date it was made', async () => {
    const { parts } = await written(documentOf(paragraph('Tekst')))
    const properties = all(parseXml(parts['docProps/custom.xml'] ?? ''), 'property').map((property) => [
      property.attributes['name'],
      property.children[0]?.text,
    ])
    expect(properties).toEqual([
      ['oab-plan', 'plan-7f3a'],
      ['oab-revisie', '12'],
      ['oab-sjabloonversie', '3'],
      ['oab-datum', '2026-11-23'],
    ])
  })

  it('carries title, municipality, language and description in its core properties', async () => {
    const { parts } = await written(documentOf(paragraph('Tekst')))
    const core = parseXml(parts['docProps/core.xml'] ?? '')
    expect(first(core, 'dc:title')?.text).toBe('Een goede start voor ieder kind 2027–2030')
    expect(first(core, 'dc:creator')?.text).toBe('Gemeente Rijnveen')
    expect(first(core, 'dc:language')?.text).toBe('nl-NL')
    expect(first(core, 'dc:description')?.text).toContain('Onderwijsachterstandenbeleid (OAB)')
    expect(first(core, 'dcterms:created')?.text).toBe('2026-11-23T12:00:00Z')
  })

  it('is the same byte for byte when it is written twice', async () => {
    const link = { type: 'link', text: 'de wet', href: 'https://wetten.overheid.nl/' } as const
    const document = documentOf(paragraph('Zie ', link), plainTable(2), {
      type: 'image',
      id: 'a',
      label: '',
      caption: '',
      alt: 'Foto',
      decorative: false,
      picture: picture(4, 4),
    })
    const [one, two] = [await written(document), await written(document)]
    expect(Buffer.compare(one.bytes, two.bytes)).toBe(0)
  })

  it('has Dutch as its language', async () => {
    const file = await written(documentOf(paragraph('Tekst')))
    expect(value(first(file.styles, 'w:docDefaults'), 'w:lang')).toBe('nl-NL')
  })

  it('names a font to fall back on for each font of the house style', async () => {
    const { parts } = await written(documentOf(paragraph('Tekst')))
    const fonts = all(parseXml(parts['word/fontTable.xml'] ?? ''), 'w:font')
    expect(fonts.map((font) => [font.attributes['w:name'], value(font, 'w:altName')])).toEqual([
      ['Source Serif 4', 'Cambria'],
      ['Source Sans 3', 'Calibri'],
    ])
  })

  it('opens without a question about fields', async () => {
    const { parts } = await written(documentOf(paragraph('Tekst')))
    expect(parts['word/settings.xml']).not.toContain('updateFields')
    expect(parts['word/document.xml']).not.toContain('w:dirty="true"')
  })

  it('has only fields for the contents and the page numbers', async () => {
    const field = paragraph('INCLUDEPICTURE "https://voorbeeld.nl/x.png" en {PAGE}')
    const { parts } = await written(documentOf(field))
    const fields = Object.values(parts).flatMap((xml) =>
      [...xml.matchAll(/<w:instrText[^>]*>\s*(\w+)/g)].map((match) => match[1]),
    )
    expect(new Set(fields)).toEqual(new Set(['TOC', 'PAGE', 'NUMPAGES']))
  })

  it('leaves out characters that would make it unreadable, in every place', async () => {
    const bad = 'a\u0000b\u0008c\uFFFEd\uD800e\uDC00f'
    const sample = wordDocument(
      [
        chapter('1', [section('1.1', [paragraph(bad), plainTable(1, { caption: bad, source: bad })], { title: bad })], {
          title: bad,
        }),
      ],
      { title: bad, municipality: bad, identity: { planId: bad, revision: 1, templateVersion: 1, date: '2026-11-23' } },
    )
    const file = await written(sample)
    for (const [path, xml] of Object.entries(file.parts)) if (/\.(xml|rels)$/.test(path)) parseXml(xml)
    expect(paragraphs(file).filter(({ text }) => text.endsWith('abcdef'))).toHaveLength(6)
  })

  it('keeps what a writer types between braces', async () => {
    const text = '{nummering-1} {opsomming-2}'
    const file = await written(documentOf(paragraph(text), list(true, [['een']]), list(false, [['twee']])))
    expect(paragraphs(file).map((one) => one.text)).toContain(text)
  })

  it('has only well-formed parts and a content type for each', async () => {
    const { parts } = await written(documentOf(paragraph('Tekst & <meer>')))
    const types = parts['[Content_Types].xml'] ?? ''
    for (const [path, xml] of Object.entries(parts)) {
      parseXml(xml)
      const known = types.includes(`PartName="/${path}"`) || path.endsWith('.rels') || path === '[Content_Types].xml'
      expect(known, path).toBe(true)
    }
  })

  it('defines every style that it uses', async () => {
    const file = await written(documentOf(paragraph('Tekst'), plainTable(2)))
    const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next'].flatMap((name) =>
      [...all(file.body, name), ...all(file.styles, name)].map((node) => node.attributes['w:val'] ?? ''),
    )
    expect([...new Set(used)].filter((id) => !style(file, id))).toEqual([])
  })

  it('keeps the stored names of built-in styles and gives its own ones Dutch names', async () => {
    const file = await written(documentOf(paragraph('Tekst')))
    const names = Object.fromEntries(
      all(file.styles, 'w:style').map((node) => [
        node.attributes['w:styleId'],
        [value(node, 'w:name'), node.attributes['w:customStyle']],
      ]),
    )
    expect(names).toMatchObject({
      Normal: ['Normal', undefined],
      Heading1: ['heading 1', undefined],
      Heading4: ['heading 4', undefined],
      Title: ['Title', undefined],
      Caption: ['caption', undefined],
      TOC1: ['toc 1', undefined],
      Header: ['header', undefined],
      ListBullet: ['List Bullet', undefined],
      Quote: ['Quote', undefined],
      InleidendeAlinea: ['Inleidende alinea', '1'],
      Bron: ['Bron', '1'],
      Tabelkop: ['Tabelkop', '1'],
      Tabeltekst: ['Tabeltekst', '1'],
      KaderPlicht: ['Kader plicht', '1'],
      CitaatBron: ['Citaat bron', '1'],
    })
  })
})
