import { describe, expect, it } from 'vitest'
import { all, first, paragraphs, parseXml, textOf, written } from './word-reader.ts'
import { chapter, documentOf, paragraph, picture, plainTable, section, wordDocument } from './word-sample.ts'

describe('the pages in Word', () => {
  it('carry title and draft mark at the head, page number and total at the foot', async () => {
    const { parts } = await written(documentOf(paragraph('Tekst')))
    const header = parseXml(parts['word/header1.xml'] ?? '')
    const footer = parseXml(parts['word/footer1.xml'] ?? '')
    expect(textOf(header)).toMatch(
      /^Een goede start voor ieder kind 2027–2030 · Gemeente Rijnveen\t? CONCEPT {3}versie van 23 november 2026$/,
    )
    expect(textOf(footer)).toMatch(/Pagina +van /)
    expect(all(footer, 'w:instrText').map((field) => field.text.trim())).toEqual(['PAGE', 'NUMPAGES'])
  })

  it('carry no draft mark when the plan is adopted', async () => {
    const status = { draft: false, mark: '', line: 'Vastgesteld op 15 december 2026' }
    const { parts } = await written(wordDocument([], { status }))
    expect(parts['word/header1.xml']).not.toContain('Conceptmerk')
    expect(parts['word/header1.xml']).toContain('Vastgesteld op 15 december 2026')
  })

  it('begin with a cover without header and footer', async () => {
    const file = await written(documentOf(paragraph('Tekst')))
    expect(
      paragraphs(file)
        .slice(0, 5)
        .map(({ style, text }) => [style, text]),
    ).toEqual([
      ['OmslagNaam', 'Gemeente Rijnveen'],
      ['OmslagPeriode', '2027–2030'],
      ['Title', 'Een goede start voor ieder kind'],
      ['Subtitle', 'Onderwijsachterstandenbeleid (OAB)'],
      ['OmslagStatus', ' CONCEPT   versie van 23 november 2026'],
    ])
    const [cover, rest] = all(file.body, 'w:sectPr')
    expect(first(cover, 'w:headerReference')).toBeUndefined()
    expect(first(rest, 'w:headerReference')).toBeDefined()
  })

  it('show the logo with its description instead of the name', async () => {
    const base = wordDocument([])
    const file = await written({
      ...base,
      look: { ...base.look, logo: { picture: picture(300, 100), alt: 'Logo van Rijnveen' } },
    })
    expect(first(file.body, 'wp:docPr')?.attributes['descr']).toBe('Logo van Rijnveen')
    expect(Number(first(file.body, 'wp:extent')?.attributes['cy']) / 12700).toBeCloseTo(40, 1)
  })

  it('tell about the document in a table', async () => {
    const file = await written(documentOf(paragraph('Tekst')))
    const rows = all(file.body, 'w:tr').map((row) => all(row, 'w:tc').map((cell) => textOf(cell)))
    expect(rows).toContainEqual(['Status', 'Concept, versie van 23 november 2026'])
  })

  it('turn for a landscape table and take the headings before it along', async () => {
    const wide = plainTable(3, { landscape: true })
    const file = await written(
      wordDocument([chapter('1', [section('1.1', [paragraph('Voor')]), section('1.2', [wide, paragraph('Na')])])]),
    )
    const sections: string[][] = [[]]
    const turns = file.body.children.flatMap((child) => {
      sections.at(-1)?.push(textOf(child))
      const end = child.name === 'w:sectPr' ? child : first(child, 'w:sectPr')
      if (end) sections.push([])
      return end ? [first(end, 'w:pgSz')?.attributes] : []
    })
    expect(turns.map((size) => size?.['w:orient'])).toEqual(['portrait', 'portrait', 'landscape', 'portrait'])
    expect(turns[2]).toMatchObject({ 'w:w': '16838', 'w:h': '11906' })
    expect(sections[2]?.[0]).toBe('Paragraaf 1.2')
    expect(sections[3]?.[0]).toBe('Na')
  })
})
