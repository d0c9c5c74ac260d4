import * as v from 'valibot'
import type { HouseStyle } from '../housestyle/house-style.ts'
import { type DatabaseConnection, requested } from './database-connection.ts'
import type { PlanDatabase } from './plan-records.ts'
import { houseStyleShape } from './plan-shape.ts'
import { asideKey, keysFrom, styleKey } from './record-keys.ts'

/** House styles; one that cannot be read stays stored and is not given. */
export function storedStyles(
  connection: DatabaseConnection,
): Pick<PlanDatabase, 'putHouseStyle' | 'getHouseStyle' | 'listHouseStyles'> {
  return {
    putHouseStyle: (style) =>
      connection.write((store, finish) => {
        const key = styleKey(style.id)
        const put = () => {
          store.put(style, key)
          finish()
        }
        const found = store.get(key)
        found.onsuccess = () => {
          if (found.result === undefined || readHouseStyle(found.result)) put()
          else setAside(store, { key, record: found.result, done: put })
        }
      }),
    getHouseStyle: async (id) =>
      readHouseStyle(await connection.read((store) => requested<unknown>(store.get(styleKey(id))))),
    listHouseStyles: async () => {
      const found = await connection.read((store) => requested<unknown[]>(store.getAll(keysFrom('style:'))))
      return found.map(readHouseStyle).filter((style) => style !== null)
    },
  }
}

interface Aside {
  readonly key: string
  readonly record: unknown
  readonly done: () => void
}

/** Keeps a record that cannot be read under a key of its own, before another comes in its place. */
function setAside(store: IDBObjectStore, { key, record, done }: Aside): void {
  const counted = store.count(keysFrom(asideKey(key, 0).slice(0, -1)))
  counted.onsuccess = () => {
    store.put(record, asideKey(key, counted.result + 1))
    done()
  }
}

/** Reads a stored or sent house style, or null. */
export function readHouseStyle(raw: unknown): HouseStyle | null {
  const parsed = v.safeParse(houseStyleShape, raw)
  return parsed.success ? parsed.output : null
}
