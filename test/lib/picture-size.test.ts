import { describe, expect, it } from 'vitest'
import { pictureSize } from '../../src/lib/picture-size.ts'
import { pngOf } from './png-of.ts'

describe('the size of a picture', () => {
  it('is read from a PNG without decoding it', () => {
    expect(pictureSize(pngOf(60_000, 50_000))).toEqual({ width: 60_000, height: 50_000 })
  })

  it('is read from a JPEG behind its other segments and padding', () => {
    const before = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xff, 0xc4, 0, 3, 9]
    const jpeg = new Uint8Array([...before, 0xff, 0xc2, 0, 11, 8, 0x01, 0x02, 0x03, 0x04, 3])
    expect(pictureSize(jpeg)).toEqual({ width: 0x0304, height: 0x0102 })
  })

  it.each([
    ['half a PNG', pngOf(1, 1).slice(0, 20)],
    ['a JPEG without a frame', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 2])],
    ['a JPEG whose segment points into itself', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0xff, 0xe0, 0, 0, 1, 1])],
    ['a JPEG that is no row of segments', new Uint8Array(20).fill(0xd8, 1, 2).fill(0xff, 0, 1)],
    ['something else', new TextEncoder().encode('<svg width="9"/>')],
    ['nothing', new Uint8Array()],
  ])('is not there for %s', (_what, bytes) => expect(pictureSize(bytes)).toBeNull())
})
