import type { PlanFacts } from '../../plan/change-plan.ts'
import type { Plan, PlanStatus } from '../../plan/plan.ts'
import { newPlanWords } from '../../words/new-plan-words.ts'
import { planFactsWords as words } from '../../words/plan-facts-words.ts'

/** The facts of a plan as they are typed. */
export interface PlanFactsForm {
  readonly title: string
  readonly subtitle: string
  readonly from: string
  readonly to: string
  readonly stage: PlanStatus['stage']
  readonly adoptedBy: 'college' | 'raad'
  readonly date: string
}

/** Sentences by field. */
export type PlanFactsErrors = Partial<Record<'title' | 'from' | 'to' | 'date', string>>

export function factsForm({ title, subtitle, period, status }: Plan): PlanFactsForm {
  return {
    title,
    subtitle,
    from: String(period.from),
    to: String(period.to),
    stage: status.stage,
    adoptedBy: status.adoptedBy ?? 'raad',
    date: status.date ?? '',
  }
}

/** What has to be mended before the facts can be taken over. */
export function factsErrors(form: PlanFactsForm): PlanFactsErrors {
  const [from, to] = [year(form.from), year(form.to)]
  return {
    ...(form.title.trim() ? {} : { title: words.titleEmpty }),
    ...(from === null ? { from: newPlanWords.yearWrong } : {}),
    ...(to === null ? { to: newPlanWords.yearWrong } : {}),
    ...(from !== null && to !== null && to < from ? { to: newPlanWords.endBeforeStart } : {}),
    ...(form.stage === 'vastgesteld' && !isDay(form.date) ? { date: words.dateWrong } : {}),
  }
}

/** The facts of a form without errors; who adopts and when is only kept of a plan that is adopted. */
export function factsOf(form: PlanFactsForm): Omit<PlanFacts, 'municipality'> {
  const adopted = form.stage === 'vastgesteld'
  return {
    title: form.title.trim(),
    subtitle: form.subtitle.trim(),
    period: { from: Number(form.from), to: Number(form.to) },
    status: {
      stage: form.stage,
      adoptedBy: adopted || form.stage === 'college' ? form.adoptedBy : null,
      date: adopted ? form.date : null,
    },
  }
}

function year(text: string): number | null {
  return /^(19|20|21)\d\d$/.test(text.trim()) ? Number(text) : null
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))
}
