import { imagesOfStyle } from '../housestyle/cover-style.ts'
import type { HouseStyle } from '../housestyle/house-style.ts'
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
}

/** A house style with the images that it uses, which must all be given, as the text of a file. */
export async function writeHouseStyleFile(style: PortableStyle, images: StoredImages): Promise<string> {
  const rest = {
    kind: 'oabhuisstijl',
    version: styleFileVersion,
    style,
    images: fileImages(imagesOfStyle(style), images),
  }
  return JSON.stringify({ ...rest, checksum: await checksumOf(rest) })
}
