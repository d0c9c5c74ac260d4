import { type Now, isoTime } from '../lib/clock.ts'
import { isRecord } from '../lib/plain-json.ts'
import type { Plan } from '../plan/plan.ts'
import { type DatabaseConnection, requested } from './database-connection.ts'
import type { PlanDatabase } from './plan-records.ts'
import { exportKey, exportsOfPlan } from './record-keys.ts'
import { readWholePlan } from './read-whole-plan.ts'
import type { VersionLadder } from './version-ladder.ts'

/** So many exported states of one plan are kept; the oldest revision goes first. */
export const keptExports = 10

/** Record `export:<planId>:<revision>`: a plan as a Word file left with it, the base for merging that file later. */
export interface StoredExport {
  readonly shape: number
  readonly exportedAt: string
  readonly plan: Plan
}

/** What was exported to Word. It goes with its plan, and is never changed. */
export function exportedStates(
  connection: DatabaseConnection,
  now: Now,
  ladder: VersionLadder,
): Pick<PlanDatabase, 'keepExport' | 'getExport'> {
  return {
    keepExport: (plan) => {
      const record: StoredExport = { shape: plan.versions.shape, exportedAt: isoTime(now()), plan }
      return connection.write((store, finish) => {
        const keys = store.getAllKeys(exportsOfPlan(plan.id))
        keys.onsuccess = () => {
          const key = exportKey(plan.id, plan.revision)
          const all = [...new Set([...keys.result.map(String), key])].sort()
          store.put(record, key)
          for (const old of all.slice(0, -keptExports)) store.delete(old)
          finish()
        }
      })
    },
    getExport: async (id, revision) => {
      const found = await connection.read((store) => requested<unknown>(store.get(exportKey(id, revision))))
      if (!isRecord(found)) return null
      const read = readWholePlan(found['plan'], found['shape'], ladder)
      return typeof found['exportedAt'] === 'string' && read ? { ...read, exportedAt: found['exportedAt'] } : null
    },
  }
}
