import type { DocumentLook, Labels, Picture } from '../../document/plan-document.ts'
import type { BookmarkNames } from '../bookmark-names.ts'
import type { Xml } from '../xml.ts'
import { type BodyChild, BodyTexts } from './body-xml.ts'
import { bookmarkEnd, bookmarkStart, type ParagraphLook, paragraphXml } from './paragraph-xml.ts'
import { PictureStandIns } from './picture-stand-ins.ts'
import type { Geometry } from './word-geometry.ts'

/** What is known and counted while one document is written. */
export interface WordState {
  readonly look: DocumentLook
  readonly labels: Labels
  readonly names: BookmarkNames
  readonly geometry: Geometry
  /** Pictures of the charts by id of their block. */
  readonly charts: ReadonlyMap<string, Picture>
  /** Style of running text, or null for Normal. */
  readonly textStyle: string | null
  /** Bookmarks that the next paragraph must carry. */
  waiting: string[]
  /** True when the next paragraph begins a new page. */
  breakBefore: boolean
  /** Bookmarks, lists and pictures made so far. */
  bookmarks: number
  lists: number
  pictures: number
  /** Start values other than 1 of numbered lists. */
  readonly listStarts: Set<number>
  /** Addresses of web links in order; the link to the first has the id `webLinkId(0)`. */
  readonly webLinks: string[]
  readonly body: BodyTexts
  readonly standIns: PictureStandIns
}

/** Id by which the text names the web link at an index. */
export function webLinkId(index: number): string {
  return `rIdWeb${index + 1}`
}

/** A piece of the body, with what deciding on page orientation needs. */
export interface FlowItem {
  readonly child: BodyChild
  readonly landscape: boolean
  /** True for what goes along to the page of what follows, such as a heading. */
  readonly glued: boolean
}

/** Nothing counted yet. */
export function newState(
  { look, labels }: { readonly look: DocumentLook; readonly labels: Labels },
  names: BookmarkNames,
  { geometry, textStyle, charts }: Pick<WordState, 'geometry' | 'textStyle' | 'charts'>,
): WordState {
  return {
    look,
    labels,
    names,
    geometry,
    charts,
    textStyle,
    waiting: [],
    breakBefore: false,
    bookmarks: 0,
    lists: 0,
    pictures: 0,
    listStarts: new Set(),
    webLinks: [],
    body: new BodyTexts(),
    standIns: new PictureStandIns(),
  }
}

/** Every paragraph of text is made here, so that waiting bookmarks and page breaks find their place. */
export function makeParagraph(state: WordState, look: ParagraphLook, children: readonly Xml[]): Xml {
  const { names, look: whole } = placed(state, look)
  return paragraphXml(whole, withBookmarks(state, names, children), state.body.listNumber)
}

/** What waits for the next paragraph, and how it looks now that it begins here. */
export function placed<Look extends ParagraphLook>(
  state: WordState,
  look: Look,
): { readonly names: readonly string[]; readonly look: Look } {
  const { waiting: names, breakBefore } = state
  state.waiting = []
  state.breakBefore = false
  return { names, look: breakBefore ? { ...look, pageBreakBefore: true } : look }
}

/** The children with bookmarks of these names around them. */
export function withBookmarks(state: WordState, names: readonly string[], children: readonly Xml[]): readonly Xml[] {
  if (names.length === 0) return children
  const ids = bookmarkIds(state, names.length)
  const starts = names.map((name, index) => bookmarkStart(name, ids[index] ?? 0))
  return [...starts, ...children, ...ids.map(bookmarkEnd)]
}

/** Numbers for so many new bookmarks. */
export function bookmarkIds(state: WordState, count: number): readonly number[] {
  const ids = Array.from({ length: count }, (_, index) => state.bookmarks + 1 + index)
  state.bookmarks += count
  return ids
}

/** An item in portrait that stands by itself. */
export function plainItem(child: BodyChild): FlowItem {
  return { child, landscape: false, glued: false }
}
