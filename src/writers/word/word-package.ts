import type { Document } from 'docx'
import { strToU8, type Zippable, zipSync } from 'fflate'
import type { PlanDocument } from '../../document/plan-document.ts'
import { OWN_STYLES } from './word-names.ts'
import { BULLET_LIST } from './word-numbering.ts'
import { fallbackOf, fontsOf } from '../font-names.ts'
import { element } from '../xml.ts'
import type { Parts } from './word-parts.ts'
import { webLinkId, type WordState } from './word-state.ts'
import { tableStyleXml } from './word-styles.ts'
import { languageTag } from '../clean-text.ts'
import { fileDate, zipTime } from '../file-facts.ts'

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

const DOCUMENT = 'word/document.xml'
const LINKS = 'word/_rels/document.xml.rels'
const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

type Mend = (xml: string) => string

/**
 * The parts as docx made them, with what docx has no option for: fonts to fall back on, the language and dates of the
 * document, lists that share their count, and contents in their own styles.
 */
export function mendParts(parts: Parts, document: PlanDocument, sharedLists: ReadonlyMap<number, number>): Parts {
  const mends: Readonly<Record<string, Mend>> = {
    'word/fontTable.xml': () => fontTable(document),
    'word/numbering.xml': (xml) => shareLists(xml, sharedLists),
    'word/settings.xml': (xml) => mendSettings(xml, document.lang),
    'word/styles.xml': (xml) => mendStyles(xml, document),
    [DOCUMENT]: mendContents,
    'docProps/core.xml': (xml) => mendCore(xml, document),
  }
  const mended = [...parts].map(([path, data]) => {
    return [path, typeof data === 'string' ? (mends[path]?.(data) ?? data) : data] as const
  })
  return new Map(mended)
}

/** The parts as one file. The same parts and day give the same bytes. */
export function zipParts(parts: Parts, document: PlanDocument): Uint8Array {
  const entries = [...parts].map(([path, data]) => {
    const bytes = typeof data === 'string' ? strToU8(data) : data
    // A picture is packed already.
    return [path, path.startsWith('word/media/') ? [bytes, { level: 0 }] : bytes] as const
  })
  return zipSync(Object.fromEntries(entries) as Zippable, { mtime: zipTime(document), level: 2 })
}

/** The parts of docx with the body in its place, and the web links and pictures that it names. */
export function placeBody(parts: Parts, file: Document, { body, webLinks, standIns }: WordState): Parts {
  const links = webLinks.map((address, index) =>
    element('Relationship', { Id: webLinkId(index), Type: HYPERLINK, Target: address, TargetMode: 'External' }),
  )
  return new Map([
    ...standIns.putBack(parts),
    [LINKS, textPart(parts, LINKS).replace('</Relationships>', () => `${links.join('')}</Relationships>`)],
    [DOCUMENT, body.putBack(textPart(parts, DOCUMENT), file)],
  ])
}

function textPart(parts: Parts, path: string): string {
  const part = parts.get(path)
  if (typeof part !== 'string') throw new Error(`The package has no ${path}`)
  return part
}

function fontTable(document: PlanDocument): string {
  const { heading, text, data } = fontsOf(document.look)
  const fonts = [...new Set([heading, text, data])].map((name) => {
    const { instead, family } = fallbackOf(name)
    return (
      `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="00"/>` +
      `<w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`
    )
  })
  return `${XML}<w:fonts xmlns:w="${W}">${fonts.join('')}</w:fonts>`
}

// A list of bullets has no numbers to begin anew.
function withoutStarts(xml: string, abstractId: number): string {
  const number = new RegExp(`(<w:num w:numId="[0-9]+"><w:abstractNumId w:val="${abstractId}"/>).*?</w:num>`, 'gs')
  return xml.replace(number, '$1</w:num>')
}

// docx gives every list a definition of its own. Lists that only begin elsewhere must point to one definition, so that
// Word counts on from them; docx numbers the definitions from 2, after a list of bullets of its own.
function shareLists(xml: string, shared: ReadonlyMap<number, number>): string {
  let result = xml.replace(/<w:multiLevelType w:val="hybridMultilevel"\/>/g, '<w:multiLevelType w:val="multilevel"/>')
  result = result.replace(/ w:tentative="1"/g, '')
  for (const [index, base] of shared) {
    result = result
      .replace(new RegExp(`<w:abstractNum w:abstractNumId="${index + 2}"[^>]*>.*?</w:abstractNum>`, 's'), '')
      .replaceAll(`<w:abstractNumId w:val="${index + 2}"/>`, `<w:abstractNumId w:val="${base + 2}"/>`)
  }
  return withoutStarts(result, BULLET_LIST + 2)
}

function mendSettings(xml: string, lang: string): string {
  return xml.replace('</w:settings>', `<w:themeFontLang w:val="${languageTag(lang)}"/></w:settings>`)
}

// Styles that docx always adds: not one of them is used, and some have names that Word gives to another kind of style.
const UNUSED = /<w:style [^>]*w:styleId="(?:Heading5|Heading6|Strong|Bibliography|TOC[3-9])".*?<\/w:style>/gs

const DEFAULTS =
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">' +
  '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>' +
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList">' +
  '<w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>'

function mendStyles(xml: string, document: PlanDocument): string {
  return xml
    .replace(UNUSED, '')
    .replace(/<w:style w:type="(paragraph|character)" w:styleId="(\w+)">/g, (tag: string, type: string, id: string) =>
      OWN_STYLES.has(id) ? `<w:style w:type="${type}" w:customStyle="1" w:styleId="${id}">` : tag,
    )
    .replace('</w:styles>', `${DEFAULTS}${tableStyleXml(document.look)}</w:styles>`)
}

// The tab stop of the contents stands in its styles; docx puts another one in each line.
function mendContents(xml: string): string {
  return xml.replace(/<w:sdtContent>.*?<\/w:sdtContent>/s, (contents) =>
    contents
      .replace(/<w:tabs>.*?<\/w:tabs>/gs, '')
      .replaceAll('<w:rPr><w:rStyle w:val="IndexLink"/></w:rPr>', '')
      .replaceAll('xml:space="default"', 'xml:space="preserve"'),
  )
}

function mendCore(xml: string, document: PlanDocument): string {
  const date = `${fileDate(document)}T12:00:00Z`
  return xml
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}`)
    .replace('</cp:coreProperties>', `<dc:language>${languageTag(document.lang)}</dc:language></cp:coreProperties>`)
}
