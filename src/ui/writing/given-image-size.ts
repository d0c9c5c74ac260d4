import { type PictureSize, pictureSize, startsWith } from '../../lib/picture-size.ts'

/**
 * The size of an image of a kind that is taken in, read from its first bytes without decoding it; null for every other file.
 * Kinds: PNG, JPEG, GIF, WebP, BMP, HEIC and AVIF.
 */
export function givenImageSize(bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (startsWith(bytes, ascii('GIF8')) && bytes.length >= 10)
    return { width: view.getUint16(6, true), height: view.getUint16(8, true) }
  if (startsWith(bytes, ascii('BM')) && bytes.length >= 26)
    return { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) }
  if (startsWith(bytes, ascii('RIFF')) && bytes.length >= 30) return webpSize(bytes, view)
  if (startsWith(bytes.subarray(4), ascii('ftyp'))) return boxedSize(bytes, view)
  return pictureSize(bytes)
}

function ascii(text: string): readonly number[] {
  return [...text].map((letter) => letter.charCodeAt(0))
}

function webpSize(bytes: Uint8Array, view: DataView): PictureSize | null {
  const kind = bytes.subarray(12)
  const three = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000
  if (startsWith(kind, ascii('VP8X'))) return { width: three(24) + 1, height: three(27) + 1 }
  if (startsWith(kind, ascii('VP8 ')))
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
  if (!startsWith(kind, ascii('VP8L'))) return null
  const packed = view.getUint32(21, true)
  return { width: (packed & 0x3fff) + 1, height: ((packed >> 14) & 0x3fff) + 1 }
}

/** HEIC and AVIF say the size of each picture in a box of its own; the largest counts. */
function boxedSize(bytes: Uint8Array, view: DataView): PictureSize | null {
  const name = ascii('ispe')
  let largest: PictureSize | null = null
  for (let at = bytes.indexOf(0x69); at >= 0 && at + 16 <= bytes.length; at = bytes.indexOf(0x69, at + 1)) {
    if (!startsWith(bytes.subarray(at, at + 4), name)) continue
    const size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) }
    if (!largest || size.width * size.height > largest.width * largest.height) largest = size
  }
  return largest
}
