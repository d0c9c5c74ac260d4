import { setPlanFacts } from '../../plan/change-plan.ts'
import type { PlanStore } from '../../store/plan-store.ts'
import { type MunicipalityEntry, ownNameOf } from '../../template/municipality-search.ts'
import { cbsWords as words } from '../../words/cbs-words.ts'
import { showToast } from '../parts/toast-store.ts'

/** Makes the open plan one of a municipality, says so, and offers the way back. */
export function giveMunicipality(plan: PlanStore, entry: MunicipalityEntry): void {
  const [name, code] = [ownNameOf(entry), entry.code]
  const before = plan.getState().plan?.municipality
  if (!plan.getState().change((current) => setPlanFacts(current, { municipality: { name, code } }))) return
  const run = () => {
    if (before) plan.getState().change((current) => setPlanFacts(current, { municipality: before }))
  }
  showToast(words.chosen(name), { label: words.putBack, run })
}
