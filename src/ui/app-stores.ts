import { systemTimer } from '../lib/clock.ts'
import { newId } from '../lib/ids.ts'
import { createLeaveJournal } from '../storage/leave-journal.ts'
import { createPlanDatabase } from '../storage/plan-database.ts'
import { createPlanNotes } from '../storage/plan-notes.ts'
import { createUseMarker } from '../storage/use-marker.ts'
import { flushOnLeave } from '../store/flush-on-leave.ts'
import { createWritingTurn, type WindowChannel, type WindowMessage, type WritingTurn } from '../store/writing-turn.ts'
import { createPlanStore } from '../store/plan-store.ts'
import { createPlansStore } from '../store/plans-store.ts'
import { databaseName } from './database-name.ts'
import type { AppStores } from './stores-context.ts'
import { type VersionsAccess, versionsOnDemand } from './versions/versions-context.ts'

/** The stores of the running app, on the clock and the database of the browser. */
export function createAppStores(): AppStores {
  const name = databaseName()
  const now = () => Date.now()
  const database = createPlanDatabase({ name, session: newId(), now })
  const marker = createUseMarker(() => localStorage, name)
  const noted = createPlanNotes(() => localStorage, name, now)
  const plans = createPlansStore({ database, marker, noted, newId })
  const plan = createPlanStore({
    database,
    now,
    timer: systemTimer,
    journal: createLeaveJournal(() => localStorage, name),
    ...browserTurn(name, () => void plans.getState().refresh()),
  })
  flushOnLeave({ window, document }, () => plan.getState().leave())
  return { database, plan, plans }
}

/** The versions of the plan that is open in these stores, loaded when a plan opens. */
export function versionsOf({ plan }: AppStores): VersionsAccess {
  return versionsOnDemand(plan, async (opened) => {
    const { startVersions } = await import('./versions/start-versions.ts')
    return startVersions({ name: databaseName(), plan, opened })
  })
}

/** A browser without locks, or a page that is not served safely, has none: a conflict while saving is then all that is noticed. */
function browserTurn(name: string, onWiped: () => void): { turn?: WritingTurn } {
  if (!('locks' in navigator) || !('BroadcastChannel' in window)) return {}
  const windows = new BroadcastChannel(name)
  const channel: WindowChannel = { postMessage: (message) => windows.postMessage(message), onmessage: null }
  // Only windows of this app at this address speak on the channel.
  windows.onmessage = (event: MessageEvent<WindowMessage>) => {
    channel.onmessage?.(event)
    if (event.data.type === 'wiped') onWiped()
  }
  return { turn: createWritingTurn({ locks: navigator.locks, channel, timer: systemTimer, name }) }
}
