import { useEffect, useState } from 'react'
import type { Plan } from '../../plan/plan.ts'
import type { VersionsStore } from '../../store/versions-store.ts'
import type { PlanVersion } from '../../versions/plan-version.ts'

/** The plan of a version while it is read, and when it cannot be. `newer` may be looked at, not put back. */
export type VersionPlan =
  | { readonly kind: 'loading' | 'missing' | 'unreadable' }
  | { readonly kind: 'loaded'; readonly plan: Plan; readonly newer: boolean }

/** Reads the plan of a version; null when there is none to read. */
export function useVersionPlan(store: VersionsStore, version: PlanVersion | null): VersionPlan | null {
  const [read, setRead] = useState<{ readonly id: string; readonly result: VersionPlan } | null>(null)
  const id = version?.id ?? null
  // biome-ignore lint/correctness/useExhaustiveDependencies: a version keeps its plan, whatever it is called
  useEffect(() => {
    let left = false
    if (!version) return
    void store
      .getState()
      .load(version)
      .then((loaded) => {
        if (left) return
        const result: VersionPlan =
          loaded.kind === 'loaded' ? { kind: 'loaded', plan: loaded.plan, newer: loaded.readOnly } : loaded
        setRead({ id: version.id, result })
      })
    return () => {
      left = true
    }
  }, [store, id])
  if (!version) return null
  return read?.id === version.id ? read.result : { kind: 'loading' }
}
