// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { BoxBlock } from '../../../src/document/plan-document.ts'
import { inlines, item, list, p } from '../sample-blocks.ts'
import { barPicture } from '../sample-picture.ts'
import { chapter, one, pageOf, sampleDocument, textOf, texts, written } from './html-sample.ts'

const box = (kind: BoxBlock['kind'], label: string): BoxBlock => ({ type: 'box', kind, label, blocks: [p('Tekst.')] })

describe('a block of the web page', () => {
  it('is a paragraph or a lead', () => {
    const section = written(p('Gewoon.'), { type: 'lead', content: inlines('Inleidend.') })
    expect(texts(section, 'p:not(.lead)')).toEqual(['Gewoon.'])
    expect(texts(section, 'p.lead')).toEqual(['Inleidend.'])
  })

  it('is the lead of a chapter under its title', () => {
    const page = pageOf(sampleDocument({ chapters: [chapter('x', '1', [], { lead: inlines('Opening.') })] }))
    expect(textOf(one(page, '#x h2 + p.lead'))).toBe('Opening.')
  })

  it('is a list with lists in it, and a numbered list begins where it should', () => {
    const section = written(list(true, [item('c', list(false, [item('d'), item('e', p('f'))]))], 3))
    expect(one(section, 'ol').getAttribute('start')).toBe('3')
    expect(texts(section, 'ol > li > ul > li')).toEqual(['d', 'ef'])
    expect(texts(section, 'ul > li:last-child > p')).toEqual(['e', 'f'])
  })

  it('is a quote in quotation marks, once, with who said it', () => {
    const quote = (words: string, source: string) =>
      written({ type: 'quote', paragraphs: [p(words), p('Tot slot.')], source })
    expect(texts(quote('Eerst.', 'Een vader'), 'blockquote p')).toEqual(['‘Eerst.', 'Tot slot.’'])
    expect(texts(quote('Eerst.', 'Een vader'), 'figure > figcaption')).toEqual(['Een vader'])
    expect(texts(quote('‘Eerst.', ''), 'blockquote p')).toEqual(['‘Eerst.', 'Tot slot.'])
    expect(quote('Eerst.', '').querySelector('figcaption')).toBeNull()
  })

  it('is a box with its word as name, and an icon that is not read', () => {
    const section = written(box('plicht', 'Wettelijke plicht'), box('keuze', 'Keuze van de gemeente'))
    const boxes = [...section.querySelectorAll('aside')]
    const names = boxes.map((part) => textOf(one(section, `#${part.getAttribute('aria-labelledby')}`)))
    expect(names).toEqual(['Wettelijke plicht', 'Keuze van de gemeente'])
    expect([...section.querySelectorAll('svg')].map((icon) => icon.getAttribute('aria-hidden'))).toEqual([
      'true',
      'true',
    ])
  })

  it('is a box of its own shape for each kind', () => {
    const kinds = ['plicht', 'keuze', 'kernpunt', 'let-op'] as const
    const section = written(...kinds.map((kind) => box(kind, kind === 'kernpunt' ? '' : 'Woord')))
    expect([...section.querySelectorAll('aside')].map((part) => part.className)).toEqual(
      kinds.map((kind) => `box ${kind}`),
    )
    const drawings = [...section.querySelectorAll('svg')].map((icon) => icon.innerHTML)
    expect(new Set(drawings).size).toBe(3)
  })

  it('is a key point, which has a name without a word on paper', () => {
    const aside = one(written(box('kernpunt', '')), 'aside')
    expect(aside.getAttribute('aria-label')).toBe('Kernpunt')
    expect(textOf(aside)).toBe('Tekst.')
  })

  it('is help of the template with its label', () => {
    const section = written({ type: 'guidance', label: 'Hulp', blocks: [p('Denk aan ouders.')] })
    expect(textOf(one(section, 'aside.guidance'))).toBe('HulpDenk aan ouders.')
    expect(one(section, 'aside').getAttribute('aria-labelledby')).toBe(one(section, '.label').id)
  })

  it('is a list of terms, or nothing without terms', () => {
    const section = written(
      { type: 'definitions', items: [{ term: 'JGZ', meaning: inlines('Jeugdgezondheidszorg') }] },
      { type: 'definitions', items: [] },
    )
    expect(texts(section, 'dl dt')).toEqual(['JGZ'])
    expect(texts(section, 'dl dd')).toEqual(['Jeugdgezondheidszorg'])
    expect(section.querySelectorAll('dl')).toHaveLength(1)
  })

  it('is a break that only paper knows', () => {
    const section = written({ type: 'page-break' })
    expect(textOf(one(section, '.page-break'))).toBe('')
  })
})

describe('an image of the web page', () => {
  const image = {
    type: 'image',
    id: 'beeld',
    label: 'Figuur 1.1',
    caption: 'De kern',
    alt: 'Kaart met "drie" kernen',
    decorative: false,
    picture: barPicture(60, 30, [0, 0, 0]),
  } as const

  it('has its caption above it, its alternative text, size and bytes', () => {
    const figure = one(written(image), 'figure#beeld')
    expect([...figure.children].map((part) => part.tagName)).toEqual(['FIGCAPTION', 'IMG'])
    expect(textOf(one(figure, 'figcaption'))).toBe('Figuur 1.1 De kern')
    const picture = one(figure, 'img')
    expect(picture.getAttribute('alt')).toBe('Kaart met "drie" kernen')
    expect(picture.getAttribute('src')).toMatch(/^data:image\/png;base64,iVBOR/)
    expect([picture.getAttribute('width'), picture.getAttribute('height')]).toEqual(['60', '30'])
  })

  it('has an empty alternative text when it is decorative', () => {
    expect(one(written({ ...image, decorative: true }), 'img').getAttribute('alt')).toBe('')
  })

  it('has no caption when it has neither number nor words', () => {
    expect(written({ ...image, label: '', caption: '' }).querySelector('figcaption')).toBeNull()
  })

  it('leaves a note with its alternative text when its bytes are not there or cannot be shown', () => {
    const odd = { ...image.picture, bytes: new Uint8Array([60, 115, 118, 103]) }
    for (const picture of [null, odd]) {
      const figure = one(written({ ...image, picture }), 'figure')
      expect(figure.querySelector('img')).toBeNull()
      expect(texts(figure, 'p')).toEqual(['Afbeelding ontbreekt: Kaart met "drie" kernen'])
    }
    expect(texts(written({ ...image, picture: null, alt: '' }), 'figure p')).toEqual(['Afbeelding ontbreekt'])
  })
})
