import type { DocumentChapter, DocumentSection, PlanDocument } from '../document/plan-document.ts'

/** What has a heading of its own in the text and an entry in the contents. */
export type PrintedHeading = DocumentChapter | DocumentSection

/** Chapters and printed sections in order, as the table of contents lists them. */
export function printedHeadings(document: PlanDocument): readonly PrintedHeading[] {
  return document.chapters.flatMap((chapter) => [chapter, ...chapter.sections.filter((section) => section.heading)])
}
