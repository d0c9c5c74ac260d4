import { describe, expect, it } from 'vitest'
import { type DrawImage, fitWithin, scaleImage } from '../../../src/ui/writing/scale-image.ts'

const jpegStart = new Uint8Array([0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0x02, 0x58, 0x03, 0x20, 3])
// A GIF says its size right behind its name: 800 by 600.
const gif = 'GIF89a\u0020\u0003\u0058\u0002'
const file = (bytes: Uint8Array | string = gif, type = 'image/gif') => new Blob([bytes as BlobPart], { type })

/** Draws nothing: gives as many bytes as asked per kind, and notes what was asked. */
function drawing(facts: { transparent?: boolean; png?: number; jpeg?: number }) {
  const asked: string[] = []
  const draw: DrawImage = (_file, longest) =>
    Promise.resolve({
      ...fitWithin({ width: 3200, height: 1000 }, longest),
      transparent: facts.transparent ?? false,
      encode: (type, quality) => {
        asked.push(quality ? `${type} ${quality}` : type)
        return Promise.resolve(new Uint8Array(type === 'image/png' ? (facts.png ?? 10) : (facts.jpeg ?? 5)))
      },
    })
  return { draw, asked }
}

const kindOf = async (blob: Blob, facts: Parameters<typeof drawing>[0] = {}) => {
  const scaled = await scaleImage(blob, drawing(facts).draw)
  return scaled.kind === 'ready' ? `${scaled.image.type} ${scaled.image.width}x${scaled.image.height}` : scaled.reason
}

describe('an image for a plan', () => {
  it('is at most 1600 pixels', async () => {
    expect(await kindOf(file())).toBe('image/png 1600x500')
  })

  it('stays JPEG when it was, drawn again at 0.86', async () => {
    const { draw, asked } = drawing({})
    const scaled = await scaleImage(file(jpegStart, ''), draw)
    expect(scaled.kind === 'ready' && scaled.image.type).toBe('image/jpeg')
    expect(asked).toEqual(['image/jpeg 0.86'])
  })

  it('stays PNG when it can be seen through, however large', async () => {
    expect(await kindOf(file(), { transparent: true, png: 4_000_000 })).toContain('image/png')
  })

  it('becomes JPEG when it is a large photo', async () => {
    expect(await kindOf(file(), { png: 4_000_000, jpeg: 400_000 })).toContain('image/jpeg')
  })

  it('stays PNG when JPEG is hardly smaller', async () => {
    expect(await kindOf(file(), { png: 4_000_000, jpeg: 3_000_000 })).toContain('image/png')
  })

  it.each([
    ['by its kind', file('x', 'image/svg+xml')],
    ['by its content', file('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', 'image/png')],
  ])('is refused as SVG %s', async (_how, blob) => {
    expect(await kindOf(blob)).toBe('svg')
  })

  it('is refused above 30 MB', async () => {
    expect(await kindOf(new Blob([new Uint8Array(30 * 1024 * 1024 + 1)]))).toBe('too-large')
  })

  it('is refused before it is decoded when it would be billions of pixels', async () => {
    const huge = new Uint8Array([...new TextEncoder().encode('GIF89a'), 0xff, 0xff, 0xff, 0xff])
    const neverDrawn: DrawImage = () => Promise.reject(new Error('decoded'))
    expect(await scaleImage(file(huge), neverDrawn)).toEqual({ kind: 'refused', reason: 'too-many-pixels' })
  })

  it('is refused when it is of no kind that is known', async () => {
    expect(await kindOf(file('%PDF-1.7', 'image/png'))).toBe('unreadable')
  })

  it('is refused when the browser cannot read or write it', async () => {
    expect((await scaleImage(file(), () => Promise.resolve(null))).kind).toBe('refused')
    const { draw } = drawing({})
    const mute: DrawImage = async (blob, longest) => {
      const drawn = await draw(blob, longest)
      return drawn && { ...drawn, encode: () => Promise.resolve(null) }
    }
    expect((await scaleImage(file(), mute)).kind).toBe('refused')
  })
})

describe('the size within a square', () => {
  it.each([
    [
      { width: 800, height: 600 },
      { width: 800, height: 600 },
    ],
    [
      { width: 1000, height: 3200 },
      { width: 500, height: 1600 },
    ],
    [
      { width: 9000, height: 1 },
      { width: 1600, height: 1 },
    ],
  ])('of %o is %o', (size, fitted) => {
    expect(fitWithin(size, 1600)).toEqual(fitted)
  })
})
