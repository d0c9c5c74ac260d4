import { unpackedByEngine } from '../lib/engine-zlib.ts'

const headLength = 12
const entryLength = 16
const woffHeadLength = 44
const woffEntryLength = 20

interface Table {
  readonly tag: number
  readonly sum: number
  readonly data: Uint8Array
}

/**
 * The font within a WOFF 1.0 file (W3C, 2012) as the program that reads fonts wants it. That program can unpack a WOFF too,
 * but in JavaScript: the tables of the letters of a plan then take longer than the rest of the work on them. Bytes that
 * are no WOFF come back as they are.
 */
export async function unwrapFont(woff: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength)
  if (woff.length < woffHeadLength || view.getUint32(0) !== 0x774f4646) return woff
  const tables = Array.from({ length: view.getUint16(12) }, async (_, index): Promise<Table> => {
    const at = woffHeadLength + index * woffEntryLength
    const [tag, offset, packed, length, sum] = [0, 4, 8, 12, 16].map((part) => view.getUint32(at + part)) as Five
    const data = woff.subarray(offset, offset + packed)
    return { tag, sum, data: packed < length ? await unpackedByEngine(data) : data }
  })
  return font(view.getUint32(4), await Promise.all(tables))
}

type Five = [number, number, number, number, number]

/** A font file: its kind, a list of its tables, and the tables, each at a place that four divides. */
function font(flavor: number, tables: readonly Table[]): Uint8Array {
  const start = headLength + tables.length * entryLength
  const bytes = new Uint8Array(tables.reduce((sum, { data }) => sum + padded(data.length), start))
  const view = new DataView(bytes.buffer)
  view.setUint32(0, flavor)
  view.setUint16(4, tables.length)
  let offset = start
  for (const [index, { tag, sum, data }] of tables.entries()) {
    const entry = [tag, sum, offset, data.length]
    for (const [part, value] of entry.entries()) view.setUint32(headLength + index * entryLength + part * 4, value)
    bytes.set(data, offset)
    offset += padded(data.length)
  }
  return bytes
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4
}
