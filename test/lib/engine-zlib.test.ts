import { deflateSync, inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { engineUnpacksTo, packedByEngine, unpackedByEngine } from '../../src/lib/engine-zlib.ts'

const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * index) % 251)
const packed = new Uint8Array(deflateSync(bytes))

describe('packing by the engine', () => {
  it('gives the zlib format, and takes it', async () => {
    expect(new Uint8Array(inflateSync(await packedByEngine(bytes)))).toEqual(bytes)
    expect(await unpackedByEngine(packed)).toEqual(bytes)
  })

  it('tells whether pieces become so many bytes', async () => {
    const pieces = [packed.subarray(0, 3), packed.subarray(3)]
    expect(await engineUnpacksTo(pieces, bytes.length)).toBe(true)
    expect(await engineUnpacksTo(pieces, bytes.length + 1)).toBe(false)
    expect(await engineUnpacksTo(pieces, 10)).toBe(false)
    expect(await engineUnpacksTo([packed.subarray(0, -9)], bytes.length)).toBe(false)
    expect(await engineUnpacksTo([], 0)).toBe(false)
  })
})
