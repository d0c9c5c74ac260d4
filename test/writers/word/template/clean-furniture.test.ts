import { describe, expect, it } from 'vitest'
import { xmlOf } from '../../../../src/writers/word/word-xml.ts'
import { picture } from '../word-sample.ts'
import { field, headerWith, sampleTemplate, type TemplateParts } from './word-template-sample.ts'

const text = (words: string) => `<w:r><w:t>${words}</w:t></w:r>`
const drawing = (blip: string) => `<w:r><w:drawing><a:blip ${blip}/></w:drawing></w:r>`
const links = (inner: string) => `<Relationships>${inner}</Relationships>`
const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The header of a template with this in its paragraph, as it is taken over. */
function header(inner: string, changes: TemplateParts = {}): string {
  const part = sampleTemplate({ 'word/header1.xml': headerWith(inner), ...changes }).headers.default
  return part ? xmlOf(part.root) : ''
}

describe('the header of a template', () => {
  it('keeps its text and the fields that tell something of the file', () => {
    const kept = header(text('Testdam') + field('PAGE', '1') + field('STYLEREF "heading 1"', 'Inleiding'))
    expect(kept).toContain('Testdam')
    expect(kept.match(/instrText/g)).toHaveLength(4)
  })

  it.each(['INCLUDEPICTURE "http://x/y.png"', 'INCLUDETEXT "c:\\\\x.doc"', 'DDEAUTO cmd', 'LINK Excel', 'IF 1 = 1'])(
    'keeps of the field %s only what it showed',
    (code) => {
      const kept = header(field(code, 'getoond') + text('daarna'))
      expect(kept).toContain('getoond')
      expect(kept).toContain('daarna')
      expect(kept).not.toMatch(/instrText|fldChar/)
    },
  )

  it('gives up a field in whose code another stands, and keeps one in what it showed', () => {
    const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> IF </w:instrText></w:r>'
    const middle = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    const kept = header(begin + field('PAGE', 'code') + middle + field('PAGE', 'shown') + end)
    expect(kept).not.toContain('code')
    expect(kept).toContain('shown')
    expect(kept.match(/fldChar /g)).toHaveLength(3)
  })

  it('gives up a field that never ends, and a mark that ends none', () => {
    const kept = header(
      `<w:r><w:fldChar w:fldCharType="end"/></w:r>${text('voor')}<w:r><w:fldChar w:fldCharType="begin"/></w:r>` +
        '<w:r><w:instrText>LINK</w:instrText></w:r>',
    )
    expect(kept).toContain('voor')
    expect(kept).not.toMatch(/instrText|fldChar/)
  })

  it('keeps what a short field and a link showed', () => {
    const kept = header(
      `<w:fldSimple w:instr="INCLUDETEXT x">${text('een')}</w:fldSimple>` +
        `<w:hyperlink r:id="rId9">${text('twee')}</w:hyperlink><w:fldSimple w:instr=" PAGE ">${text('3')}</w:fldSimple>`,
    )
    expect(kept).toContain('een')
    expect(kept).toContain('twee')
    expect(kept).not.toMatch(/hyperlink|INCLUDETEXT|rId9/)
    expect(kept).toContain('w:instr=" PAGE "')
  })

  it('keeps an image of its own, with its bytes', () => {
    const part = sampleTemplate().headers.default
    expect(part && xmlOf(part.root)).toContain('r:embed="rId1"')
    expect(part?.images.get('rId1')).toEqual({ bytes: picture(40, 10).bytes, extension: 'png' })
  })

  it.each<[string, string, TemplateParts]>([
    ['is linked instead of along', drawing('r:link="rId1"'), {}],
    ['is not there', drawing('r:embed="rId77"'), {}],
    [
      'lies outside the file',
      drawing('r:embed="rId1"'),
      {
        'word/_rels/header1.xml.rels': links(
          `<Relationship Id="rId1" Type="${type}/image" Target="https://x/y.png" TargetMode="External"/>`,
        ),
      },
    ],
    [
      'is reached by climbing out of the file',
      drawing('r:embed="rId1"'),
      { 'word/_rels/header1.xml.rels': links(`<Relationship Id="rId1" Type="${type}/image" Target="../../x.png"/>`) },
    ],
    ['is something else by its bytes', drawing('r:embed="rId1"'), { 'word/media/logo.png': '<svg/>' }],
    ['is a chart', '<w:r><w:drawing><a:chart r:id="rId1"/></w:drawing></w:r>', { 'word/media/logo.png': null }],
  ])('drops a drawing that %s', (_name, inner, changes) => {
    const kept = header(inner + text('Testdam'), changes)
    expect(kept).toContain('Testdam')
    expect(kept).not.toContain('<w:drawing')
  })

  it('drops the address in an old drawing, other programs, and marks that count per file', () => {
    const kept = header(
      `<w:r><w:pict><v:shape href="http://a"><v:imagedata src="http://b" r:id="rId1"/></v:shape></w:pict></w:r>` +
        '<w:r><w:object><o:OLEObject r:id="rId1"/></w:object></w:r><w:bookmarkStart w:id="1" w:name="_oab_x"/>' +
        `<w:del><w:r><w:delText>weg</w:delText></w:r></w:del><w:ins>${text('erbij')}</w:ins>`,
    )
    expect(kept).toContain('v:imagedata r:id="rId1"')
    expect(kept).toContain('erbij')
    expect(kept).not.toMatch(/http:\/\/[ab]|OLE|object|bookmark|weg/)
  })

  it('is not used when it is empty, or cannot be read', () => {
    expect(header('')).toBe('')
    expect(header('<w:r>')).toBe('')
    expect(header(`<w:r xmlns:q="${type}"><w:drawing q:embed="rId1"/></w:r>`)).toBe('')
  })
})
