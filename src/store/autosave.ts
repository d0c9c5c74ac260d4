import type { Now, Timer } from '../lib/clock.ts'
import type { Plan } from '../plan/plan.ts'
import { type PlanDatabase, type SaveRequest, type SaveResult, StorageError } from '../storage/plan-records.ts'
import type { StoredImages, Unreadable } from '../storage/plan-records.ts'
import { createSaveThrottle } from '../storage/save-throttle.ts'
import { everyChapter } from '../storage/stored-plan.ts'
import { dirtyChapters } from './dirty-chapters.ts'

/** What is true about saving at this moment; `at` and `since` in milliseconds since 1970. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'saving'; readonly since: number }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'failed'; readonly reason: SaveFailure }

/** Why saving does not work; `wiped` when another window erased everything. */
export type SaveFailure = 'full' | 'conflict' | 'closed' | 'wiped' | 'unknown'

/** A plan in memory with its images. */
export interface Draft {
  readonly plan: Plan
  readonly images: StoredImages
}

export interface AutosaveOptions {
  readonly database: Pick<PlanDatabase, 'save'>
  readonly now: Now
  readonly timer: Timer
  /** The draft as it was loaded. */
  readonly opened: Draft
  readonly savedAt: number
  readonly unreadable: Unreadable
  readonly onState: (state: SaveState) => void
  /** Called before each save, to hand over through `changed` what was typed and not handed over yet. */
  readonly takeIn?: () => void
  /** Called when the store turned out to have lost the plan; it is then written anew as a whole. */
  readonly onMissing?: () => void
}

/** Saves a draft while it changes. Nothing is ever dropped: what could not be saved is tried again. */
export interface Autosave {
  /** Takes the newest draft; it is saved within the interval of the throttle. */
  changed(draft: Draft): void
  /** Whether something was typed that has not been handed over yet: then nothing is called saved. */
  typing(going: boolean): void
  /** Starts saving before it returns; true when this draft is saved in the end. Never rejects. */
  flush(): Promise<boolean>
  /** The plan that the store confirmed last; null when everything is confirmed or nothing ever was. */
  unconfirmedSince(): Plan | null
  /** While paused nothing is written. */
  pause(paused: boolean): void
  /** Ends it; what is not saved is not saved any more. */
  stop(): void
}

/** Milliseconds before the first and the longest wait for another attempt. */
const firstRetry = 1000
const longestRetry = 5_000

interface Memory {
  current: Draft
  /** The draft of the last transaction that completed; null when the store turned out to be empty. */
  confirmed: Draft | null
  savedAt: number
  /** The draft of the save that was started last, while it runs. */
  started: Draft | null
  running: number
  since: number
  failure: SaveFailure | null
  typing: boolean
  /** A turn to save came while another save ran. */
  late: boolean
  retryIn: number
  retry: unknown
  paused: boolean
  stopped: boolean
}

/**
 * Autosave for one open plan. `saved` is said only after the transaction of the newest draft completed; a failure is
 * said until a save succeeds; a conflict ends saving, because going on would write over somebody's work.
 */
export function createAutosave(options: AutosaveOptions): Autosave {
  const { database, now, timer, opened, unreadable, takeIn, onMissing } = options
  const memory = newMemory(opened, options.savedAt)
  const saveInTurn = () => {
    memory.late = memory.running > 0
    if (!memory.late) save()
  }
  const throttle = createSaveThrottle(saveInTurn, timer)
  const report = stateReporter(memory, options.onState)
  let idle: (() => void)[] = []

  const save = () => {
    if (!memory.paused && !memory.stopped) takeIn?.()
    const draft = memory.current
    if (!mayStart(memory)) return
    memory.started = draft
    memory.since = memory.running === 0 ? now() : memory.since
    memory.running += 1
    report()
    database
      .save(saveRequest(draft, memory.confirmed, unreadable))
      .then((result) => completed(draft, result), failed)
      .finally(ended)
  }
  const completed = (draft: Draft, result: SaveResult) => {
    if (result.kind === 'saved') confirm(memory, draft, now())
    else if (result.missing) {
      memory.confirmed = null
      onMissing?.()
    } else memory.failure = 'conflict'
  }
  const failed = (error: unknown) => {
    memory.failure = error instanceof StorageError ? error.reason : 'unknown'
  }
  const ended = () => {
    memory.running -= 1
    if (memory.running === 0) memory.started = null
    goOn()
    report()
    if (memory.running > 0) return
    for (const resolve of idle) resolve()
    idle = []
  }
  const goOn = () => {
    if (memory.failure) scheduleRetry()
    else if (memory.confirmed === null) save()
    else if (memory.running === 0 && mayStart(memory)) {
      // Its turn has passed already: another interval would make what was typed wait twice.
      if (memory.late) throttle.flush()
      else throttle.trigger()
    }
  }
  const scheduleRetry = () => {
    if (memory.failure === 'conflict' || memory.retry !== null || memory.stopped) return
    memory.retry = timer.set(() => {
      memory.retry = null
      save()
    }, memory.retryIn)
    memory.retryIn = Math.min(longestRetry, memory.retryIn * 2)
  }
  const cancelRetry = () => {
    if (memory.retry !== null) timer.clear(memory.retry)
    memory.retry = null
  }

  return {
    changed: (draft) => {
      memory.current = draft
      memory.typing = false
      if (memory.failure === null) throttle.trigger()
      report()
    },
    typing: (going) => {
      if (memory.typing === going) return
      memory.typing = going
      report()
    },
    flush: async () => {
      const draft = memory.current
      cancelRetry()
      throttle.cancel()
      save()
      if (memory.running > 0) await new Promise<void>((resolve) => idle.push(resolve))
      return isConfirmed(memory, draft)
    },
    unconfirmedSince: () =>
      memory.current === memory.confirmed || memory.paused ? null : (memory.confirmed?.plan ?? null),
    pause: (paused) => {
      memory.paused = paused
      if (!paused && mayStart(memory)) throttle.trigger()
    },
    stop: () => {
      memory.stopped = true
      cancelRetry()
      throttle.cancel()
    },
  }
}

function newMemory(opened: Draft, savedAt: number): Memory {
  return {
    current: opened,
    confirmed: opened,
    savedAt,
    started: null,
    running: 0,
    since: savedAt,
    failure: null,
    typing: false,
    late: false,
    retryIn: firstRetry,
    retry: null,
    paused: false,
    stopped: false,
  }
}

/** Whether there is something to write that is not being written already. */
function mayStart({ current, confirmed, started, failure, paused, stopped }: Memory): boolean {
  return !stopped && !paused && failure !== 'conflict' && current !== confirmed && current !== started
}

/** Saves end in the order in which they were started, but an older one must never hide a newer. */
function confirm(memory: Memory, draft: Draft, at: number): void {
  if (memory.confirmed && memory.confirmed.plan.revision > draft.plan.revision) return
  memory.confirmed = draft
  memory.savedAt = at
  memory.failure = null
  memory.retryIn = firstRetry
}

function isConfirmed({ confirmed }: Memory, draft: Draft): boolean {
  return confirmed !== null && confirmed.plan.revision >= draft.plan.revision
}

function saveRequest({ plan, images }: Draft, confirmed: Draft | null, unreadable: Unreadable): SaveRequest {
  if (!confirmed) return { plan, base: null, chapters: everyChapter(plan), images, unreadable }
  const added = Object.entries(images).filter(([hash]) => !Object.hasOwn(confirmed.images, hash))
  return {
    plan,
    base: confirmed.plan.revision,
    chapters: dirtyChapters(confirmed.plan, plan, Object.keys(unreadable.sections)),
    images: Object.fromEntries(added),
    unreadable,
  }
}

/** Reports the state when it differs from what was reported last. */
function stateReporter(memory: Memory, onState: (state: SaveState) => void): () => void {
  let last = JSON.stringify(currentState(memory))
  return () => {
    const state = currentState(memory)
    const text = JSON.stringify(state)
    if (text === last) return
    last = text
    onState(state)
  }
}

function currentState({ failure, running, since, current, confirmed, savedAt, typing }: Memory): SaveState {
  if (failure) return { kind: 'failed', reason: failure }
  if (running > 0) return { kind: 'saving', since }
  return current === confirmed && !typing ? { kind: 'saved', at: savedAt } : { kind: 'unsaved' }
}
