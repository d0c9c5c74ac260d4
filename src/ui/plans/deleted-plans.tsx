import type { PlanSummary } from '../../storage/plan-records.ts'
import { planMenuWords as words, startWords } from '../../words/start-words.ts'
import { dayWords } from '../../words/time-words.ts'
import { TextButton } from '../parts/button.tsx'
import type { PlanActions } from './use-plan-actions.ts'

const keptFor = 30 * 86_400_000

interface DeletedPlansProps {
  readonly plans: readonly PlanSummary[]
  readonly actions: PlanActions
}

/** Plans that were removed and can be put back. */
export function DeletedPlans({ plans, actions }: DeletedPlansProps) {
  const deleted = plans.flatMap((plan) => (plan.deletedAt === null ? [] : [{ plan, at: Date.parse(plan.deletedAt) }]))
  if (deleted.length === 0) return null
  return (
    <details className="deleted">
      <summary>{words.deleted(deleted.length)}</summary>
      <ul className="small">
        {deleted.map(({ plan, at }) => {
          const title = plan.readable ? plan.title : startWords.unreadableName
          return (
            <li key={plan.id}>
              <b>{title}</b>, {words.deletedOn(dayWords(at))}{' '}
              <TextButton aria-label={words.restoreNamed(title)} onClick={() => actions.restore(plan.id)}>
                {words.restore}
              </TextButton>
              . {words.goneAfter(dayWords(at + keptFor))}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
