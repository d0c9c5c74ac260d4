import * as v from 'valibot'
import type { HouseStyle } from '../housestyle/house-style.ts'
import { type DatabaseConnection, requested } from './database-connection.ts'
import type { PlanDatabase } from './plan-records.ts'
import { houseStyleShape } from './plan-shape.ts'
import { keysFrom, styleKey } from './record-keys.ts'

/** House styles; one that cannot be read stays stored and is not given. */
export function storedStyles(
  connection: DatabaseConnection,
): Pick<PlanDatabase, 'putHouseStyle' | 'getHouseStyle' | 'listHouseStyles'> {
  return {
    putHouseStyle: (style) =>
      connection.write((store, finish) => {
        store.put(style, styleKey(style.id))
        finish()
      }),
    getHouseStyle: async (id) =>
      readHouseStyle(await connection.read((store) => requested<unknown>(store.get(styleKey(id))))),
    listHouseStyles: async () => {
      const found = await connection.read((store) => requested<unknown[]>(store.getAll(keysFrom('style:'))))
      return found.map(readHouseStyle).filter((style) => style !== null)
    },
  }
}

/** Reads a stored or sent house style, or null. */
export function readHouseStyle(raw: unknown): HouseStyle | null {
  const parsed = v.safeParse(houseStyleShape, raw)
  return parsed.success ? parsed.output : null
}
