import { systemTimer } from '../lib/clock.ts'
import { newId } from '../lib/ids.ts'
import { createLeaveJournal } from '../storage/leave-journal.ts'
import { createPlanDatabase, planDatabaseName } from '../storage/plan-database.ts'
import { createUseMarker } from '../storage/use-marker.ts'
import { flushOnLeave } from '../store/flush-on-leave.ts'
import { createPlanStore } from '../store/plan-store.ts'
import { createPlansStore } from '../store/plans-store.ts'
import type { AppStores } from './stores-context.ts'

/** Name of the database of the app at this address. */
export function databaseName(): string {
  return planDatabaseName(location.pathname.replace(/[^/]*$/, ''))
}

/** The stores of the running app, on the clock and the database of the browser. */
export function createAppStores(): AppStores {
  const name = databaseName()
  const now = () => Date.now()
  const database = createPlanDatabase({ name, session: newId(), now })
  const marker = createUseMarker(() => localStorage, name)
  const plan = createPlanStore({
    database,
    now,
    timer: systemTimer,
    journal: createLeaveJournal(() => localStorage, name),
  })
  flushOnLeave({ window, document }, () => plan.getState().leave())
  return { database, plan, plans: createPlansStore({ database, marker, newId }) }
}
