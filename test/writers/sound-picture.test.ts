import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Picture } from '../../src/document/plan-document.ts'
import { isSoundPicture, soundPictures } from '../../src/writers/sound-picture.ts'

const picture = (bytes: Uint8Array, type: Picture['type'] = 'image/png'): Picture => ({
  type,
  width: 4,
  height: 4,
  bytes,
})
const isSound = (bytes: Uint8Array) => isSoundPicture(picture(bytes))

interface Head {
  readonly width?: number
  readonly height?: number
  readonly bits?: number
  readonly colour?: number
  readonly interlace?: number
}

/** A PNG with this head, these pieces of pixels as they are, and a table of colours when it names one. */
function png(
  { width = 4, height = 4, bits = 8, colour = 6, interlace = 0 }: Head,
  pixels: readonly Uint8Array[],
): Uint8Array {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([bits, colour, 0, 0, interlace], 8)
  const chunk = (kind: string, data: Uint8Array) => {
    const size = Buffer.alloc(4)
    size.writeUInt32BE(data.length)
    return Buffer.concat([size, Buffer.from(kind), data, Buffer.alloc(4)])
  }
  const palette = colour === 3 ? [chunk('PLTE', new Uint8Array(6))] : []
  const parts = [chunk('IHDR', head), ...palette, ...pixels.map((data) => chunk('IDAT', data))]
  return new Uint8Array(
    Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), ...parts, chunk('IEND', Buffer.alloc(0))]),
  )
}
const zeros = (bytes: number) => new Uint8Array(deflateSync(Buffer.alloc(bytes)))

describe('a picture that can be drawn', () => {
  it.each([
    ['with alpha', {}, 4 * 17],
    ['in colours of 16 bits', { bits: 16, colour: 2 }, 4 * 25],
    ['in black and white, a row of one byte', { bits: 1, colour: 0 }, 4 * 2],
    ['with a table of colours', { bits: 4, colour: 3 }, 4 * 3],
    // 8 by 8 in grey: passes of 1, 1, 2 by 1, 2 by 2, 4 by 2, 4 by 4 and 8 by 4 pixels.
    ['interlaced', { width: 8, height: 8, colour: 0, interlace: 1 }, 2 + 2 + 3 + 6 + 10 + 20 + 36],
  ])('is a PNG %s whose pixels are as many as its head says', (_what, head, bytes) => {
    expect(isSound(png(head, [zeros(bytes)]))).toBe(true)
    expect(isSound(png(head, [zeros(bytes + 1)]))).toBe(false)
    expect(isSound(png(head, [zeros(bytes - 1)]))).toBe(false)
  })

  it('is a PNG with its pixels in pieces, also as large as a page and hard to compress', () => {
    const noise = Uint8Array.from({ length: 600 * 601 }, (_, index) => (index * index * 31 + (index >> 3)) % 251)
    for (let row = 0; row < 600; row += 1) noise[row * 601] = 0
    const packed = new Uint8Array(deflateSync(noise))
    const pieces = [packed.subarray(0, 9), packed.subarray(9, 70_000), packed.subarray(70_000)]
    expect(isSound(png({ width: 600, height: 600, colour: 0 }, pieces))).toBe(true)
    const whole = zeros(68)
    expect(isSound(png({}, [whole.subarray(0, 3), whole.subarray(3)]))).toBe(true)
  })

  it('is a JPEG with a frame before its pixels', () => {
    const jpeg = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1, 0xff, 0xc0, 0, 11, 8, 0, 4, 0, 4, 1, 1, 17, 0, 0xff, 0xda, 0, 2]
    expect(isSound(Uint8Array.from(jpeg))).toBe(true)
    for (let length = 0; length < jpeg.length - 2; length += 1) {
      expect(isSound(Uint8Array.from(jpeg.slice(0, length))), String(length)).toBe(false)
    }
  })
})

describe('a picture that would stop a document', () => {
  it('is not inflated further than its head says', () => {
    const bomb = zeros(300 * 1024 * 1024)
    expect(bomb.length).toBeLessThan(400_000)
    expect(isSound(png({}, [bomb]))).toBe(false)
  })

  it.each([
    ['a size that no screen has', png({ width: 60_000, height: 60_000 }, [zeros(1)])],
    ['no size', png({ width: 0 }, [zeros(1)])],
    ['a depth that does not go with its colours', png({ bits: 4 }, [zeros(68)])],
    ['pixels that are no deflate', png({}, [new Uint8Array(40).fill(7)])],
    ['no pixels', png({}, [])],
    ['an end that is gone', png({}, [zeros(68)]).subarray(0, -14)],
    ['other bytes', new TextEncoder().encode('<svg onload="x()"/>')],
    ['nothing', new Uint8Array(0)],
  ])('has %s', (_what, bytes) => expect(isSound(bytes)).toBe(false))

  it('is left out, so that a document says that it is missing', async () => {
    const pictures = new Map([
      ['good', picture(png({}, [zeros(68)]))],
      ['bad', picture(png({}, [zeros(69)]))],
    ])
    expect([...(await soundPictures(pictures)).keys()]).toEqual(['good'])
  })
})
