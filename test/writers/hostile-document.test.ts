import { inflateSync } from 'node:zlib'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { nodeFonts } from '../../src/export/node-fonts.ts'
import type { PlanDocument } from '../../src/document/plan-document.ts'
import { writeOdt } from '../../src/writers/odt/write-odt.ts'
import { writePdf } from '../../src/writers/pdf/write-pdf.ts'
import { writeWord } from '../../src/writers/word/write-word.ts'
import { emptiedDocument, hostileDocument, isHarmless } from './hostile-document.ts'
import { readPdf } from './pdf/read-pdf.ts'
import { all, parseXml, type XmlNode } from './word/word-reader.ts'

const documents: readonly (readonly [string, () => PlanDocument])[] = [
  ['hostile', hostileDocument],
  ['emptied', emptiedDocument],
]

/** The XML parts of a zip by name, each well formed and of legal characters, or the reading throws. */
function xmlParts(bytes: Uint8Array): readonly (readonly [string, XmlNode])[] {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => /\.(?:xml|rels|rdf)$/.test(path))
  return parts.map(([path, data]) => [path, parseXml(strFromU8(data))])
}

const addressesIn = (bytes: Uint8Array, attribute: RegExp): readonly string[] =>
  xmlParts(bytes).flatMap(([, root]) => nodesOf(root).flatMap(({ attributes }) => valuesOf(attributes, attribute)))

const nodesOf = (node: XmlNode): readonly XmlNode[] => [node, ...node.children.flatMap(nodesOf)]

const valuesOf = (attributes: XmlNode['attributes'], name: RegExp): readonly string[] =>
  Object.entries(attributes).flatMap(([key, value]) => (name.test(key) ? [value] : []))

/** A PDF with all that is packed in it unpacked. */
function unpacked(bytes: Uint8Array): string {
  const source = Buffer.from(bytes)
  const text = source.toString('latin1')
  const streams = [...text.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: { length } }) => {
    try {
      return [inflateSync(source.subarray(index + length)).toString('latin1')]
    } catch {
      return []
    }
  })
  return [text, ...streams].join('\n')
}

describe.each(documents)('a %s document', (_name, make) => {
  it('is a Word file of legal characters that points nowhere but to the web and itself', async () => {
    const bytes = await writeWord(make(), {})
    const relations = xmlParts(bytes).flatMap(([, root]) => all(root, 'Relationship'))
    const outside = relations.filter(({ attributes }) => attributes['TargetMode'] === 'External')
    expect(outside.map(({ attributes }) => attributes['Target'] ?? '').filter((to) => !isHarmless(to))).toEqual([])
    expect(Object.keys(unzipSync(bytes)).filter((path) => path.includes('..') || /vba|embeddings/i.test(path))).toEqual(
      [],
    )
    const fields = xmlParts(bytes).flatMap(([, root]) => all(root, 'w:instrText').map(({ text }) => text.trim()))
    expect(
      fields.filter((field) => !/^(?:TOC|PAGEREF|PAGE|NUMPAGES|REF|STYLEREF|SEQ|SECTIONPAGES)\b/.test(field)),
    ).toEqual([])
  })

  it('is an OpenDocument text of legal characters that points nowhere but to the web and itself', async () => {
    const bytes = await writeOdt(make(), {})
    const inside = /^Pictures\/\d+\.(?:png|jpg)$/
    expect(addressesIn(bytes, /^xlink:href$/).filter((to) => !isHarmless(to) && !inside.test(to))).toEqual([])
    const names = xmlParts(bytes).flatMap(([, root]) => nodesOf(root).map(({ name }) => name))
    expect(names.filter((name) => /:script|event-listener|object/.test(name))).toEqual([])
    expect(Object.keys(unzipSync(bytes)).filter((path) => /\.\.|Basic|Scripts/.test(path))).toEqual([])
  })

  it('is a PDF without an action, and with addresses of the web alone', async () => {
    const document = make()
    const { bytes } = await writePdf(document, { fonts: await nodeFonts(document.look) })
    const text = unpacked(bytes)
    const kinds = new Set(
      [...text.matchAll(/\/S ?\/(JavaScript|Launch|SubmitForm|ImportData|GoToR|GoToE|Rendition|URI)\b/g)].map(
        ([, kind]) => kind,
      ),
    )
    const addresses = [...text.matchAll(/\/URI ?\(((?:\\.|[^\\)])*)\)/g)].map(([, address = '']) => address)
    expect(addresses.filter((address) => !isHarmless(address))).toEqual([])
    const read = await readPdf(bytes)
    expect(read.pages.flatMap(({ links }) => links).filter((to) => !isHarmless(to))).toEqual([])
    // Words that look like an action stand in the text of a page, never as an object of the file.
    expect([...kinds].filter((kind) => kind !== 'URI' && kind !== 'JavaScript')).toEqual([])
    expect(text.match(/<<[^<>()]*\/JS\b/g)).toBeNull()
    expect(text).not.toMatch(/\/(?:OpenAction|AA|EmbeddedFiles|AcroForm|XFA)\b/)
  })
})

describe('a damaged picture', () => {
  it('is a note in its place, and the PDF is made all the same', async () => {
    const document = hostileDocument()
    const small = { ...document, chapters: document.chapters.slice(-1) }
    const whole = { ...small, labels: { ...small.labels, missingImage: 'Afbeelding ontbreekt' } }
    const read = await readPdf((await writePdf(whole, { fonts: await nodeFonts(whole.look) })).bytes)
    expect(read.pages.map(({ text }) => text).join(' ')).toContain('Afbeelding ontbreekt: Kapotte foto')
  })
})
