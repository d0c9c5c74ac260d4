import { isAdopted, startNextVersion } from '../../plan/adopted-plan.ts'
import { adoptedWords } from '../../words/adopted-words.ts'
import { offerWords as words } from '../../words/offer-words.ts'
import { Alert } from '../parts/alert.tsx'
import { Button } from '../parts/button.tsx'
import { showToast } from '../parts/toast-store.ts'
import { usePlanState, useStores } from '../stores-context.ts'

/** Why nothing of an offer can be taken now, with the way on where there is one. */
export function OfferFrozen() {
  const { plan } = useStores()
  const adopted = usePlanState((state) => (state.plan ? isAdopted(state.plan) : false))
  const elsewhere = usePlanState((state) => state.elsewhere)
  if (!adopted) return <Alert kind="info">{elsewhere ? words.elsewhere : words.readOnly}</Alert>
  const start = () => {
    if (plan.getState().change(startNextVersion)) showToast(adoptedWords.started)
  }
  return (
    <Alert kind="info" icon="lock">
      <p>{adoptedWords.figures}</p>
      {!elsewhere && (
        <p className="alert-action">
          <Button size="small" onClick={start}>
            {adoptedWords.next}
          </Button>
        </p>
      )}
    </Alert>
  )
}
