import type { DocumentChapter } from '../document/plan-document.ts'

/** The number of a chapter or annex as a count from 1, or null when it is none that a list can count. */
export function chapterCount(chapter: DocumentChapter): number | null {
  if (chapter.kind === 'hoofdstuk') return wholeNumber(chapter.number)
  return /^[A-Z]$/.test(chapter.number) ? chapter.number.charCodeAt(0) - 64 : null
}

/** The last part of the number of a section in a chapter, or null when it does not follow the chapter's number. */
export function sectionCount(number: string, chapter: string): number | null {
  return number.startsWith(`${chapter}.`) ? wholeNumber(number.slice(chapter.length + 1)) : null
}

function wholeNumber(text: string): number | null {
  return /^[1-9][0-9]{0,3}$/.test(text) ? Number(text) : null
}
