import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { BoxBlock, ImageBlock } from '../../../src/document/plan-document.ts'
import { all, first, paragraphs, paragraphWith, style, value, written, parseXml } from './word-reader.ts'
import { documentOf, list, paragraph, picture } from './word-sample.ts'

const image: ImageBlock = {
  type: 'image',
  id: 'foto',
  label: 'Figuur 1.1',
  caption: 'Bereik',
  alt: 'Staafgrafiek van het bereik',
  decorative: false,
  picture: picture(400, 200),
}

describe('blocks in Word', () => {
  it('make a box of paragraphs with border or shading, without tables or text boxes', async () => {
    const box: BoxBlock = {
      type: 'box',
      kind: 'plicht',
      label: 'Wettelijke plicht',
      blocks: [paragraph('Aanbod.'), list(false, [['punt']])],
    }
    const file = await written(documentOf(box))
    const found = paragraphs(file).filter((one) => one.style.startsWith('Kader'))
    expect(found.map((one) => [one.style, one.text])).toEqual([
      ['KaderPlichtKop', 'Wettelijke plicht'],
      ['KaderPlicht', 'Aanbod.'],
      ['KaderPlicht', 'punt'],
    ])
    expect(value(style(file, 'KaderPlicht'), 'w:shd')).toBe('clear')
    expect(file.parts['word/document.xml']).not.toContain('txbx')
  })

  it('give every kind of box a style of its own', async () => {
    const boxes = (['plicht', 'keuze', 'kernpunt', 'let-op'] as const).map(
      (kind): BoxBlock => ({ type: 'box', kind, label: '', blocks: [paragraph(kind)] }),
    )
    const file = await written(documentOf(...boxes))
    const ids = ['plicht', 'keuze', 'kernpunt', 'let-op'].map((text) => value(paragraphWith(file, text), 'w:pStyle'))
    expect(ids).toEqual(['KaderPlicht', 'KaderKeuze', 'Kernpunt', 'LetOp'])
    expect(ids.every((id) => first(style(file, id ?? ''), 'w:pBdr'))).toBe(true)
  })

  it('keep a box on one page', async () => {
    const file = await written(
      documentOf(
        { type: 'box', kind: 'keuze', label: 'Keuze', blocks: [paragraph('een'), paragraph('twee')] },
        paragraph('Daarna'),
      ),
    )
    expect(first(paragraphWith(file, 'een'), 'w:keepNext')?.attributes['w:val']).not.toBe('false')
    expect(first(paragraphWith(file, 'twee'), 'w:keepNext')?.attributes['w:val']).toBe('false')
  })

  it('set help of the template in its own style, which is no style of the plan', async () => {
    const file = await written(
      documentOf({ type: 'guidance', label: 'Wat hoort hier?', blocks: [paragraph('Noem de norm.')] }),
    )
    expect(value(paragraphWith(file, 'Noem de norm.'), 'w:pStyle')).toBe('Handreiking')
    expect(first(style(file, 'Handreiking'), 'w:pBdr')).toBeDefined()
  })

  it('print a quote in quotation marks with its source', async () => {
    const file = await written(documentOf({ type: 'quote', paragraphs: [paragraph('Mooi.')], source: 'Een ouder' }))
    expect(value(paragraphWith(file, '‘Mooi.’'), 'w:pStyle')).toBe('Quote')
    expect(value(paragraphWith(file, 'Een ouder'), 'w:pStyle')).toBe('CitaatBron')
  })

  it('print terms and meanings as a table of which the first column names the row', async () => {
    const meaning = [{ type: 'text', text: 'Jeugdgezondheidszorg.' }] as const
    const file = await written(documentOf({ type: 'definitions', items: [{ term: 'JGZ', meaning }] }))
    const node = all(file.body, 'w:tbl').at(-1)
    expect(node && all(node, 'w:p').map((part) => all(part, 'w:t')[0]?.text)).toEqual(['JGZ', 'Jeugdgezondheidszorg.'])
    expect(first(node, 'w:tblLook')?.attributes).toMatchObject({ 'w:firstRow': 'false', 'w:firstColumn': 'true' })
  })

  it('begin a new page where one was asked for', async () => {
    const file = await written(documentOf(paragraph('Voor'), { type: 'page-break' }, paragraph('Na')))
    expect(first(paragraphWith(file, 'Na'), 'w:pageBreakBefore')).toBeDefined()
    expect(first(paragraphWith(file, 'Voor'), 'w:pageBreakBefore')).toBeUndefined()
  })

  it('say in words what an image shows', async () => {
    const file = await written(documentOf(image))
    expect(first(file.body, 'wp:docPr')?.attributes['descr']).toBe('Staafgrafiek van het bereik')
    expect(paragraphs(file).map((one) => [one.style, one.text])).toContainEqual(['Caption', 'Figuur 1.1  Bereik'])
  })

  it('put every picture whole in the file, each once and under its own image', async () => {
    const other = picture(40, 20)
    const file = await written(documentOf(image, { ...image, picture: other }, image))
    const links = parseXml(file.parts['word/_rels/document.xml.rels'] ?? '')
    const targets = new Map(
      all(links, 'Relationship').map(({ attributes }) => [attributes['Id'], attributes['Target']]),
    )
    const parts = unzipSync(file.bytes)
    const shown = all(file.body, 'a:blip').map((node) => parts[`word/${targets.get(node.attributes['r:embed'])}`])
    expect(Object.keys(parts).filter((path) => path.startsWith('word/media/'))).toHaveLength(2)
    expect(shown).toEqual([image.picture?.bytes, other.bytes, image.picture?.bytes])
  })

  it('mark an image without meaning as decorative', async () => {
    const file = await written(documentOf({ ...image, decorative: true }))
    expect(first(first(file.body, 'wp:docPr'), 'adec:decorative')?.attributes['val']).toBe('1')
  })

  it('print a note in the place of an image that is missing or damaged', async () => {
    const damaged = { bytes: new Uint8Array([1, 2, 3]), type: 'image/png', width: 10, height: 10 } as const
    for (const lost of [null, damaged]) {
      const file = await written(documentOf({ ...image, picture: lost }))
      expect(value(paragraphWith(file, '[afbeelding ontbreekt: Staafgrafiek van het bereik]'), 'w:rStyle')).toBe(
        'OntbrekendCijfer',
      )
      expect(first(file.body, 'w:drawing')).toBeUndefined()
    }
  })

  it('never draw an image wider than the text', async () => {
    const file = await written(documentOf({ ...image, picture: picture(1600, 100) }))
    expect(Number(first(file.body, 'wp:extent')?.attributes['cx']) / 12700).toBeCloseTo(350, 1)
  })
})
