import { IDBFactory } from 'fake-indexeddb'
import { type UseStore, createStore } from 'idb-keyval'
import { type DatabaseOptions, createPlanDatabase } from '../../src/storage/plan-database.ts'
import type { PlanDatabase, SaveRequest, StoredImage } from '../../src/storage/plan-records.ts'
import { everyChapter } from '../../src/storage/stored-plan.ts'
import type { Plan } from '../../src/plan/plan.ts'

/** A new, empty IndexedDB for one test; IDBKeyRange and the rest come from `fake-indexeddb/auto`. */
export function emptyIndexedDb(): void {
  globalThis.indexedDB = new IDBFactory()
}

/** A clock that tests can set. */
export const clock = { time: Date.parse('2026-11-23T12:00:00Z') }

/** A database as one page opens it. */
export function openDatabase(options: Partial<DatabaseOptions> = {}): PlanDatabase {
  return createPlanDatabase({ name: 'test', session: 'pagina1', now: () => clock.time, ...options })
}

/** The same object store, without our code in between. */
export function rawStore(): UseStore {
  return createStore('test', 'records')
}

/** A request that writes all of a plan. */
export function whole(plan: Plan, base: number | null = null): SaveRequest {
  return { plan, base, chapters: everyChapter(plan) }
}

/** The smallest image that has the signature of a PNG. */
export const tinyImage: StoredImage = {
  type: 'image/png',
  width: 2,
  height: 1,
  bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]),
}
