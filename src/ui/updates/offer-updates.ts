import type { PlanStore } from '../../store/plan-store.ts'
import { updateWords as words } from '../../words/update-words.ts'
import { showToast } from '../parts/toast-store.ts'

/** The new version of the app that the browser holds ready, as far as it is known here. */
export interface NewVersion {
  /** Calls `listener` when a new version has been fetched and waits. */
  onWaiting(listener: () => void): void
  /** Calls `listener` when the new version took over this page, asked for in this window or in another. */
  onTakenOver(listener: () => void): void
  /** Lets the version that waits take over every open page. */
  takeOver(): void
}

/**
 * Offers a new version once all is saved, and reloads a page only after what is in it was saved. Nothing happens by
 * itself to a page in which somebody writes: where saving fails, the page stays as it is and says so.
 */
export function offerUpdates(version: NewVersion, plan: PlanStore, reload: () => void): void {
  const accept = async () => {
    if (await plan.getState().flush()) version.takeOver()
    else showToast(words.notSaved)
  }
  version.onWaiting(() => whenSaved(plan, () => showToast(words.available, { label: words.open, run: accept })))
  version.onTakenOver(async () => {
    if (await plan.getState().flush()) reload()
    else showToast(words.takenOver)
  })
}

/** Calls `run` now when everything is saved, else as soon as it is. */
function whenSaved(plan: PlanStore, run: () => void): void {
  const saved = () => plan.getState().saveState.kind === 'saved'
  if (saved()) {
    run()
    return
  }
  const stop = plan.subscribe(() => {
    if (!saved()) return
    stop()
    run()
  })
}
