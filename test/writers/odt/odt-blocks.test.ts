// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { BoxBlock, ImageBlock } from '../../../src/document/plan-document.ts'
import { documentOf, list, paragraph, picture } from '../word/word-sample.ts'
import { all, first, lookOf, namedLook, paragraphs, paragraphWith, textOf, written } from './odt-reader.ts'

const image: ImageBlock = {
  type: 'image',
  id: 'foto',
  label: 'Figuur 1.1',
  caption: 'Bereik',
  alt: 'Staafgrafiek van het bereik',
  decorative: false,
  picture: picture(400, 200),
}

describe('blocks in OpenDocument', () => {
  it('make a box of paragraphs with a border that joins, without tables, frames or sections', async () => {
    const box: BoxBlock = {
      type: 'box',
      kind: 'plicht',
      label: 'Wettelijke plicht',
      blocks: [paragraph('Aanbod.'), list(false, [['punt']])],
    }
    const file = await written(documentOf(box))
    expect(paragraphs(file).flatMap((one) => (one.style.startsWith('Kader') ? [[one.style, one.text]] : []))).toEqual([
      ['Kader plicht kop', 'Wettelijke plicht'],
      ['Kader plicht', 'Aanbod.'],
      ['Kader plicht', 'punt'],
    ])
    expect(namedLook(file, 'Kader plicht')).toMatchObject({
      'style:join-border': 'true',
      'fo:background-color': '#EEF1F5',
      'fo:border-left': '3pt solid #123E6B',
    })
    expect(all(file.content, 'draw:text-box')).toEqual([])
    expect(all(file.content, 'text:section')).toEqual([])
  })

  it('give every kind of box a style of its own', async () => {
    const boxes = (['plicht', 'keuze', 'kernpunt', 'let-op'] as const).map(
      (kind): BoxBlock => ({ type: 'box', kind, label: '', blocks: [paragraph(kind)] }),
    )
    const file = await written(documentOf(...boxes))
    const styles = ['plicht', 'keuze', 'kernpunt', 'let-op'].map(
      (text) => lookOf(file, paragraphWith(file, text)).style,
    )
    expect(styles).toEqual(['Kader plicht', 'Kader keuze', 'Kernpunt', 'Let op'])
    for (const style of styles) expect(namedLook(file, style)['fo:border-top']).toMatch(/pt solid #/)
  })

  it('keep a box on one page and let go after its end', async () => {
    const file = await written(
      documentOf(
        { type: 'box', kind: 'keuze', label: 'Keuze', blocks: [paragraph('een'), list(false, [['twee']])] },
        paragraph('Daarna'),
      ),
    )
    expect(namedLook(file, 'Kader keuze')['fo:keep-with-next']).toBe('always')
    expect(lookOf(file, paragraphWith(file, 'een')).properties['fo:keep-with-next']).toBeUndefined()
    expect(lookOf(file, paragraphWith(file, 'twee')).properties['fo:keep-with-next']).toBe('auto')
  })

  it('name the space before and after together where one of them differs', async () => {
    const file = await written(
      documentOf({ type: 'box', kind: 'keuze', label: 'Keuze', blocks: [paragraph('een')] }, list(false, [['punt']])),
    )
    for (const text of ['Keuze', 'een', 'punt']) {
      const { properties } = lookOf(file, paragraphWith(file, text))
      expect(properties).toMatchObject({
        'fo:margin-top': expect.stringMatching(/pt$/),
        'fo:margin-bottom': expect.stringMatching(/pt$/),
      })
    }
  })

  it('let the items of a list in a box begin at the edge of the box, so that their borders join', async () => {
    const file = await written(
      documentOf({ type: 'box', kind: 'keuze', label: '', blocks: [list(false, [['een', list(true, [['diep']])]])] }),
    )
    const styles = all(file.content, 'text:list').map((node) => node.getAttribute('text:style-name'))
    expect(styles).toEqual(['Kader_20_opsomming', 'Kader_20_nummering'])
    const places = all(file.styles, 'text:list-style')
      .filter((style) => styles.includes(style.getAttribute('style:name')))
      .flatMap((style) => all(style, 'style:list-level-label-alignment'))
    expect(places).toHaveLength(20)
    for (const place of places) {
      expect(`-${place.getAttribute('fo:margin-left')}`).toBe(place.getAttribute('fo:text-indent'))
    }
  })

  it('set help of the template in its own style, which is no style of the plan', async () => {
    const file = await written(
      documentOf({ type: 'guidance', label: 'Wat hoort hier?', blocks: [paragraph('Noem de norm.')] }),
    )
    expect(lookOf(file, paragraphWith(file, 'Noem de norm.')).style).toBe('Handreiking')
    expect(lookOf(file, paragraphWith(file, 'Wat hoort hier?')).style).toBe('Handreiking kop')
    expect(namedLook(file, 'Handreiking')['fo:border-top']).toContain('dashed')
  })

  it('print a quote in quotation marks with its source', async () => {
    const file = await written(
      documentOf({ type: 'quote', paragraphs: [paragraph('Mooi.'), paragraph('Echt.')], source: 'Een ouder' }),
    )
    expect(lookOf(file, paragraphWith(file, '‘Mooi.')).style).toBe('Quotations')
    expect(lookOf(file, paragraphWith(file, 'Echt.’')).properties['fo:keep-with-next']).toBe('always')
    expect(lookOf(file, paragraphWith(file, 'Een ouder')).style).toBe('Citaat bron')
  })

  it('print terms and meanings as a table of which the first column names the row', async () => {
    const meaning = [{ type: 'text', text: 'Jeugdgezondheidszorg.' }] as const
    const file = await written(documentOf({ type: 'definitions', items: [{ term: 'JGZ', meaning }] }))
    const table = all(file.content, 'table:table').at(-1)
    expect(all(table, 'text:p').map(textOf)).toEqual(['JGZ', 'Jeugdgezondheidszorg.'])
    expect(all(table, 'table:table-header-columns')).toHaveLength(1)
    expect(lookOf(file, paragraphWith(file, 'JGZ')).style).toBe('Table Heading')
  })

  it('begin a new page where one was asked for, also before a table', async () => {
    const file = await written(
      documentOf(
        paragraph('Voor'),
        { type: 'page-break' },
        paragraph('Na'),
        { type: 'page-break' },
        {
          type: 'definitions',
          items: [{ term: 'JGZ', meaning: [] }],
        },
      ),
    )
    expect(lookOf(file, paragraphWith(file, 'Na')).properties['fo:break-before']).toBe('page')
    expect(lookOf(file, paragraphWith(file, 'Voor')).properties['fo:break-before']).toBeUndefined()
    const table = all(file.content, 'table:table').at(-1)
    expect(table && lookOf(file, table).properties['fo:break-before']).toBe('page')
    expect(lookOf(file, paragraphWith(file, 'JGZ')).properties['fo:break-before']).toBeUndefined()
  })

  it('forget a page break at the end of a chapter, which ends a page by itself', async () => {
    const file = await written(documentOf(paragraph('Tekst'), { type: 'page-break' }))
    expect(paragraphs(file).at(-1)?.text).toBe('Tekst')
  })

  it('print headings of the writer at their own level without a number', async () => {
    const content = [{ type: 'text', text: 'Kop' }] as const
    const file = await written(documentOf({ type: 'heading', level: 3, content }))
    const heading = paragraphWith(file, 'Kop')
    expect(heading.getAttribute('text:outline-level')).toBe('3')
    expect(lookOf(file, heading).style).toBe('Heading 3')
  })
})

describe('images in OpenDocument', () => {
  it('say in words what they show, under their caption', async () => {
    const file = await written(documentOf(image))
    const frame = first(file.content, 'draw:frame')
    expect(first(frame, 'svg:desc').textContent).toBe('Staafgrafiek van het bereik')
    expect(frame.getAttribute('draw:name')).toBe('Figuur 1.1')
    expect(paragraphs(file).map((one) => [one.style, one.text])).toContainEqual(['Caption', 'Figuur 1.1  Bereik'])
    expect(file.parts[first(frame, 'draw:image').getAttribute('xlink:href') ?? '']).toContain('PNG')
  })

  it('are marked as decorative when they mean nothing', async () => {
    const file = await written(documentOf({ ...image, decorative: true }))
    const frame = first(file.content, 'draw:frame')
    expect(all(frame, 'svg:desc')).toEqual([])
    expect(lookOf(file, frame).properties['loext:decorative']).toBe('true')
  })

  it('leave a note in their place when they are missing or damaged', async () => {
    const damaged = { bytes: new Uint8Array([1, 2, 3]), type: 'image/png', width: 10, height: 10 } as const
    for (const lost of [null, damaged]) {
      const file = await written(documentOf({ ...image, picture: lost }))
      const note = paragraphWith(file, '[afbeelding ontbreekt: Staafgrafiek van het bereik]')
      expect(first(note, 'text:span').getAttribute('text:style-name')).toBe('Ontbrekend_20_cijfer')
      expect(all(file.content, 'draw:frame')).toEqual([])
    }
  })

  it('are never wider than the text', async () => {
    const file = await written(documentOf({ ...image, picture: picture(1600, 100) }))
    expect(first(file.content, 'draw:frame').getAttribute('svg:width')).toBe('350pt')
  })

  it('are kept once when the same one is used twice', async () => {
    const file = await written(documentOf(image, { ...image, id: 'nog-een', label: 'Figuur 1.2' }))
    expect(Object.keys(file.parts).filter((path) => path.startsWith('Pictures/'))).toEqual(['Pictures/1.png'])
    expect(all(file.content, 'draw:image')).toHaveLength(2)
  })
})
