import type { PlanDocument } from '../../../document/plan-document.ts'
import type { Geometry } from '../word-geometry.ts'
import { STYLE } from '../word-names.ts'
import type { Parts } from '../word-parts.ts'
import { languageTag } from '../../clean-text.ts'
import { elementAt, elements, mapElements, readXml, withChildren, xmlOf, type XmlElement } from '../word-xml.ts'
import { addFurniture } from './add-furniture.ts'
import { withLists } from './heading-styles.ts'
import { mergeLists } from './merge-lists.ts'
import { type MergedStyles, mergeStyles } from './merge-styles.ts'
import { idOf } from './template-styles.ts'
import type { WordTemplate } from './word-template.ts'

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const DOCUMENT = 'word/document.xml'
const STYLES = 'word/styles.xml'
const NUMBERING = 'word/numbering.xml'
const SETTINGS = 'word/settings.xml'
const THEME = 'word/theme/theme1.xml'

/** What a template is laid over. */
export interface PlainFile {
  readonly document: PlanDocument
  readonly parts: Parts
  readonly geometry: Geometry
}

/** The parts of a file in the look of a template: its styles win, its lists, header and footer are used. */
export function applyTemplate({ document, parts, geometry }: PlainFile, template: WordTemplate): Parts {
  const ourStyles = ownPart(parts, STYLES)
  const merged = mergeStyles(ourStyles, template, languageTag(document.lang))
  const lists = mergeLists(ownPart(parts, NUMBERING), template.numbering, { ourStyles, merged })
  const styles = withLists(merged, ourStyles, lists)
  const dressed = new Map([...parts].map(([path, data]) => [path, renamed(path, data, merged.ids)] as const))
  dressed.set(STYLES, XML + xmlOf(styles))
  dressed.set(NUMBERING, XML + xmlOf(lists.root))
  dressed.set(SETTINGS, XML + xmlOf(withSettings(ownPart(parts, SETTINGS), template)))
  dressed.set(THEME, XML + xmlOf(withTheme(ownPart(parts, THEME), template)))
  if (template.fontTable) dressed.set('word/fontTable.xml', XML + xmlOf(template.fontTable))
  dressed.set(DOCUMENT, contentsTabs(textOf(dressed, DOCUMENT), { ...merged, root: styles }, geometry))
  return addFurniture(dressed, template, { document, ids: merged.ids })
}

function textOf(parts: Parts, path: string): string {
  const part = parts.get(path)
  if (typeof part !== 'string') throw new Error(`The package has no ${path}`)
  return part
}

function ownPart(parts: Parts, path: string): XmlElement {
  const root = readXml(textOf(parts, path))
  if (!root) throw new Error(`${path} cannot be read back`)
  return root
}

// Word's own styles have other ids in a template that was made in a Dutch Word.
function renamed(path: string, data: string | Uint8Array, ids: ReadonlyMap<string, string>): string | Uint8Array {
  if (typeof data !== 'string' || !/^word\/[a-z0-9]+\.xml$/i.test(path)) return data
  return data.replace(/<w:(pStyle|rStyle|tblStyle) w:val="([^"]*)"/g, (_match, kind: string, id: string) => {
    return `<w:${kind} w:val="${ids.get(id) ?? id}"`
  })
}

const SETTINGS_ORDER: readonly string[] = [
  'w:displayBackgroundShape',
  'w:mirrorMargins',
  'w:defaultTabStop',
  'w:evenAndOddHeaders',
  'w:compat',
  'w:themeFontLang',
  'w:clrSchemeMapping',
]

function withSettings(settings: XmlElement, template: WordTemplate): XmlElement {
  const own = elements(settings).filter(({ name }) => !template.settings.some((one) => one.name === name))
  const all = [...own, ...template.settings]
  return withChildren(
    settings,
    all.sort((a, b) => SETTINGS_ORDER.indexOf(a.name) - SETTINGS_ORDER.indexOf(b.name)),
  )
}

function withTheme(theme: XmlElement, { theme: { colours, fonts } }: WordTemplate): XmlElement {
  return mapElements(theme, (child) => {
    if (child.name === 'a:clrScheme' && colours) return [colours]
    return [child.name === 'a:fontScheme' && fonts ? fonts : child]
  })
}

// A template seldom has the tab stop of the page number in its styles: Word sets it in each line.
function contentsTabs(xml: string, merged: MergedStyles, { text }: Geometry): string {
  return [STYLE.contents1, STYLE.contents2].reduce((result, own) => {
    const id = merged.ids.get(own) ?? own
    const style = elements(merged.root, 'w:style').find((one) => idOf(one) === id)
    const tabs = elements(elementAt(style, 'w:pPr', 'w:tabs'), 'w:tab')
    if (tabs.some(({ attributes }) => attributes['w:val'] === 'right')) return result
    const start = `<w:pPr><w:pStyle w:val="${id}"/>`
    return result.replaceAll(start, () => `${start}<w:tabs><w:tab w:val="right" w:pos="${text}"/></w:tabs>`)
  }, xml)
}
