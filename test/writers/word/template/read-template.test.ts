import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readWordTemplate } from '../../../../src/writers/word/template/read-template.ts'
import { largestTemplate } from '../../../../src/writers/word/template/template-package.ts'
import { sampleTemplate, templateBytes, type TemplateParts } from './word-template-sample.ts'

describe('a Word template', () => {
  it('tells its font, headings, header and logo', () => {
    expect(sampleTemplate().facts).toEqual({
      font: 'Verdana',
      headingStyles: 3,
      header: true,
      footer: true,
      logo: true,
    })
  })

  it('gives its paper and margins', () => {
    expect(sampleTemplate().page).toMatchObject({ width: 11906, height: 16838, left: 1701, right: 1134, top: 2268 })
  })

  it('takes the usual margins when its own leave no room for text', () => {
    const document =
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:sectPr>' +
      '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="6000" w:right="6000" w:top="100" w:bottom="100"/>' +
      '</w:sectPr></w:body></w:document>'
    expect(sampleTemplate({ 'word/document.xml': document }).page).toMatchObject({ left: 1417, right: 1417 })
  })

  it('names its font without a theme as well, and says so when there is none', () => {
    const styles = (fonts: string) =>
      '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" ' +
      `w:styleId="a"><w:name w:val="Normal"/><w:rPr>${fonts}</w:rPr></w:style></w:styles>`
    const own = sampleTemplate({ 'word/styles.xml': styles('<w:rFonts w:ascii="Calibri"/>') })
    expect(own.facts).toMatchObject({ font: 'Calibri', headingStyles: 0 })
    expect(sampleTemplate({ 'word/styles.xml': styles('') }).facts.font).toBeNull()
  })

  it('takes no embedded fonts and none of the settings that reach out of the file', () => {
    const { fontTable, settings } = sampleTemplate()
    expect(JSON.stringify(fontTable)).not.toContain('embed')
    expect(settings.map(({ name }) => name)).toEqual(['w:defaultTabStop'])
  })
})

describe('a file that is no template', () => {
  const types = (kind: string) =>
    `<Types><Override PartName="/word/document.xml" ContentType="application/${kind}+xml"/></Types>`
  const strict =
    '<w:styles xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:style w:type="paragraph"/></w:styles>'

  it.each<[string, TemplateParts, string]>([
    ['has no styles', { 'word/styles.xml': null }, 'word-template-no-styles'],
    ['has an empty list of styles', { 'word/styles.xml': stylesWith('') }, 'word-template-no-styles'],
    ['has styles that cannot be read', { 'word/styles.xml': '<w:styles' }, 'word-template-damaged'],
    ['is in the strict variant', { 'word/styles.xml': strict }, 'word-template-damaged'],
    ['has a document that cannot be read', { 'word/document.xml': 'x' }, 'word-template-damaged'],
    ['has no text part', { 'word/document.xml': null }, 'word-template-not-word'],
    ['holds macros', { 'word/vbaProject.bin': 'x' }, 'word-template-macros'],
    [
      'may hold macros',
      { '[Content_Types].xml': types('vnd.ms-word.template.macroEnabledTemplate.main') },
      'word-template-macros',
    ],
    [
      'is a sheet',
      { '[Content_Types].xml': types('vnd.openxmlformats-officedocument.spreadsheetml.sheet.main') },
      'word-template-not-word',
    ],
    ['has a part that is too large', { 'word/styles.xml': new Uint8Array(9_000_000) }, 'word-template-too-large'],
    [
      'has parts that together are too large',
      Object.fromEntries([1, 2, 3, 4].map((n) => [`word/media/${n}.png`, new Uint8Array(7_000_000)])),
      'word-template-too-large',
    ],
    [
      'has too many parts',
      Object.fromEntries(Array.from({ length: 2100 }, (_, n) => [`word/media/${n}.png`, 'x'])),
      'word-template-too-large',
    ],
  ])('is refused when it %s', (_name, changes, fault) => {
    expect(readWordTemplate(templateBytes(changes))).toEqual({ kind: 'refused', fault })
  })

  it.each([
    ['nothing', new Uint8Array(), 'word-template-not-word'],
    ['a text', strToU8('Beste collega'), 'word-template-not-word'],
    ['half a file', templateBytes().subarray(0, 900), 'word-template-damaged'],
    ['another kind of package', zipSync({ mimetype: strToU8('application/vnd.oasis') }), 'word-template-not-word'],
    ['an old Word file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), 'word-template-old'],
    ['a file with a password', container('EncryptedPackage'), 'word-template-encrypted'],
    ['a file larger than it may be', new Uint8Array(largestTemplate + 1), 'word-template-too-large'],
  ])('is refused when it is %s', (_name, bytes, fault) => {
    expect(readWordTemplate(bytes)).toEqual({ kind: 'refused', fault })
  })

  it('grows no larger than it says, and is refused when it lied', () => {
    const bytes = templateBytes({ 'word/styles.xml': stylesWith(' '.repeat(400_000)) })
    const lied = withDeclaredSize(bytes, 'word/styles.xml', 300)
    expect(readWordTemplate(lied)).toEqual({ kind: 'refused', fault: 'word-template-damaged' })
  })

  it('never makes the reader fail, whatever bytes are changed', () => {
    const bytes = templateBytes()
    for (let at = 0; at < bytes.length; at += 7) {
      const changed = bytes.slice()
      changed[at] = (changed[at] ?? 0) ^ 0xff
      expect(['read', 'refused']).toContain(readWordTemplate(changed).kind)
    }
  })
})

function stylesWith(inner: string): string {
  return `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inner}</w:styles>`
}

function container(name: string): Uint8Array {
  const wide = [...name].flatMap((letter) => [letter.charCodeAt(0), 0])
  return new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Array(500).fill(0), ...wide])
}

/** The archive with another size for a part in its list of contents. */
function withDeclaredSize(bytes: Uint8Array, path: string, size: number): Uint8Array {
  const changed = bytes.slice()
  const view = new DataView(changed.buffer)
  const name = strToU8(path)
  for (let at = 0; at < changed.length - 46; at += 1) {
    const isEntry =
      view.getUint32(at, true) === 0x02014b50 && name.every((byte, index) => changed[at + 46 + index] === byte)
    if (isEntry) view.setUint32(at + 24, size, true)
  }
  return changed
}
