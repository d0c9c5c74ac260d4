import { systemTimer } from '../../lib/clock.ts'
import { createPlanNotes } from '../../storage/plan-notes.ts'
import { createTiedFiles } from '../../storage/tied-files.ts'
import { type BackupStore, createBackupStore, type PlanText } from '../../store/backup-store.ts'
import { keepBackup } from '../../store/keep-backup.ts'
import type { PlanStore } from '../../store/plan-store.ts'
import { databaseName } from '../database-name.ts'
import { backupMade } from '../note-backup.ts'
import { openPlanFile } from '../rescue-plan-file.ts'
import type { AppStores } from '../stores-context.ts'

const kept = new WeakMap<PlanStore, BackupStore>()

/** The back-up of the plan that is open in these stores; from the first time that it is asked for, it is looked after. */
export function backupOf(stores: AppStores): BackupStore {
  const known = kept.get(stores.plan)
  if (known) return known
  const name = databaseName()
  const now = () => Date.now()
  const backup = createBackupStore({
    plan: stores.plan,
    notes: createPlanNotes(() => localStorage, name, now),
    files: createTiedFiles(name),
    now,
    textOf: (id) => textOf(stores, id),
  })
  kept.set(stores.plan, backup)
  keepBackup({ plan: stores.plan, backup, now, timer: systemTimer, page: { window, document } })
  window.addEventListener(backupMade, () => void backup.getState().refresh())
  return backup
}

/** What is stored, or what is in memory when the browser could not store it. */
async function textOf(stores: AppStores, id: string): Promise<PlanText | null> {
  const isOpen = stores.plan.getState().id === id
  const isStored = !isOpen || (await stores.plan.getState().flush())
  const stored = isStored
    ? await stores.plans
        .getState()
        .exportFile(id)
        .catch(() => null)
    : null
  const file = stored ?? (isOpen ? await openPlanFile(stores) : null)
  if (!file) return null
  const { text, revision, findings } = file
  return { text, revision, tooLarge: findings.some(({ code }) => code === 'file-too-large') }
}
