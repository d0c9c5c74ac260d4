import { type StoreApi, createStore } from 'zustand/vanilla'
import type { Now, Timer } from '../lib/clock.ts'
import type { Finding } from '../lib/finding.ts'
import { sha256 } from '../lib/sha256.ts'
import { addImage } from '../plan/change-plan.ts'
import { findChapter } from '../plan/find-section.ts'
import { imagesInUse } from '../plan/image-use.ts'
import type { Plan } from '../plan/plan.ts'
import type { LeaveJournal } from '../storage/leave-journal.ts'
import {
  type LoadResult,
  type PlanDatabase,
  StorageError,
  type StoredImage,
  type StoredImages,
  type Unreadable,
} from '../storage/plan-records.ts'
import { imageFacts } from '../storage/stored-image.ts'
import { type Autosave, type SaveState, createAutosave } from './autosave.ts'

/** The open plan. Everything in it stays in memory until it is saved or `discard` is called. */
export interface PlanState {
  readonly phase: 'none' | 'loading' | 'open' | 'failed'
  /** Why opening failed; null in every other phase. */
  readonly failure: 'missing' | 'unreadable' | 'full' | 'closed' | 'unknown' | null
  /** Id of the plan that is open, being opened, or could not be opened. */
  readonly id: string | null
  readonly plan: Plan | null
  /** Images of the plan by hash, with their bytes. */
  readonly images: StoredImages
  readonly readOnly: boolean
  /** What could not be read, as it was found. */
  readonly unreadable: Unreadable
  /** Ids of the sections whose stored text cannot be read: show them locked, text for them is not accepted. */
  readonly locked: readonly string[]
  readonly findings: readonly Finding[]
  readonly saveState: SaveState
}

export interface PlanActions {
  /** Saves and closes what is open, then opens. False when that could not be saved (it stays open) or opening failed. */
  open(id: string): Promise<boolean>
  /** Applies a pure change. False when no plan is open or it is read-only: then nothing happened. */
  change(fn: (plan: Plan) => Plan): boolean
  /** Adds an image to the plan, stored along with the next save, and gives its hash; null when not possible. */
  addImage(image: StoredImage): Promise<string | null>
  /** Starts saving what is not saved before it returns; true when all is saved in the end. Never rejects. */
  flush(): Promise<boolean>
  /** For a page that is being left: starts saving, and keeps what is not confirmed in the journal. Does all that at once. */
  leave(): void
  /** Saves and closes. False when that failed: the plan stays open, unsaved changes included. */
  close(): Promise<boolean>
  /** Closes without saving, for a person who chose to. */
  discard(): void
  /** For a second tab that may only read. Nothing is written while true; flush first. */
  setReadOnly(readOnly: boolean): void
}

export type PlanStore = StoreApi<PlanState & PlanActions>

export interface PlanStoreOptions {
  readonly database: PlanDatabase
  readonly now: Now
  readonly timer: Timer
  /** Keeps the last words of a page that goes before the database could confirm them. */
  readonly journal?: LeaveJournal
}

const closed: PlanState = {
  phase: 'none',
  failure: null,
  id: null,
  plan: null,
  images: {},
  readOnly: false,
  unreadable: { sections: {}, chapters: [] },
  locked: [],
  findings: [],
  saveState: { kind: 'saved', at: 0 },
}

type Loaded = Extract<LoadResult, { readonly kind: 'loaded' }>

/** The store of the one open plan. Nothing is written before a plan is loaded whole, nor after loading failed. */
export function createPlanStore({ database, now, timer, journal }: PlanStoreOptions): PlanStore {
  let autosave: Autosave | null = null
  /** Saved by a newer version, or without backup: never to be written, whatever the tabs agree. */
  let sealed = false

  return createStore<PlanState & PlanActions>()((set, get) => {
    const reset = (state: Partial<PlanState> = {}) => {
      autosave?.stop()
      autosave = null
      set({ ...closed, ...state })
    }
    const show = (loaded: Loaded, images: StoredImages) => {
      const { plan, unreadable, findings, readOnly } = loaded
      const savedAt = Date.parse(loaded.savedAt)
      const onState = (saveState: SaveState) => {
        set({ saveState })
        if (saveState.kind === 'saved') journal?.clear(plan.id)
      }
      autosave = createAutosave({ database, now, timer, opened: { plan, images }, savedAt, unreadable, onState })
      sealed = readOnly
      autosave.pause(readOnly)
      const locked = lockedSections(plan, unreadable)
      const saveState: SaveState = { kind: 'saved', at: savedAt }
      set({ ...closed, phase: 'open', id: plan.id, plan, images, readOnly, unreadable, locked, findings, saveState })
      const recovered = readOnly ? plan : withoutLockedTexts(journal?.recover(plan) ?? plan, locked)
      if (recovered === plan) journal?.clear(plan.id)
      else accept(recovered, images)
    }
    const load = async (id: string): Promise<boolean> => {
      const loading = { phase: 'loading', id } as const
      reset(loading)
      // A plan that was asked for later, or closing meanwhile, makes the answer to this question useless.
      const isCurrent = () => get().phase === 'loading' && get().id === id
      try {
        const loaded = await database.load(id)
        const images = loaded.kind === 'loaded' ? await database.getImages(imagesOf(loaded.plan)) : {}
        if (!isCurrent()) return false
        if (loaded.kind === 'loaded') show(loaded, images)
        else reset({ phase: 'failed', failure: loaded.kind, id })
        return loaded.kind === 'loaded'
      } catch (error) {
        if (isCurrent()) reset({ phase: 'failed', failure: reasonOf(error), id })
        return false
      }
    }
    const flush = async () => (autosave ? autosave.flush() : true)
    /** What is typed while the last save runs is saved as well. */
    const settle = async () => {
      while (autosave && (await flush())) if (get().saveState.kind === 'saved') return true
      return autosave === null
    }
    const accept = (plan: Plan, images: StoredImages) => {
      set({ plan, images })
      autosave?.changed({ plan, images })
    }

    return {
      ...closed,
      open: async (id) => ((await settle()) ? load(id) : false),
      change: (fn) => {
        const { phase, plan, readOnly, images, locked } = get()
        if (phase !== 'open' || !plan || readOnly) return false
        const next = withoutLockedTexts(fn(plan), locked)
        if (next !== plan) accept(next, images)
        return true
      },
      addImage: async (image) => {
        const hash = await sha256(image.bytes)
        const { phase, plan, readOnly, images } = get()
        if (phase !== 'open' || !plan || readOnly) return null
        const next = addImage(plan, hash, imageFacts(image))
        const known = Object.hasOwn(images, hash)
        // An image whose bytes went missing is stored again, and a save needs a revision of its own.
        const touched = next === plan && !known ? { ...plan, revision: plan.revision + 1 } : next
        if (!known || touched !== plan) accept(touched, { ...images, [hash]: image })
        return hash
      },
      flush,
      leave: () => {
        const { plan } = get()
        const confirmed = autosave?.unconfirmedSince()
        if (plan && confirmed) journal?.write(plan, confirmed)
        void flush()
      },
      close: async () => {
        if (!(await settle())) return false
        reset()
        return true
      },
      discard: () => reset(),
      setReadOnly: (readOnly) => {
        if (get().phase !== 'open' || sealed) return
        set({ readOnly })
        autosave?.pause(readOnly)
      },
    }
  })
}

/** Images of the plan that a text uses or that were added and may be used again by undoing. */
function imagesOf(plan: Plan): readonly string[] {
  return [...new Set([...Object.keys(plan.images), ...imagesInUse(plan)])]
}

function lockedSections(plan: Plan, { sections, chapters }: Unreadable): readonly string[] {
  const lost = chapters.flatMap((id) => findChapter(plan, id)?.sections ?? []).map((section) => section.id)
  return [...new Set([...Object.keys(sections), ...lost])]
}

/** The stored text of a locked section is kept as it is, so a text beside it would be lost at the next save. */
function withoutLockedTexts(plan: Plan, locked: readonly string[]): Plan {
  const written = locked.filter((id) => Object.hasOwn(plan.texts, id))
  if (written.length === 0) return plan
  const texts = { ...plan.texts }
  for (const id of written) delete texts[id]
  return { ...plan, texts }
}

function reasonOf(error: unknown): 'full' | 'closed' | 'unknown' {
  return error instanceof StorageError ? error.reason : 'unknown'
}
