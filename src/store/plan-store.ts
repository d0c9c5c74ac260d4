import { type StoreApi, createStore } from 'zustand/vanilla'
import type { Now, Timer } from '../lib/clock.ts'
import type { Finding } from '../lib/finding.ts'
import { sha256 } from '../lib/sha256.ts'
import { isAdopted, mayChange } from '../plan/adopted-plan.ts'
import { addImage } from '../plan/change-plan.ts'
import type { Plan } from '../plan/plan.ts'
import type { LeaveJournal } from '../storage/leave-journal.ts'
import type { LoadResult, PlanDatabase, StoredImage, StoredImages, Unreadable } from '../storage/plan-records.ts'
import { imageFacts } from '../storage/stored-image.ts'
import { type Autosave, type SaveState, createAutosave } from './autosave.ts'
import { lockedSections, readStored, reasonOf, withoutLockedTexts } from './read-stored.ts'
import { turnListener } from './turn-listener.ts'
import type { WritingTurn } from './writing-turn.ts'

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
  /** Nothing of the text or figures can be changed here now; also when the plan was adopted. */
  readonly readOnly: boolean
  /** True while another window writes in this plan and this one reads along. */
  readonly elsewhere: boolean
  /** Grows when the plan was read anew after another window wrote in it. */
  readonly readings: number
  /** What could not be read, as it was found. */
  readonly unreadable: Unreadable
  /** Ids of the sections whose stored text cannot be read: show them locked, text for them is not accepted. */
  readonly locked: readonly string[]
  readonly findings: readonly Finding[]
  readonly saveState: SaveState
  /** True when the browser turned out to have lost the stored plan, which was then written anew from this window. */
  readonly emptied: boolean
}

export interface PlanActions {
  /** Saves and closes what is open, then opens. False when that could not be saved (it stays open) or opening failed. */
  open(id: string): Promise<boolean>
  /**
   * Applies a pure change. False when no plan is open or it is read-only: then nothing happened. An adopted plan takes only
   * what starts a next version of it.
   */
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
  /** Has `takeIn` called before each save that is asked for, to take over what was typed last. Gives what stops that. */
  beforeFlush(takeIn: () => void): () => void
  /** Whether something was typed that `change` has not brought yet: until then the plan does not count as saved. */
  typing(going: boolean): void
  /** Goes on writing here; the window that did until now saves and reads along. */
  takeOver(): Promise<void>
}

export type PlanStore = StoreApi<PlanState & PlanActions>

export interface PlanStoreOptions {
  readonly database: PlanDatabase
  readonly now: Now
  readonly timer: Timer
  /** Keeps the last words of a page that goes before the database could confirm them. */
  readonly journal?: LeaveJournal
  /** Without it every window writes, and only a conflict while saving tells that there are two. */
  readonly turn?: WritingTurn
}

const closed: PlanState = {
  phase: 'none',
  failure: null,
  id: null,
  plan: null,
  images: {},
  readOnly: false,
  elsewhere: false,
  readings: 0,
  unreadable: { sections: {}, chapters: [] },
  locked: [],
  findings: [],
  saveState: { kind: 'saved', at: 0 },
  emptied: false,
}

type Loaded = Extract<LoadResult, { readonly kind: 'loaded' }>

/** The store of the one open plan. Nothing is written before a plan is loaded whole, nor after loading failed. */
export function createPlanStore({ database, now, timer, journal, turn }: PlanStoreOptions): PlanStore {
  let autosave: Autosave | null = null
  let isTurnHere = true
  // Whether this window may write nothing at all, whatever the plan itself allows.
  let blocked = false
  const typing = new Set<() => void>()

  return createStore<PlanState & PlanActions>()((set, get) => {
    const asked = { takeIn: () => typing.forEach((take) => take()), onMissing: () => set({ emptied: true }) }
    const reset = (state: Partial<PlanState> = {}) => {
      autosave?.stop()
      turn?.leave()
      autosave = null
      set({ ...closed, ...state })
    }
    const show = (loaded: Loaded, images: StoredImages, window: Pick<PlanState, 'elsewhere' | 'readings'>) => {
      const { plan, unreadable } = loaded
      const savedAt = Date.parse(loaded.savedAt)
      const onState = (saveState: SaveState) => {
        if (isWiped(get())) return
        set({ saveState })
        if (saveState.kind !== 'saved') return
        journal?.clear(plan.id)
        turn?.saved()
      }
      autosave?.stop()
      const opened = { plan, images }
      autosave = createAutosave({ database, now, timer, opened, savedAt, unreadable, ...asked, onState })
      // Saved by a newer version, or without backup: never to be written, whatever the windows agree.
      blocked = loaded.readOnly || window.elsewhere
      autosave.pause(blocked)
      const locked = lockedSections(plan, unreadable)
      set({ ...openState(loaded, images, locked), ...window, readOnly: blocked || isAdopted(plan) })
      // The journal is for the window that writes.
      if (blocked) return
      const recovered = withoutLockedTexts(journal?.recover(plan) ?? plan, locked)
      if (recovered === plan) journal?.clear(plan.id)
      else accept(recovered, images)
    }
    const load = async (id: string): Promise<boolean> => {
      reset({ phase: 'loading', id })
      // A plan that was asked for later, or closing meanwhile, makes the answer to this question useless.
      const isCurrent = () => get().phase === 'loading' && get().id === id
      try {
        // First the turn and then the plan, so that nothing is written between the two.
        isTurnHere = turn ? await turn.take(id, listener) : true
        const { loaded, images } = await readStored(database, id)
        if (!isCurrent()) return false
        if (loaded.kind === 'loaded') show(loaded, images, { elsewhere: !isTurnHere, readings: 0 })
        else reset({ phase: 'failed', failure: loaded.kind, id })
        return loaded.kind === 'loaded'
      } catch (error) {
        if (isCurrent()) reset({ phase: 'failed', failure: reasonOf(error), id })
        return false
      }
    }
    /** Reads the plan anew after another window wrote in it. What cannot be read leaves the plan as it is shown. */
    const readAgain = async () => {
      const read = await readAnew(database, get)
      if (read) show(read.loaded, read.images, { elsewhere: !isTurnHere, readings: get().readings + 1 })
    }
    const flush = async () => {
      asked.takeIn()
      return isWiped(get()) ? false : (autosave?.flush() ?? true)
    }
    /** What is typed while the last save runs is saved as well. */
    const settle = async () => {
      while (autosave && (await flush())) {
        asked.takeIn()
        if (isSaved()) return true
      }
      return autosave === null
    }
    const isSaved = () => get().saveState.kind === 'saved'
    const gotTurn = (isHere: boolean) => {
      isTurnHere = isHere
    }
    const readAlong = (lost: boolean) => {
      blocked = true
      autosave?.pause(true)
      set({ readOnly: true, elsewhere: true, ...(lost ? { saveState: { kind: 'failed', reason: 'conflict' } } : {}) })
    }
    /** What was typed last goes into the plan in memory, so that it is in the file that the writer may keep. */
    const stopForGood = async () => {
      if (get().phase !== 'open') return
      autosave?.stop()
      set({ elsewhere: false, saveState: { kind: 'failed', reason: 'wiped' } })
      asked.takeIn()
      blocked = true
      set({ readOnly: true })
      await autosave?.flush()
    }
    const listener = turnListener({ isSaved, settle, readAgain, gotTurn, readAlong, stopForGood })
    const accept = (plan: Plan, images: StoredImages) => {
      set({ plan, images, readOnly: blocked || isAdopted(plan) })
      autosave?.changed({ plan, images })
    }

    return {
      ...closed,
      open: async (id) => ((await settle()) ? load(id) : false),
      change: (fn) => {
        const { phase, plan, images, locked } = get()
        if (phase !== 'open' || !plan || blocked) return false
        const next = withoutLockedTexts(fn(plan), locked)
        if (!mayChange(plan, next)) return false
        if (next !== plan) accept(next, images)
        return true
      },
      addImage: (image) => addImageWith(image, get, accept),
      flush,
      leave: () => {
        void flush()
        const { plan } = get()
        const confirmed = autosave?.unconfirmedSince()
        if (plan && confirmed && !isWiped(get())) journal?.write(plan, confirmed)
      },
      close: async () => {
        if (!(await settle())) return false
        reset()
        return true
      },
      discard: () => reset(),
      beforeFlush: (takeIn) => {
        typing.add(takeIn)
        return () => void typing.delete(takeIn)
      },
      typing: (going) => autosave?.typing(going),
      takeOver: async () => (get().elsewhere ? turn?.takeOver() : undefined),
    }
  })
}

/** The state of a plan that was just read. */
function openState(loaded: Loaded, images: StoredImages, locked: readonly string[]): PlanState {
  const { plan, unreadable, findings } = loaded
  const saveState: SaveState = { kind: 'saved', at: Date.parse(loaded.savedAt) }
  return { ...closed, phase: 'open', id: plan.id, plan, images, unreadable, locked, findings, saveState }
}

/** Whether everything was erased from another window: then the plan is in this window alone, and is not written again. */
function isWiped({ saveState }: PlanState): boolean {
  return saveState.kind === 'failed' && saveState.reason === 'wiped'
}

/** The open plan as it is stored now, for a window that reads along; null when it cannot be read or is not shown any more. */
async function readAnew(database: PlanDatabase, get: () => PlanState) {
  const { id, phase } = get()
  if (phase !== 'open' || !id) return null
  const { loaded, images } = await readStored(database, id).catch(() => ({ loaded: null, images: {} }))
  const { id: now, elsewhere, saveState } = get()
  const isShown = now === id && elsewhere && saveState.kind !== 'failed'
  return loaded?.kind === 'loaded' && isShown ? { loaded, images } : null
}

/** Adds an image and gives its hash; null when no plan is open for writing. */
async function addImageWith(
  image: StoredImage,
  get: () => PlanState,
  accept: (plan: Plan, images: StoredImages) => void,
): Promise<string | null> {
  const hash = await sha256(image.bytes)
  const { phase, plan, readOnly, images } = get()
  if (phase !== 'open' || !plan || readOnly) return null
  const next = addImage(plan, hash, imageFacts(image))
  const known = Object.hasOwn(images, hash)
  // An image whose bytes went missing is stored again, and a save needs a revision of its own.
  const touched = next === plan && !known ? { ...plan, revision: plan.revision + 1 } : next
  if (!known || touched !== plan) accept(touched, { ...images, [hash]: image })
  return hash
}
