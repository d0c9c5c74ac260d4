import * as v from 'valibot'
import { isRecord } from '../lib/plain-json.ts'
import type { Plan } from '../plan/plan.ts'
import { newestFirst, type PlanVersion } from '../versions/plan-version.ts'
import { type DatabaseConnection, connectDatabase, requested } from './database-connection.ts'
import { assemblePlan } from './load-plan.ts'
import type { LoadResult, Unreadable } from './plan-records.ts'
import { recordId } from './plan-shape.ts'
import { keysFrom, versionKey, versionPlanKey } from './record-keys.ts'
import { rawPlanOf } from './save-plan.ts'
import { everyChapter } from './stored-plan.ts'
import { type VersionLadder, versionLadder } from './version-ladder.ts'

/** A plan to keep, with what of it could not be read. */
export interface KeptPlan {
  readonly plan: Plan
  readonly unreadable: Unreadable
}

/** A version that was taken out, as it was stored, to put back. */
export interface RemovedVersion {
  readonly version: PlanVersion
  readonly stored: unknown
}

/** The versions of plans, kept apart from the plans. Every method rejects with `StorageError` only. */
export interface VersionDatabase {
  /** Versions of a plan, newest first; records that cannot be read are passed over and stay where they are. */
  list(plan: string): Promise<readonly PlanVersion[]>
  /** Stores a version with its plan, both or neither. */
  keep(version: PlanVersion, kept: KeptPlan): Promise<void>
  /** The plan of a version. A version of a newer app is `readOnly`: it can be looked at, not put back. */
  load(version: PlanVersion): Promise<LoadResult>
  /** Stores what a version says about itself; nothing when it is not there any more. */
  rename(version: PlanVersion): Promise<void>
  /** Takes versions out and gives them as they were. */
  remove(versions: readonly PlanVersion[]): Promise<readonly RemovedVersion[]>
  putBack(removed: RemovedVersion): Promise<void>
}

const reasons = ['automatic', 'before-restore', 'before-replace', 'named'] as const

/** What a version says about itself, as stored and in a file. */
export const versionShape: v.GenericSchema<unknown, PlanVersion> = v.object({
  id: recordId,
  plan: recordId,
  name: v.nullable(v.string()),
  // A reason of a later app is not known here; the version itself is as good.
  reason: v.fallback(v.picklist(reasons), 'automatic'),
  at: v.pipe(v.string(), v.isoTimestamp()),
  revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
})

/** The versions in the browser's database of this name, the same in which the plans are. */
export function createVersionDatabase(name: string, ladder: VersionLadder = versionLadder): VersionDatabase {
  const connection = connectDatabase(name)
  return {
    list: (plan) => listVersions(connection, plan),
    keep: (version, kept) => putVersion(connection, { version, stored: storedPlan(version, kept, ladder) }),
    load: (version) => loadVersion(connection, version, ladder),
    rename: (version) =>
      connection.write((store, finish) => {
        const key = versionKey(version.plan, version.id)
        const present = store.getKey(key)
        present.onsuccess = () => {
          if (present.result !== undefined) store.put(version, key)
          finish(undefined)
        }
      }),
    remove: (versions) => removeVersions(connection, versions),
    putBack: (removed) => putVersion(connection, removed),
  }
}

async function listVersions(connection: DatabaseConnection, plan: string): Promise<readonly PlanVersion[]> {
  const records = await connection.read((store) => requested<unknown[]>(store.getAll(keysFrom(versionKey(plan, '')))))
  return records
    .flatMap((record) => {
      const read = v.safeParse(versionShape, record)
      return read.success ? [read.output] : []
    })
    .toSorted(newestFirst)
}

/** The session of a version is its id: no window ever saves over it. */
function storedPlan(version: PlanVersion, { plan, unreadable }: KeptPlan, ladder: VersionLadder): unknown {
  const request = { plan, base: null, chapters: everyChapter(plan), unreadable }
  return rawPlanOf(request, { session: version.id, at: version.at, shape: ladder.current })
}

function putVersion(connection: DatabaseConnection, { version, stored }: RemovedVersion): Promise<void> {
  return connection.write((store, finish) => {
    store.put(version, versionKey(version.plan, version.id))
    store.put(stored, versionPlanKey(version.plan, version.id))
    finish(undefined)
  }, 'strict')
}

async function loadVersion(
  connection: DatabaseConnection,
  { plan, id }: PlanVersion,
  ladder: VersionLadder,
): Promise<LoadResult> {
  const stored = await connection.read((store) => requested<unknown>(store.get(versionPlanKey(plan, id))))
  if (stored === undefined) return { kind: 'missing' }
  if (!isRecord(stored) || !isRecord(stored['texts'])) return { kind: 'unreadable' }
  return assemblePlan({ manifest: stored['manifest'], texts: stored['texts'] }, ladder).result
}

function removeVersions(
  connection: DatabaseConnection,
  versions: readonly PlanVersion[],
): Promise<readonly RemovedVersion[]> {
  return connection.write((store, finish) => {
    const removed: RemovedVersion[] = []
    if (versions.length === 0) return finish(removed)
    for (const version of versions) {
      const key = versionPlanKey(version.plan, version.id)
      const stored = store.get(key)
      stored.onsuccess = () => {
        removed.push({ version, stored: stored.result })
        store.delete(key)
        store.delete(versionKey(version.plan, version.id))
        if (removed.length === versions.length) finish(removed)
      }
    }
  }, 'strict')
}
