import { BookmarkEnd, BookmarkStart, Paragraph } from 'docx'
import type { FileChild, IParagraphOptions, ParagraphChild } from 'docx'
import type { DocumentLook, Labels, Picture } from '../../document/plan-document.ts'
import type { BookmarkNames } from '../bookmark-names.ts'
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
}

/** A piece of the body, with what deciding on page orientation needs. */
export interface FlowItem {
  readonly child: FileChild
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
  }
}

/** Every paragraph of the text is made here, so that waiting bookmarks and page breaks find their place. */
export function makeParagraph(
  state: WordState,
  options: Omit<IParagraphOptions, 'text' | 'children'>,
  children: readonly ParagraphChild[],
): Paragraph {
  const names = state.waiting
  const pageBreakBefore = state.breakBefore
  state.waiting = []
  state.breakBefore = false
  return new Paragraph({
    ...options,
    ...(pageBreakBefore ? { pageBreakBefore } : {}),
    children: withBookmarks(state, names, children),
  })
}

/** The children with bookmarks of these names around them. */
export function withBookmarks(
  state: WordState,
  names: readonly string[],
  children: readonly ParagraphChild[],
): readonly ParagraphChild[] {
  const ids = names.map((_, index) => state.bookmarks + 1 + index)
  state.bookmarks += names.length
  const starts = names.map((name, index) => new BookmarkStart(name, ids[index] ?? 0) as ParagraphChild)
  const ends = ids.map((id) => new BookmarkEnd(id) as ParagraphChild)
  return [...starts, ...children, ...ends]
}

/** An item in portrait that stands by itself. */
export function plainItem(child: FileChild): FlowItem {
  return { child, landscape: false, glued: false }
}
