import type { Plan, PlanChapter } from './plan.ts'

/** Numbers of a plan by id: "4" or "A" for a chapter, "4.2" or "A.1" for a section; no number for what is not counted. */
export interface HeadingNumbers {
  readonly chapters: Readonly<Record<string, string>>
  readonly sections: Readonly<Record<string, string>>
  /** Letter of the annex after the last one. */
  readonly nextAnnex: string
}

/**
 * Numbers the whole plan, so that a number is the same in every export. Sections that are left out are not counted, nor
 * sections without a printed heading, nor chapters of which every section is left out.
 */
export function numberHeadings(plan: Pick<Plan, 'chapters'>): HeadingNumbers {
  const chapters: Record<string, string> = {}
  const sections: Record<string, string> = {}
  const count = { hoofdstuk: 0, bijlage: 0 }
  for (const chapter of plan.chapters) {
    if (!chapter.sections.some((section) => !section.leftOut)) continue
    count[chapter.kind] += 1
    const number = chapter.kind === 'bijlage' ? annexLetter(count.bijlage) : String(count.hoofdstuk)
    chapters[chapter.id] = number
    numberSections(chapter, number, sections)
  }
  return { chapters, sections, nextAnnex: annexLetter(count.bijlage + 1) }
}

/** The same numbers in one record: ids of chapters and sections never coincide. */
export function numbersById(plan: Pick<Plan, 'chapters'>): Readonly<Record<string, string>> {
  const { chapters, sections } = numberHeadings(plan)
  return { ...chapters, ...sections }
}

function numberSections(chapter: PlanChapter, number: string, sections: Record<string, string>): void {
  const counted = chapter.sections.filter((section) => !section.leftOut && section.heading)
  for (const [index, section] of counted.entries()) sections[section.id] = `${number}.${index + 1}`
}

/** A to Z, then AA, AB and so on. */
function annexLetter(count: number): string {
  const rest = Math.floor((count - 1) / 26)
  return (rest > 0 ? annexLetter(rest) : '') + String.fromCharCode(65 + ((count - 1) % 26))
}
