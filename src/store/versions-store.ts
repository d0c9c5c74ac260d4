import { createStore, type StoreApi } from 'zustand/vanilla'
import { isoTime, type Now } from '../lib/clock.ts'
import type { Plan } from '../plan/plan.ts'
import type { LoadResult, StorageReason } from '../storage/plan-records.ts'
import type { VersionDatabase } from '../storage/version-database.ts'
import type { PlanVersion, VersionReason } from '../versions/plan-version.ts'
import { restorePlan, restoreSectionOf } from '../versions/restore-plan.ts'
import { versionsToThin } from '../versions/thin-versions.ts'
import type { PlanStore } from './plan-store.ts'
import { reasonOf } from './read-stored.ts'

/** The versions of the open plan. */
export interface VersionsState {
  /** Newest first; null while they were not read yet. */
  readonly versions: readonly PlanVersion[] | null
  /** Why the list could not be read; null when it was. */
  readonly unread: StorageReason | null
  /** Why the last version could not be kept; null when it was. Saving the plan goes on. */
  readonly notKept: StorageReason | null
}

/** What to keep. */
export interface VersionWish {
  readonly reason: VersionReason
  readonly name?: string
  /** The plan as it was; without it the plan as it is now. */
  readonly plan?: Plan
  /** When the plan was like that, in milliseconds since 1970; without it now. */
  readonly at?: number
}

/** `before` is the plan as it was, to go back to. Without a kept version of it nothing is put back. */
export type RestoreResult =
  | { readonly kind: 'restored'; readonly before: Plan }
  | { readonly kind: 'same' | 'not-kept' | 'read-only' }

/** None of these rejects: what fails is said by the state or by what comes back. */
export interface VersionsActions {
  /** Reads the list anew. */
  refresh(): Promise<void>
  /** Keeps a version of the open plan and thins the others. The version, or null when that failed. */
  keep(wish: VersionWish): Promise<PlanVersion | null>
  /** Gives a version another name, or a first one. False when that failed. */
  rename(version: PlanVersion, name: string): Promise<boolean>
  /** Takes a version out; gives the way back, or null when that failed. */
  remove(version: PlanVersion): Promise<(() => Promise<boolean>) | null>
  load(version: PlanVersion): Promise<LoadResult>
  /** Puts the plan, or one section of it, back as it was then, after keeping it as it is now. */
  restore(then: Plan, section?: string): Promise<RestoreResult>
}

export type VersionsStore = StoreApi<VersionsState & VersionsActions>

export interface VersionsStoreOptions {
  readonly database: VersionDatabase
  readonly plan: PlanStore
  readonly now: Now
  readonly newId: () => string
}

/** The store of the versions of the open plan. */
export function createVersionsStore(options: VersionsStoreOptions): VersionsStore {
  const { database, plan, now } = options
  return createStore<VersionsState & VersionsActions>()((set, get) => {
    const refresh = async () => {
      const { id } = plan.getState()
      if (!id) return set({ versions: null })
      try {
        const versions = await database.list(id)
        if (plan.getState().id === id) set({ versions, unread: null })
      } catch (error) {
        set({ unread: reasonOf(error) })
      }
    }
    const thin = async () => {
      const { versions } = get()
      const gone = new Set(versionsToThin(versions ?? [], now()))
      if (gone.size === 0) return
      await database.remove((versions ?? []).filter(({ id }) => gone.has(id)))
      await refresh()
    }
    const attempt = async (work: () => Promise<unknown>): Promise<boolean> => {
      const done = await work().then(
        () => true,
        () => false,
      )
      await refresh()
      return done
    }
    const keep = async (wish: VersionWish): Promise<PlanVersion | null> => {
      const { plan: current, unreadable } = plan.getState()
      const kept = wish.plan ?? current
      if (!kept) return null
      const version = versionOf(kept, wish, options)
      try {
        await database.keep(version, { plan: kept, unreadable })
        set({ notKept: null })
      } catch (error) {
        set({ notKept: reasonOf(error) })
        return null
      }
      await refresh()
      // One too many does no harm; the next time it goes.
      await thin().catch(() => undefined)
      return version
    }
    return {
      versions: null,
      unread: null,
      notKept: null,
      refresh,
      keep,
      rename: (version, name) => attempt(() => database.rename({ ...version, name, reason: 'named' })),
      remove: async (version) => {
        const removed = await database.remove([version]).catch(() => [])
        await refresh()
        const [one] = removed
        return one ? () => attempt(() => database.putBack(one)) : null
      },
      load: (version) => database.load(version).catch(() => ({ kind: 'unreadable' })),
      restore: async (then, section) => {
        const putBack = (now: Plan) => (section ? restoreSectionOf(now, then, section) : restorePlan(now, then))
        // What was typed last belongs to what is kept.
        await plan.getState().flush()
        const { plan: before, readOnly } = plan.getState()
        if (!before || readOnly) return { kind: 'read-only' }
        if (putBack(before) === before) return { kind: 'same' }
        const isKept = get().versions?.[0]?.revision === before.revision
        if (!isKept && !(await keep({ reason: 'before-restore', plan: before }))) return { kind: 'not-kept' }
        // Typing goes on while the version is kept.
        void plan.getState().flush()
        return plan.getState().change(putBack) ? { kind: 'restored', before } : { kind: 'read-only' }
      },
    }
  })
}

function versionOf(
  plan: Plan,
  { reason, name, at }: VersionWish,
  { newId, now }: Pick<VersionsStoreOptions, 'newId' | 'now'>,
): PlanVersion {
  return { id: newId(), plan: plan.id, name: name ?? null, reason, at: isoTime(at ?? now()), revision: plan.revision }
}
