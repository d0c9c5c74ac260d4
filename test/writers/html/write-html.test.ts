// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { writeHtml } from '../../../src/writers/html/write-html.ts'
import { blueLook, everyKindDocument, yellowLook } from '../every-kind-document.ts'
import { p, section } from '../sample-blocks.ts'
import { barPicture } from '../sample-picture.ts'
import { chapter, documentWith, one, pageOf, sampleDocument, textOf, texts } from './html-sample.ts'

const hostile = '</style></title><script>alert("1")</script> & \'x\''

describe('the web page', () => {
  it('says its language, title, summary and author, and not what made it', () => {
    const page = pageOf(everyKindDocument())
    expect(page.documentElement.lang).toBe('nl')
    expect(page.title).toBe('Een goede start voor ieder kind 2027–2030 · Gemeente Rijnveen')
    const meta = (name: string) => page.querySelector(`meta[name="${name}"]`)?.getAttribute('content')
    expect(meta('description')).toContain('versie van 23 november 2026')
    expect(meta('author')).toBe('Gemeente Rijnveen')
    expect(meta('viewport')).toBe('width=device-width, initial-scale=1')
    expect(meta('generator')).toBeUndefined()
  })

  it('forbids scripts and every outside address, and holds none', () => {
    const page = pageOf(everyKindDocument())
    const policy = one(page, 'meta[http-equiv="Content-Security-Policy"]').getAttribute('content') ?? ''
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      "style-src 'unsafe-inline'",
      'img-src data:',
      'font-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ])
    expect(page.querySelectorAll('script, link, iframe, object, embed, form, base')).toHaveLength(0)
    expect([...page.querySelectorAll('[src]')].every((part) => part.getAttribute('src')?.startsWith('data:'))).toBe(
      true,
    )
    expect(page.querySelector('style')?.textContent).not.toMatch(/@import|url\((?!data:)/)
  })

  it('has one of each landmark and a link past the contents', () => {
    const page = pageOf(everyKindDocument())
    const landmarks = [one(page, 'body > header'), one(page, 'main'), one(page, 'nav'), one(page, 'body > footer')]
    expect(landmarks.map((landmark) => landmark.getAttribute('aria-label'))).toEqual([null, null, 'Inhoud', null])
    const skip = one(page, 'body > a:first-child')
    expect(textOf(skip)).toBe('Ga naar de tekst')
    const start = one(page, skip.getAttribute('href') ?? '')
    expect(start.contains(one(page, '#voorwoord'))).toBe(true)
    expect(start.contains(one(page, 'nav'))).toBe(false)
  })

  it('has the order of the other documents: cover, about, contents, chapters, annexes', () => {
    const page = pageOf(everyKindDocument())
    expect(texts(page, 'h1, h2')).toEqual([
      'Een goede start voor ieder kind',
      'Over dit document',
      'Inhoud',
      '1 Voorwoord',
      '2 Inleiding en leeswijzer',
      '3 De doelgroep en het aanbod van voorschoolse educatie',
      '4 Werkagenda',
      'Bijlage A Bronnen van de cijfers',
      'Bijlage B Kindercentra in de gemeente',
      'Bijlage C Begrippen en afkortingen',
    ])
  })

  it('shows who, what, when and in which state on the cover', () => {
    const cover = one(pageOf(everyKindDocument()), 'header.cover')
    expect(texts(cover, 'p, h1')).toEqual([
      'Gemeente Rijnveen',
      '2027–2030',
      'Een goede start voor ieder kind',
      'Onderwijsachterstandenbeleid (OAB)',
      'CONCEPT versie van 23 november 2026',
    ])
  })

  it('shows the logo with its alternative text in place of the name', () => {
    const cover = one(pageOf({ ...everyKindDocument(), look: yellowLook }), 'header.cover')
    expect(one(cover, 'img').getAttribute('alt')).toBe('Logo van de gemeente Rijnveen')
    expect(cover.querySelector('.name')).toBeNull()
    const look = yellowLook.logo && { ...yellowLook, logo: { ...yellowLook.logo, alt: '' } }
    const unnamed = pageOf({ ...everyKindDocument(), look: look ?? yellowLook })
    expect(one(unnamed, 'header img').getAttribute('alt')).toBe('Logo van Gemeente Rijnveen')
  })

  it('shows the photo of the cover, which only adorns unless something is said of it', () => {
    const photo = { picture: barPicture(40, 30, [20, 60, 120]), alt: '' }
    const look = { ...blueLook, cover: 'foto', photo } as const
    const cover = one(pageOf({ ...everyKindDocument(), look }), 'header.cover')
    expect(one(cover, '.photo img').getAttribute('alt')).toBe('')
    expect(texts(cover, '.name')).toEqual(['Gemeente Rijnveen'])
    const spoken = { ...look, photo: { ...photo, alt: 'Peuters op een plein' } }
    expect(one(pageOf({ ...everyKindDocument(), look: spoken }), '.photo img').getAttribute('alt')).toBe(
      'Peuters op een plein',
    )
  })

  it('leaves the logo away from a cover that is to be without', () => {
    const look = { ...yellowLook, cover: 'zonder' } as const
    expect(one(pageOf({ ...everyKindDocument(), look }), 'header.cover').querySelector('img')).toBeNull()
  })

  it('leaves out of the cover what is not there', () => {
    const status = { draft: false, mark: '', line: 'Vastgesteld op 15 december 2026' }
    const page = pageOf(sampleDocument({ period: '', subtitle: '', status, about: [] }))
    expect(texts(one(page, 'header'), 'p, h1')).toHaveLength(3)
    expect(page.querySelector('.mark')).toBeNull()
    expect(texts(page, 'h2')).not.toContain('Over dit document')
  })

  it('names each fact of the document in the header cell of its row', () => {
    const rows = pageOf(everyKindDocument()).querySelectorAll('main table[aria-labelledby] > tbody > tr')
    const first = rows[0] as Element
    expect(textOf(one(first, 'th[scope=row]'))).toBe('Titel')
    expect(textOf(one(first, 'td'))).toContain('Een goede start')
  })

  it('links the contents to every chapter and printed section, and to annexes without their sections', () => {
    const page = pageOf(everyKindDocument())
    const links = [...one(page, 'nav').querySelectorAll('a')]
    expect(links.map(textOf)).toContain('3.1 Kinderen en doelgroep')
    expect(links.map(textOf)).toContain('A Bronnen van de cijfers')
    expect(links.map(textOf)).not.toContain('B.1 Lijst')
    for (const link of links) expect(textOf(one(page, link.getAttribute('href') ?? ''))).toContain(textOf(link))
  })

  it('has no contents without chapters', () => {
    expect(pageOf(sampleDocument({ chapters: [] })).querySelector('nav')).toBeNull()
  })

  it('skips no rank of heading, also where a section has no heading of its own', () => {
    const heading = (level: 3 | 4, words: string) =>
      ({ type: 'heading', level, content: [{ type: 'text', text: words }] }) as const
    const blocks = [heading(3, 'a'), heading(4, 'b'), heading(3, 'c')]
    const headless = { ...section('los', '', 'Los', blocks), heading: false }
    const lone = section('lone', '1.2', 'Vier', [heading(4, 'd')])
    const page = pageOf(
      sampleDocument({ chapters: [chapter('x', '1', [headless, section('s', '1.1', 'S', blocks), lone])] }),
    )
    const ranks = [...page.querySelectorAll('#x :is(h2, h3, h4, h5, h6)')].map((one) => `${one.tagName} ${textOf(one)}`)
    expect(ranks).toEqual([
      'H2 1 Hoofdstuk 1',
      'H3 a',
      'H4 b',
      'H3 c',
      'H3 1.1 S',
      'H4 a',
      'H5 b',
      'H4 c',
      'H3 1.2 Vier',
      'H4 d',
    ])
  })

  it('takes no text of a plan for code', () => {
    const document = {
      ...documentWith(p(hostile)),
      title: hostile,
      subtitle: hostile,
      about: [{ label: hostile, value: hostile }],
      status: { draft: true, mark: hostile, line: hostile },
    }
    const page = pageOf(document)
    expect(page.querySelectorAll('script')).toHaveLength(0)
    expect(page.querySelectorAll('style')).toHaveLength(1)
    expect(textOf(one(page, 'h1'))).toBe(hostile)
    expect(page.title).toContain(hostile)
    expect(textOf(one(page, '#sectie > p'))).toBe(hostile)
  })

  it('drops control characters, halves of characters and marks that turn the text around', () => {
    const page = pageOf(documentWith(p('a\u0000b\u0007c\u202ed\ud800e\ufffef 😀')))
    expect(textOf(one(page, '#sectie > p'))).toBe('abcdef 😀')
  })

  it('takes its colours from the look, and nothing else from it', () => {
    const styles = (accent: string) =>
      one(pageOf({ ...everyKindDocument(), look: { ...blueLook, accent } }), 'style').textContent ?? ''
    expect(styles('#C8102E')).toContain('--accent: #C8102E;')
    expect(styles('red; } body { display: none')).not.toContain('display: none;\n}\n--')
    expect(styles('red; } body { display: none')).toContain('--accent: CanvasText;')
  })

  it('is the same for the same document', () => {
    expect(writeHtml(everyKindDocument(), { fonts: [] })).toBe(writeHtml(everyKindDocument(), { fonts: [] }))
  })
})
