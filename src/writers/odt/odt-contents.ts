import type { PlanDocument } from '../../document/plan-document.ts'
import { type PrintedHeading, printedHeadings } from '../printed-headings.ts'
import { element, type Xml, xmlText } from '../xml.ts'
import { linkTo } from './odt-inlines.ts'
import { MARK, STYLE, styleId } from './odt-names.ts'
import { makeParagraph, type OdtState } from './odt-state.ts'
import { lineText, newLine, plainText } from './odt-text.ts'

const LINK = { mark: MARK.contentsLink, visited: MARK.contentsLink }

/** Styles of the headings that the contents list, by level; the headings before the chapters have another one. */
const LISTED = {
  1: [STYLE.chapter, STYLE.annex, STYLE.unnumbered],
  2: [STYLE.section, STYLE.annexSection, STYLE.unnumberedSection],
} as const

const ENTRY = { 1: STYLE.contents1, 2: STYLE.contents2 } as const

/**
 * The contents as an index that already holds its entries, with links and the page numbers given, so that a file opens
 * without being made anew. Made anew it lists the same headings, by their styles.
 */
export function contentsBlocks(
  document: PlanDocument,
  pages: ReadonlyMap<string, number>,
  state: OdtState,
): readonly Xml[] {
  const title = frontHeading(document.labels.contents, state)
  const entries = printedHeadings(document).map((printed) => entry(printed, pages.get(printed.id), state))
  if (entries.length === 0) return [title]
  const attributes = { 'text:name': document.labels.contents, 'text:protected': 'true' }
  return [title, element('text:table-of-content', attributes, [indexSource(), element('text:index-body', {}, entries)])]
}

/** A heading before the chapters, which is not in the contents. */
export function frontHeading(text: string, state: OdtState): Xml {
  const heading = { level: 1, attributes: { 'text:is-list-header': 'true' }, shown: '' }
  return makeParagraph(state, { style: STYLE.front, heading }, plainText(text))
}

function entry(printed: PrintedHeading, page: number | undefined, state: OdtState): Xml {
  const isChapter = 'kind' in printed
  const line = newLine()
  const title = lineText(printed.number ? `${printed.number}  ${printed.title}` : printed.title, line)
  const number = page === undefined ? [] : [element('text:tab'), xmlText(String(page))]
  const bookmark = isChapter ? state.names.chapter(printed.id) : state.names.section(printed.id)
  return makeParagraph(state, { style: ENTRY[isChapter ? 1 : 2] }, [
    linkTo(`#${bookmark}`, LINK, [...title, ...number]),
  ])
}

function indexSource(): Xml {
  const attributes = {
    'text:outline-level': 2,
    'text:use-outline-level': 'false',
    'text:use-index-marks': 'false',
    'text:use-index-source-styles': 'true',
  }
  return element('text:table-of-content-source', attributes, [
    // The heading above the contents is no part of it; without this a made one would be put in.
    element('text:index-title-template', { 'text:style-name': styleId(STYLE.front) }),
    ...([1, 2] as const).map(entryTemplate),
    ...([1, 2] as const).map(sourceStyles),
  ])
}

function entryTemplate(level: 1 | 2): Xml {
  const attributes = { 'text:outline-level': level, 'text:style-name': styleId(ENTRY[level]) }
  return element('text:table-of-content-entry-template', attributes, [
    element('text:index-entry-link-start', { 'text:style-name': styleId(MARK.contentsLink) }),
    element('text:index-entry-chapter'),
    element('text:index-entry-span', {}, [xmlText('\u00A0')]),
    element('text:index-entry-text'),
    element('text:index-entry-tab-stop', { 'style:type': 'right', 'style:leader-char': ' ' }),
    element('text:index-entry-page-number'),
    element('text:index-entry-link-end'),
  ])
}

function sourceStyles(level: 1 | 2): Xml {
  const styles = LISTED[level].map((name) => element('text:index-source-style', { 'text:style-name': styleId(name) }))
  return element('text:index-source-styles', { 'text:outline-level': level }, styles)
}
