import type { CodeState } from '../../sources/municipality-code.ts'
import { cbsWords as words } from '../../words/cbs-words.ts'
import { Alert } from '../parts/alert.tsx'
import { Button } from '../parts/button.tsx'
import { usePlanState, useStores } from '../stores-context.ts'
import { ExternalLink } from '../writing/external-link.tsx'
import { giveMunicipality } from './give-municipality.ts'

interface EndedProps {
  readonly state: Extract<CodeState, { readonly kind: 'ended' }>
}

/** Says which municipality came instead of the one of the plan, with the way to go on with that one. */
export function EndedMunicipality({ state: { ended, into } }: EndedProps) {
  const { plan } = useStores()
  const readOnly = usePlanState((state) => state.readOnly)
  const names = into.map(({ name, code }) => `${name} (${code})`)
  return (
    <Alert kind="warn">
      <p>
        {words.ended(ended.name, ended.code, ended.since, names)}{' '}
        <ExternalLink href={ended.source}>{words.endedSource}</ExternalLink>
      </p>
      {readOnly ? (
        <p>{words.adopted}</p>
      ) : (
        <p className="alert-action row">
          {into.map((entry) => (
            <Button key={entry.code} size="small" onClick={() => giveMunicipality(plan, entry)}>
              {words.becomes(entry.name)}
            </Button>
          ))}
        </p>
      )}
    </Alert>
  )
}
