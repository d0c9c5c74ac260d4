import { describe, expect, it } from 'vitest'
import { sha256 } from '../../src/lib/sha256.ts'
import { largestStyleFile, type PortableStyle, writeHouseStyleFile } from '../../src/storage/house-style-file.ts'
import { checksumOf } from '../../src/storage/plan-file.ts'
import { readHouseStyleFile } from '../../src/storage/read-house-style-file.ts'
import { seeded } from '../lib/random.ts'
import { tinyImage } from './open-database.ts'

const logo = await sha256(tinyImage.bytes)
const picture = { ...tinyImage, type: 'image/jpeg' as const, bytes: new Uint8Array([0xff, 0xd8, 0xff, 9]) }
const photo = await sha256(picture.bytes)
const style: PortableStyle = {
  name: 'Gemeente Rijnveen',
  accent: '#aa0044',
  headingFont: 'sans',
  textFont: 'serif',
  logo: { image: logo, alt: 'Logo gemeente Rijnveen' },
  cover: 'foto',
  photo: { image: photo, alt: '' },
}
const images = { [logo]: tinyImage, [photo]: picture }
const text = await writeHouseStyleFile(style, images)

const read = (file: string | Uint8Array<ArrayBuffer>) => readHouseStyleFile(new Blob([file]))
/** The file with changed content and a checksum that fits. */
const forged = async (change: object) => {
  const { checksum: _checksum, ...rest } = JSON.parse(text)
  const changed = { ...rest, ...change }
  return JSON.stringify({ ...changed, checksum: await checksumOf(changed) })
}

describe('a house style as a file', () => {
  it('comes back equal, with its images', async () => {
    expect(await read(text)).toEqual({ kind: 'read', style, images, wordTemplate: null })
  })

  it('takes the Word template along', async () => {
    const bytes = new Uint8Array([0x50, 0x4b, 3, 4])
    const withTemplate = { ...style, wordTemplate: { file: await sha256(bytes), name: 'huis.dotx' } }
    const file = await writeHouseStyleFile(withTemplate, images, bytes)
    expect(await read(file)).toEqual({ kind: 'read', style: withTemplate, images, wordTemplate: bytes })
  })

  it('is refused when its Word template is not the one that the style names', async () => {
    const withTemplate = { ...style, wordTemplate: { file: logo, name: 'huis.dotx' } }
    const file = await writeHouseStyleFile(withTemplate, images, new Uint8Array([0x50, 0x4b, 3, 4]))
    expect(await read(file)).toEqual({ kind: 'refused', code: 'file-damaged' })
  })

  it('holds no images that the style does not use', async () => {
    const file = JSON.parse(await writeHouseStyleFile({ ...style, photo: null }, images))
    expect(Object.keys(file.images)).toEqual([logo])
  })
})

describe('a house style file that is refused', () => {
  const refused = (code: string) => ({ kind: 'refused', code })

  it.each([
    ['nothing', ' ', 'file-empty'],
    ['plain text', 'Beste lezer', 'file-not-a-style'],
    ['a plan', '{"kind":"oabplan"}', 'file-not-a-style'],
    ['half a file', text.slice(0, text.length / 2), 'file-damaged'],
    ['a changed letter', text.replace('Rijnveen', 'Rijnvoen'), 'file-damaged'],
    ['a file without its checksum', text.replace('"checksum"', '"som"'), 'file-damaged'],
  ])('is %s', async (_what, file, code) => expect(await read(file)).toEqual(refused(code)))

  it('is one that is too large, before it is read', async () => {
    expect(await readHouseStyleFile({ size: largestStyleFile + 1 } as Blob)).toEqual(refused('file-too-large'))
  })

  it.each([
    ['a later version', { version: 2 }],
    ['a part that is not known here', { bestanden: {} }],
    ['a part of the style that is not known here', { style: { ...style, lijnen: 'dik' } }],
  ])('is one of a newer app: %s', async (_what, change) => {
    expect(await read(await forged(change))).toEqual(refused('file-newer'))
  })

  it.each([
    ['a colour that is none', { style: { ...style, accent: 'red' } }],
    ['a cover that is none', { style: { ...style, cover: 'film' } }],
    ['an endless name', { style: { ...style, name: 'a'.repeat(20_000) } }],
    ['no style', { style: null }],
    ['no version', { version: 'een' }],
    ['a picture that is not in it', { images: {} }],
    ['a picture under the hash of another', { images: { [logo]: { ...tinyImage, bytes: btoa('anders') } } }],
  ])('is one with %s', async (_what, change) => {
    expect(await read(await forged(change))).toEqual(refused('file-damaged'))
  })

  it('is one whose picture is something else by its bytes', async () => {
    const bytes = '<svg onload="x">'
    const svg = await sha256(bytes)
    const file = await forged({
      style: { ...style, logo: { image: svg, alt: 'x' }, photo: null },
      images: { [svg]: { ...tinyImage, bytes: btoa(bytes) } },
    })
    expect(await read(file)).toEqual(refused('file-damaged'))
  })

  it('is any file with one bit turned or cut short', async () => {
    const bytes = new TextEncoder().encode(text)
    const random = seeded(4)
    for (let run = 0; run < 200; run += 1) {
      const turned = bytes.slice()
      const place = Math.floor(random() * bytes.length)
      turned[place] = (turned[place] ?? 0) ^ (1 << Math.floor(random() * 8))
      expect(await read(turned), `bit at ${place}`).toMatchObject({ kind: 'refused' })
      expect(await read(bytes.slice(0, place))).toMatchObject({ kind: 'refused' })
    }
  })
})
