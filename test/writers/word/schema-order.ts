import type { XmlNode } from './word-reader.ts'

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

/** Every element whose children are looked at here, or may stand in any order. */
export const knownElements: ReadonlySet<string> = new Set([...Object.keys(ORDER), ...Object.keys(BEGINS), ...FREE])

/** Names of the elements that hold children of more than one name. */
export function mixed(node: XmlNode): string[] {
  const own = new Set(node.children.map((child) => child.name)).size > 1 ? [node.name] : []
  return [...own, ...node.children.flatMap(mixed)]
}

/** What is wrong with the order below a node, one line for each element. */
export function disorder(node: XmlNode): string[] {
  const order = ORDER[node.name]?.split(' ')
  const places = order ? node.children.map((child) => order.indexOf(child.name.replace('w:', ''))) : []
  const begin = BEGINS[node.name]
  const late = begin !== undefined && node.children.findIndex((child) => child.name === begin) > 0
  const bad = late || places.some((place, index) => place < 0 || place < (places[index - 1] ?? 0))
  const own = bad ? [`${node.name}: ${node.children.map((child) => child.name).join(' ')}`] : []
  return [...own, ...node.children.flatMap(disorder)]
}
