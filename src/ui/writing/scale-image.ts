import { startsWith } from '../../lib/picture-size.ts'
import type { StoredImage } from '../../storage/plan-records.ts'
import { givenImageSize } from './given-image-size.ts'

/** Why an image is not taken in. */
export type ImageRefusal = 'svg' | 'too-large' | 'too-many-pixels' | 'unreadable'

export type ScaledImage =
  | { readonly kind: 'ready'; readonly image: StoredImage }
  | { readonly kind: 'refused'; readonly reason: ImageRefusal }

/** An image drawn at its stored size. */
export interface DrawnImage {
  readonly width: number
  readonly height: number
  /** Whether any of it can be seen through. */
  readonly transparent: boolean
  /** Bytes without metadata, or null when the browser cannot make them. */
  encode(type: StoredImage['type'], quality?: number): Promise<Uint8Array | null>
}

/** Reads an image and draws it within so many pixels, upright; null when it cannot be read. */
export type DrawImage = (file: Blob, longest: number) => Promise<DrawnImage | null>

const largestFile = 30 * 1024 * 1024
/** A browser decodes the whole picture first, at four bytes per pixel. Telephones make up to 200 million. */
const mostPixels = 200_000_000
const longestSide = 1600
const photoQuality = 0.86
/** A PNG above this is a photo more often than a drawing. */
const largeDrawing = 1024 * 1024

/**
 * Makes of a file what a plan can hold: a PNG or JPEG of at most 1600 pixels, drawn again so that place, camera and other
 * metadata stay behind. JPEG stays JPEG; what can be seen through stays PNG; other pictures are PNG unless that is
 * large and JPEG is at most half of it.
 */
export async function scaleImage(file: Blob, draw: DrawImage): Promise<ScaledImage> {
  if (file.size > largestFile) return refused('too-large')
  if (await isSvg(file)) return refused('svg')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const size = givenImageSize(bytes)
  if (!size) return refused('unreadable')
  if (size.width * size.height > mostPixels) return refused('too-many-pixels')
  const drawn = await draw(file, longestSide)
  const image = drawn && (await encoded(drawn, startsWith(bytes, [0xff, 0xd8])))
  return image ? { kind: 'ready', image } : refused('unreadable')
}

/** The size within a square of so many pixels; never larger than it was, never less than one pixel. */
export function fitWithin(
  size: { readonly width: number; readonly height: number },
  longest: number,
): { width: number; height: number } {
  const share = Math.min(1, longest / Math.max(size.width, size.height))
  return { width: Math.max(1, Math.round(size.width * share)), height: Math.max(1, Math.round(size.height * share)) }
}

async function encoded(drawn: DrawnImage, fromJpeg: boolean): Promise<StoredImage | null> {
  const { width, height, transparent } = drawn
  const as = (type: StoredImage['type'], bytes: Uint8Array | null) => bytes && { type, width, height, bytes }
  if (fromJpeg) return as('image/jpeg', await drawn.encode('image/jpeg', photoQuality))
  const png = await drawn.encode('image/png')
  if (!png || transparent || png.length <= largeDrawing) return as('image/png', png)
  const jpeg = await drawn.encode('image/jpeg', photoQuality)
  return jpeg && jpeg.length * 2 <= png.length ? as('image/jpeg', jpeg) : as('image/png', png)
}

function refused(reason: ImageRefusal): ScaledImage {
  return { kind: 'refused', reason }
}

/** By its content as well, because a name and a kind can be anything. */
async function isSvg(file: Blob): Promise<boolean> {
  if (file.type.startsWith('image/svg')) return true
  const start = new TextDecoder().decode(await file.slice(0, 1024).arrayBuffer())
  return /^\s*(<\?xml|<!--|<!DOCTYPE|<svg)/i.test(start) && /<svg[\s>]/i.test(start)
}
