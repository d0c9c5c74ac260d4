import { createStore, promisifyRequest } from 'idb-keyval'
import { StorageError } from './plan-records.ts'

/** Reads and writes in one object store; both reject with `StorageError` only, or with a `ConstraintError`. */
export interface DatabaseConnection {
  /** Runs requests that read. */
  read<Value>(work: (store: IDBObjectStore) => Promise<Value>): Promise<Value>
  /**
   * Runs requests that write, all or none. `work` calls `finish` when it has made its last request; the promise
   * resolves with that value after the transaction completed, so after the browser has it. `strict` waits until the disk has it
   * too: for what is moved, brought in or taken out, where a power cut must not leave less than there was. Typing goes without.
   */
  write<Value>(work: WriteWork<Value>, durability?: IDBTransactionDurability): Promise<Value>
}

export type WriteWork<Value> = (store: IDBObjectStore, finish: (value: Value) => void) => void

const storeName = 'records'

/** A connection that opens by itself and, when the browser closed it under us, reopens once and tries again. */
export function connectDatabase(name: string): DatabaseConnection {
  let store = createStore(name, storeName)
  const withRetry = async <Value>(attempt: () => Promise<Value>): Promise<Value> => {
    try {
      return await attempt()
    } catch (error) {
      if (!isClosed(error)) throw asStorageError(error)
      store = createStore(name, storeName)
      return attempt().catch((again: unknown) => Promise.reject(asStorageError(again)))
    }
  }
  return {
    read: (work) => withRetry(() => store('readonly', work)),
    write: (work, durability) =>
      withRetry(() =>
        durability === 'strict'
          ? store('readonly', ({ transaction }) => transact(strictStore(transaction.db), work))
          : store('readwrite', (opened) => transact(opened, work)),
      ),
  }
}

/** `createStore` cannot ask for this, so a transaction of our own is made on its connection. */
function strictStore(database: IDBDatabase): IDBObjectStore {
  return database.transaction(storeName, 'readwrite', { durability: 'strict' }).objectStore(storeName)
}

/** The value of a request, for work that reads. */
export const requested = promisifyRequest

function transact<Value>(store: IDBObjectStore, work: WriteWork<Value>): Promise<Value> {
  const { transaction } = store
  return new Promise((resolve, reject) => {
    let value: Value
    transaction.oncomplete = () => resolve(value)
    transaction.onabort = () => reject(transaction.error ?? new DOMException('aborted', 'AbortError'))
    try {
      work(store, (finished) => {
        value = finished
        // Without this a page that is left right after the requests loses them: 15 of 15 in Chromium.
        transaction.commit()
      })
    } catch (error) {
      // Half of the records must not be written.
      transaction.abort()
      reject(error)
    }
  })
}

function isClosed(error: unknown): boolean {
  return ['InvalidStateError', 'AbortError'].includes(nameOf(error))
}

/** Whether an `add` met a record that was there already. */
export function isConstraintError(error: unknown): boolean {
  return nameOf(error) === 'ConstraintError'
}

function asStorageError(error: unknown): unknown {
  if (error instanceof StorageError || isConstraintError(error)) return error
  if (nameOf(error) === 'QuotaExceededError') return new StorageError('full', error)
  return new StorageError(isClosed(error) ? 'closed' : 'unknown', error)
}

/** By name, because the class of a browser's error differs per browser and per realm. */
function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : ''
}
