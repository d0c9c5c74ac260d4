import { createTiedFiles } from '../../storage/tied-files.ts'
import type { WindowMessage } from '../../store/writing-turn.ts'
import { settingsKey } from './screen-settings.ts'

/** Where the writer was in a plan, what was exported of it last, and which numbers are no figures. */
const perPlan = /^oab-(?:plek|export|geen-cijfer):/

/**
 * Erases every plan, house style and setting of the app at this address, and the files of the app that the browser keeps.
 * Other windows that have a plan open stop writing first and keep what they show. The records are cleared and the database itself stays, because deleting that waits for every other window. Rejects when
 * the browser refuses.
 */
export async function wipeDevice(databaseName: string): Promise<void> {
  await stopOtherWindows(databaseName)
  await clearDatabase(databaseName)
  await createTiedFiles(databaseName).clear()
  const isOurs = (key: string) => key === settingsKey || key.startsWith(databaseName) || perPlan.test(key)
  const keys = Object.keys(localStorage).filter(isOurs)
  for (const key of keys) localStorage.removeItem(key)
  await forgetApp()
}

/** A window that does not answer, as in a long script, is not waited for. */
const longestAnswer = 1000

/** Tells the other windows, and waits until none of them has the turn to write in a plan. */
async function stopOtherWindows(name: string): Promise<void> {
  if (!('locks' in navigator) || !('BroadcastChannel' in window)) return
  const windows = new BroadcastChannel(name)
  windows.postMessage({ type: 'wiped', plan: '' } satisfies WindowMessage)
  windows.close()
  const { held = [] } = await navigator.locks.query()
  const turns = held.flatMap((lock) => (lock.name?.startsWith(`${name}:`) ? [lock.name] : []))
  const signal = AbortSignal.timeout(longestAnswer)
  await Promise.allSettled(turns.map((turn) => navigator.locks.request(turn, { signal }, () => undefined)))
}

async function forgetApp(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const registration = await navigator.serviceWorker.getRegistration()
  await registration?.unregister()
  // The name holds the address, so that another app on the same host keeps its own.
  const names = (await caches.keys()).filter((name) => registration && name.endsWith(registration.scope))
  await Promise.all(names.map((name) => caches.delete(name)))
}

function clearDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name)
    opening.onerror = () => reject(opening.error ?? new Error(name))
    opening.onsuccess = () => {
      const database = opening.result
      const stores = [...database.objectStoreNames]
      if (stores.length === 0) {
        database.close()
        return resolve()
      }
      const work = database.transaction(stores, 'readwrite')
      for (const store of stores) work.objectStore(store).clear()
      work.oncomplete = () => {
        database.close()
        resolve()
      }
      work.onabort = () => reject(work.error ?? new Error(name))
    }
  })
}
