import { element, elementAt, elements, withChildren, type XmlElement } from '../word-xml.ts'
import { STYLE } from '../word-names.ts'
import type { MergedLists } from './merge-lists.ts'
import type { MergedStyles } from './merge-styles.ts'
import { listPlace } from './template-lists.ts'
import { idOf, nameKey } from './template-styles.ts'

/**
 * The styles with the lists that they are in now. Word's own headings get what a plan rests on, whatever the template
 * says: a chapter begins a page, a heading keeps to its text and has its place in the outline.
 */
export function withLists(merged: MergedStyles, ourStyles: XmlElement, lists: MergedLists): XmlElement {
  const children = elements(merged.root).map((style) => {
    if (style.name !== 'w:style' || !merged.theirs.has(idOf(style))) return style
    const level = /^paragraph:heading ([1-9])$/.exec(nameKey(style))?.[1]
    if (!level) return withCaptionKept(withMappedList(style, lists.numbers))
    return withStructure(withHeadingList(style, Number(level), { ourStyles, lists }), Number(level))
  })
  return withChildren(merged.root, children)
}

function withMappedList(style: XmlElement, numbers: ReadonlyMap<string, string>): XmlElement {
  const place = listPlace(style)
  if (!place) return style
  const number = numbers.get(place.number)
  return withProperty(style, 'w:numPr', number === undefined ? null : numberElement(number, place.level))
}

function withHeadingList(
  style: XmlElement,
  level: number,
  { ourStyles, lists }: { readonly ourStyles: XmlElement; readonly lists: MergedLists },
): XmlElement {
  if (level > 2) return withProperty(style, 'w:numPr', null)
  if (lists.headings) return withMappedList(style, lists.numbers)
  const own = elements(ourStyles, 'w:style').find((one) => idOf(one) === (level === 1 ? STYLE.chapter : STYLE.section))
  const place = listPlace(own)
  return withProperty(style, 'w:numPr', place ? numberElement(place.number, place.level) : null)
}

function numberElement(number: string, level: string): XmlElement {
  return element('w:numPr', {}, [element('w:ilvl', { 'w:val': level }), element('w:numId', { 'w:val': number })])
}

// A caption stands above its table or image, and must not be left alone at the foot of a page.
function withCaptionKept(style: XmlElement): XmlElement {
  return nameKey(style) === 'paragraph:caption' ? withProperty(style, 'w:keepNext', element('w:keepNext')) : style
}

function withStructure(style: XmlElement, level: number): XmlElement {
  const kept = withProperty(style, 'w:keepNext', element('w:keepNext'))
  const outlined = withProperty(kept, 'w:outlineLvl', element('w:outlineLvl', { 'w:val': String(level - 1) }))
  return level === 1 ? withProperty(outlined, 'w:pageBreakBefore', element('w:pageBreakBefore')) : outlined
}

// The order in which the schema wants the properties of a paragraph.
const ORDER: readonly string[] = (
  'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs ' +
  'suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd ' +
  'snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment ' +
  'textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange'
)
  .split(' ')
  .map((name) => `w:${name}`)

function withProperty(style: XmlElement, name: string, value: XmlElement | null): XmlElement {
  const properties = elementAt(style, 'w:pPr') ?? element('w:pPr')
  const others = elements(properties).filter((one) => one.name !== name)
  const all = [...others, ...(value ? [value] : [])].sort((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name))
  return withChildren(style, withParagraphProperties(elements(style), element('w:pPr', {}, all)))
}

const BEFORE_PROPERTIES: readonly string[] = (
  'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal ' +
  'personalCompose personalReply rsid'
)
  .split(' ')
  .map((name) => `w:${name}`)

function withParagraphProperties(parts: readonly XmlElement[], properties: XmlElement): readonly XmlElement[] {
  const before = parts.filter(({ name }) => BEFORE_PROPERTIES.includes(name))
  const after = parts.filter(({ name }) => !BEFORE_PROPERTIES.includes(name) && name !== 'w:pPr')
  return [...before, properties, ...after]
}
