import * as v from 'valibot'
import { toBase64 } from '../lib/base64.ts'
import { isRecord } from '../lib/plain-json.ts'
import { connectDatabase, requested } from './database-connection.ts'
import { readHouseStyle } from './house-style-records.ts'
import { unreadableJournal } from './leave-journal.ts'
import { assemblePlan } from './load-plan.ts'
import { readStoredImage } from './stored-image.ts'
import { readManifest, readStoredTexts, readTexts } from './stored-plan.ts'
import { versionShape } from './version-database.ts'
import { versionLadder } from './version-ladder.ts'

/** What kind of thing could not be read. */
export type UnreadableKind = 'plan' | 'text' | 'image' | 'style' | 'version' | 'word-template' | 'aside' | 'journal'

export interface UnreadableRecord {
  readonly kind: UnreadableKind
  /** Key under which it stands, as it was found. */
  readonly key: string
  readonly record: unknown
}

const isReadable: Readonly<Record<Exclude<UnreadableKind, 'journal'> | 'version-plan', (record: unknown) => boolean>> =
  {
    plan: (record) => readManifest(record).kind !== 'unreadable',
    text: isReadableText,
    image: (record) => readStoredImage(record) !== null,
    style: (record) => readHouseStyle(record) !== null,
    'word-template': (record) => isRecord(record) && isBytes(record['bytes']),
    version: (record) => v.safeParse(versionShape, record).success,
    'version-plan': isReadableVersion,
    aside: () => false,
  }

/** Every stored record that cannot be read, wherever it stands in the database of this name. Changes nothing. */
export async function unreadableRecords(name: string): Promise<readonly UnreadableRecord[]> {
  const connection = connectDatabase(name)
  const [keys, records] = await connection.read((store) =>
    Promise.all([requested(store.getAllKeys()), requested<unknown[]>(store.getAll())]),
  )
  return keys.flatMap((key, index) => {
    const prefix = String(key).split(':', 1)[0] ?? ''
    const record = records[index]
    if (!isKind(prefix) || isReadable[prefix](record)) return []
    return [{ kind: prefix === 'version-plan' ? 'version' : prefix, key: String(key), record }]
  })
}

/** Last words of a page that was left which could not be read. A browser that refuses storage has none. */
export function unreadableJournals(storage: () => Storage, name: string): readonly UnreadableRecord[] {
  try {
    const keys = Object.keys(storage()).filter((key) => key.startsWith(`${name}:`) && key.endsWith(unreadableJournal))
    return keys.map((key) => ({ kind: 'journal', key, record: storage().getItem(key) }))
  } catch {
    return []
  }
}

/** The records as the text of a file, with bytes as base64. */
export function rawText(records: readonly UnreadableRecord[]): string {
  const byKey = Object.fromEntries(records.map(({ key, record }) => [key, record]))
  return JSON.stringify(byKey, (_key, value: unknown) => (isBytes(value) ? toBase64(value) : value), 2)
}

function isKind(prefix: string): prefix is keyof typeof isReadable {
  return Object.hasOwn(isReadable, prefix)
}

function isReadableText(record: unknown): boolean {
  const read = readStoredTexts(record)
  return read.kind !== 'unreadable' && Object.keys(readTexts(read.value.texts).unreadable).length === 0
}

function isReadableVersion(record: unknown): boolean {
  if (!isRecord(record) || !isRecord(record['texts'])) return false
  const raw = { manifest: record['manifest'], texts: record['texts'] }
  const { result } = assemblePlan(raw, versionLadder)
  return result.kind === 'loaded' && result.unreadable.chapters.length === 0
}

function isBytes(value: unknown): value is Uint8Array {
  return Object.prototype.toString.call(value) === '[object Uint8Array]'
}
