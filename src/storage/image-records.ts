import { sha256 } from '../lib/sha256.ts'
import { type DatabaseConnection, requested } from './database-connection.ts'
import type { PlanDatabase, StoredImages } from './plan-records.ts'
import { imageKey } from './record-keys.ts'
import { readStoredImage } from './stored-image.ts'

/** Images, stored once by the hash of their bytes. They are never erased with a plan: another may use them. */
export function storedImages(
  connection: DatabaseConnection,
): Pick<PlanDatabase, 'putImage' | 'getImage' | 'getImages'> {
  const getImages = (hashes: readonly string[]) => readImages(connection, hashes)
  return {
    getImages,
    getImage: async (hash) => (await getImages([hash]))[hash] ?? null,
    putImage: async (image) => {
      const hash = await sha256(image.bytes)
      await connection.write<void>((store, finish) => {
        store.put(image, imageKey(hash))
        finish()
      })
      return hash
    },
  }
}

async function readImages(connection: DatabaseConnection, hashes: readonly string[]): Promise<StoredImages> {
  const found = await connection.read((store) =>
    Promise.all(hashes.map((hash) => requested<unknown>(store.get(imageKey(hash))))),
  )
  const images = hashes.map((hash, index) => [hash, readStoredImage(found[index])] as const)
  return Object.fromEntries(images.flatMap(([hash, image]) => (image ? [[hash, image]] : [])))
}
