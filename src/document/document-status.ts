import type { Plan } from '../plan/plan.ts'
import type { DocumentWords } from '../words/document-words.ts'
import type { DocumentStatus, PlanDocument } from './plan-document.ts'
import { typeset } from './typography.ts'

/** What the day of the document and the choice of the writer say about its status. */
export interface StatusChoice {
  /** `YYYY-MM-DD` */
  readonly date: string
  readonly draftMark: boolean
}

/** Mark and line of cover and page heads. An adopted plan never carries a draft mark, whatever was chosen. */
export function documentStatus(plan: Plan, choice: StatusChoice, words: DocumentWords): DocumentStatus {
  const { stage, date } = plan.status
  if (stage === 'vastgesteld') return { draft: false, mark: '', line: words.status.adopted(date) }
  const mark = choice.draftMark ? words.status.mark[stage] : ''
  return { draft: choice.draftMark, mark, line: words.status.version(choice.date) }
}

/** "2027–2030" */
export function periodText({ period }: Plan): string {
  return period.from === period.to ? String(period.from) : `${period.from}–${period.to}`
}

/** Rows of the page about the document. Who adopts the plan is left out as long as nobody has said so. */
export function aboutRows(plan: Plan, choice: StatusChoice, words: DocumentWords): PlanDocument['about'] {
  const { about } = words
  const rows = [
    { label: about.title, value: typeset([plan.title, plan.subtitle].filter((part) => part.trim() !== '').join('. ')) },
    { label: about.status, value: about.statusOf(plan.status.stage) },
    ...adoptionRow(plan, words),
    { label: about.period, value: about.periodOf(plan.period.from, plan.period.to) },
    { label: about.municipality, value: plan.municipality.name },
    { label: about.version, value: about.versionOf(choice.date) },
  ]
  return rows.filter((row) => row.value.trim() !== '')
}

function adoptionRow({ status }: Plan, words: DocumentWords): PlanDocument['about'] {
  if (!status.adoptedBy) return []
  const body = words.about.body(status.adoptedBy)
  if (status.stage !== 'vastgesteld') return [{ label: words.about.toBeAdoptedBy, value: body }]
  return [{ label: words.about.adoptedBy, value: status.date ? words.about.adoptedOn(body, status.date) : body }]
}
