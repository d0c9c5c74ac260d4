import type { Period } from '../../plan/plan.ts'
import { type MunicipalityEntry, ownNameOf } from '../../template/municipality-search.ts'
import { newPlanWords as words } from '../../words/new-plan-words.ts'
import { periodWords } from '../../words/ui-words.ts'

/** What is filled in on the screen for a new plan. */
export interface NewPlanForm {
  readonly municipality: MunicipalityEntry | null
  readonly years: 'next' | 'other'
  readonly from: string
  readonly to: string
  /** Null as long as the writer did not type a title: then one is proposed. */
  readonly title: string | null
}

/** Sentences by field; a field that is right has none. */
export type NewPlanErrors = Partial<Record<'municipality' | 'from' | 'to' | 'title', string>>

/** The coming tijdvak of four years. */
export const nextPeriod: Period = { from: 2027, to: 2030 }

export const emptyForm: NewPlanForm = { municipality: null, years: 'next', from: '2027', to: '2030', title: null }

/** The years of the plan, or null when they are not two years in order. */
export function formPeriod(form: NewPlanForm): Period | null {
  if (form.years === 'next') return nextPeriod
  const [from, to] = [year(form.from), year(form.to)]
  return from !== null && to !== null && from <= to ? { from, to } : null
}

/** The title as typed, or the proposed one. */
export function formTitle(form: NewPlanForm): string {
  if (form.title !== null) return form.title
  const period = formPeriod(form)
  return words.proposedTitle(form.municipality ? ownNameOf(form.municipality) : '', period ? periodWords(period) : '')
}

/** What has to be mended before the plan can be made. */
export function formErrors(form: NewPlanForm): NewPlanErrors {
  return {
    ...(form.municipality ? {} : { municipality: words.choose }),
    ...yearErrors(form),
    ...(formTitle(form).trim() ? {} : { title: words.titleEmpty }),
  }
}

/** What is wrong with the years; nothing as long as the coming tijdvak is chosen. */
export function yearErrors(form: NewPlanForm): NewPlanErrors {
  if (form.years === 'next') return {}
  const [from, to] = [year(form.from), year(form.to)]
  if (from === null) return { from: words.yearWrong, ...(to === null ? { to: words.yearWrong } : {}) }
  if (to === null) return { to: words.yearWrong }
  return to < from ? { to: words.endBeforeStart } : {}
}

function year(text: string): number | null {
  return /^(19|20|21)\d\d$/.test(text.trim()) ? Number(text) : null
}
