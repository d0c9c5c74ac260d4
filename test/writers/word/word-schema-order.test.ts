import { describe, expect, it } from 'vitest'
import { everyKindDocument } from '../sample-document.ts'
import { parseXml, written, type XmlNode } from './word-reader.ts'
import { chapter, list, paragraph, picture, plainTable, section, wordDocument } from './word-sample.ts'

/** A long row of names, written on several lines. */
const words = (...lines: readonly string[]) => lines.join(' ')

// The order in which the schema (ECMA-376, wml.xsd) wants the children; Word refuses some files that break it.
const ORDER: Readonly<Record<string, string>> = {
  'w:pPr': words(
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd',
    'tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi',
    'adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc',
    'textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  ),
  'w:rPr': words(
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof',
    'snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText',
    'vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  ),
  'w:pBdr': 'top left bottom right between bar',
  'w:tblPr': words(
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing',
    'tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  ),
  'w:tblBorders': 'top left start bottom right end insideH insideV',
  'w:tblCellMar': 'top left start bottom right end',
  'w:tcPr': words(
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign',
    'hideMark',
  ),
  'w:tcBorders': 'top left start bottom right end insideH insideV tl2br tr2bl',
  'w:tbl': 'tblPr tblGrid tr',
  'w:sectPr': words(
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType',
    'pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid',
    'printerSettings',
  ),
  'w:lvl': 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
  'w:abstractNum': 'nsid multiLevelType tmpl name styleLink numStyleLink lvl',
  'w:numbering': 'numPicBullet abstractNum num numIdMacAtCleanup',
  'w:num': 'abstractNumId lvlOverride',
  'w:style': words(
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat',
    'locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  ),
  'w:styles': 'docDefaults latentStyles style',
  'w:settings': words(
    'displayBackgroundShape mirrorMargins defaultTabStop autoHyphenation evenAndOddHeaders compat themeFontLang',
    'clrSchemeMapping',
  ),
  'w:compat': 'compatSetting',
  'w:font': 'altName panose1 charset family notTrueType pitch sig',
  'w:sdtPr': 'rPr alias tag id lock docPartObj',
  'w:sdt': 'sdtPr sdtEndPr sdtContent',
  'w:docDefaults': 'rPrDefault pPrDefault',
  'w:tblStylePr': 'pPr rPr tblPr trPr tcPr',
  'w:tcMar': 'top left start bottom right end',
  'w:numPr': 'ilvl numId',
  'w:lvlOverride': 'startOverride lvl',
  'w:tr': 'tblPrEx trPr tc',
  'wp:inline': 'wp:extent wp:effectExtent wp:docPr wp:cNvGraphicFramePr a:graphic',
  'wp:docPr': 'a:hlinkClick a:hlinkHover a:extLst',
  'pic:pic': 'pic:nvPicPr pic:blipFill pic:spPr',
  'pic:nvPicPr': 'pic:cNvPr pic:cNvPicPr',
  'pic:blipFill': 'a:blip a:srcRect a:stretch',
  'pic:spPr': 'a:xfrm a:custGeom a:prstGeom a:noFill a:ln',
  'a:xfrm': 'a:off a:ext',
}

// These begin with one child; what comes after it may stand in any order.
const BEGINS: Readonly<Record<string, string>> = { 'w:p': 'w:pPr', 'w:r': 'w:rPr', 'w:tc': 'w:tcPr' }

// Here the schema leaves the order free, or the order is that of the text.
const FREE: readonly string[] = words(
  'w:body w:hdr w:ftr w:footnotes w:endnotes w:footnote w:endnote w:hyperlink w:sdtContent w:fonts w:trPr',
  'w:latentStyles w:docPartObj',
).split(' ')

const everything = wordDocument([
  chapter('1', [
    section('1.1', [
      paragraph(
        { type: 'text', text: 'a', bold: true, italic: true, position: 'sub', lang: 'en' },
        { type: 'link', text: 'b', href: '#h4', bold: true },
      ),
      { type: 'page-break' },
      list(true, [['een', 'twee', list(false, [['drie']])]], 3),
      { type: 'box', kind: 'plicht', label: 'Plicht', blocks: [paragraph('x'), list(true, [['y']])] },
      { type: 'box', kind: 'kernpunt', label: '', blocks: [paragraph('x')] },
      { type: 'guidance', label: 'Hulp', blocks: [paragraph('x')] },
      { type: 'quote', paragraphs: [paragraph('x')], source: 'y' },
      { type: 'heading', level: 3, content: [{ type: 'text', text: 'x' }] },
      { type: 'image', id: 'i', label: 'Figuur', caption: 'x', alt: 'y', decorative: true, picture: picture(4, 4) },
      { type: 'definitions', items: [{ term: 'a', meaning: [{ type: 'text', text: 'b' }] }] },
      plainTable(4),
    ]),
  ]),
  chapter('4', [section('4.2', [plainTable(3, { id: 'l', landscape: true })])]),
  chapter('A', [section('', [paragraph('x')], { heading: false })], { kind: 'bijlage' }),
])

describe('the XML of the Word file', () => {
  it.each([
    ['a small document', everything],
    ['a document with every kind of block', everyKindDocument()],
  ])('has the children of each element in the order of the schema, in %s', async (_name, document) => {
    const { parts } = await written(document)
    const paths = Object.keys(parts).filter((path) => /^word\/[a-zA-Z0-9]+\.xml$/.test(path))
    expect(paths.length).toBeGreaterThan(8)
    const wrong = paths.flatMap((path) => disorder(parseXml(parts[path] ?? '')).map((what) => `${path}: ${what}`))
    expect(wrong).toEqual([])
  })

  it('has no element with several kinds of children that this test does not know', async () => {
    const { parts } = await written(everyKindDocument())
    const known = [...Object.keys(ORDER), ...Object.keys(BEGINS), ...FREE]
    const paths = Object.keys(parts).filter((path) => /^word\/[a-zA-Z0-9]+\.xml$/.test(path))
    const found = new Set(paths.flatMap((path) => mixed(parseXml(parts[path] ?? ''))))
    expect([...found].filter((name) => !known.includes(name))).toEqual([])
  })

  it('ends the text with the properties of its last section', async () => {
    const { body } = await written(everything)
    expect(body.children.map((child) => child.name).indexOf('w:sectPr')).toBe(body.children.length - 1)
  })
})

/** Names of the elements that hold children of more than one name. */
function mixed(node: XmlNode): string[] {
  const own = new Set(node.children.map((child) => child.name)).size > 1 ? [node.name] : []
  return [...own, ...node.children.flatMap(mixed)]
}

function disorder(node: XmlNode): string[] {
  const order = ORDER[node.name]?.split(' ')
  const places = order ? node.children.map((child) => order.indexOf(child.name.replace('w:', ''))) : []
  const begin = BEGINS[node.name]
  const late = begin !== undefined && node.children.findIndex((child) => child.name === begin) > 0
  const bad = late || places.some((place, index) => place < 0 || place < (places[index - 1] ?? 0))
  const own = bad ? [`${node.name}: ${node.children.map((child) => child.name).join(' ')}`] : []
  return [...own, ...node.children.flatMap(disorder)]
}
