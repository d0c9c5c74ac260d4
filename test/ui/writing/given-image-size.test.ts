import { describe, expect, it } from 'vitest'
import { givenImageSize } from '../../../src/ui/writing/given-image-size.ts'

const text = (letters: string) => [...letters].map((letter) => letter.charCodeAt(0))
const bytes = (...parts: readonly (string | readonly number[])[]) =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? text(part) : [...part])))
const zeros = (count: number) => new Array<number>(count).fill(0)

describe('the size of an image that is given', () => {
  it.each([
    ['GIF', bytes('GIF89a', [0x20, 0x03, 0x58, 0x02]), [800, 600]],
    ['BMP', bytes('BM', zeros(16), [0x20, 3, 0, 0], [0xa8, 0xfd, 0xff, 0xff]), [800, 600]],
    ['WebP of a photo', bytes('RIFF', zeros(4), 'WEBPVP8 ', zeros(10), [0x20, 3, 0x58, 2]), [800, 600]],
    [
      'WebP without loss',
      bytes('RIFF', zeros(4), 'WEBPVP8L', zeros(4), [0x2f, 0x1f, 0xc3, 0x95, 0], zeros(9)),
      [800, 600],
    ],
    ['WebP with more', bytes('RIFF', zeros(4), 'WEBPVP8X', zeros(8), [0x1f, 3, 0, 0x57, 2, 0]), [800, 600]],
    [
      'HEIC, the largest of its pictures',
      bytes(
        zeros(4),
        'ftypheic',
        'ispe',
        zeros(4),
        [0, 0, 0, 9, 0, 0, 0, 9],
        'ispe',
        zeros(4),
        [0, 0, 3, 32, 0, 0, 2, 88],
      ),
      [800, 600],
    ],
  ])('is read from a %s', (_kind, given, [width, height]) => expect(givenImageSize(given)).toEqual({ width, height }))

  it('is not there for a kind that is not taken in, or half a file', () => {
    for (const given of [bytes('%PDF-1.7'), bytes('II*', zeros(40)), bytes('GIF8'), bytes('RIFF', zeros(40))])
      expect(givenImageSize(given)).toBeNull()
  })
})
