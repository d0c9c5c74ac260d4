import { isAdopted, startNextVersion } from '../../plan/adopted-plan.ts'
import { adoptedWords as words } from '../../words/adopted-words.ts'
import { Alert } from '../parts/alert.tsx'
import { Button } from '../parts/button.tsx'
import { showToast } from '../parts/toast-store.ts'
import { usePlanState, useStores } from '../stores-context.ts'

/** Says that the open plan was adopted and can only be read, with the way to write on. Nothing for any other plan. */
export function AdoptedNotice() {
  const { plan } = useStores()
  const adopted = usePlanState((state) => (state.plan ? isAdopted(state.plan) : false))
  const date = usePlanState((state) => state.plan?.status.date ?? null)
  const elsewhere = usePlanState((state) => state.elsewhere)
  if (!adopted) return null
  const start = () => {
    if (plan.getState().change(startNextVersion)) showToast(words.started)
  }
  return (
    <div className="page-notice">
      <Alert kind="info" icon="lock">
        <div className="spread">
          <p>{words.notice(date)}</p>
          {!elsewhere && (
            <Button size="small" onClick={start}>
              {words.next}
            </Button>
          )}
        </div>
      </Alert>
    </div>
  )
}
