import type { Block, DocumentChapter, DocumentSection, PlanDocument } from '../../document/plan-document.ts'
import { element, type Xml } from '../xml.ts'
import { blockContent, isPrinted } from './odt-blocks.ts'
import { type HeadingStart, type HeadingStarts, headingStarts } from './odt-headings.ts'
import { inlineContent } from './odt-inlines.ts'
import { LIST, STYLE, styleId } from './odt-names.ts'
import { bookmarked, makeParagraph, type OdtState } from './odt-state.ts'
import { plainText } from './odt-text.ts'
import { gluedPart, type PagePart, plainPart } from './odt-turns.ts'

const ANNEX_LIST = 'bijlagen'

/** All chapters and annexes, in parts that are written one after another. */
export function chapterParts(document: PlanDocument, state: OdtState): readonly PagePart[] {
  const starts = headingStarts(document)
  return document.chapters.flatMap((chapter) => partsOfChapter(chapter, starts, state))
}

function partsOfChapter(chapter: DocumentChapter, starts: HeadingStarts, state: OdtState): readonly PagePart[] {
  const silent = chapter.sections.filter((section, index) => !section.heading && !prints(section, chapter, index))
  const heading = gluedPart(() => {
    state.breakBefore = false
    const bookmarks = silent.map(({ id }) => state.names.section(id))
    return [writeHeading(chapterHeading(chapter, starts, state), bookmarks, state)]
  })
  const sections = chapter.sections.flatMap((section, index) => [
    ...(section.heading || silent.includes(section) ? [] : [markPart(section, state)]),
    ...(index === 0 ? leadParts(chapter, state) : []),
    ...(section.heading ? [sectionPart({ section, chapter, starts }, state)] : []),
    ...section.blocks.map((block) => blockPart(block, state)),
  ])
  return [heading, ...(chapter.sections.length === 0 ? leadParts(chapter, state) : []), ...sections]
}

function prints(section: DocumentSection, chapter: DocumentChapter, index: number): boolean {
  return (index === 0 && chapter.lead.length > 0) || section.blocks.some(isPrinted)
}

// A section without heading has its bookmark around the first paragraph that it prints.
function markPart(section: DocumentSection, state: OdtState): PagePart {
  return gluedPart(() => {
    state.waiting.push(state.names.section(section.id))
    return []
  })
}

function leadParts({ lead }: DocumentChapter, state: OdtState): readonly PagePart[] {
  if (lead.length === 0) return []
  return [gluedPart(() => [makeParagraph(state, { style: STYLE.lead }, inlineContent(lead, state))])]
}

function blockPart(block: Block, state: OdtState): PagePart {
  const write = () => blockContent(block, state)
  if (block.type === 'heading') return gluedPart(write)
  return { ...plainPart(write), landscape: block.type === 'table' && block.landscape }
}

interface SectionPlace {
  readonly section: DocumentSection
  readonly chapter: DocumentChapter
  readonly starts: HeadingStarts
}

function sectionPart(place: SectionPlace, state: OdtState): PagePart {
  return gluedPart(() => [writeHeading(sectionHeading(place, state), [], state)])
}

interface Heading {
  readonly level: 1 | 2
  readonly annex: boolean
  readonly bookmark: string
  readonly number: string
  readonly title: string
  /** Undefined for a number that no list can count, which is printed as text. */
  readonly start: HeadingStart | undefined
}

function chapterHeading(chapter: DocumentChapter, starts: HeadingStarts, state: OdtState): Heading {
  const { kind, number, title } = chapter
  const bookmark = state.names.chapter(chapter.id)
  return { level: 1, annex: kind === 'bijlage', bookmark, number, title, start: starts.get(chapter) }
}

function sectionHeading({ section, chapter, starts }: SectionPlace, state: OdtState): Heading {
  const { number, title } = section
  const bookmark = state.names.section(section.id)
  return { level: 2, annex: chapter.kind === 'bijlage', bookmark, number, title, start: starts.get(section) }
}

const NUMBERED = { 1: STYLE.chapter, 2: STYLE.section } as const
const LETTERED = { 1: STYLE.annex, 2: STYLE.annexSection } as const
const PLAIN = { 1: STYLE.unnumbered, 2: STYLE.unnumberedSection } as const

/** A heading; `empty` are bookmarks of sections that print nothing, which stand at its end. */
function writeHeading(heading: Heading, empty: readonly string[], state: OdtState): Xml {
  const { level, bookmark, number, title } = heading
  const counted = heading.start !== undefined
  const text = counted || !number ? title : `${number}  ${title}`
  const content = [...bookmarked([bookmark], plainText(text)), ...bookmarked(empty, [])]
  const style = styleOf(heading)
  const attributes = counted ? outlineStart(heading) : { 'text:is-list-header': 'true' }
  const look = { style, heading: { level, attributes, shown: counted ? number : '' } }
  const paragraph = makeParagraph(state, look, content)
  return counted && heading.annex ? inAnnexList(paragraph, heading, state) : paragraph
}

function styleOf({ start, annex, level }: Heading): string {
  if (start === undefined) return PLAIN[level]
  return annex ? LETTERED[level] : NUMBERED[level]
}

function outlineStart({ annex, start }: Heading) {
  return annex || start === null || start === undefined
    ? {}
    : { 'text:restart-numbering': 'true', 'text:start-value': start }
}

// Chapters are counted by the outline, which knows one kind of number per level; annexes have a list of their own.
function inAnnexList(paragraph: Xml, { level, start }: Heading, state: OdtState): Xml {
  const item = element('text:list-item', { 'text:start-value': start ?? undefined }, [paragraph])
  const inner = level === 1 ? item : element('text:list-item', {}, [element('text:list', {}, [item])])
  const attributes = state.annexes ? { 'text:continue-list': ANNEX_LIST } : { 'xml:id': ANNEX_LIST }
  state.annexes = true
  return element('text:list', { ...attributes, 'text:style-name': styleId(LIST.annexes) }, [inner])
}
