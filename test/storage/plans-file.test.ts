import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { defaultHouseStyle } from '../../src/housestyle/default-style.ts'
import { canonicalJson } from '../../src/lib/plain-json.ts'
import { sha256 } from '../../src/lib/sha256.ts'
import { addImage, setPlanFacts } from '../../src/plan/change-plan.ts'
import { writeTexts } from '../../src/plan/write-texts.ts'
import { type PlanToTake, writePlansFile } from '../../src/storage/plans-file.ts'
import { readPlansFile } from '../../src/storage/read-plans-file.ts'
import { imageFacts } from '../../src/storage/stored-image.ts'
import { seeded } from '../lib/random.ts'
import { samplePlan, words } from '../plan/sample-plan.ts'
import { everyKind } from '../richtext/every-kind.ts'
import { tinyImage } from './open-database.ts'

const kern = 'voorwoord-kern'
const poison = [{ type: 'hologram' }]
const template = new Uint8Array([80, 75, 3, 4])

async function twoPlans() {
  const hash = await sha256(tinyImage.bytes)
  const image = { type: 'image', attrs: { image: hash, alt: '', decorative: true, caption: '' } } as const
  const pictured = addImage(writeTexts(samplePlan('plan1'), { [kern]: [image] }), hash, imageFacts(tinyImage))
  const first: PlanToTake = {
    plan: pictured,
    unreadable: { 'voorwoord-meer': poison },
    houseStyle: {
      ...defaultHouseStyle,
      id: 'rijnveen',
      logo: { image: hash, alt: 'Logo' },
      wordTemplate: { file: await sha256(template), name: 'Huis.dotx' },
    },
    versions: [
      {
        version: {
          id: 'v1',
          plan: 'plan1',
          name: 'Concept',
          reason: 'named',
          at: '2026-11-20T09:00:00.000Z',
          revision: 3,
        },
        plan: writeTexts(samplePlan('plan1'), { [kern]: words('vroeger') }),
        unreadable: {},
      },
    ],
  }
  const second: PlanToTake = {
    plan: setPlanFacts(writeTexts(samplePlan('plan2'), { [kern]: everyKind }), { title: 'Tweede plan' }),
    unreadable: {},
    houseStyle: null,
    versions: [],
  }
  const content = {
    plans: [first, second],
    images: { [hash]: tinyImage },
    wordTemplates: { [await sha256(template)]: template },
  }
  const { value, findings } = await writePlansFile(content)
  return { ...content, hash, value, findings, first, second }
}

describe('a file with all plans', () => {
  it('gives back every plan with its images, house style, Word template, versions and what could not be read', async () => {
    const { value, findings, hash, first, second } = await twoPlans()
    expect(findings).toEqual([])
    const read = await readPlansFile(new Blob([value]))
    if (read.kind !== 'read') throw new Error(read.code)
    expect(read.damaged).toEqual([])
    const [one, two] = read.plans
    expect(one).toMatchObject({ plan: first.plan, houseStyle: first.houseStyle, images: { [hash]: tinyImage } })
    expect(one?.wordTemplate).toEqual(template)
    expect(one?.unreadable.sections).toEqual({ 'voorwoord-meer': poison })
    expect(one?.versions.map(({ version, kept }) => [version.name, kept.plan.texts[kern]])).toEqual([
      ['Concept', words('vroeger')],
    ])
    expect(two).toMatchObject({ plan: second.plan, houseStyle: null, images: {}, versions: [] })
  })

  it('holds an image that is used twice once', async () => {
    const { value } = await twoPlans()
    expect(Object.keys((JSON.parse(value) as { images: object }).images)).toHaveLength(1)
  })

  it('gives the good plans and names the bad one when one is damaged', async () => {
    const { value, second } = await twoPlans()
    const read = await readPlansFile(new Blob([value.replace('"revision":1', '"revision":7')]))
    expect(read).toMatchObject({ kind: 'read', damaged: ['Gelijke kansen'] })
    expect(read.kind === 'read' && read.plans.map(({ plan }) => plan)).toEqual([second.plan])
  })

  it('tells of an image that is damaged and gives the plan without it', async () => {
    const { value, hash } = await twoPlans()
    const file = JSON.parse(value) as { images: Record<string, { bytes: string }> }
    file.images[hash] = { ...file.images[hash], bytes: 'AAAA' }
    const read = await readPlansFile(new Blob([JSON.stringify(file)]))
    const findings = read.kind === 'read' ? (read.plans[0]?.findings ?? []) : []
    expect(findings).toContainEqual({ code: 'image-missing', severity: 'warning', facts: { image: hash } })
  })

  it.each([
    ['an empty file', '', 'file-empty'],
    ['another file', '{"kind":"oabplan"}', 'file-not-plans'],
    ['something that is no JSON', 'hallo', 'file-not-plans'],
    ['a file of a newer app', '{"kind":"oabplannen","version":2,"plans":[]}', 'file-newer'],
    ['a file without plans', '{"kind":"oabplannen","version":1}', 'file-damaged'],
    ['a forbidden key', '{"kind":"oabplannen","version":1,"plans":[{"__proto__":{"part":1}}]}', 'file-damaged'],
  ])('is refused in one word for %s', async (_what, text, code) => {
    expect(await readPlansFile(new Blob([text]))).toEqual({ kind: 'refused', code })
  })

  it('is refused when it was cut short, and when all plans in it are of a newer app', async () => {
    const { value } = await twoPlans()
    expect(await readPlansFile(new Blob([value.slice(0, -20)]))).toEqual({ kind: 'refused', code: 'file-damaged' })
    const newer = value.replaceAll('"shape":1', '"shape":99')
    expect(await readPlansFile(new Blob([newer]))).toEqual({ kind: 'refused', code: 'file-newer' })
  })

  it('skips and names a plan of a newer app', async () => {
    const { value, first, second } = await twoPlans()
    const read = await readPlansFile(new Blob([value.replace('"shape":1,"houseStyle"', '"shape":99,"houseStyle"')]))
    expect(read).toMatchObject({ kind: 'read', damaged: [], newer: [first.plan.title] })
    expect(read.kind === 'read' && read.plans.map(({ plan }) => plan)).toEqual([second.plan])
  })

  it('never rejects and never gives a changed plan, in 200 files with one character turned', async () => {
    const { value, first, second } = await twoPlans()
    const random = seeded(11)
    const originals = [first.plan, second.plan].map(canonicalJson)
    for (let turn = 0; turn < 200; turn += 1) {
      const at = Math.floor(random() * value.length)
      const other = String.fromCharCode(33 + Math.floor(random() * 90))
      const read = await readPlansFile(new Blob([value.slice(0, at) + other + value.slice(at + 1)]))
      if (read.kind === 'read') {
        for (const { plan } of read.plans) expect(originals, `at ${at}`).toContain(canonicalJson(plan))
      }
    }
  })
})
