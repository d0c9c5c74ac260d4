// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { everyKindDocument } from '../sample-document.ts'
import { chapter, documentOf, paragraph, picture, plainTable, section, wordDocument } from '../word/word-sample.ts'
import { all, bookmarks, first, paragraphs, parsed, styleNamed, written } from './odt-reader.ts'

const image = { type: 'image', id: 'a', label: '', caption: '', alt: 'Foto', decorative: false } as const

describe('the OpenDocument file', () => {
  it('says what it is in its first bytes, not packed', async () => {
    const { bytes } = await written(documentOf(paragraph('Tekst')))
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 80))
    expect(head.startsWith('PK\u0003\u0004')).toBe(true)
    expect(bytes[8]).toBe(0)
    expect(head.slice(30)).toMatch(/^mimetypeapplication\/vnd\.oasis\.opendocument\.textPK/)
  })

  it('lists every other part with its type in the manifest', async () => {
    const { parts } = await written(documentOf({ ...image, picture: picture(4, 4) }))
    const entries = all(parsed(parts['META-INF/manifest.xml']), 'manifest:file-entry').map((entry) => [
      entry.getAttribute('manifest:full-path'),
      entry.getAttribute('manifest:media-type'),
    ])
    expect(entries).toEqual([
      ['/', 'application/vnd.oasis.opendocument.text'],
      ['content.xml', 'text/xml'],
      ['styles.xml', 'text/xml'],
      ['meta.xml', 'text/xml'],
      ['settings.xml', 'text/xml'],
      ['Pictures/1.png', 'image/png'],
    ])
    expect(Object.keys(parts)).toEqual(['mimetype', ...entries.slice(1).map(([path]) => path), 'META-INF/manifest.xml'])
  })

  it('says by which plan, revision, template version and date it was made', async () => {
    const { parts } = await written(documentOf(paragraph('Tekst')))
    const properties = all(parsed(parts['meta.xml']), 'meta:user-defined').map((property) => [
      property.getAttribute('meta:name'),
      property.textContent,
    ])
    expect(properties).toEqual([
      ['oab-plan', 'plan-7f3a'],
      ['oab-revisie', '12'],
      ['oab-sjabloonversie', '3'],
      ['oab-datum', '2026-11-23'],
    ])
  })

  it('carries title, subject, author, language and date', async () => {
    const { parts } = await written(documentOf(paragraph('Tekst')))
    const meta = parsed(parts['meta.xml'])
    const value = (name: string) => first(meta, name).textContent
    expect(value('dc:title')).toBe('Een goede start voor ieder kind 2027–2030')
    expect(value('dc:subject')).toBe('Onderwijsachterstandenbeleid (OAB)')
    expect(value('dc:creator')).toBe('Gemeente Rijnveen')
    expect(value('dc:language')).toBe('nl-NL')
    expect(value('meta:creation-date')).toBe('2026-11-23T12:00:00Z')
  })

  it('is the same byte for byte when it is written twice', async () => {
    const link = { type: 'link', text: 'de wet', href: 'https://wetten.overheid.nl/' } as const
    const document = documentOf(paragraph('Zie ', link), plainTable(2), { ...image, picture: picture(4, 4) })
    const [one, two] = [await written(document), await written(document)]
    expect(Buffer.compare(one.bytes, two.bytes)).toBe(0)
  })

  it('has Dutch as its language for every script', async () => {
    const { styles } = await written(documentOf(paragraph('Tekst')))
    const text = first(first(styles, 'style:default-style'), 'style:text-properties')
    for (const name of ['fo:language', 'style:language-asian', 'style:language-complex']) {
      expect(text.getAttribute(name)).toBe('nl')
    }
    expect(text.getAttribute('fo:country')).toBe('NL')
  })

  it('names a font to fall back on for each font of the house style, in both parts', async () => {
    const { styles, content } = await written(documentOf(paragraph('Tekst')))
    for (const part of [styles, content]) {
      const faces = all(part, 'style:font-face').map((face) => [
        face.getAttribute('style:name'),
        face.getAttribute('svg:font-family'),
        face.getAttribute('style:font-family-generic'),
      ])
      expect(faces).toEqual([
        ['Source Serif 4', "'Source Serif 4', Cambria", 'roman'],
        ['Source Sans 3', "'Source Sans 3', Calibri", 'swiss'],
      ])
    }
  })

  it('fetches nothing and runs nothing', async () => {
    const link = { type: 'link', text: 'x', href: 'https://voorbeeld.nl/a?b=1&c=2' } as const
    const { parts } = await written(documentOf(paragraph(link), { ...image, picture: picture(4, 4) }))
    const elements = Object.entries(parts)
      .filter(([path]) => path.endsWith('.xml'))
      .flatMap(([, xml]) => all(parsed(xml), '*'))
    const names = elements.map((element) => element.nodeName)
    expect(names.filter((name) => /:(script|event-listener|plugin|object|applet|dde)/.test(name))).toEqual([])
    const loaded = elements
      .filter((element) => element.nodeName !== 'text:a')
      .flatMap((element) => element.getAttribute('xlink:href') ?? [])
    expect(loaded).toEqual(['Pictures/1.png'])
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
    for (const [path, xml] of Object.entries(file.parts)) if (path.endsWith('.xml')) parsed(xml)
    expect(paragraphs(file).filter(({ text }) => text.endsWith('abcdef'))).toHaveLength(6)
  })

  it('is well-formed whatever signs a text holds', async () => {
    const text = `</text:p> & "aanhaling" 'enkel' <b> ]]> &amp;`
    const file = await written(documentOf(paragraph(text), plainTable(1, { caption: text })))
    expect(paragraphs(file).map((one) => one.text)).toContain(text)
    expect(paragraphs(file).map((one) => one.text)).toContain(`Tabel 1.1  ${text}`)
  })

  it.each([
    ['a small document', () => documentOf(paragraph('Tekst'), plainTable(2))],
    ['a document with every kind of block', everyKindDocument],
  ])('defines every style that it uses, in %s', async (_name, make) => {
    const file = await written(make())
    const uses = [file.content, file.styles]
      .flatMap((part) => all(part, '*'))
      .flatMap((element) => [...element.attributes])
      .filter(({ name }) =>
        /(?:^|:)(?:parent-|next-|visited-|list-|page-layout-|master-page-)*(?:style|page|layout)-name$/.test(name),
      )
      .map(({ value }) => value)
      .filter((value) => value !== '')
    expect(uses.length).toBeGreaterThan(50)
    expect([...new Set(uses)].filter((name) => !styleNamed(file, name))).toEqual([])
  })

  it('keeps the names that LibreOffice has for its own styles and gives ours Dutch names', async () => {
    const { styles } = await written(documentOf(paragraph('Tekst')))
    const names = all(styles, 'style:style').map(
      (style) => style.getAttribute('style:display-name') ?? style.getAttribute('style:name'),
    )
    expect(names).toEqual(
      expect.arrayContaining([
        ...['Standard', 'Text body', 'Title', 'Subtitle', 'Heading 1', 'Heading 4', 'Caption', 'Table', 'List 1'],
        ...[
          'Numbering 1',
          'Quotations',
          'Contents 1',
          'Contents 2',
          'Header',
          'Footer',
          'Table Heading',
          'Internet link',
        ],
        ...['Inleidende alinea', 'Bijlage kop', 'Bron', 'Kader plicht', 'Kernpunt', 'Let op', 'Citaat bron'],
        ...['Ontbrekend cijfer', 'Bronnummer', 'Cijfer'],
      ]),
    )
    expect(new Set(names).size).toBe(names.length)
  })

  it('gives every bookmark of a large document a start and an end', async () => {
    const found = bookmarks(await written(everyKindDocument()))
    expect(Object.keys(found).length).toBeGreaterThan(25)
  })
})
