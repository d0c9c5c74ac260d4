import { isRecord } from '../lib/plain-json.ts'
import { sha256 } from '../lib/sha256.ts'
import { type DatabaseConnection, requested } from './database-connection.ts'
import type { PlanDatabase } from './plan-records.ts'
import { wordTemplateKey } from './record-keys.ts'

/** Word templates, stored once by the hash of their bytes; like images they are never erased: another style may use them. */
export function storedWordTemplates(
  connection: DatabaseConnection,
): Pick<PlanDatabase, 'putWordTemplate' | 'getWordTemplate'> {
  return {
    putWordTemplate: async (bytes) => {
      const hash = await sha256(bytes)
      await connection.write<void>((store, finish) => {
        store.put({ bytes }, wordTemplateKey(hash))
        finish()
      })
      return hash
    },
    getWordTemplate: async (hash) => {
      const found = await connection.read((store) => requested<unknown>(store.get(wordTemplateKey(hash))))
      const bytes = isRecord(found) ? found['bytes'] : null
      // The name of the kind also holds for bytes that come from another realm.
      return Object.prototype.toString.call(bytes) === '[object Uint8Array]' ? (bytes as Uint8Array) : null
    },
  }
}
