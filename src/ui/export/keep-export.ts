import type { Plan } from '../../plan/plan.ts'
import { type PlanDatabase, StorageError } from '../../storage/plan-records.ts'
import { exportWords as words } from '../../words/export-words.ts'
import { storageWords } from '../../words/save-words.ts'

/**
 * Keeps the plan as it left with a Word file, so that the file can be compared with it when it comes back. The file is
 * made already: a failure gives the sentence that says so, and null means kept. Never rejects.
 */
export async function keepExport(database: PlanDatabase, plan: Plan): Promise<string | null> {
  try {
    await database.keepExport(plan)
    return null
  } catch (error) {
    return `${words.notKept} ${storageWords[error instanceof StorageError ? error.reason : 'unknown']}`
  }
}
