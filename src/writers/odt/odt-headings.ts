import type { DocumentChapter, DocumentSection, PlanDocument } from '../../document/plan-document.ts'
import { chapterCount, sectionCount } from '../heading-counts.ts'
import type { PrintedHeading } from '../printed-headings.ts'

/** The number from which the count begins anew at a heading, or null where it just goes on. */
export type HeadingStart = number | null

/** Every heading that a list can count. One that is not in it keeps its number as text. */
export type HeadingStarts = ReadonlyMap<PrintedHeading, HeadingStart>

interface Count {
  readonly starts: Map<PrintedHeading, HeadingStart>
  readonly chapters: Record<DocumentChapter['kind'], number>
}

/**
 * Follows the count that a word processor keeps, apart for chapters and annexes, and begins anew wherever the number in
 * the document is another one.
 */
export function headingStarts(document: PlanDocument): HeadingStarts {
  const count: Count = { starts: new Map(), chapters: { hoofdstuk: 0, bijlage: 0 } }
  for (const chapter of document.chapters) countChapter(chapter, count)
  return count.starts
}

function countChapter(chapter: DocumentChapter, count: Count): void {
  const number = chapterCount(chapter)
  if (number === null) return
  const before = count.chapters[chapter.kind]
  count.starts.set(chapter, number === before + 1 ? null : number)
  count.chapters[chapter.kind] = number
  countSections(chapter, count)
}

function countSections(chapter: DocumentChapter, count: Count): void {
  let before = 0
  for (const section of chapter.sections) {
    const number = numberOf(section, chapter)
    if (number === null) continue
    count.starts.set(section, number === before + 1 ? null : number)
    before = number
  }
}

function numberOf(section: DocumentSection, chapter: DocumentChapter): number | null {
  return section.heading ? sectionCount(section.number, chapter.number) : null
}
