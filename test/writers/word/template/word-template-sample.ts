import { strToU8, type Zippable, zipSync } from 'fflate'
import { readWordTemplate } from '../../../../src/writers/word/template/read-template.ts'
import type { WordTemplate } from '../../../../src/writers/word/template/word-template.ts'
import { picture } from '../word-sample.ts'

const NAMES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** Parts of a template as a Dutch Word saves it; each may be replaced or, with null, left out. */
export type TemplateParts = Readonly<Record<string, string | Uint8Array | null>>

const style = (id: string, name: string, inner: string, kind = 'paragraph') =>
  `<w:style w:type="${kind}" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`

const heading = (level: number, size: number, more = '') =>
  style(
    `Kop${level}`,
    `heading ${level}`,
    `<w:basedOn w:val="Standaard"/><w:next w:val="Standaard"/><w:uiPriority w:val="9"/><w:qFormat/>` +
      `<w:pPr>${more}<w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="${level - 1}"/></w:pPr>` +
      `<w:rPr><w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/><w:b/><w:color w:val="7A1F5C"/>` +
      `<w:sz w:val="${size}"/><w:lang w:val="en-US"/></w:rPr>`,
  )

/** Styles of the invented municipality: Trebuchet headings in purple, Verdana text. */
export const templateStyles =
  `<w:styles ${NAMES}><w:docDefaults><w:rPrDefault><w:rPr>` +
  '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:sz w:val="19"/><w:lang w:val="en-US"/>' +
  '</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/><w:qFormat/>' +
  '<w:pPr><w:spacing w:after="120" w:line="280" w:lineRule="atLeast"/></w:pPr></w:style>' +
  '<w:style w:type="character" w:default="1" w:styleId="Standaardalinea-lettertype">' +
  '<w:name w:val="Default Paragraph Font"/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="Standaardtabel"><w:name w:val="Normal Table"/></w:style>' +
  '<w:style w:type="numbering" w:default="1" w:styleId="Geenlijst"><w:name w:val="No List"/></w:style>' +
  heading(1, 40, '<w:numPr><w:numId w:val="7"/></w:numPr>') +
  heading(2, 28, '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr>') +
  heading(3, 22, '<w:numPr><w:ilvl w:val="2"/><w:numId w:val="7"/></w:numPr>') +
  style('Titel', 'Title', '<w:basedOn w:val="Standaard"/><w:rPr><w:color w:val="7A1F5C"/><w:sz w:val="64"/></w:rPr>') +
  style(
    'Lijstopsomteken',
    'List Bullet',
    '<w:basedOn w:val="Standaard"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>',
  ) +
  style('Koptekst', 'header', '<w:basedOn w:val="Standaard"/><w:rPr><w:sz w:val="16"/></w:rPr>') +
  style('Bron', 'Bronvermelding', '<w:basedOn w:val="Standaard"/><w:rPr><w:i/></w:rPr>') +
  style('Kernpunt', 'Kernpunt', '<w:basedOn w:val="Standaard"/><w:rPr><w:color w:val="00FF00"/></w:rPr>') +
  '</w:styles>'

const level = (index: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}` +
  `<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>` +
  `<w:pPr><w:ind w:left="${709 + index * 100}" w:hanging="709"/></w:pPr></w:lvl>`

const templateNumbering =
  `<w:numbering ${NAMES} xmlns:w16cid="http://schemas.microsoft.com/office/word/2016/wordml/cid">` +
  '<w:abstractNum w:abstractNumId="1" w16cid:restart="0"><w:multiLevelType w:val="multilevel"/>' +
  level(0, 'decimal', '%1', '<w:pStyle w:val="Kop1"/>') +
  level(1, 'decimal', '%1.%2', '<w:pStyle w:val="Kop2"/>') +
  level(2, 'decimal', '%1.%2.%3', '<w:pStyle w:val="Kop3"/>') +
  '</w:abstractNum><w:abstractNum w:abstractNumId="2"><w:multiLevelType w:val="hybridMultilevel"/>' +
  level(0, 'bullet', '–') +
  '</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>' +
  '<w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num></w:numbering>'

const logo =
  '<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="1440000" cy="360000"/>' +
  '<wp:docPr id="1" name="Logo" descr="Logo gemeente Testdam"/><a:graphic>' +
  '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>' +
  '<pic:cNvPr id="1" name="logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/><a:stretch>' +
  '<a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1440000" cy="360000"/>' +
  '</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>' +
  '</wp:inline></w:drawing>'

/** A header part with this in its one paragraph. */
export function headerWith(inner: string): string {
  return `<w:hdr ${NAMES}><w:p><w:pPr><w:pStyle w:val="Koptekst"/></w:pPr>${inner}</w:p></w:hdr>`
}

/** A field of several runs, as Word writes it. */
export function field(code: string, shown: string): string {
  return (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
    `<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>` +
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
    `<w:r><w:t>${shown}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
  )
}

const relations = (links: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links}</Relationships>`

const relation = (id: string, type: string, target: string, more = '') =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"${more}/>`

const usual: TemplateParts = {
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
    `<Override PartName="/word/document.xml" ContentType="${MAIN}.template.main+xml"/></Types>`,
  'word/document.xml':
    `<w:document ${NAMES}><w:body><w:p><w:r><w:t>Typ hier uw tekst</w:t></w:r></w:p><w:sectPr>` +
    '<w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/>' +
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2268" w:right="1134" w:bottom="1701" w:left="1701" ' +
    'w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>',
  'word/_rels/document.xml.rels': relations(
    relation('rId5', 'header', 'header1.xml') +
      relation('rId6', 'footer', 'footer1.xml') +
      relation('rId7', 'theme', 'theme/theme1.xml') +
      relation('rId8', 'attachedTemplate', 'file:///c:/huis.dotm', ' TargetMode="External"'),
  ),
  'word/styles.xml': templateStyles,
  'word/numbering.xml': templateNumbering,
  'word/fontTable.xml': `<w:fonts ${NAMES}><w:font w:name="Verdana"><w:family w:val="swiss"/><w:embedRegular r:id="rId1"/></w:font></w:fonts>`,
  'word/settings.xml': `<w:settings ${NAMES}><w:attachedTemplate r:id="rId1"/><w:defaultTabStop w:val="567"/></w:settings>`,
  'word/theme/theme1.xml':
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:q="urn:q" name="Testdam"><a:themeElements>' +
    '<a:clrScheme name="Testdam"><a:dk1><a:srgbClr val="111111"/></a:dk1><a:extLst><q:x/></a:extLst></a:clrScheme><a:fontScheme name="Testdam">' +
    '<a:majorFont><a:latin typeface="Trebuchet MS"/></a:majorFont>' +
    '<a:minorFont><a:latin typeface="Verdana"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>',
  'word/header1.xml': headerWith(`<w:r>${logo}</w:r><w:r><w:t>Gemeente Testdam</w:t></w:r>`),
  'word/_rels/header1.xml.rels': relations(relation('rId1', 'image', 'media/logo.png')),
  'word/media/logo.png': picture(40, 10).bytes,
  'word/footer1.xml': `<w:ftr ${NAMES}><w:p><w:r><w:t>Postbus 1, Testdam</w:t></w:r></w:p></w:ftr>`,
}

/** Changes that give the template another header and footer for even pages, with this in its settings. */
export function evenPages(setting: string): TemplateParts {
  const reference = (kind: string, id: string) => `<w:${kind}Reference w:type="even" r:id="${id}"/>`
  return {
    'word/document.xml': String(usual['word/document.xml']).replace(
      '<w:pgSz',
      `${reference('header', 'rId15')}${reference('footer', 'rId16')}<w:pgSz`,
    ),
    'word/_rels/document.xml.rels': String(usual['word/_rels/document.xml.rels']).replace(
      '</Relationships>',
      `${relation('rId15', 'header', 'header2.xml')}${relation('rId16', 'footer', 'footer2.xml')}</Relationships>`,
    ),
    'word/header2.xml': headerWith('<w:r><w:t>Even bladzijde</w:t></w:r>'),
    'word/footer2.xml': String(usual['word/footer1.xml']),
    'word/settings.xml': `<w:settings ${NAMES}>${setting}</w:settings>`,
  }
}

/** The bytes of a template of the invented municipality of Testdam, with parts changed. */
export function templateBytes(changes: TemplateParts = {}): Uint8Array {
  const parts = Object.entries({ ...usual, ...changes }).filter(([, part]) => part !== null)
  const entries = parts.map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part])
  return zipSync(Object.fromEntries(entries) as Zippable)
}

/** That template as read; throws when it is refused. */
export function sampleTemplate(changes: TemplateParts = {}): WordTemplate {
  const read = readWordTemplate(templateBytes(changes))
  if (read.kind === 'refused') throw new Error(read.fault)
  return read.template
}
