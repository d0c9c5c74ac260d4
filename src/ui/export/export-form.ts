import { exportFindings } from '../../document/export-findings.ts'
import type { ExportFormat } from '../../export/export-messages.ts'
import type { Plan, PlanChapter } from '../../plan/plan.ts'

/** What is chosen on the export screen. */
export interface ExportForm {
  readonly kind: ExportFormat
  readonly chapters: readonly string[] | 'all'
  readonly emptySections: boolean
  readonly guidance: boolean
  readonly sources: boolean
  readonly draftMark: boolean
}

/** The kinds of file in the order in which they are offered. */
export const exportKinds: readonly ExportFormat[] = ['html', 'pdf', 'pdf-archive', 'docx', 'odt']

/** For adopting: everything that was written, with its sources. */
export const firstForm: ExportForm = {
  kind: 'pdf',
  chapters: 'all',
  emptySections: false,
  guidance: false,
  sources: true,
  draftMark: true,
}

/** Whether a chapter goes into the file. */
export function isChosen(form: Pick<ExportForm, 'chapters'>, chapter: string): boolean {
  return form.chapters === 'all' || form.chapters.includes(chapter)
}

/** The form with a chapter put in or taken out. */
export function withChapter(
  form: ExportForm,
  chapters: readonly PlanChapter[],
  change: { readonly id: string; readonly chosen: boolean },
): ExportForm {
  const chosen = chapters.map(({ id }) => id).filter((id) => (id === change.id ? change.chosen : isChosen(form, id)))
  return { ...form, chapters: chosen.length === chapters.length ? 'all' : chosen }
}

/** Number of sections without text in the chosen chapters. */
export function emptySectionCount(plan: Plan, form: ExportForm): number {
  return exportFindings(plan, form).filter(({ code }) => code === 'section-empty').length
}
