import type { PlanToMake } from '../../export/document-of-plan.ts'
import type { ExportForm } from './export-form.ts'

/** Page of each chapter, section, table and image by its id. */
export type PageNumbers = ReadonlyMap<string, number>

/** Pages of the last layout and what it was made from: the contents of a Word file of the same text takes them over. */
let last: { readonly of: string; readonly numbers: PageNumbers } | null = null

/** The choices that decide what stands on which page: all but the kind of file. */
export type PrintedChoices = Omit<ExportForm, 'kind'>

function keyOf({ plan, style }: PlanToMake, choices: PrintedChoices): string {
  const { chapters, emptySections, guidance, sources, draftMark } = choices
  return JSON.stringify([plan.id, plan.revision, chapters, emptySections, guidance, sources, draftMark, style])
}

/** Keeps the pages of a layout of this plan with these choices. */
export function rememberPages(given: PlanToMake, choices: PrintedChoices, numbers: PageNumbers): void {
  last = { of: keyOf(given, choices), numbers }
}

/** The pages of this plan with these choices, when they were laid out last; else null. */
export function rememberedPages(given: PlanToMake, choices: PrintedChoices): PageNumbers | null {
  return last?.of === keyOf(given, choices) ? last.numbers : null
}
