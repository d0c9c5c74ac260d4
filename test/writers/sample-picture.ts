import { zlibSync } from 'fflate'
import type { Picture } from '../../src/document/plan-document.ts'

const table = Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value >>> 0
})

function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) sum = (table[(sum ^ byte) & 255] as number) ^ (sum >>> 8)
  return (sum ^ 0xffffffff) >>> 0
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const out = new Uint8Array(12 + data.length)
  const writer = new DataView(out.buffer)
  writer.setUint32(0, data.length)
  out.set(new TextEncoder().encode(name), 4)
  out.set(data, 8)
  writer.setUint32(8 + data.length, crc(out.subarray(4, 8 + data.length)))
  return out
}

/** A small PNG: bars of growing height on white, in one colour. */
export function barPicture(width: number, height: number, color: readonly [number, number, number]): Picture {
  const rows = new Uint8Array(height * (1 + width * 3)).fill(255)
  for (let y = 0; y < height; y += 1) {
    const start = y * (1 + width * 3)
    rows[start] = 0
    for (let x = 0; x < width; x += 1) {
      const bar = Math.floor((x / width) * 8)
      const inBar = (x / width) * 8 - bar > 0.25
      const high = ((bar + 2) / 10) * height
      if (inBar && height - y < high) rows.set(color, start + 1 + x * 3)
    }
  }
  const head = new Uint8Array(13)
  const writer = new DataView(head.buffer)
  writer.setUint32(0, width)
  writer.setUint32(4, height)
  head.set([8, 2, 0, 0, 0], 8)
  const parts = [
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', zlibSync(rows)),
    chunk('IEND', new Uint8Array()),
  ]
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return { bytes, type: 'image/png', width, height }
}
