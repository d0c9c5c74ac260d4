// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { chapter, documentOf, paragraph, picture, plainTable, section, wordDocument } from '../word/word-sample.ts'
import { all, first, lookOf, type OdtFile, paragraphs, propertiesOf, textOf, written } from './odt-reader.ts'

function masterPage(file: OdtFile, name: string): Element {
  const page = all(file.styles, 'style:master-page').find((one) => one.getAttribute('style:name') === name)
  if (!page) throw new Error(`No page ${name}`)
  return page
}

/** Pages to which paragraphs and tables turn, with what stands first on them. */
function turns(file: OdtFile): readonly (readonly [page: string, text: string])[] {
  return all(file.content, '*').flatMap((node) => {
    if (!['text:p', 'text:h', 'table:table'].includes(node.nodeName)) return []
    const { page } = lookOf(file, node)
    return page ? [[page, textOf(node)] as const] : []
  })
}

describe('the pages in OpenDocument', () => {
  it('carry title and draft mark at the head, page number and total at the foot', async () => {
    const file = await written(documentOf(paragraph('Tekst')))
    for (const name of ['Standard', 'Landscape']) {
      const page = masterPage(file, name)
      expect(textOf(first(page, 'style:header'))).toBe(
        'Een goede start voor ieder kind 2027–2030 · Gemeente Rijnveen\t CONCEPT   versie van 23 november 2026',
      )
      const footer = first(page, 'style:footer')
      expect(textOf(footer)).toMatch(/^Gemeente Rijnveen\tPagina \d+ van \d+$/)
      expect(all(footer, 'text:page-number')).toHaveLength(1)
      expect(all(footer, 'text:page-count')).toHaveLength(1)
    }
  })

  it('carry no draft mark when the plan is adopted', async () => {
    const status = { draft: false, mark: '', line: 'Vastgesteld op 15 december 2026' }
    const file = await written(wordDocument([], { status }))
    const header = first(masterPage(file, 'Standard'), 'style:header')
    expect(textOf(header)).toMatch(/\tVastgesteld op 15 december 2026$/)
    expect(all(header, 'text:span')).toEqual([])
  })

  it('begin with a cover without header and footer that counts as the first page', async () => {
    const file = await written(documentOf(paragraph('Tekst')))
    expect(
      paragraphs(file)
        .slice(0, 5)
        .map(({ style, text }) => [style, text]),
    ).toEqual([
      ['Omslag naam', 'Gemeente Rijnveen'],
      ['Omslag periode', '2027–2030'],
      ['Title', 'Een goede start voor ieder kind'],
      ['Subtitle', 'Onderwijsachterstandenbeleid (OAB)'],
      ['Omslag status', ' CONCEPT   versie van 23 november 2026'],
    ])
    expect(all(masterPage(file, 'First_20_Page'), '*')).toEqual([])
    expect(turns(file)).toEqual([
      ['First_20_Page', 'Gemeente Rijnveen'],
      ['Standard', 'Over dit document'],
    ])
    expect(file.parts['content.xml']).not.toMatch(/style:page-number="[0-9]/)
  })

  it('show the logo with its description instead of the name', async () => {
    const base = wordDocument([])
    const logo = { picture: picture(300, 100), alt: 'Logo van Rijnveen' }
    const file = await written({ ...base, look: { ...base.look, cover: 'logo', logo } })
    expect(first(file.content, 'svg:desc').textContent).toBe('Logo van Rijnveen')
    expect(first(file.content, 'draw:frame').getAttribute('svg:height')).toBe('40pt')
  })

  it('show a photo over the whole width, cut to its box, and the sender at the foot', async () => {
    const base = wordDocument([])
    const photo = { picture: picture(800, 800), alt: 'Peuters in de kring' }
    const file = await written({ ...base, look: { ...base.look, cover: 'foto', photo } })
    const frame = first(file.content, 'draw:frame')
    expect([frame.getAttribute('svg:width'), frame.getAttribute('svg:height')]).toEqual(['454pt', '233pt'])
    expect(lookOf(file, frame).properties['fo:clip']).toBe('rect(146.035pt, 0pt, 146.035pt, 0pt)')
    expect(first(frame, 'svg:desc').textContent).toBe('Peuters in de kring')
    expect(turns(file)[0]?.[0]).toBe('First_20_Page')
    expect(paragraphs(file)[5]).toMatchObject({ style: 'Omslag status', text: 'Gemeente Rijnveen' })
  })

  it('show the name in type when the cover is to be without logo', async () => {
    const base = wordDocument([])
    const logo = { picture: picture(300, 100), alt: 'Logo van Rijnveen' }
    const file = await written({ ...base, look: { ...base.look, cover: 'zonder', logo } })
    expect(all(file.content, 'draw:frame')).toEqual([])
    expect(paragraphs(file)[0]?.text).toBe('Gemeente Rijnveen')
  })

  it('tell about the document in a table', async () => {
    const file = await written(documentOf(paragraph('Tekst')))
    const rows = all(file.content, 'table:table-row').map((row) => all(row, 'table:table-cell').map(textOf))
    expect(rows).toContainEqual(['Status', 'Concept, versie van 23 november 2026'])
  })

  it('have the text where the paper of the plan has it, header and footer in the margins', async () => {
    const file = await written(documentOf(paragraph('Tekst')))
    const layout = (name: string) => {
      const style = all(file.styles, 'style:page-layout').find((one) => one.getAttribute('style:name') === name)
      if (!style) throw new Error(`No layout ${name}`)
      const sizes = propertiesOf(style)
      const header = first(first(style, 'style:header-style'), 'style:header-footer-properties')
      const points = (value: string | null | undefined) => Number.parseFloat(value ?? '')
      return {
        left: sizes['fo:margin-left'],
        width: Math.round(
          points(sizes['fo:page-width']) - points(sizes['fo:margin-left']) - points(sizes['fo:margin-right']),
        ),
        top: points(sizes['fo:margin-top']) + points(header.getAttribute('fo:min-height')),
      }
    }
    expect(layout('Staand')).toEqual({ left: '166pt', width: 350, top: 88 })
    expect(layout('Liggend')).toMatchObject({ left: '166pt', top: 74 })
  })

  it('turn for a landscape table and take the headings before it along', async () => {
    const wide = plainTable(3, { landscape: true })
    const file = await written(
      wordDocument([chapter('1', [section('1.1', [paragraph('Voor')]), section('1.2', [wide, paragraph('Na')])])]),
    )
    expect(turns(file).slice(2)).toEqual([
      ['Landscape', 'Paragraaf 1.2'],
      ['Standard', 'Na'],
    ])
    const layout = all(file.styles, 'style:page-layout').at(-1)
    expect(propertiesOf(layout)).toMatchObject({
      'fo:page-width': '841.9pt',
      'fo:page-height': '595.3pt',
      'style:print-orientation': 'landscape',
    })
  })

  it('turn for a table without caption and for a list after it', async () => {
    const wide = plainTable(1, { landscape: true, label: '', caption: '', source: '' })
    const after = { type: 'list', ordered: true, start: 1, items: [{ blocks: [paragraph('stap')] }] } as const
    const file = await written(documentOf(paragraph('Voor'), wide, after))
    expect(turns(file).slice(2)).toEqual([
      ['Landscape', 'Kern2027WieKern 10Gemeente'],
      ['Standard', 'stap'],
    ])
  })
})
