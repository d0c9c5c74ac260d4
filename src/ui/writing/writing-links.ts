/** Address of a chapter on the writing screen. */
export function chapterPath(plan: string, chapter: string): string {
  return `#/plan/${plan}/${chapter}`
}

/** Address of a section on the writing screen. */
export function sectionPath(plan: string, chapter: string, section: string): string {
  return `${chapterPath(plan, chapter)}/${section}`
}
