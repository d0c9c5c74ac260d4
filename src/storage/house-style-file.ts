import { imagesOfStyle } from '../housestyle/cover-style.ts'
import type { HouseStyle } from '../housestyle/house-style.ts'
import { toBase64 } from '../lib/base64.ts'
import { type FileImage, fileImages } from './file-images.ts'
import { checksumOf } from './plan-file.ts'
import type { StoredImages } from './plan-records.ts'

/** A file larger than this is refused before it is parsed. */
export const largestStyleFile = 20 * 1024 * 1024

/** Version of the file. It grows with a part that an older app would lose or misread. */
export const styleFileVersion = 1

/** A house style that belongs to no municipality yet. */
export type PortableStyle = Omit<HouseStyle, 'id'>

/** What a `.oabhuisstijl` holds: JSON, every image once. */
export interface HouseStyleFile {
  readonly kind: 'oabhuisstijl'
  readonly version: number
  /** SHA-256 of the canonical JSON of everything else, as in a plan file. */
  readonly checksum: string
  readonly style: PortableStyle
  readonly images: Readonly<Record<string, FileImage>>
  /** Bytes of the Word template as base64; absent without one. */
  readonly wordTemplate?: string
}

/** A house style with the images and the Word template that it uses, which must all be given, as the text of a file. */
export async function writeHouseStyleFile(
  style: PortableStyle,
  images: StoredImages,
  wordTemplate: Uint8Array | null = null,
): Promise<string> {
  const rest = {
    kind: 'oabhuisstijl',
    version: styleFileVersion,
    style,
    images: fileImages(imagesOfStyle(style), images),
    ...(wordTemplate ? { wordTemplate: toBase64(wordTemplate) } : {}),
  }
  return JSON.stringify({ ...rest, checksum: await checksumOf(rest) })
}
