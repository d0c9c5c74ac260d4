import { startWords as words } from '../../words/start-words.ts'

/** Where to look for a plan that is not in the list: each address is a store of its own. */
export function MissingPlan() {
  return (
    <details className="missing-plan">
      <summary>{words.missing.question}</summary>
      <p className="small">{words.missing.address(`${location.origin}${location.pathname}`)}</p>
    </details>
  )
}
