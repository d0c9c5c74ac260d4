import { uiWords } from '../words/ui-words.ts'
import { Icon } from './parts/icon.tsx'
import { paths } from './routes.ts'
import { usePlanState } from './stores-context.ts'

/** The way back to the list of plans, and with `toPlan` to the plan that is open, where one came from. */
export function BackLink({ toPlan }: { readonly toPlan?: boolean }) {
  const planId = usePlanState((state) => (toPlan && state.phase === 'open' ? state.id : null))
  return (
    <p className="back">
      {planId && (
        <>
          <a href={paths.plan(planId)}>
            <Icon name="arrow-left" /> {uiWords.backToPlan}
          </a>{' '}
        </>
      )}
      <a href={paths.start}>
        {!planId && <Icon name="arrow-left" />} {uiWords.myPlans}
      </a>
    </p>
  )
}
