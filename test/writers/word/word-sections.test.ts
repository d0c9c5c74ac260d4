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
      look: { ...base.look, cover: 'logo', logo: { picture: picture(300, 100), alt: 'Logo van Rijnveen' } },
    })
    expect(first(file.body, 'wp:docPr')?.attributes['descr']).toBe('Logo van Rijnveen')
    expect(Number(first(file.body, 'wp:extent')?.attributes['cy']) / 12700).toBeCloseTo(40, 1)
  })

  it('show a photo as decoration, cut to its place, with the logo at the foot', async () => {
    const base = wordDocument([])
    const photo = { picture: picture(1600, 500), alt: '' }
    const logo = { picture: picture(300, 100), alt: 'Logo van Rijnveen' }
    const file = await written({ ...base, look: { ...base.look, cover: 'foto', photo, logo } })
    const styles = paragraphs(file).map(({ style }) => style)
    expect(styles.slice(0, 6)).toEqual([
      'OmslagNaam',
      'OmslagPeriode',
      'Title',
      'Subtitle',
      'OmslagStatus',
      'OmslagStatus',
    ])
    const [shown, sender] = all(file.body, 'wp:inline')
    expect(first(shown, 'adec:decorative')?.attributes['val']).toBe('1')
    expect(first(shown, 'wp:docPr')?.attributes['descr'] ?? '').toBe('')
    const size = first(shown, 'wp:extent')?.attributes
    expect(Number(size?.['cx']) / 12700).toBeCloseTo(454, 0)
    const cut = first(shown, 'a:srcRect')?.attributes
    const seen = 1600 * (1 - (Number(cut?.['l']) + Number(cut?.['r'])) / 100_000)
    expect(seen / 500).toBeCloseTo(Number(size?.['cx']) / Number(size?.['cy']), 2)
    expect(first(sender, 'wp:docPr')?.attributes['descr']).toBe('Logo van Rijnveen')
  })

  it('describe a photo that means something, and name the municipality when there is no logo', async () => {
    const base = wordDocument([])
    const photo = { picture: picture(900, 900), alt: 'Kinderen lezen' }
    const file = await written({ ...base, look: { ...base.look, cover: 'foto', photo } })
    expect(first(file.body, 'wp:docPr')?.attributes['descr']).toBe('Kinderen lezen')
    expect(first(file.body, 'adec:decorative')).toBeUndefined()
    expect(paragraphs(file)[5]?.text).toBe('Gemeente Rijnveen')
  })

  it('name the municipality on a cover without pictures, and when a photo cannot be read', async () => {
    const base = wordDocument([])
    const logo = { picture: picture(300, 100), alt: 'Logo' }
    const broken = { picture: { ...picture(900, 900), bytes: new Uint8Array([1, 2, 3]) }, alt: '' }
    for (const look of [
      { ...base.look, cover: 'zonder', logo } as const,
      { ...base.look, cover: 'foto', photo: broken } as const,
    ]) {
      const file = await written({ ...base, look })
      expect(paragraphs(file)[0]?.text).toBe('Gemeente Rijnveen')
      expect(first(file.body, 'wp:inline')).toBeUndefined()
    }
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
