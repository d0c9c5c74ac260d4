import { LeaderType, TableOfContents } from 'docx'
import type { PlanDocument } from '../../document/plan-document.ts'
import { type BookmarkNames, CONTENTS_BOOKMARK } from '../bookmark-names.ts'
import { printedHeadings } from '../printed-headings.ts'
import { runXml } from './paragraph-xml.ts'
import { STYLE } from './word-names.ts'
import { type FlowItem, makeParagraph, plainItem, type WordState } from './word-state.ts'

/**
 * The contents as a field that already holds its entries, with links and the page numbers given. It is not marked as
 * out of date, so Word opens the file without a question. It covers the bookmark around the chapters, by outline
 * level, so that annexes come along and the headings before them do not, in a Word of any language.
 */
export function contentsItems(
  document: PlanDocument,
  pages: ReadonlyMap<string, number>,
  state: WordState,
): FlowItem[] {
  const entries = contentsEntries(document, pages, state.names)
  const heading = makeParagraph(state, { style: STYLE.unnumbered }, [runXml(document.labels.contents)])
  if (entries.length === 0) return [plainItem(heading)]
  const contents = new TableOfContents(document.labels.contents, {
    cachedEntries: entries,
    beginDirty: false,
    hyperlink: true,
    headingStyleRange: '1-2',
    useAppliedParagraphOutlineLevel: true,
    entriesFromBookmark: CONTENTS_BOOKMARK,
    tabLeader: LeaderType.NONE,
  })
  return [heading, contents].map(plainItem)
}

interface ContentsEntry {
  readonly title: string
  readonly level: 1 | 2
  readonly href: string
  readonly page?: number
}

function contentsEntries(
  document: PlanDocument,
  pages: ReadonlyMap<string, number>,
  names: BookmarkNames,
): readonly ContentsEntry[] {
  return printedHeadings(document).map((printed) => {
    const page = pages.get(printed.id)
    return {
      title: printed.number ? `${printed.number}  ${printed.title}` : printed.title,
      level: 'kind' in printed ? 1 : 2,
      href: 'kind' in printed ? names.chapter(printed.id) : names.section(printed.id),
      ...(page === undefined ? {} : { page }),
    }
  })
}
