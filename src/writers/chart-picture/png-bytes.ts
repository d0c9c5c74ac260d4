import { zlibSync } from 'fflate'
import { joinBytes } from '../../lib/join-bytes.ts'

/** Pixels of a picture, three bytes each. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly rgb: Uint8Array
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const mostColours = 256
const trueColour = 2
const indexed = 3
/** A higher one takes ten times as long for a picture with large plain parts, and saves little. */
const packing = 1

/** The pixels as a PNG: with a table of colours when there are few, which makes a far smaller file. */
export function pngBytes(pixels: Pixels): Uint8Array {
  const table = colourTable(pixels.rgb)
  const { width, height } = pixels
  const head = new Uint8Array(13)
  const view = new DataView(head.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  head.set([8, table ? indexed : trueColour, 0, 0, 0], 8)
  const rows = table ? tableRows(pixels, table) : plainRows(pixels)
  const colours = table ? [chunk('PLTE', tableBytes(table))] : []
  const parts = [Uint8Array.from(signature), chunk('IHDR', head), ...colours]
  return joinBytes([...parts, chunk('IDAT', zlibSync(rows, { level: packing })), chunk('IEND', new Uint8Array(0))])
}

/** Place in the table by colour, or null when the picture has more colours than a table holds. */
function colourTable(rgb: Uint8Array): ReadonlyMap<number, number> | null {
  const table = new Map<number, number>()
  let last = -1
  for (let at = 0; at < rgb.length; at += 3) {
    const color = colourAt(rgb, at)
    // Mostly the colour is that of the pixel before.
    if (color === last) continue
    last = color
    if (table.has(color)) continue
    if (table.size === mostColours) return null
    table.set(color, table.size)
  }
  return table
}

function colourAt(rgb: Uint8Array, at: number): number {
  return ((rgb[at] ?? 0) << 16) | ((rgb[at + 1] ?? 0) << 8) | (rgb[at + 2] ?? 0)
}

function tableBytes(table: ReadonlyMap<number, number>): Uint8Array {
  return Uint8Array.from([...table.keys()].flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]))
}

/** Each row begins with the number of its filter, which is none. */
function tableRows({ width, height, rgb }: Pixels, table: ReadonlyMap<number, number>): Uint8Array {
  const rows = new Uint8Array((width + 1) * height)
  let [last, place, from] = [-1, 0, 0]
  for (let row = 0; row < height; row += 1) {
    const start = row * (width + 1) + 1
    for (let column = 0; column < width; column += 1, from += 3) {
      const color = colourAt(rgb, from)
      if (color !== last) {
        last = color
        place = table.get(color) ?? 0
      }
      rows[start + column] = place
    }
  }
  return rows
}

function plainRows({ width, height, rgb }: Pixels): Uint8Array {
  const rows = new Uint8Array((width * 3 + 1) * height)
  for (let row = 0; row < height; row += 1)
    rows.set(rgb.subarray(row * width * 3, (row + 1) * width * 3), row * (width * 3 + 1) + 1)
  return rows
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  bytes.set(new TextEncoder().encode(name), 4)
  bytes.set(data, 8)
  view.setUint32(data.length + 8, checksum(bytes.subarray(4, data.length + 8)))
  return bytes
}

/** CRC-32, as every chunk ends with it. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}
