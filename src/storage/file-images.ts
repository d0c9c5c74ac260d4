import { fromBase64, toBase64 } from '../lib/base64.ts'
import { isRecord } from '../lib/plain-json.ts'
import { sha256 } from '../lib/sha256.ts'
import type { StoredImage, StoredImages } from './plan-records.ts'
import { readStoredImage } from './stored-image.ts'

/** An image in a file, with its bytes as base64. */
export interface FileImage {
  readonly type: string
  readonly width: number
  readonly height: number
  readonly bytes: string
}

/** Those of the images that are there, each once, by their hash. */
export function fileImages(used: readonly string[], images: StoredImages): Readonly<Record<string, FileImage>> {
  const written: Record<string, FileImage> = {}
  for (const hash of used) {
    const image = images[hash]
    if (image) written[hash] = { ...image, bytes: toBase64(image.bytes) }
  }
  return written
}

/** The images of a file that are whole: a PNG or JPEG by their bytes, under the hash of them. `damaged` names the others. */
export async function readFileImages(
  raw: unknown,
): Promise<{ readonly images: StoredImages; readonly damaged: readonly string[] }> {
  const images: Record<string, StoredImage> = {}
  const damaged: string[] = []
  for (const [hash, record] of Object.entries(isRecord(raw) ? raw : {})) {
    const image = await readFileImage(record, hash)
    if (image) images[hash] = image
    else damaged.push(hash)
  }
  return { images, damaged }
}

async function readFileImage(raw: unknown, hash: string): Promise<StoredImage | null> {
  if (!isRecord(raw) || typeof raw['bytes'] !== 'string') return null
  const bytes = fromBase64(raw['bytes'])
  if (!bytes || (await sha256(bytes)) !== hash) return null
  return readStoredImage({ ...raw, bytes })
}
