import { type Now, isoTime } from '../lib/clock.ts'
import { isRecord } from '../lib/plain-json.ts'
import { type DatabaseConnection, requested } from './database-connection.ts'
import type { PlanDatabase } from './plan-records.ts'
import { deletedKey, endedKey, idOfKey, keysFrom, planKey, rangesOfPlan } from './record-keys.ts'

/** How long a removed plan can be restored. */
const keptFor = 30 * 24 * 60 * 60 * 1000

/** Removing and restoring: a mark beside the plan, so that nothing of the plan itself is written. */
export function deletedPlans(
  connection: DatabaseConnection,
  now: Now,
): Pick<PlanDatabase, 'exists' | 'remove' | 'restore'> {
  const exists = async (id: string) =>
    connection.read(async (store) => (await requested(store.getKey(planKey(id)))) !== undefined)
  return {
    exists,
    remove: (id) =>
      connection.write((store, finish) => {
        store.put({ at: isoTime(now()) }, deletedKey(id))
        finish()
      }, 'strict'),
    restore: (id) =>
      connection.write((store, finish) => {
        store.delete(deletedKey(id))
        finish()
      }, 'strict'),
  }
}

/** Erases plans removed more than 30 days ago, each in one transaction, and gives their number. */
export async function purgeDeleted(connection: DatabaseConnection, now: Now): Promise<number> {
  const before = now() - keptFor
  await forgetEnded(connection, before)
  const keys = await connection.read((store) => requested(store.getAllKeys(keysFrom('deleted:'))))
  let purged = 0
  for (const key of keys) if (await purgePlan(connection, idOfKey(key), before)) purged += 1
  return purged
}

/** The mark is looked at again inside the transaction: the plan may have been restored in another tab meanwhile. */
function purgePlan(connection: DatabaseConnection, id: string, before: number): Promise<boolean> {
  return connection.write((store, finish) => {
    const mark = store.get(deletedKey(id))
    const manifest = store.get(planKey(id))
    manifest.onsuccess = () => {
      if (!isOlder(mark.result, before)) return finish(false)
      for (const range of rangesOfPlan(id)) store.delete(range)
      store.delete(planKey(id))
      store.delete(deletedKey(id))
      // A page that still has it open must notice that the rest of its records is gone.
      const writer: unknown = isRecord(manifest.result) ? manifest.result['writer'] : null
      if (typeof writer === 'string') store.put({ at: isoTime(before + keptFor) }, endedKey(id, writer))
      finish(true)
    }
  }, 'strict')
}

/** Ends of turns are of use only to pages that are open; none is for 30 days. */
function forgetEnded(connection: DatabaseConnection, before: number): Promise<void> {
  return connection.write((store, finish) => {
    const keys = store.getAllKeys(keysFrom('ended:'))
    const records = store.getAll(keysFrom('ended:'))
    records.onsuccess = () => {
      keys.result.forEach((key, index) => {
        if (isOlder(records.result[index], before)) store.delete(key)
      })
      finish()
    }
  })
}

function isOlder(mark: unknown, before: number): boolean {
  return isRecord(mark) && typeof mark['at'] === 'string' && Date.parse(mark['at']) < before
}
