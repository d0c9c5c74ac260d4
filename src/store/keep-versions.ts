import type { Now } from '../lib/clock.ts'
import { isAdopted } from '../plan/adopted-plan.ts'
import type { Plan } from '../plan/plan.ts'
import { isDueAtOpening, isDueWhileWriting } from '../versions/version-due.ts'
import type { PlanState, PlanStore } from './plan-store.ts'
import type { VersionsStore, VersionWish } from './versions-store.ts'

export interface KeepVersionsOptions {
  readonly plan: PlanStore
  readonly versions: VersionsStore
  readonly now: Now
  /** The plan as it was opened, when that was before this began; null when no plan is open. */
  readonly opened: PlanState | null
  /** Name of the version that is kept when the plan is adopted. */
  readonly adoptedName: (plan: Plan) => string
}

/**
 * Keeps versions by itself: at opening, while writing, when the plan is adopted, and before a next version of an
 * adopted plan of which no version is there. Only in a window that may write. Looks at
 * the open plan when something changes, without a clock of its own; gives what ends it.
 */
export function keepVersions({ plan, versions, now, opened: first, adoptedName }: KeepVersionsOptions): () => void {
  /** When the plan was opened, or a version of it was last tried. */
  let since = now()
  const keep = (wish: VersionWish) => {
    since = now()
    void versions.getState().keep(wish)
  }
  const newest = () => versions.getState().versions?.[0]
  const opened = async ({ plan: opened, saveState, readOnly }: PlanState) => {
    if (!opened) return
    since = now()
    versions.setState({ versions: null, unread: null, notKept: null })
    await versions.getState().refresh()
    if (readOnly || plan.getState().id !== opened.id || versions.getState().versions === null) return
    const savedAt = saveState.kind === 'saved' ? saveState.at : now()
    const moment = { now: now(), savedAt, revision: opened.revision, keptRevision: newest()?.revision ?? null }
    if (isDueAtOpening(moment)) keep({ reason: 'automatic', plan: opened, at: savedAt })
  }
  /** What was adopted may have come from a file, or its version was removed: it may not be lost to what is written now. */
  const keepAdopted = async (adopted: Plan) => {
    const name = adoptedName(adopted)
    if (versions.getState().versions === null) await versions.getState().refresh()
    if (!versions.getState().versions?.some((version) => version.name === name))
      keep({ reason: 'named', name, plan: adopted })
  }
  const changed = (before: Plan, after: Plan) => {
    if (isAdopted(after) && !isAdopted(before)) {
      return keep({ reason: 'named', name: adoptedName(after), plan: after })
    }
    if (isAdopted(before) && !isAdopted(after)) return void keepAdopted(before)
    const last = newest()
    const latest = Math.max(since, last ? Date.parse(last.at) : 0)
    const moment = { now: now(), since: latest, revision: before.revision, keptRevision: last?.revision ?? null }
    // The plan before the change: what comes now may be the very thing that somebody wants to undo.
    if (isDueWhileWriting(moment)) keep({ reason: 'automatic', plan: before })
  }
  const stop = plan.subscribe((state, before) => {
    if (state.phase !== 'open' || !state.plan || state.plan === before.plan) return
    if (before.phase !== 'open' || !before.plan || before.id !== state.id) void opened(state)
    else if (state.readings !== before.readings) void versions.getState().refresh()
    else if (!before.readOnly || isAdopted(before.plan)) changed(before.plan, state.plan)
  })
  const { plan: current } = plan.getState()
  if (first?.plan && current?.id === first.id) {
    void opened(first)
    // It may have been changed, even adopted, before this began.
    changed(first.plan, current)
  }
  return stop
}
