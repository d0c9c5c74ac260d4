import { useState } from 'react'
import type { MunicipalityEntry } from '../../template/municipality-search.ts'
import { cbsWords as words } from '../../words/cbs-words.ts'
import { newPlanWords } from '../../words/new-plan-words.ts'
import { MunicipalityField } from '../new-plan/municipality-field.tsx'
import { Alert } from '../parts/alert.tsx'
import { Button } from '../parts/button.tsx'
import { usePlanState, useStores } from '../stores-context.ts'
import { giveMunicipality } from './give-municipality.ts'

interface ChooseProps {
  /** Why the municipality of the plan will not do. */
  readonly reason: string
}

/** Asks for a municipality that CBS knows, for a plan that has none. */
export function ChooseMunicipality({ reason }: ChooseProps) {
  const { plan } = useStores()
  const readOnly = usePlanState((state) => state.readOnly)
  const [chosen, setChosen] = useState<MunicipalityEntry | null>(null)
  const [error, setError] = useState<string | null>(null)
  const choose = () => {
    if (chosen) giveMunicipality(plan, chosen)
    else setError(words.chooseFirst)
  }
  return (
    <div className="fetch-ask">
      <p>
        <b>{words.noCodeTitle}</b>
      </p>
      <p>{reason}</p>
      {readOnly ? (
        <Alert kind="info" icon="lock">
          {words.adopted}
        </Alert>
      ) : (
        <>
          <MunicipalityField
            error={error}
            onChange={(municipality) => {
              setChosen(municipality)
              setError(null)
            }}
            onUnknown={() => setError(newPlanWords.notFound)}
          />
          <div className="row">
            <Button onClick={choose}>{words.choose}</Button>
          </div>
        </>
      )}
    </div>
  )
}
