import { describe, expect, it } from 'vitest'
import { sha256 } from '../../src/lib/sha256.ts'
import { resolveFigures } from '../../src/figures/resolve-figures.ts'
import { freezeAdopted } from '../../src/plan/adopted-plan.ts'
import { addImage, setPlanFacts } from '../../src/plan/change-plan.ts'
import { writeTexts } from '../../src/plan/write-texts.ts'
import { checksumOf, largestPlanFile, writePlanFile } from '../../src/storage/plan-file.ts'
import { planFileName } from '../../src/storage/plan-file-name.ts'
import { readPlanFile } from '../../src/storage/read-plan-file.ts'
import { imageFacts } from '../../src/storage/stored-image.ts'
import { pngOf } from '../lib/png-of.ts'
import { figureSourceWords } from '../../src/words/figure-source-words.ts'
import { catalogue, definition } from '../build.ts'
import { seeded } from '../lib/random.ts'
import { samplePlan, words } from '../plan/sample-plan.ts'
import { everyKind } from '../richtext/every-kind.ts'
import { tinyImage } from './open-database.ts'

const hash = await sha256(tinyImage.bytes)
const photo = { ...tinyImage, type: 'image/jpeg' as const, bytes: new Uint8Array([0xff, 0xd8, 0xff, 9]) }
const photoHash = await sha256(photo.bytes)
const image = { type: 'image', attrs: { image: hash, alt: '', decorative: true, caption: '' } } as const
const withoutForeignImage = everyKind.filter(({ type }) => type !== 'image')
const plan = addImage(
  writeTexts(samplePlan(), { 'voorwoord-kern': [...withoutForeignImage, image, image], 'inleiding-kern': words('hé') }),
  hash,
  imageFacts(tinyImage),
)
const houseStyle = {
  id: 'rijnveen',
  name: 'Rijnveen',
  accent: '#aa0044',
  headingFont: 'serif',
  textFont: 'sans',
  logo: { image: hash, alt: 'Gemeente Rijnveen' },
  cover: 'foto',
  photo: { image: photoHash, alt: '' },
} as const
const content = { plan, images: { [hash]: tinyImage, [photoHash]: photo }, houseStyle }
const { value: text } = await writePlanFile(content)

const read = (file: string | Uint8Array<ArrayBuffer>) => readPlanFile(new Blob([file]))
/** The file with changed content and a checksum that fits. */
const forged = async (change: (file: Record<string, unknown>) => object) => {
  const { checksum: _checksum, ...rest } = JSON.parse(text)
  const changed = { ...change(rest) }
  return JSON.stringify({ ...changed, checksum: await checksumOf(changed) })
}

describe('a plan as a file', () => {
  it('comes back equal, with images and house style', async () => {
    const result = await read(text)
    expect(result).toEqual({ kind: 'read', ...content, unreadable: { sections: {}, chapters: [] }, findings: [] })
  })

  it('keeps the figures of an adopted plan as they were printed', async () => {
    const set = resolveFigures(plan, catalogue(definition('norm', 'uren', { preset: 960 })), figureSourceWords)
    const adopted = setPlanFacts(plan, { status: { stage: 'vastgesteld', adoptedBy: 'raad', date: '2026-12-15' } })
    const frozen = freezeAdopted(adopted, set)
    const made = await writePlanFile({ ...content, plan: frozen })
    expect(await read(made.value)).toMatchObject({ kind: 'read', plan: frozen, findings: [] })
  })

  it('keeps the figures of the writer', async () => {
    const own = {
      id: 'eigen-a1b2c3d4',
      name: 'Kelders',
      kind: 'bedrag',
      unit: ['', ''],
      meaning: 'Onder huizen.',
    } as const
    const made = await writePlanFile({ ...content, plan: { ...plan, ownFigures: { [own.id]: own } } })
    expect(await read(made.value)).toMatchObject({ kind: 'read', plan: { ownFigures: { [own.id]: own } } })
  })

  it('holds every image once', () => {
    expect(text.split(btoa(String.fromCharCode(...tinyImage.bytes)))).toHaveLength(2)
  })

  it('takes the Word template of the house style along, once', async () => {
    const wordTemplate = new Uint8Array([0x50, 0x4b, 3, 4])
    const styled = { ...houseStyle, wordTemplate: { file: await sha256(wordTemplate), name: 'huis.dotx' } }
    const file = await writePlanFile({ ...content, houseStyle: styled, wordTemplate })
    expect(file.findings).toEqual([])
    expect(await read(file.value)).toMatchObject({ kind: 'read', houseStyle: styled, wordTemplate, findings: [] })
  })

  it('reports a Word template that is not there or was changed', async () => {
    const missing = [{ code: 'word-template-missing', severity: 'warning' }]
    const styled = { ...houseStyle, wordTemplate: { file: 'a'.repeat(64), name: 'huis.dotx' } }
    const without = await writePlanFile({ ...content, houseStyle: styled })
    expect(without.findings).toEqual(missing)
    expect(await read(without.value)).toMatchObject({ kind: 'read', houseStyle: styled, findings: missing })
    const changed = await writePlanFile({ ...content, houseStyle: styled, wordTemplate: new Uint8Array([1]) })
    const result = await read(changed.value)
    expect(result).toMatchObject({ kind: 'read', findings: missing })
    expect(result).not.toHaveProperty('wordTemplate')
  })

  it('reports an image that is not there, writing and reading', async () => {
    const file = await writePlanFile({ ...content, images: {}, houseStyle: null })
    const missing = [{ code: 'image-missing', severity: 'warning', facts: { image: hash } }]
    expect(file.findings).toEqual(missing)
    expect(await read(file.value)).toMatchObject({ kind: 'read', findings: missing })
  })

  it('keeps an unreadable section apart, in and out', async () => {
    const raw = [{ type: 'video' }]
    const file = await writePlanFile({ ...content, unreadable: { 'begroting-kern': raw } })
    expect(await read(file.value)).toMatchObject({
      plan,
      unreadable: { sections: { 'begroting-kern': raw } },
      findings: [{ code: 'section-unreadable', where: { section: 'begroting-kern' } }],
    })
  })

  it('leaves out what pretends to be an image', async () => {
    const bytes = btoa('<svg onload="x">')
    const svg = await sha256('<svg onload="x">')
    const file = await forged((rest) => ({ ...rest, images: { [svg]: { ...tinyImage, bytes }, x: { bytes: '***' } } }))
    expect(await read(file)).toMatchObject({
      images: {},
      findings: [
        { code: 'image-damaged' },
        { code: 'image-damaged' },
        ...[hash, photoHash].map((image) => ({ code: 'image-missing', facts: { image } })),
      ],
    })
  })

  it('leaves out an image that would be huge once decoded', async () => {
    const bytes = pngOf(60_000, 60_000)
    const bomb = await sha256(bytes)
    const record = { type: 'image/png', width: 10, height: 10, bytes: btoa(String.fromCharCode(...bytes)) }
    const file = await forged((rest) => ({ ...rest, images: { [bomb]: record } }))
    const result = await read(file)
    expect(result).toMatchObject({ images: {} })
    expect(result).toMatchObject({
      findings: expect.arrayContaining([expect.objectContaining({ code: 'image-damaged' })]),
    })
  })

  it('takes characters out of names that would show them otherwise', async () => {
    const title = 'Plan\u202e 7202'
    const file = await forged((rest) => ({
      ...rest,
      plan: { ...plan, title, municipality: { name: 'Rijn\u200bveen', code: null } },
    }))
    expect(await read(file)).toMatchObject({ plan: { title: 'Plan 7202', municipality: { name: 'Rijnveen' } } })
  })

  it('goes on without a house style that it cannot read', async () => {
    const file = await forged((rest) => ({ ...rest, houseStyle: { ...houseStyle, accent: 'red' } }))
    expect(await read(file)).toMatchObject({ houseStyle: null, findings: [{ code: 'style-unreadable' }] })
  })
})

describe('a file that is refused', () => {
  const refused = (code: string) => ({ kind: 'refused', code })

  it.each([
    ['nothing', '', 'file-empty'],
    ['only blanks', ' \n', 'file-empty'],
    ['plain text', 'Beste lezer', 'file-not-a-plan'],
    ['other JSON', '{"kind":"anders"}', 'file-not-a-plan'],
    ['a list', '[1]', 'file-not-a-plan'],
    ['half a plan', text.slice(0, text.length / 2), 'file-damaged'],
    ['a changed letter', text.replace('Gelijke', 'Gelijks'), 'file-damaged'],
  ])('is refused with a reason: %s', async (_what, file, code) => expect(await read(file)).toEqual(refused(code)))

  it('is refused when too large, before it is read', async () => {
    const blob = { size: largestPlanFile + 1 } as Blob
    expect(await readPlanFile(blob)).toEqual(refused('file-too-large'))
  })

  it('is refused when it cannot be read any more', async () => {
    const gone = { size: 1, text: () => Promise.reject(new Error('gone')) } as unknown as Blob
    expect(await readPlanFile(gone)).toEqual(refused('file-damaged'))
  })

  it('is read for showing when a newer version wrote it, with the file as it was found beside it', async () => {
    const later = { ...plan, versions: { ...plan.versions, shape: 2 }, mood: { colour: 'blauw' } }
    const file = await forged((rest) => ({ ...rest, versions: later.versions, plan: later, future: [1] }))
    const result = await read(file)
    expect(result).toMatchObject({
      kind: 'read',
      plan: { title: plan.title, versions: { shape: 2 } },
      newer: { text: file },
    })
    expect(result.kind === 'read' && result.newer?.plan['mood']).toEqual({ colour: 'blauw' })
    expect(result.kind === 'read' && result.findings).toContainEqual({ code: 'plan-newer', severity: 'warning' })
  })

  it('is refused when a newer version made something of it that cannot be shown', async () => {
    const versions = { shape: 2, template: 1, figures: 1 }
    const file = await forged((rest) => ({ ...rest, versions, plan: { ...plan, chapters: { first: [] } } }))
    expect(await read(file)).toEqual(refused('file-newer'))
    expect(await read(file.replace('"first"', '"forst"'))).toEqual(refused('file-damaged'))
  })

  it.each([
    ['without texts', { texts: null }],
    ['with a section twice', { chapters: [...plan.chapters, plan.chapters[0]] }],
    ['with a text under an odd key', { texts: { 'A B': [] } }],
    ['with an id that is no key', { id: 'a:b' }],
  ])('is refused when the plan is malformed: %s', async (_what, change) => {
    const file = await forged((rest) => ({ ...rest, plan: { ...plan, ...change } }))
    expect(await read(file)).toEqual(refused('file-damaged'))
  })

  it('is refused with keys that reach a prototype', async () => {
    const { checksum: _checksum, ...rest } = JSON.parse(text.replace('"figures":{}', '"figures":{"__proto__":{"x":1}}'))
    const file = JSON.stringify({ ...rest, checksum: await checksumOf(rest) })
    expect(file).toContain('__proto__')
    expect(await read(file)).toEqual(refused('file-damaged'))
    expect(({} as Record<string, unknown>)['x']).toBeUndefined()
  })
})

describe('random damage', () => {
  const bytes = new TextEncoder().encode(text)

  it('never throws and never goes unnoticed in 200 cut files', async () => {
    const random = seeded(1)
    for (let run = 0; run < 200; run += 1) {
      const cut = bytes.slice(0, Math.floor(random() * (bytes.length - 1)))
      expect(await read(cut)).toMatchObject({ kind: 'refused' })
    }
  })

  it('never throws and never goes unnoticed in 300 files with one bit turned', async () => {
    const random = seeded(2)
    for (let run = 0; run < 300; run += 1) {
      const turned = bytes.slice()
      const place = Math.floor(random() * bytes.length)
      turned[place] = (turned[place] ?? 0) ^ (1 << Math.floor(random() * 8))
      expect(await read(turned), `bit at ${place}`).toMatchObject({ kind: 'refused' })
    }
  })

  it('never throws on random bytes', async () => {
    const random = seeded(3)
    for (let run = 0; run < 100; run += 1) {
      const noise = Uint8Array.from({ length: Math.floor(random() * 400) }, () => Math.floor(random() * 256))
      expect(await read(noise)).toMatchObject({ kind: 'refused' })
    }
    expect(({} as Record<string, unknown>)['x']).toBeUndefined()
  })
})

describe('a file with far too much in it', () => {
  it.each([
    [
      'chapters',
      {
        chapters: Array.from({ length: 301 }, (_, n) => ({ id: `h${n}`, kind: 'hoofdstuk', title: '', sections: [] })),
      },
    ],
    [
      'sections',
      {
        chapters: [
          {
            ...plan.chapters[0],
            sections: Array.from({ length: 1001 }, (_, n) => ({ ...plan.chapters[0]?.sections[0], id: `p${n}` })),
          },
        ],
      },
    ],
  ])('is refused: %s', async (_what, change) => {
    const file = await forged((rest) => ({ ...rest, plan: { ...plan, ...change } }))
    expect(await read(file)).toEqual({ kind: 'refused', code: 'file-damaged' })
  })

  it('is refused when it is nested a hundred thousand deep, without a word on the way', async () => {
    const start = text.slice(0, -1)
    const deep = `${start},"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
    expect(await read(deep)).toEqual({ kind: 'refused', code: 'file-damaged' })
  })
})

describe('the name of a file', () => {
  it.each([
    ['OAB-beleidsplan Rijnveen', 'OAB-beleidsplan Rijnveen.oabplan'],
    ['a/b\\c:d*e?"<>|f', 'a-b-c-d-e-f.oabplan'],
    ['../../etc', 'etc.oabplan'],
    ['\u202efdp.exe', 'fdp.exe.oabplan'],
    ['con', 'plan con.oabplan'],
    ['AUX.2027', 'plan AUX.2027.oabplan'],
    ['lpt9 ', 'plan lpt9.oabplan'],
    ['Concordia', 'Concordia.oabplan'],
    [`${'a'.repeat(79)}😀`, `${'a'.repeat(79)}.oabplan`],
    [`${'é'.repeat(300)}`, `${'é'.repeat(80)}.oabplan`],
    ['  ..', 'plan.oabplan'],
    ['', 'plan.oabplan'],
  ])('makes of %j the name %s', (title, name) => expect(planFileName(title)).toBe(name))
})
