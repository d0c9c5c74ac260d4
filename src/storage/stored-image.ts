import * as v from 'valibot'
import { pictureSize, startsWith } from '../lib/picture-size.ts'
import type { ImageFacts } from '../plan/plan.ts'
import { imageFactsShape } from './plan-shape.ts'
import type { StoredImage } from './plan-records.ts'

const signatures: Readonly<Record<StoredImage['type'], readonly number[]>> = {
  'image/png': [0x89, 0x50, 0x4e, 0x47],
  'image/jpeg': [0xff, 0xd8, 0xff],
}

const storedImageShape = v.object({
  ...v.omit(imageFactsShape, ['bytes']).entries,
  bytes: v.custom<Uint8Array>(isBytes),
})

/** Longest side that is taken, in pixels: well above what is ever stored, and no burden to draw. */
const longestSide = 4096

/** Reads a stored image, or null when it is not a PNG or JPEG with its size, or would be huge once decoded. */
export function readStoredImage(raw: unknown): StoredImage | null {
  const parsed = v.safeParse(storedImageShape, raw)
  return parsed.success && isImage(parsed.output) ? parsed.output : null
}

/** What the plan keeps about a stored image. */
export function imageFacts({ type, width, height, bytes }: StoredImage): ImageFacts {
  return { type, width, height, bytes: bytes.length }
}

/** The name of the kind says enough, and holds for bytes that come from another realm as well. */
function isBytes(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object Uint8Array]'
}

function isImage({ type, bytes }: StoredImage): boolean {
  const size = pictureSize(bytes)
  return startsWith(bytes, signatures[type]) && Math.max(size?.width ?? 0, size?.height ?? 0) <= longestSide
}
