import { isRecord } from '../lib/plain-json.ts'

/** A file that holds a plan as it was. */
export interface Backup {
  /** When it was made, in milliseconds since 1970. */
  readonly at: number
  /** Revision of the plan in it. */
  readonly revision: number
  readonly fileName: string
}

/** What is remembered of a plan outside the database, so that it is still known after that was wiped. */
export interface PlanNote {
  readonly title: string
  /** When the plan was first seen in this browser, in milliseconds since 1970. */
  readonly since: number
  /** The newest back-up, or null. */
  readonly backup: Backup | null
  /** Words changed since that back-up, or since the plan was first opened; as far as they were counted. */
  readonly changed: number
  /** When a reminder was shown last, in milliseconds since 1970; 0 for never. */
  readonly reminded: number
  /** Removed by the writer: that it is gone is no surprise. */
  readonly removed: boolean
}

/** Notes by id of the plan. */
export type Notes = Readonly<Record<string, PlanNote>>

export interface PlanNotes {
  all(): Notes
  /** Changes parts of a note, which is made when there is none. */
  change(id: string, part: Partial<PlanNote>): void
  forget(ids: readonly string[]): void
}

/**
 * Notes in `localStorage` under the name of the database. A browser that refuses storage has none; an unreadable note counts as
 * absent, because all it costs is a reminder.
 */
export function createPlanNotes(
  storage: () => Pick<Storage, 'getItem' | 'setItem'>,
  name: string,
  now: () => number,
): PlanNotes {
  const key = `${name}:plannen`
  const all = (): Notes => {
    try {
      return readNotes(JSON.parse(storage().getItem(key) ?? '{}'))
    } catch {
      return {}
    }
  }
  const write = (notes: Notes) => {
    try {
      storage().setItem(key, JSON.stringify(notes))
    } catch {
      // With storage blocked there are no reminders; writing goes on.
      return
    }
  }
  return {
    all,
    change: (id, part) => {
      const notes = all()
      const before = notes[id] ?? { ...empty, since: now() }
      write({ ...notes, [id]: { ...before, ...part } })
    },
    forget: (ids) => {
      if (ids.length > 0) write(Object.fromEntries(Object.entries(all()).filter(([id]) => !ids.includes(id))))
    },
  }
}

const empty: PlanNote = { title: '', since: 0, backup: null, changed: 0, reminded: 0, removed: false }

function readNotes(raw: unknown): Notes {
  if (!isRecord(raw)) return {}
  return Object.fromEntries(Object.entries(raw).flatMap(([id, note]) => (isRecord(note) ? [[id, readNote(note)]] : [])))
}

function readNote(raw: Readonly<Record<string, unknown>>): PlanNote {
  const { title, backup, removed } = raw
  return {
    title: typeof title === 'string' ? title : '',
    since: count(raw['since']),
    backup: isRecord(backup) ? readBackup(backup) : null,
    changed: count(raw['changed']),
    reminded: count(raw['reminded']),
    removed: removed === true,
  }
}

function readBackup({ at, revision, fileName }: Readonly<Record<string, unknown>>): Backup {
  return { at: count(at), revision: count(revision), fileName: typeof fileName === 'string' ? fileName : '' }
}

function count(raw: unknown): number {
  return typeof raw === 'number' && Number.isFinite(raw) && raw > 0 ? raw : 0
}
