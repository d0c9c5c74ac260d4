import { createContext, useContext } from 'react'
import type { PlanState, PlanStore } from '../../store/plan-store.ts'
import type { VersionsStore, VersionWish } from '../../store/versions-store.ts'

/** Loads what keeps versions, once; rejects when that part of the app cannot be loaded, and then tries again the next time. */
export type VersionsAccess = () => Promise<VersionsStore>

/** Null where no versions are kept. */
export const VersionsContext = createContext<VersionsAccess | null>(null)

/** Keeps the plan as it is at this moment, before something that changes much. Failing is no reason not to go on. */
export function useKeepBefore(plan: PlanStore): (reason: VersionWish['reason']) => void {
  const access = useContext(VersionsContext)
  return (reason) => {
    const before = plan.getState().plan
    if (!access || !before) return
    access().then(
      (versions) => versions.getState().keep({ reason, plan: before }),
      () => undefined,
    )
  }
}

/** Loads with `load` when it is first asked for, and at the first change of a plan, before which nothing is to be kept. */
export function versionsOnDemand(
  plan: PlanStore,
  load: (opened: PlanState | null) => Promise<VersionsStore>,
): VersionsAccess {
  // As it was opened: by the time that all is loaded somebody may have typed.
  let opened: PlanState | null = null
  let loading: Promise<VersionsStore> | null = null
  const access: VersionsAccess = () => {
    loading ??= load(opened).catch((error: unknown) => {
      loading = null
      throw error
    })
    return loading
  }
  plan.subscribe((state, before) => {
    if (state.phase !== 'open' || state.plan === before.plan) return
    if (before.phase !== 'open') {
      opened = state
      return
    }
    // Without versions the plan is saved all the same; their screen says what is wrong.
    access().catch(() => undefined)
  })
  return access
}
