import type { DocumentLook, Labels, Picture } from '../../document/plan-document.ts'
import type { BookmarkNames } from '../bookmark-names.ts'
import { element, type Xml, type XmlAttributes, xmlText } from '../xml.ts'
import { type AutomaticStyles, automaticStyles } from './odt-automatic-styles.ts'
import { type PageStyle, styleId } from './odt-names.ts'
import { properties, type TextLook, textLook } from './odt-style-parts.ts'

/** What is known and counted while one document is written. */
export interface OdtState {
  readonly look: DocumentLook
  readonly labels: Labels
  readonly names: BookmarkNames
  /** Pictures of the charts by id of their block. */
  readonly charts: ReadonlyMap<string, Picture>
  readonly styles: AutomaticStyles
  /** Bookmarks that the next paragraph must carry. */
  waiting: string[]
  /** True when the next paragraph or table begins a new page. */
  breakBefore: boolean
  /** Page style that the next paragraph or table turns to. */
  turn: PageStyle | null
  /** True once the list of the annexes has begun. */
  annexes: boolean
  /** Tables and frames made so far. */
  tables: number
  frames: number
  /** Path in the package of each picture. */
  readonly pictures: Map<Uint8Array, string>
}

/** Nothing counted yet. */
export function newState(
  { look, labels }: Pick<OdtState, 'look' | 'labels'>,
  names: BookmarkNames,
  charts: OdtState['charts'] = new Map(),
): OdtState {
  const styles = automaticStyles()
  return {
    look,
    labels,
    names,
    charts,
    styles,
    waiting: [],
    breakBefore: false,
    turn: null,
    annexes: false,
    tables: 0,
    frames: 0,
    pictures: new Map(),
  }
}

/** A paragraph: its named style and what is different in this place. */
export interface ParagraphLook {
  readonly style: string
  readonly more?: XmlAttributes
  readonly text?: TextLook
  /** Makes it a heading of this level; its number is printed by the list, `shown` is what it comes to. */
  readonly heading?: { readonly level: number; readonly attributes: XmlAttributes; readonly shown: string }
}

/** Every paragraph of the text is made here, so that waiting bookmarks and page breaks find their place. */
export function makeParagraph(state: OdtState, look: ParagraphLook, children: readonly Xml[]): Xml {
  const names = state.waiting
  state.waiting = []
  const { heading } = look
  const style = { 'text:style-name': paragraphName(state, look) }
  const content = bookmarked(names, children)
  if (!heading) return element('text:p', style, content)
  const number = heading.shown ? [element('text:number', {}, [xmlText(heading.shown)])] : []
  const attributes = { ...style, 'text:outline-level': heading.level, ...heading.attributes }
  return element('text:h', attributes, [...number, ...content])
}

/** What the next paragraph or table must do to its page; asking takes it away. */
export function takePageStart(state: OdtState): { readonly style: XmlAttributes; readonly properties: XmlAttributes } {
  const { turn, breakBefore } = state
  state.turn = null
  state.breakBefore = false
  if (turn) {
    return { style: { 'style:master-page-name': styleId(turn) }, properties: { 'style:page-number': 'auto' } }
  }
  return { style: {}, properties: breakBefore ? { 'fo:break-before': 'page' } : {} }
}

/** The children with bookmarks of these names around them. */
export function bookmarked(names: readonly string[], children: readonly Xml[]): readonly Xml[] {
  if (children.length === 0) return names.map((name) => element('text:bookmark', { 'text:name': name }))
  const starts = names.map((name) => element('text:bookmark-start', { 'text:name': name }))
  const ends = names.map((name) => element('text:bookmark-end', { 'text:name': name }))
  return [...starts, ...children, ...ends]
}

function paragraphName(state: OdtState, look: ParagraphLook): string {
  const start = takePageStart(state)
  const parts = [
    ...properties('paragraph', { ...look.more, ...start.properties }),
    ...properties('text', look.text ? textLook(look.text) : {}),
  ]
  if (parts.length === 0) return styleId(look.style)
  return state.styles.use('paragraph', { 'style:parent-style-name': styleId(look.style), ...start.style }, parts)
}
