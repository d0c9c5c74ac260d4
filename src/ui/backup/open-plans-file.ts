import { StorageError } from '../../storage/plan-records.ts'
import type { PlanOfFile } from '../../storage/read-plans-file.ts'
import { createVersionDatabase } from '../../storage/version-database.ts'
import { databaseName } from '../database-name.ts'
import { noteBackup } from '../note-backup.ts'
import type { AppStores } from '../stores-context.ts'

/** What came of bringing plans in: how many, whether a house style that was here stayed, and whether the browser stopped it. */
export interface BroughtIn {
  readonly count: number
  readonly styleKept: boolean
  readonly stopped: boolean
}

/** Stores plans of a file one by one, each whole or not at all; nothing that is here is written over. */
export async function bringIn(stores: AppStores, plans: readonly PlanOfFile[], fileName: string): Promise<BroughtIn> {
  const versions = createVersionDatabase(databaseName())
  let [count, styleKept] = [0, false]
  try {
    for (const file of plans) {
      const { id, otherStyle } = await stores.plans.getState().importPlan(file)
      count += 1
      styleKept ||= otherStyle !== null
      noteBackup(id, fileName, file.plan.revision)
      for (const { version, kept } of file.versions) {
        await versions.keep({ ...version, plan: id }, { ...kept, plan: { ...kept.plan, id } })
      }
    }
    return { count, styleKept, stopped: false }
  } catch (error) {
    if (!(error instanceof StorageError)) throw error
    return { count, styleKept, stopped: true }
  }
}
