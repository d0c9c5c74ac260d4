import type { DocumentChapter, DocumentSection, PlanDocument } from '../../document/plan-document.ts'
import { CONTENTS_BOOKMARK } from '../bookmark-names.ts'
import { type PrintedHeading, printedHeadings } from '../printed-headings.ts'
import { blockItems } from './word-blocks.ts'
import type { Xml } from '../xml.ts'
import { bookmarkEnd, bookmarkStart, runXml } from './paragraph-xml.ts'
import { inlineRuns } from './word-inlines.ts'
import { STYLE } from './word-names.ts'
import type { HeadingNumber, HeadingNumbers } from './word-numbering.ts'
import { type FlowItem, makeParagraph, type WordState, withBookmarks } from './word-state.ts'

interface Heading {
  readonly bookmark: string
  readonly number: string
  readonly title: string
  readonly counted: HeadingNumber | undefined
  readonly style: string
  readonly plainStyle: string
}

/** All chapters and annexes; the first and last heading carry the ends of the bookmark that the contents covers. */
export function chapterItems(document: PlanDocument, numbers: HeadingNumbers, state: WordState): FlowItem[] {
  const printed = printedHeadings(document)
  const ends = { first: printed.at(0), last: printed.at(-1) }
  state.bookmarks += 1
  const cover = { ...ends, id: state.bookmarks }
  return document.chapters.flatMap((chapter) => chapterFlow(chapter, numbers, cover, state))
}

interface ContentsCover {
  readonly first: PrintedHeading | undefined
  readonly last: PrintedHeading | undefined
  readonly id: number
}

function chapterFlow(
  chapter: DocumentChapter,
  numbers: HeadingNumbers,
  cover: ContentsCover,
  state: WordState,
): FlowItem[] {
  const annex = chapter.kind === 'bijlage'
  const unplaced: string[] = []
  const items = chapter.sections.flatMap((section, index) => {
    const lead = index === 0 ? chapter.lead : []
    const heading = sectionHeading(section, annex, numbers, state)
    return sectionFlow({ section, heading, lead }, cover, state, unplaced)
  })
  const lead = chapter.sections.length === 0 ? leadItems(chapter.lead, state) : []
  state.breakBefore = false
  const heading: Heading = {
    bookmark: state.names.chapter(chapter.id),
    number: chapter.number,
    title: chapter.title,
    counted: numbers.chapters.get(chapter),
    style: annex ? STYLE.annex : STYLE.chapter,
    plainStyle: STYLE.unnumbered,
  }
  return [glued(headingParagraph(heading, contentsMarks(chapter, cover), state, unplaced)), ...lead, ...items]
}

function sectionFlow(
  part: { readonly section: DocumentSection; readonly heading: Heading; readonly lead: DocumentChapter['lead'] },
  cover: ContentsCover,
  state: WordState,
  unplaced: string[],
): FlowItem[] {
  const { section, heading, lead } = part
  if (section.heading) {
    const leads = leadItems(lead, state)
    const paragraph = headingParagraph(heading, contentsMarks(section, cover), state, [])
    return [...leads, glued(paragraph), ...section.blocks.flatMap((block) => blockItems(block, state))]
  }
  state.waiting.push(heading.bookmark)
  const items = [...leadItems(lead, state), ...section.blocks.flatMap((block) => blockItems(block, state))]
  unplaced.push(...state.waiting)
  state.waiting = []
  return items
}

function sectionHeading(section: DocumentSection, annex: boolean, numbers: HeadingNumbers, state: WordState): Heading {
  return {
    bookmark: state.names.section(section.id),
    number: section.number,
    title: section.title,
    counted: numbers.sections.get(section),
    style: annex ? STYLE.annexSection : STYLE.section,
    plainStyle: STYLE.unnumberedSection,
  }
}

function leadItems(lead: DocumentChapter['lead'], state: WordState): FlowItem[] {
  return lead.length > 0 ? [glued(makeParagraph(state, { style: STYLE.lead }, inlineRuns(lead, state)))] : []
}

function glued(child: Xml): FlowItem {
  return { child, landscape: false, glued: true }
}

interface ContentsMarks {
  readonly before: readonly Xml[]
  readonly after: readonly Xml[]
}

function contentsMarks(printed: PrintedHeading, cover: ContentsCover): ContentsMarks {
  return {
    before: printed === cover.first ? [bookmarkStart(CONTENTS_BOOKMARK, cover.id)] : [],
    after: printed === cover.last ? [bookmarkEnd(cover.id)] : [],
  }
}

// A number that Word cannot count is printed as text; bookmarks of sections without a paragraph stand empty at the end.
function headingParagraph(heading: Heading, marks: ContentsMarks, state: WordState, unplaced: readonly string[]): Xml {
  const { counted } = heading
  const text = counted || !heading.number ? heading.title : `${heading.number}  ${heading.title}`
  const own = withBookmarks(state, [heading.bookmark], [runXml(text)])
  const empty = unplaced.flatMap((name) => withBookmarks(state, [name], []))
  const numbering =
    counted && !counted.fromStyle
      ? { numbering: { reference: counted.reference, level: counted.level, instance: 0 } }
      : {}
  return makeParagraph(state, { style: counted ? heading.style : heading.plainStyle, ...numbering }, [
    ...marks.before,
    ...own,
    ...empty,
    ...marks.after,
  ])
}
