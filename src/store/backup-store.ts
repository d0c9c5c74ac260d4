import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Now } from '../lib/clock.ts'
import { changedWords, plainTexts } from '../plan/changed-words.ts'
import type { Plan } from '../plan/plan.ts'
import type { PlanNote, PlanNotes } from '../storage/plan-notes.ts'
import { type FileHandle, type TiedResult, type TiedTrouble, writeTiedFile } from '../storage/tied-file.ts'
import type { TiedFiles } from '../storage/tied-files.ts'
import { isReminderDue } from './backup-due.ts'
import type { PlanState, PlanStore } from './plan-store.ts'

/** The back-up of the open plan. */
export interface BackupState {
  /** The plan that this is about. */
  readonly id: string | null
  /** What is remembered of it; null while nothing is. */
  readonly note: PlanNote | null
  /** Name of the file that the plan is tied to, or null. */
  readonly tiedTo: string | null
  /** Why that file is not up to date; null when it is, or will be soon. */
  readonly trouble: TiedTrouble | null
  readonly writing: boolean
  /** Whether the reminder is in view. */
  readonly reminding: boolean
}

/** None of these rejects. */
export interface BackupActions {
  /** Reads anew what is known of the open plan, and counts the words that changed. */
  refresh(): Promise<void>
  /** Ties the plan to a file that was just chosen and writes it. `taken` when another plan is tied to it. */
  tie(handle: FileHandle): Promise<'tied' | 'taken' | 'failed'>
  untie(): Promise<void>
  /** Writes the tied file when the plan is newer and nothing stands in the way. */
  update(): Promise<void>
  /** Writes the tied file now, for somebody who pressed for it. True when it is up to date. */
  write(): Promise<boolean>
  /** The tied file, to open what somebody else wrote in it. */
  tiedFile(): Promise<FileHandle | null>
  /** The plan was saved as a file in another way. */
  saved(fileName: string, revision: number): void
  dismiss(): void
}

export type BackupStore = StoreApi<BackupState & BackupActions>

/** A plan as the text of a file. */
export interface PlanText {
  readonly text: string
  readonly revision: number
  readonly tooLarge: boolean
}

export interface BackupOptions {
  readonly plan: PlanStore
  readonly notes: PlanNotes
  readonly files: TiedFiles
  readonly now: Now
  /** The newest state of a plan, from memory when it could not be stored; null when it cannot be read. */
  readonly textOf: (id: string) => Promise<PlanText | null>
}

const none: BackupState = { id: null, note: null, tiedTo: null, trouble: null, writing: false, reminding: false }

/** The back-up of the plan that is open in `plan`. */
export function createBackupStore({ plan, notes, files, now, textOf }: BackupOptions): BackupStore {
  let last: Promise<unknown> = Promise.resolve()
  return createStore<BackupState & BackupActions>()((set, get) => {
    /** Shows the note of a plan, unless another was opened meanwhile. */
    const show = (id: string, part: Partial<BackupState> = {}) => {
      if (plan.getState().id === id) set({ id, note: notes.all()[id] ?? null, ...part })
    }
    const keep = async (id: string, fileName: string, revision: number) => {
      notes.change(id, { backup: { at: now(), revision, fileName }, changed: 0 })
      show(id, { reminding: false })
      await putBase(files, plan.getState(), { id, at: now() })
    }
    const writeTo = async (id: string, asked: boolean): Promise<boolean> => {
      const tied = await files.get(id)
      if (!tied) return false
      show(id, { writing: true })
      const made = await textOf(id)
      const result = await writtenIn(tied.handle, made, { known: tied.hash, asked })
      if (result.kind === 'trouble' || !made) {
        show(id, { writing: false, trouble: result.kind === 'trouble' ? result.why : 'failed' })
        return false
      }
      await files.put(id, { handle: tied.handle, hash: result.hash })
      show(id, { writing: false, trouble: null })
      await keep(id, tied.handle.name, made.revision)
      return true
    }
    /** One at a time: two writers in one file would meet each other. */
    const write = (id: string, asked: boolean): Promise<boolean> => {
      const done = last.then(() => writeTo(id, asked)).catch(() => false)
      last = done
      return done
    }
    return {
      ...none,
      refresh: async () => {
        const { id, plan: open } = plan.getState()
        if (!id || !open) return set(none)
        if (get().id !== id) set({ ...none, id })
        const tied = await files.get(id).catch(() => null)
        await count(files, notes, { plan: open, now: now() }).catch(() => undefined)
        show(id, { tiedTo: tied?.handle.name ?? null })
        const { note, reminding } = get()
        if (!note || get().id !== id) return
        if (note.changed === 0) return show(id, { reminding: false })
        if (reminding || !isReminderDue(note, now())) return
        notes.change(id, { reminded: now() })
        show(id, { reminding: true })
      },
      update: async () => {
        await get().refresh()
        const { id, plan: open, elsewhere } = plan.getState()
        const { tiedTo, trouble, note } = get()
        const isNewer = open && open.revision !== note?.backup?.revision
        // What needs a person waits for one; a disk that was full or away may be there again.
        const isWaiting = trouble === 'permission' || trouble === 'changed' || trouble === 'gone'
        if (id && tiedTo && isNewer && !isWaiting && !elsewhere) await write(id, false)
      },
      tie: async (handle) => {
        const { id } = plan.getState()
        if (!id) return 'failed'
        if (await isTiedElsewhere(files, handle, id)) return 'taken'
        await files.put(id, { handle, hash: null })
        show(id, { tiedTo: handle.name, trouble: null })
        return (await write(id, true)) ? 'tied' : 'failed'
      },
      untie: async () => {
        const { id } = plan.getState()
        if (!id) return
        await files.remove(id).catch(() => undefined)
        show(id, { tiedTo: null, trouble: null })
      },
      write: () => write(plan.getState().id ?? '', true),
      tiedFile: async () => (await files.get(plan.getState().id ?? '').catch(() => null))?.handle ?? null,
      saved: (fileName, revision) => {
        const { id } = plan.getState()
        if (id) void keep(id, fileName, revision).catch(() => undefined)
      },
      dismiss: () => set({ reminding: false }),
    }
  })
}

async function writtenIn(
  handle: FileHandle,
  made: PlanText | null,
  how: { readonly known: string | null; readonly asked: boolean },
): Promise<TiedResult> {
  if (!made) return { kind: 'trouble', why: 'failed' }
  if (made.tooLarge) return { kind: 'trouble', why: 'too-large' }
  return writeTiedFile(handle, { text: made.text, ...how })
}

async function isTiedElsewhere(files: TiedFiles, handle: FileHandle, id: string): Promise<boolean> {
  const others = Object.entries(await files.all().catch(() => ({}))).filter(([plan]) => plan !== id)
  const same = await Promise.all(others.map(([, tied]) => tied.handle.isSameEntry(handle).catch(() => false)))
  return same.includes(true)
}

/** Keeps what the plan holds now, to count from, when it is the plan that is open. */
async function putBase(
  files: TiedFiles,
  { plan }: Pick<PlanState, 'plan'>,
  { id, at }: { readonly id: string; readonly at: number },
): Promise<void> {
  if (plan?.id === id) await files.putBase(id, { at, texts: plainTexts(plan) })
}

/** Writes in the note how many words changed. Without a base, or with one of before the newest back-up, counting starts here. */
async function count(
  files: TiedFiles,
  notes: PlanNotes,
  { plan, now }: { readonly plan: Plan; readonly now: number },
): Promise<void> {
  const backup = notes.all()[plan.id]?.backup ?? null
  const base = await files.getBase(plan.id)
  if (!base || (backup && backup.at > base.at)) {
    await files.putBase(plan.id, { at: backup?.at ?? now, texts: plainTexts(plan) })
    if (!base || backup?.revision === plan.revision) return notes.change(plan.id, { changed: 0 })
    return
  }
  notes.change(plan.id, { changed: changedWords(base.texts, plainTexts(plan)) })
}
