import { packedByEngine } from '../../lib/engine-zlib.ts'
import { joinBytes } from '../../lib/join-bytes.ts'
import type { Pixels } from './pixel-canvas.ts'

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const indexed = 3

/** The pixels as a PNG with a table of colours. */
export async function pngBytes({ width, height, rows, colours }: Pixels): Promise<Uint8Array> {
  const head = new Uint8Array(13)
  const view = new DataView(head.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  head.set([8, indexed, 0, 0, 0], 8)
  return joinBytes([
    Uint8Array.from(signature),
    chunk('IHDR', head),
    chunk('PLTE', colours()),
    chunk('IDAT', await packedByEngine(rows)),
    chunk('IEND', new Uint8Array(0)),
  ])
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
