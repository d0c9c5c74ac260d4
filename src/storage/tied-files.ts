import { isRecord } from '../lib/plain-json.ts'
import { type DatabaseConnection, connectDatabase, requested } from './database-connection.ts'
import type { FileHandle } from './tied-file.ts'

/** The file to which a plan is tied. */
export interface TiedFile {
  readonly handle: FileHandle
  /** SHA-256 of what was written or found in it last; null while nothing was. */
  readonly hash: string | null
}

/** What was in the last back-up of a plan, to count what changed since. */
export interface BackupBase {
  /** When that was, in milliseconds since 1970. */
  readonly at: number
  /** Plain text by section id. */
  readonly texts: Readonly<Record<string, string>>
}

/** Files that plans are tied to, in a database of their own, so that they may outlive that of the plans. Rejects with `StorageError`. */
export interface TiedFiles {
  get(plan: string): Promise<TiedFile | null>
  /** By id of the plan. */
  all(): Promise<Readonly<Record<string, TiedFile>>>
  put(plan: string, file: TiedFile): Promise<void>
  remove(plan: string): Promise<void>
  getBase(plan: string): Promise<BackupBase | null>
  putBase(plan: string, base: BackupBase): Promise<void>
  /** Forgets everything; the files themselves stay. */
  clear(): Promise<void>
}

function tiedFilesName(databaseName: string): string {
  return `${databaseName}:bestanden`
}

const fileKey = (plan: string) => `file:${plan}`
const baseKey = (plan: string) => `base:${plan}`

/** The tied files of the app whose plans are in the database of this name. */
export function createTiedFiles(databaseName: string): TiedFiles {
  const connection = connectDatabase(tiedFilesName(databaseName))
  const get = (key: string) => connection.read((store) => requested<unknown>(store.get(key)))
  return {
    get: async (plan) => readTied(await get(fileKey(plan))),
    all: () => allFiles(connection),
    put: (plan, file) => put(connection, fileKey(plan), file),
    remove: (plan) =>
      connection.write((store, finish) => {
        store.delete(fileKey(plan))
        finish()
      }),
    getBase: async (plan) => readBase(await get(baseKey(plan))),
    putBase: (plan, base) => put(connection, baseKey(plan), base),
    clear: () =>
      connection.write((store, finish) => {
        store.clear()
        finish()
      }),
  }
}

function put(connection: DatabaseConnection, key: string, record: unknown): Promise<void> {
  return connection.write((store, finish) => {
    store.put(record, key)
    finish()
  })
}

async function allFiles(connection: DatabaseConnection): Promise<Readonly<Record<string, TiedFile>>> {
  const range = IDBKeyRange.bound(fileKey(''), fileKey('\uffff'))
  const [keys, records] = await connection.read((store) =>
    Promise.all([requested(store.getAllKeys(range)), requested<unknown[]>(store.getAll(range))]),
  )
  const files = keys.map((key, index) => [String(key).slice(fileKey('').length), readTied(records[index])] as const)
  return Object.fromEntries(files.flatMap(([plan, file]) => (file ? [[plan, file]] : [])))
}

function readTied(raw: unknown): TiedFile | null {
  if (!isRecord(raw) || !isRecord(raw['handle']) || !('getFile' in raw['handle'])) return null
  const { hash } = raw
  // A handle is made by the browser; there is nothing more to check than that it is one.
  return { handle: raw['handle'] as unknown as FileHandle, hash: typeof hash === 'string' ? hash : null }
}

function readBase(raw: unknown): BackupBase | null {
  if (!isRecord(raw) || typeof raw['at'] !== 'number' || !isRecord(raw['texts'])) return null
  const texts = Object.entries(raw['texts']).flatMap(([id, text]) => (typeof text === 'string' ? [[id, text]] : []))
  return { at: raw['at'], texts: Object.fromEntries(texts) }
}
