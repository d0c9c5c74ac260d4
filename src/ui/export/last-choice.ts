import type { ExportFormat } from '../../export/export-messages.ts'
import type { PlanChapter } from '../../plan/plan.ts'
import { type ExportForm, exportKinds, firstForm } from './export-form.ts'

const key = (plan: string) => `oab-export:${plan}`

/** What was chosen for a plan last time, or the first choice. It is a convenience of this browser and no part of the plan. */
export function lastChoice(plan: string, chapters: readonly PlanChapter[]): ExportForm {
  try {
    return parseChoice(localStorage.getItem(key(plan)), chapters)
  } catch {
    // A browser may refuse; then every visit begins with the first choice.
    return firstForm
  }
}

/** Remembers what is chosen for a plan. */
export function rememberChoice(plan: string, form: ExportForm): void {
  try {
    localStorage.setItem(key(plan), JSON.stringify(form))
  } catch {
    // Nothing depends on it.
  }
}

/** The choice that was stored; what is not understood, or is not in the plan any more, is as if it had not been chosen. */
export function parseChoice(stored: string | null, chapters: readonly PlanChapter[]): ExportForm {
  const found = objectIn(stored)
  const flag = (name: 'emptySections' | 'guidance' | 'sources' | 'draftMark') => {
    const value = found[name]
    return typeof value === 'boolean' ? value : firstForm[name]
  }
  return {
    kind: exportKinds.find((kind: ExportFormat) => kind === found['kind']) ?? firstForm.kind,
    chapters: chosenChapters(found['chapters'], chapters),
    emptySections: flag('emptySections'),
    guidance: flag('guidance'),
    sources: flag('sources'),
    draftMark: flag('draftMark'),
  }
}

function objectIn(stored: string | null): Readonly<Record<string, unknown>> {
  try {
    const found: unknown = JSON.parse(stored ?? '')
    return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

function chosenChapters(found: unknown, chapters: readonly PlanChapter[]): ExportForm['chapters'] {
  if (!Array.isArray(found)) return 'all'
  const chosen = chapters.map(({ id }) => id).filter((id) => found.includes(id))
  return chosen.length === 0 || chosen.length === chapters.length ? 'all' : chosen
}
