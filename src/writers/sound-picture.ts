import { Unzlib } from 'fflate'
import type { Picture } from '../document/plan-document.ts'
import { engineUnpacksTo } from '../lib/engine-zlib.ts'
import { pictureSize } from '../lib/picture-size.ts'

const known = new WeakMap<Uint8Array, boolean>()

/**
 * Whether a picture can be drawn as it says it is: a PNG whose pixels inflate to just what its head declares, or a JPEG with
 * a frame that can be read. Nothing is inflated beyond that. The same bytes are looked at once.
 */
export function isSoundPicture({ bytes, width, height }: Picture): boolean {
  const answer = known.get(bytes) ?? isSound(bytes)
  known.set(bytes, answer)
  return answer && width > 0 && height > 0
}

/** The pictures that can be drawn; the others are missing then, which a document says in their place. */
export async function soundPictures(pictures: ReadonlyMap<string, Picture>): Promise<ReadonlyMap<string, Picture>> {
  await Promise.all([...pictures.values()].map(({ bytes }) => lookThrough(bytes)))
  return new Map([...pictures].filter(([, picture]) => isSoundPicture(picture)))
}

/** Has the engine inflate a PNG, which is many times faster; where it objects, `isSoundPicture` has the last word. */
async function lookThrough(bytes: Uint8Array): Promise<void> {
  const png = known.has(bytes) ? null : readPng(bytes)
  if (png && (await engineUnpacksTo(png.parts, pixelBytes(png.head)))) known.set(bytes, true)
}

function isSound(bytes: Uint8Array): boolean {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return isSoundJpeg(bytes)
  const png = readPng(bytes)
  return png !== null && inflatesTo(png.parts, pixelBytes(png.head))
}

/** Most bytes of pixels, as four for each; well above what the app itself takes in. */
const mostPixelBytes = 4096 * 4096 * 4

/** What a PNG says of itself before its pixels. */
interface PngHead {
  readonly width: number
  readonly height: number
  /** Bits of a pixel. */
  readonly depth: number
  readonly indexed: boolean
  readonly interlaced: boolean
}

interface Png {
  readonly head: PngHead
  /** The compressed pixels, in their pieces. */
  readonly parts: readonly Uint8Array[]
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

function readPng(bytes: Uint8Array): Png | null {
  if (!signature.every((byte, index) => bytes[index] === byte)) return null
  const parts: Uint8Array[] = []
  let head: PngHead | null = null
  let colours = 0
  for (const { kind, data } of chunksOf(bytes)) {
    if (kind === 'IHDR') head ??= readHead(data)
    if (kind === 'PLTE') colours = data.length / 3
    if (kind === 'IDAT') parts.push(data)
    if (kind !== 'IEND') continue
    const isWhole = head !== null && parts.length > 0 && (!head.indexed || (colours >= 1 && colours <= 256))
    return head && isWhole && Number.isInteger(colours) ? { head, parts } : null
  }
  return null
}

interface Chunk {
  readonly kind: string
  readonly data: Uint8Array
}

/** The pieces of a PNG that lie within it whole. */
function* chunksOf(bytes: Uint8Array): Generator<Chunk> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = signature.length; at + 12 <= bytes.length; ) {
    const end = at + 8 + view.getUint32(at)
    if (end + 4 > bytes.length) return
    yield { kind: String.fromCharCode(...bytes.subarray(at + 4, at + 8)), data: bytes.subarray(at + 8, end) }
    at = end + 4
  }
}

/** Samples of a pixel and the depths that go with them, by kind of colour. */
const colourKinds: Readonly<Record<number, { readonly samples: number; readonly depths: readonly number[] }>> = {
  0: { samples: 1, depths: [1, 2, 4, 8, 16] },
  2: { samples: 3, depths: [8, 16] },
  3: { samples: 1, depths: [1, 2, 4, 8] },
  4: { samples: 2, depths: [8, 16] },
  6: { samples: 4, depths: [8, 16] },
}

function readHead(data: Uint8Array): PngHead | null {
  if (data.length !== 13) return null
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  const [width, height] = [view.getUint32(0), view.getUint32(4)]
  const [bits = 0, colour = -1, compression, filter, interlace = 2] = data.subarray(8)
  const kind = colourKinds[colour]
  const isKnown = kind?.depths.includes(bits) && compression === 0 && filter === 0 && interlace <= 1
  if (!kind || !isKnown || width === 0 || height === 0 || width * height * 4 > mostPixelBytes) return null
  return { width, height, depth: kind.samples * bits, indexed: colour === 3, interlaced: interlace === 1 }
}

/** Where the pixels of each of the seven passes of an interlaced picture begin, and how far they lie apart. */
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

/** Bytes that the pixels have when inflated: each row begins with the number of its filter. */
function pixelBytes({ width, height, depth, interlaced }: PngHead): number {
  const size = (columns: number, rows: number) =>
    columns > 0 && rows > 0 ? rows * (1 + Math.ceil((columns * depth) / 8)) : 0
  if (!interlaced) return size(width, height)
  const sizes = passes.map(([x, y, dx, dy]) => size(Math.ceil((width - x) / dx), Math.ceil((height - y) / dy)))
  return sizes.reduce((sum, part) => sum + part, 0)
}

/** Deflate makes at most about a thousand bytes of one, so a step of this size stays small. */
const step = 4096

/** Whether it inflates to this many bytes. It stops as soon as there are more. */
function inflatesTo(parts: readonly Uint8Array[], bytes: number): boolean {
  let count = 0
  const inflate = new Unzlib((part) => {
    count += part.length
  })
  try {
    for (const piece of steps(parts)) {
      inflate.push(piece)
      if (count > bytes) return false
    }
    inflate.push(new Uint8Array(0), true)
    return count === bytes
  } catch {
    return false
  }
}

function* steps(parts: readonly Uint8Array[]): Generator<Uint8Array> {
  for (const part of parts) for (let at = 0; at < part.length; at += step) yield part.subarray(at, at + step)
}

const startOfScan = 0xda

/** A JPEG whose segments lie within it up to the pixels, with a frame of a size and number of colours that are known. */
function isSoundJpeg(bytes: Uint8Array): boolean {
  const size = pictureSize(bytes)
  if (!size || size.width === 0 || size.height === 0 || size.width * size.height * 4 > mostPixelBytes) return false
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 2; at + 4 <= bytes.length; at += 2 + view.getUint16(at + 2)) {
    if (bytes[at] !== 0xff) return false
    while (bytes[at + 1] === 0xff) at += 1
    if (bytes[at + 1] === startOfScan) return true
    if (at + 4 > bytes.length) return false
  }
  return false
}
