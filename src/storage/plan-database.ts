import type { Now } from '../lib/clock.ts'
import { isoTime } from '../lib/clock.ts'
import { type DatabaseConnection, connectDatabase, isConstraintError, requested } from './database-connection.ts'
import { deletedPlans, purgeDeleted } from './deleted-plans.ts'
import { exportedStates } from './exported-states.ts'
import { storedStyles } from './house-style-records.ts'
import { type RawPlan, assemblePlan } from './load-plan.ts'
import { putNewerPlan } from './newer-plan.ts'
import type { LoadResult, NewerPlan, PlanDatabase, PlanSummary, SaveRequest, SaveResult } from './plan-records.ts'
import { backupKey, idOfKey, keysFrom, planKey, rangesOfPlan, textKey, usedKey } from './record-keys.ts'
import { type SaveContext, putOwnPlan, putPlanInTurn, takeTurn } from './save-plan.ts'
import { storedImages } from './image-records.ts'
import { compareSummaries, summarizePlan } from './summarize-plan.ts'
import { type VersionLadder, versionLadder } from './version-ladder.ts'
import { storedWordTemplates } from './word-template-records.ts'

export interface DatabaseOptions {
  /** Name of the database. */
  readonly name: string
  /** Random id of this page, so that a save of another page is noticed. */
  readonly session: string
  readonly now: Now
  readonly ladder?: VersionLadder
}

/**
 * The plans in this browser's IndexedDB. Opening is lazy; call `list` early, because a database that is opened for
 * the first time while the page is left comes too late.
 */
export function createPlanDatabase(options: DatabaseOptions): PlanDatabase {
  const { name, now, ladder = versionLadder } = options
  const connection = connectDatabase(name)
  const { exists, remove, restore } = deletedPlans(connection, now)
  const own: OwnPlans = new Map()
  return {
    list: () => listPlans(connection, ladder),
    load: (id) => {
      // Who reads a plan anew may find what another session saved: the next save has to compare again.
      own.delete(id)
      return loadPlan(connection, id, ladder)
    },
    save: planSaver(connection, options, own),
    keepNewer: (plan) => keepNewer(connection, plan, options),
    exists,
    remove,
    restore,
    purge: () => purgeDeleted(connection, now),
    rawRecords: (id) => readRawRecords(connection, id),
    ...storedImages(connection),
    ...storedStyles(connection),
    ...storedWordTemplates(connection),
    ...exportedStates(connection, now, ladder),
    hasBeenUsed: () => connection.read(async (store) => (await requested(store.getKey(usedKey))) !== undefined),
  }
}

async function listPlans(connection: DatabaseConnection, ladder: VersionLadder): Promise<readonly PlanSummary[]> {
  const [keys, manifests, deletedKeys, deleted] = await connection.read((store) =>
    Promise.all([
      requested(store.getAllKeys(keysFrom('plan:'))),
      requested<unknown[]>(store.getAll(keysFrom('plan:'))),
      requested(store.getAllKeys(keysFrom('deleted:'))),
      requested<{ readonly at: string }[]>(store.getAll(keysFrom('deleted:'))),
    ]),
  )
  const deletedAt = new Map(deletedKeys.map((key, index) => [idOfKey(key), deleted[index]?.at ?? null]))
  return keys
    .map((key, index) => ({ id: idOfKey(key), manifest: manifests[index] }))
    .map((found) => summarizePlan({ ...found, deletedAt: deletedAt.get(found.id) ?? null }, ladder))
    .sort(compareSummaries)
}

async function loadPlan(connection: DatabaseConnection, id: string, ladder: VersionLadder): Promise<LoadResult> {
  const raw = await readRawPlan(connection, id)
  const { result, migratedFrom } = assemblePlan(raw, ladder)
  if (migratedFrom === null || result.kind !== 'loaded') return result
  try {
    await backUp(connection, { id, raw, shape: migratedFrom })
    return result
  } catch {
    // Without a copy of the original the migrated plan must not be written over it.
    return { ...result, readOnly: true, findings: [...result.findings, { code: 'backup-failed', severity: 'error' }] }
  }
}

async function readRawPlan(connection: DatabaseConnection, id: string): Promise<RawPlan> {
  const range = keysFrom(textKey(id, ''))
  const [manifest, keys, records] = await connection.read((store) =>
    Promise.all([
      requested<unknown>(store.get(planKey(id))),
      requested(store.getAllKeys(range)),
      requested<unknown[]>(store.getAll(range)),
    ]),
  )
  const chapters = keys.map((key) => String(key).slice(textKey(id, '').length))
  return { manifest, texts: Object.fromEntries(chapters.map((chapter, index) => [chapter, records[index]])) }
}

interface Original {
  readonly id: string
  readonly raw: RawPlan
  readonly shape: number
}

/** Keeps the records as they were before their migration; a copy that is there already is the older one and stays. */
function backUp(connection: DatabaseConnection, { id, raw, shape }: Original): Promise<void> {
  const backup = (key: string) => backupKey(id, shape, key)
  return connection.write((store, finish) => {
    const present = store.getKey(backup(planKey(id)))
    present.onsuccess = () => {
      if (present.result !== undefined) return finish()
      store.put(raw.manifest, backup(planKey(id)))
      for (const [chapter, texts] of Object.entries(raw.texts)) store.put(texts, backup(textKey(id, chapter)))
      finish()
    }
  }, 'strict')
}

/** The plans that this session saved since it read them, each with the connection over which it did. */
type OwnPlans = Map<string, IDBDatabase>

/** Saves plans, remembering which of them this session saved last. */
function planSaver(connection: DatabaseConnection, options: DatabaseOptions, own: OwnPlans): PlanDatabase['save'] {
  const { session, now, ladder = versionLadder } = options
  return (request) => {
    const context: SaveContext = { session, at: isoTime(now()), shape: ladder.current }
    const saved = connection.write<SaveResult>((store, finish) => {
      const { db } = store.transaction
      const succeed = () => {
        store.transaction.addEventListener('complete', () => own.set(request.plan.id, db))
        finish({ kind: 'saved', at: context.at })
      }
      if (own.get(request.plan.id) === db) {
        putOwnPlan(store, request, context)
        succeed()
      } else saveInTurn(store, { request, context, finish: (conflict) => (conflict ? finish(conflict) : succeed()) })
    }, durabilityOf(request))
    return saved.catch((error: unknown) => {
      own.delete(request.plan.id)
      if (isConstraintError(error)) return { kind: 'conflict', missing: false }
      throw error
    })
  }
}

function keepNewer(connection: DatabaseConnection, plan: NewerPlan, { now, session }: DatabaseOptions): Promise<void> {
  return connection.write<void>((store, finish) => {
    putNewerPlan(store, plan, { at: isoTime(now()), session })
    finish()
  }, 'strict')
}

/** A plan that is not stored yet is brought in: a file, a copy or the example. */
function durabilityOf({ base }: SaveRequest): IDBTransactionDurability {
  return base === null ? 'strict' : 'relaxed'
}

interface Saving {
  readonly request: SaveRequest
  readonly context: SaveContext
  readonly finish: (conflict: SaveResult | null) => void
}

function saveInTurn(store: IDBObjectStore, { request, context, finish }: Saving): void {
  const stored = store.get(planKey(request.plan.id))
  stored.onsuccess = () => {
    const turn = takeTurn(stored.result, request, context)
    if (turn.kind === 'conflict') return finish(turn)
    putPlanInTurn(store, request, { ...context, ends: turn.ends })
    finish(null)
  }
}

async function readRawRecords(connection: DatabaseConnection, id: string): Promise<Readonly<Record<string, unknown>>> {
  return connection.read(async (store) => {
    const ranges = [IDBKeyRange.only(planKey(id)), ...rangesOfPlan(id)]
    const parts = ranges.map((range) =>
      Promise.all([requested(store.getAllKeys(range)), requested<unknown[]>(store.getAll(range))]),
    )
    const entries = (await Promise.all(parts)).flatMap(([keys, values]) =>
      keys.map((key, index) => [String(key), values[index]] as const),
    )
    return Object.fromEntries(entries)
  })
}
