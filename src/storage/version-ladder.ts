import { isRecord } from '../lib/plain-json.ts'
import { planShape } from '../plan/plan.ts'

/** Kinds of stored record that carry a version. */
export type RecordKind = 'plan' | 'text'

/** What brings a record from one version to the next; pure, on a copy. */
export type Migration = (record: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>

/** The version that this app writes, and the migrations by the version they start from. */
export interface VersionLadder {
  readonly current: number
  readonly migrations: Readonly<Record<number, Readonly<Record<RecordKind, Migration>>>>
}

/** Version 1 is the first that was released, so there is nothing to migrate from yet. */
export const versionLadder: VersionLadder = { current: planShape, migrations: {} }

/** A record at the version of this app, or as it was found when it is newer; `from` is the version found. */
export type Climbed =
  | { readonly kind: 'current' | 'migrated' | 'newer'; readonly from: number; readonly record: unknown }
  | { readonly kind: 'unreadable' }

/** Brings a stored record to the current version. It never throws: a migration that fails leaves it unreadable. */
export function climb(raw: unknown, kind: RecordKind, ladder: VersionLadder): Climbed {
  if (!isRecord(raw)) return { kind: 'unreadable' }
  const from = raw['shape']
  if (typeof from !== 'number' || !Number.isInteger(from)) return { kind: 'unreadable' }
  if (from > ladder.current) return { kind: 'newer', from, record: raw }
  if (from === ladder.current) return { kind: 'current', from, record: raw }
  return migrate(raw, { kind, from, ladder })
}

interface Way {
  readonly kind: RecordKind
  readonly from: number
  readonly ladder: VersionLadder
}

function migrate(raw: Readonly<Record<string, unknown>>, { kind, from, ladder }: Way): Climbed {
  try {
    let record = structuredClone(raw)
    for (let version = from; version < ladder.current; version += 1) {
      const step = ladder.migrations[version]
      if (!step) return { kind: 'unreadable' }
      record = { ...step[kind](record), shape: version + 1 }
    }
    return { kind: 'migrated', from, record }
  } catch {
    // Whatever was wrong with it, the record stays as it is in the store and can be rescued from there.
    return { kind: 'unreadable' }
  }
}
