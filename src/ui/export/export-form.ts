import { selectSections } from '../../document/select-sections.ts'
import type { Plan, PlanChapter } from '../../plan/plan.ts'
import { hasContent } from '../../richtext/has-content.ts'
import { walkText } from '../../richtext/walk-text.ts'

export type ExportKind = 'pdf' | 'word'

/** What is chosen on the export screen. */
export interface ExportForm {
  readonly kind: ExportKind
  readonly chapters: readonly string[] | 'all'
  readonly emptySections: boolean
  readonly guidance: boolean
  readonly sources: boolean
  readonly draftMark: boolean
}

/** For adopting and publishing: everything that was written, with its sources. */
export const firstForm: ExportForm = {
  kind: 'pdf',
  chapters: 'all',
  emptySections: false,
  guidance: false,
  sources: true,
  draftMark: true,
}

/** Whether a chapter goes into the file. */
export function isChosen(form: ExportForm, chapter: string): boolean {
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
  return plan.chapters
    .filter(({ id }) => isChosen(form, id))
    .flatMap(({ sections }) => sections)
    .filter(({ id, leftOut }) => !leftOut && !hasContent(plan.texts[id] ?? [])).length
}

/** A figure that the file will show as missing, with the first place where it stands. */
export interface MissingFigure {
  readonly figure: string
  readonly places: number
  readonly chapter: string
  readonly section: string
}

/** The figures without a value in what will be printed, in reading order, each once. */
export function missingFigures(plan: Plan, form: ExportForm): readonly MissingFigure[] {
  const found = new Map<string, MissingFigure>()
  for (const { chapter, sections } of selectSections(plan, form)) {
    for (const section of sections) {
      walkText(plan.texts[section.id] ?? [], (node) => {
        if (node.type !== 'figureReference' || Object.hasOwn(plan.figures, node.attrs.figure)) return
        const { figure } = node.attrs
        const known = found.get(figure) ?? { figure, places: 0, chapter: chapter.id, section: section.id }
        found.set(figure, { ...known, places: known.places + 1 })
      })
    }
  }
  return [...found.values()]
}
