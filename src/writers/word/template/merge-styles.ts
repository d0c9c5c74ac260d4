import { element, elementAt, elements, mapElements, withChildren, type XmlElement } from '../word-xml.ts'
import { STYLE } from '../word-names.ts'
import { HEADING_FONT, isRoleFont } from './template-fonts.ts'
import { fontsOfStyle, idOf, indexStyles, nameKey, type StyleIndex } from './template-styles.ts'
import type { WordTemplate } from './word-template.ts'

/** The styles of the file, and by which id each of ours goes in it. */
export interface MergedStyles {
  readonly root: XmlElement
  readonly ids: ReadonlyMap<string, string>
  /** Ids of the template's own styles. */
  readonly theirs: ReadonlySet<string>
}

/**
 * The styles of a template with those of ours that it lacks. A style that both have, by its name, is the template's;
 * what we add takes its fonts from the template.
 */
export function mergeStyles(ours: XmlElement, template: WordTemplate, language: string): MergedStyles {
  const index = indexStyles(template.styles)
  const added = elements(ours, 'w:style').filter((style) => !index.byName.has(nameKey(style)))
  const ids = mappedIds(ours, index)
  const rename = (id: string) => ids.get(id) ?? id
  const look: AddedLook = { index, rename, headingFonts: headingFontsOf(index) }
  const children = [
    documentDefaults(template.styles, language),
    ...elements(template.styles, 'w:latentStyles'),
    ...elements(template.styles, 'w:style').map(withoutLanguage),
    ...added.map((style) => addedStyle(style, look)),
  ]
  return { root: withChildren(template.styles, children), ids, theirs: new Set(index.byId.keys()) }
}

function mappedIds(ours: XmlElement, index: StyleIndex): ReadonlyMap<string, string> {
  const taken = new Set([...index.byId.keys()].map((id) => id.toLowerCase()))
  const ids = new Map<string, string>()
  for (const style of elements(ours, 'w:style')) {
    const same = index.byName.get(nameKey(style))
    ids.set(idOf(style), same ? idOf(same) : freeId(idOf(style), taken))
  }
  return ids
}

function freeId(wish: string, taken: Set<string>): string {
  let id = wish
  for (let n = 2; taken.has(id.toLowerCase()); n += 1) id = `${wish}${n}`
  taken.add(id.toLowerCase())
  return id
}

interface AddedLook {
  readonly index: StyleIndex
  readonly rename: (id: string) => string
  readonly headingFonts: XmlElement | undefined
}

function headingFontsOf(index: StyleIndex): XmlElement | undefined {
  return fontsOfStyle(index.byName.get('paragraph:heading 1') ?? index.byName.get('paragraph:title'), index)
}

const REFERENCES: readonly string[] = ['w:basedOn', 'w:next', 'w:link']

function addedStyle(style: XmlElement, { index, rename, headingFonts }: AddedLook): XmlElement {
  const renamed = mapElements(idOf(style) === STYLE.unnumbered ? unnumbered(style) : style, (child) => {
    if (child.name === 'w:rFonts') return roleFonts(child, headingFonts)
    if (child.name === 'w:name') return [nameElement(child, index)]
    if (!REFERENCES.includes(child.name)) return [child]
    return [element(child.name, { 'w:val': rename(child.attributes['w:val'] ?? '') })]
  })
  // The template says itself what a paragraph without a style looks like.
  const { 'w:default': _, ...attributes } = renamed.attributes
  return { ...renamed, attributes: { ...attributes, 'w:styleId': rename(idOf(style)) } }
}

function roleFonts(fonts: XmlElement, headingFonts: XmlElement | undefined): readonly XmlElement[] {
  const name = fonts.attributes['w:ascii'] ?? ''
  if (!isRoleFont(name)) return [fonts]
  return name === HEADING_FONT && headingFonts ? [headingFonts] : []
}

// No two styles of a file may have one name, also not of two kinds.
function nameElement(name: XmlElement, index: StyleIndex): XmlElement {
  const value = name.attributes['w:val'] ?? ''
  const key = value.toLowerCase()
  const isTaken = ['paragraph', 'character', 'table', 'numbering'].some((kind) => index.byName.has(`${kind}:${key}`))
  return element('w:name', { 'w:val': isTaken ? `${value} (plan)` : value })
}

// A heading without number looks like a chapter's of the template, only without its number.
function unnumbered(style: XmlElement): XmlElement {
  const kept = elements(style).filter(({ name }) => !['w:basedOn', 'w:pPr', 'w:rPr'].includes(name))
  const none = element('w:numPr', {}, [element('w:numId', { 'w:val': '0' })])
  const properties = element('w:pPr', {}, [
    element('w:pageBreakBefore'),
    none,
    element('w:ind', { 'w:left': '0', 'w:firstLine': '0' }),
    element('w:outlineLvl', { 'w:val': '0' }),
  ])
  const [name, ...rest] = kept
  const base = element('w:basedOn', { 'w:val': STYLE.chapter })
  return withChildren(style, [...(name ? [name] : []), base, ...rest, properties])
}

// The plan is in its own language, whatever the template was made in.
function withoutLanguage(style: XmlElement): XmlElement {
  return mapElements(style, (child) => (child.name === 'w:lang' ? [] : [child]))
}

function documentDefaults(styles: XmlElement, language: string): XmlElement {
  const given = elementAt(styles, 'w:docDefaults')
  const run = elementAt(given, 'w:rPrDefault', 'w:rPr')
  const lang = element('w:lang', { ...elementAt(run, 'w:lang')?.attributes, 'w:val': language })
  const paragraph = elementAt(given, 'w:pPrDefault') ?? element('w:pPrDefault')
  return element('w:docDefaults', {}, [
    element('w:rPrDefault', {}, [withLast(run ?? element('w:rPr'), lang)]),
    paragraph,
  ])
}

// After the language only marks for other scripts may stand.
const AFTER_LANGUAGE: readonly string[] = ['w:eastAsianLayout', 'w:specVanish', 'w:oMath']

function withLast(run: XmlElement, lang: XmlElement): XmlElement {
  const others = elements(run).filter(({ name }) => name !== 'w:lang')
  const after = others.filter(({ name }) => AFTER_LANGUAGE.includes(name))
  return withChildren(run, [...others.filter((one) => !after.includes(one)), lang, ...after])
}
