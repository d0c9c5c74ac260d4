import { describe, expect, it } from 'vitest'
import type { DocumentChapter } from '../../../../src/document/plan-document.ts'
import { everyKindDocument } from '../../sample-document.ts'
import {
  all,
  first,
  listOf,
  paragraphs,
  paragraphWith,
  parseXml,
  style,
  value,
  written,
  type WordFile,
  type XmlNode,
} from '../word-reader.ts'
import { chapter, list, paragraph, plainTable, section, wordDocument } from '../word-sample.ts'
import { disorder } from '../schema-order.ts'
import { evenPages, headerWith, sampleTemplate, templateStyles } from './word-template-sample.ts'

const chapters: readonly DocumentChapter[] = [
  chapter('1', [section('1.1', [paragraph('Tekst'), list(false, [['een', list(false, [['twee']])]]), plainTable(2)])]),
  chapter('4', [section('4.2', [paragraph('Meer'), plainTable(2, { id: 'b', landscape: true })])]),
  chapter('A', [section('', [paragraph('x')], { heading: false })], { kind: 'bijlage', title: 'Bronnen' }),
]
const plan = wordDocument(chapters)
const adopted = wordDocument(chapters, { status: { draft: false, mark: '', line: 'Vastgesteld op 15 december 2026' } })

describe('styles of a template', () => {
  it('are used by their own ids, whatever the language of the Word that made them', async () => {
    const file = await written(plan, { template: sampleTemplate() })
    const used = new Map(paragraphs(file).map(({ text, style: id }) => [text, id]))
    expect(used.get('Hoofdstuk 1')).toBe('Kop1')
    expect(used.get('Paragraaf 1.1')).toBe('Kop2')
    expect(used.get('een')).toBe('Lijstopsomteken')
    expect(paragraphs(file).map(({ style: id }) => id)).toContain('Titel')
    const names = new Set(all(file.styles, 'w:style').map((node) => node.attributes['w:styleId']))
    expect(paragraphs(file).filter(({ style: id }) => id !== 'Normal' && !names.has(id))).toEqual([])
  })

  it('win from ours of the same name, and ours fill what it lacks', async () => {
    const file = await written(plan, { template: sampleTemplate() })
    expect(value(style(file, 'Kop1'), 'w:color')).toBe('7A1F5C')
    expect(value(style(file, 'Kernpunt'), 'w:color')).toBe('00FF00')
    expect(value(style(file, 'InleidendeAlinea'), 'w:basedOn')).toBe('Standaard')
    expect(value(style(file, 'BijlageKop'), 'w:basedOn')).toBe('Kop1')
    expect(
      all(file.styles, 'w:style').filter((node) => value(node, 'w:name')?.toLowerCase() === 'heading 1'),
    ).toHaveLength(1)
  })

  it('keep their id when ours of another name has the same one', async () => {
    const file = await written(plan, { template: sampleTemplate() })
    expect(value(style(file, 'Bron'), 'w:name')).toBe('Bronvermelding')
    expect(value(style(file, 'Bron2'), 'w:name')).toBe('Bron')
    expect(value(style(file, 'BronBreed'), 'w:basedOn')).toBe('Bron2')
  })

  it('give their fonts to the styles that we add', async () => {
    const file = await written(plan, { template: sampleTemplate() })
    expect(file.parts['word/styles.xml']).not.toMatch(/Source S|@kop|@tekst/)
    const lead = first(style(file, 'InleidendeAlinea'), 'w:rFonts')
    expect(lead?.attributes).toEqual({ 'w:asciiTheme': 'majorHAnsi', 'w:hAnsiTheme': 'majorHAnsi' })
    expect(first(style(file, 'Tabeltekst'), 'w:rFonts')).toBeUndefined()
    expect(file.parts['word/theme/theme1.xml']).toContain('Trebuchet MS')
    expect(file.parts['word/fontTable.xml']).toContain('Verdana')
  })

  it('leave the language of the plan as it is', async () => {
    const file = await written(plan, { template: sampleTemplate() })
    expect(all(file.styles, 'w:lang').map((node) => node.attributes['w:val'])).toEqual(['nl-NL'])
  })

  it('have no two of one name or one id', async () => {
    const file = await written(everyKindDocument(), { template: sampleTemplate() })
    const found = all(file.styles, 'w:style')
    for (const names of [
      found.map((node) => node.attributes['w:styleId']),
      found.map((node) => value(node, 'w:name')),
    ]) {
      expect(names.length).toBe(new Set(names.map((name) => name?.toLowerCase())).size)
    }
  })

  it('make chapters begin a page and keep headings with their text', async () => {
    const file = await written(plan, { template: sampleTemplate() })
    expect(first(style(file, 'Kop1'), 'w:pageBreakBefore')).toBeDefined()
    expect(first(style(file, 'Kop2'), 'w:keepNext')).toBeDefined()
  })

  it('get space between paragraphs where the template leaves that to blank lines', async () => {
    const bare = templateStyles.replace('<w:spacing w:after="120" w:line="280" w:lineRule="atLeast"/>', '')
    const [tight, spaced] = [
      await written(plan, { template: sampleTemplate({ 'word/styles.xml': bare }) }),
      await written(plan, { template: sampleTemplate() }),
    ]
    expect(value(paragraphWith(tight, 'Tekst'), 'w:pStyle')).toBe('Plantekst')
    expect(first(style(tight, 'Plantekst'), 'w:spacing')?.attributes['w:after']).toBe('160')
    expect(value(paragraphWith(spaced, 'Tekst'), 'w:pStyle')).toBeUndefined()
    expect(style(spaced, 'Plantekst')).toBeUndefined()
  })

  it('keep a caption with its table, also in the look of the template', async () => {
    const caption = '<w:style w:type="paragraph" w:styleId="Bijschrift"><w:name w:val="caption"/></w:style></w:styles>'
    const styles = templateStyles.replace('</w:styles>', caption)
    const file = await written(plan, { template: sampleTemplate({ 'word/styles.xml': styles }) })
    expect(first(style(file, 'Bijschrift'), 'w:keepNext')).toBeDefined()
    expect(value(style(file, 'BijschriftBreed'), 'w:basedOn')).toBe('Bijschrift')
  })

  it('can be those of a file that the app wrote itself', async () => {
    const own = await written(plan)
    const template = sampleTemplate({
      'word/styles.xml': own.parts['word/styles.xml'] ?? '',
      'word/numbering.xml': own.parts['word/numbering.xml'] ?? '',
    })
    const file = await written(plan, { template })
    expect(value(style(file, 'Kernpunt'), 'w:name')).toBe('Kernpunt')
    expect(all(file.styles, 'w:style').length).toBe(all(own.styles, 'w:style').length)
  })
})

describe('lists of a template', () => {
  it('count chapters and sections, also where the plan skips a number', async () => {
    const file = await written(plan, { template: sampleTemplate() })
    const chapterList = listOf(file, style(file, 'Kop1'))
    expect(value(chapterList.abstract, 'w:pStyle')).toBe('Kop1')
    expect(first(chapterList.abstract, 'w:ind')?.attributes).toEqual({ 'w:left': '709', 'w:hanging': '709' })
    const skipped = listOf(file, paragraphWith(file, 'Hoofdstuk 4'))
    expect(skipped.abstract).toBe(chapterList.abstract)
    expect(skipped.starts[0]).toBe(4)
    expect(listOf(file, style(file, 'Kop3')).id).toBeUndefined()
  })

  it('letter the annexes with the same indent', async () => {
    const file = await written(plan, { template: sampleTemplate() })
    const annexes = listOf(file, style(file, 'BijlageKop')).abstract
    expect(value(annexes, 'w:numFmt')).toBe('upperLetter')
    expect(first(annexes, 'w:ind')?.attributes['w:left']).toBe('709')
  })

  it('give their sign to our bullets, and deeper levels go on from it', async () => {
    const file = await written(plan, { template: sampleTemplate() })
    const { abstract } = listOf(file, paragraphWith(file, 'een'))
    const levels = abstract ? all(abstract, 'w:lvl') : []
    expect(levels.slice(0, 2).map((node) => value(node, 'w:lvlText'))).toEqual(['–', '•'])
    expect(levels.slice(0, 2).map((node) => first(node, 'w:ind')?.attributes['w:left'])).toEqual(['709', '1029'])
  })

  it.each([
    ['has none', templateStyles.replaceAll(/<w:numPr>.*?<\/w:numPr>/g, '')],
    [
      'counts another way',
      templateStyles.replaceAll('<w:ilvl w:val="1"/><w:numId w:val="7"/>', '<w:numId w:val="3"/>'),
    ],
    ['names one that is not there', templateStyles.replaceAll('w:numId w:val="7"', 'w:numId w:val="77"')],
  ])('are ours for headings when the template %s', async (_name, styles) => {
    const file = await written(plan, { template: sampleTemplate({ 'word/styles.xml': styles }) })
    const chapters = listOf(file, style(file, 'Kop1'))
    const levels = chapters.abstract ? all(chapters.abstract, 'w:lvl') : []
    expect(levels.map((node) => value(node, 'w:lvlText'))).toEqual(['%1', '%1.%2'])
    expect(levels.map((node) => value(node, 'w:pStyle'))).toEqual(['Kop1', 'Kop2'])
    expect(listOf(file, style(file, 'Kop2')).id).toBe(chapters.id)
  })

  it('may be missing altogether', async () => {
    const file = await written(plan, { template: sampleTemplate({ 'word/numbering.xml': null }) })
    expect(listOf(file, paragraphWith(file, 'een')).abstract).toBeDefined()
  })
})

describe('the page of a template', () => {
  it('gives every section its paper and margins, turned for a wide table', async () => {
    const file = await written(plan, { template: sampleTemplate() })
    const pages = all(file.body, 'w:sectPr').map((node) => first(node, 'w:pgSz')?.attributes['w:w'])
    expect(pages).toEqual(['11906', '11906', '16838', '11906'])
    const margins = all(file.body, 'w:pgMar').map((node) => [node.attributes['w:left'], node.attributes['w:right']])
    expect(new Set(margins.map(String))).toEqual(new Set(['1701,1134']))
  })

  it('makes tables as wide as its text, without hanging out', async () => {
    const file = await written(plan, { template: sampleTemplate() })
    const tables = all(file.body, 'w:tbl').slice(1)
    expect(tables.map((node) => first(node, 'w:tblW')?.attributes['w:w'])).toEqual(['9071', '14003'])
    expect(new Set(tables.map((node) => first(node, 'w:tblInd')?.attributes['w:w']))).toEqual(new Set(['0']))
  })

  it('is what the page numbers of the contents are guessed from, instead of those of the PDF', async () => {
    const text = paragraph('woord '.repeat(3000))
    const document = wordDocument([chapter('1', [section('1.1', [text, text])]), chapter('2', [])])
    const shown = async (size: number) => {
      const styles = templateStyles.replace('<w:sz w:val="19"/>', `<w:sz w:val="${size}"/>`)
      const template = sampleTemplate({ 'word/styles.xml': styles })
      const file = await written(document, { template, pageNumbers: new Map([['h2', 77]]) })
      const line = paragraphs(file).find(({ text: words }) => words.startsWith('2  Hoofdstuk 2'))
      return Number(line?.text.slice('2  Hoofdstuk 2'.length))
    }
    expect(await shown(19)).toBeLessThan(77)
    expect(await shown(26)).toBeGreaterThan(await shown(19))
  })

  it('puts the page numbers of the contents at the right of its text', async () => {
    const file = await written(plan, { template: sampleTemplate() })
    const line = paragraphs(file).find(({ style: id }) => id === 'TOC1')
    const ownTabs = all(style(file, 'TOC1') ?? file.styles, 'w:tab')
    expect(
      [...all(line?.node ?? file.body, 'w:tab'), ...ownTabs].some((tab) => tab.attributes['w:pos'] === '9071'),
    ).toBe(true)
  })
})

describe('header and footer of a template', () => {
  it('stand on every page but the cover, with their image', async () => {
    const file = await written(adopted, { template: sampleTemplate() })
    const [cover, ...others] = all(file.body, 'w:sectPr').map((node) => referred(file, node))
    expect(cover).toEqual([])
    for (const parts of others) expect(parts.join(' ')).toContain('Gemeente Testdam')
    for (const parts of others) expect(parts.join(' ')).toContain('Postbus 1, Testdam')
    expect(file.parts['word/_rels/templateheader1.xml.rels']).toContain('media/templateheader1-1.png')
    expect(Object.keys(file.parts)).toContain('word/media/templateheader1-1.png')
  })

  it('say that it is a draft, when it is one', async () => {
    const header = async (document: typeof plan) =>
      (await written(document, { template: sampleTemplate() })).parts['word/templateheader1.xml']
    expect(await header(plan)).toContain('CONCEPT')
    expect(await header(adopted)).not.toContain('CONCEPT')
  })

  it('do not say it twice', async () => {
    const template = sampleTemplate({ 'word/header1.xml': headerWith('<w:r><w:t>Concept, niet citeren</w:t></w:r>') })
    const { parts } = await written(plan, { template })
    expect(parts['word/templateheader1.xml']).not.toContain('CONCEPT')
  })

  it('get a page number only when they have none', async () => {
    const footer = async (header: string | undefined) => {
      const template = sampleTemplate(header === undefined ? {} : { 'word/header1.xml': header })
      return (await written(plan, { template })).parts['word/templatefooter2.xml']
    }
    expect(await footer(undefined)).toContain('w:instr="PAGE"')
    const page = headerWith('<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>')
    expect(await footer(page)).not.toContain('PAGE')
  })

  it('differ on even pages when the template has both for them, and else are the same on all', async () => {
    const both = await written(plan, { template: sampleTemplate(evenPages('<w:evenAndOddHeaders/>')) })
    const last = all(both.body, 'w:sectPr').at(-1)
    expect(referred(both, last).join(' ')).toContain('Even bladzijde')
    expect(value(parseXml(both.parts['word/settings.xml'] ?? ''), 'w:evenAndOddHeaders')).toBeUndefined()
    for (const changes of [evenPages(''), { ...evenPages('<w:evenAndOddHeaders/>'), 'word/footer2.xml': null }]) {
      const file = await written(plan, { template: sampleTemplate(changes) })
      expect(referred(file, all(file.body, 'w:sectPr').at(-1)).join(' ')).not.toContain('Even bladzijde')
      expect(value(parseXml(file.parts['word/settings.xml'] ?? ''), 'w:evenAndOddHeaders')).toBe('false')
    }
  })

  it('are ours where the template has none', async () => {
    const none = { 'word/header1.xml': null, 'word/footer1.xml': null }
    const file = await written(plan, { template: sampleTemplate(none) })
    const parts = all(file.body, 'w:sectPr').map((node) => referred(file, node).join(' '))
    expect(parts[0]).toBe('')
    for (const part of parts.slice(1)) expect(part).toContain('Een goede start voor ieder kind')
  })
})

describe('a file in the look of a template', () => {
  it('points to nothing outside but the links of the plan, and has only fields for contents and pages', async () => {
    const { parts } = await written(plan, { template: sampleTemplate() })
    expect(Object.entries(parts).filter(([path, xml]) => path.endsWith('.rels') && xml.includes('External'))).toEqual(
      [],
    )
    expect(Object.keys(parts).filter((path) => /vba|embed|glossary|customXml/i.test(path))).toEqual([])
    expect(parts['word/settings.xml']).not.toContain('attachedTemplate')
    const codes = Object.values(parts).flatMap((xml) => [...xml.matchAll(/<w:instrText[^>]*>\s*(\w+)/g)])
    expect(new Set(codes.map((code) => code[1]))).toEqual(new Set(['TOC']))
  })

  it('has all that its parts point to, and a content type for each', async () => {
    const { parts } = await written(everyKindDocument(), { template: sampleTemplate() })
    for (const [path, xml] of Object.entries(parts)) {
      if (!/\.(xml|rels)$/.test(path)) continue
      parseXml(xml)
      if (!path.startsWith('word/_rels/')) continue
      const targets = [...xml.matchAll(/<Relationship [^>]*>/g)].filter(([link]) => !link.includes('External'))
      for (const [link] of targets) expect(Object.keys(parts)).toContain(`word/${/Target="([^"]*)"/.exec(link)?.[1]}`)
    }
    const types = parts['[Content_Types].xml'] ?? ''
    for (const path of Object.keys(parts)) {
      expect(types.includes(`"/${path}"`) || types.includes(`Extension="${path.split('.').at(-1)}"`), path).toBe(true)
    }
  })

  it('says in each part what every prefix in it means', async () => {
    const { parts } = await written(everyKindDocument(), { template: sampleTemplate() })
    const xml = Object.entries(parts).filter(([path]) => /\.xml$/.test(path))
    expect(
      xml.flatMap(([path, text]) =>
        strangers(parseXml(text), new Set(['xml', 'xmlns'])).map((name) => `${path} ${name}`),
      ),
    ).toEqual([])
  })

  it('has the children of each element in the order of the schema', async () => {
    const { parts } = await written(everyKindDocument(), { template: sampleTemplate() })
    const paths = Object.keys(parts).filter((path) => /^word\/[a-zA-Z0-9]+\.xml$/.test(path))
    expect(paths.flatMap((path) => disorder(parseXml(parts[path] ?? '')).map((what) => `${path}: ${what}`))).toEqual([])
  })

  it('keeps the bookmarks and facts by which it is recognised, and is the same when written twice', async () => {
    const [one, two] = [
      await written(plan, { template: sampleTemplate() }),
      await written(plan, { template: sampleTemplate() }),
    ]
    expect(Buffer.compare(one.bytes, two.bytes)).toBe(0)
    expect(one.parts['word/document.xml']).toContain('w:name="_oab_s_1_1"')
    expect(one.parts['docProps/custom.xml']).toContain('oab-plan')
  })
})

/** Names with a prefix that nothing around them declares. */
function strangers(node: XmlNode, around: ReadonlySet<string>): string[] {
  const names = Object.keys(node.attributes)
  const known = new Set([...around, ...names.flatMap((name) => (name.startsWith('xmlns:') ? [name.slice(6)] : []))])
  const used = [node.name, ...names].filter((name) => name.includes(':'))
  const own = used.filter((name) => !known.has(name.slice(0, name.indexOf(':'))))
  return [...own, ...node.children.flatMap((child) => strangers(child, known))]
}

/** The headers and footers that a section points to. */
function referred(file: WordFile, node: ReturnType<typeof first>): readonly string[] {
  const ids = node ? ['w:headerReference', 'w:footerReference'].flatMap((name) => all(node, name)) : []
  const links = file.parts['word/_rels/document.xml.rels'] ?? ''
  return ids.map((reference) => {
    const id = reference.attributes['r:id'] ?? ''
    const link = [...links.matchAll(/<Relationship [^>]*>/g)]
      .map(([text]) => text)
      .find((text) => text.includes(`"${id}"`))
    return file.parts[`word/${/Target="([^"]*)"/.exec(link ?? '')?.[1]}`] ?? ''
  })
}
