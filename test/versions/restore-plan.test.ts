import { describe, expect, it } from 'vitest'
import { addAnnex, removeAnnex } from '../../src/plan/change-chapter.ts'
import { setFigure, setPlanFacts } from '../../src/plan/change-plan.ts'
import { removeOwnFigure, setOwnFigure } from '../../src/plan/own-figures.ts'
import { addSection, leaveOutSection, moveSection, renameSection } from '../../src/plan/change-section.ts'
import { findSection } from '../../src/plan/find-section.ts'
import { findLooseTexts } from '../../src/plan/loose-texts.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { writeTexts } from '../../src/plan/write-texts.ts'
import { defaultNotation } from '../../src/richtext/richtext.ts'
import { comparePlans } from '../../src/versions/compare-plans.ts'
import { restorePlan, restoreSectionOf } from '../../src/versions/restore-plan.ts'
import { samplePlan, words } from '../plan/sample-plan.ts'

const [kern, meer, slot] = ['voorwoord-kern', 'voorwoord-meer', 'voorwoord-slot'] as const
const version = writeTexts(samplePlan(), { [kern]: words('toen'), [meer]: words('blijft') })
const figure = {
  id: 'peuters',
  value: { type: 'number', number: 12 },
  source: 'Opgave',
  referenceDate: '',
  retrievedDate: '2026-11-25',
  status: 'definitief',
} as const
const steps: readonly ((plan: Plan) => Plan)[] = [
  (plan) => writeTexts(plan, { [kern]: words('nu') }),
  (plan) => setFigure(plan, figure),
  (plan) => setPlanFacts(plan, { title: 'Andere titel', period: { from: 2028, to: 2031 } }),
  (plan) => moveSection(plan, kern, 2),
  (plan) => leaveOutSection(plan, meer),
  (plan) => renameSection(plan, slot, 'Ander slot'),
  (plan) => addSection(plan, { chapter: 'inleiding', after: null, id: 'eigen-00000001', title: 'Erbij' }),
  (plan) => writeTexts(plan, { 'eigen-00000001': words('van mijzelf') }),
]
const now = steps.reduce((plan, step) => step(plan), version)
const changesOf = (before: Plan, after: Plan) =>
  comparePlans(before, after)
    .sections.filter(({ changes }) => changes.length > 0)
    .map(({ id, changes }) => `${id}: ${changes.join(', ')}`)

describe('comparing two states of a plan', () => {
  it('tells what happened to each section, and keeps one that is gone where it stood', () => {
    expect(changesOf(version, now)).toEqual([
      `${meer}: left-out`,
      `${slot}: renamed`,
      `${kern}: moved, text`,
      'eigen-00000001: added',
    ])
    expect(changesOf(now, version)).toEqual([
      `${kern}: moved, text`,
      `${meer}: put-back`,
      `${slot}: renamed`,
      'eigen-00000001: removed',
    ])
  })

  it('lists figures and facts with both values', () => {
    const { figures, settings } = comparePlans(version, now)
    expect(figures).toEqual([{ id: 'peuters', before: null, after: figure }])
    expect(settings.map(({ setting, before, after }) => [setting, before, after])).toEqual([
      ['title', 'Gelijke kansen', 'Andere titel'],
      ['period', { from: 2027, to: 2030 }, { from: 2028, to: 2031 }],
    ])
  })

  it('lists an annex that came', () => {
    const annexed = addAnnex(version, { id: 'bijlage-a', title: 'Kaart', section: 'eigen-00000002' })
    expect(comparePlans(version, annexed).settings).toEqual([{ setting: 'chapter', before: '', after: 'Kaart' }])
  })

  it('finds nothing between a plan and itself read anew', () => {
    const again = structuredClone(now)
    expect(changesOf(now, again)).toEqual([])
    expect(comparePlans(now, again)).toMatchObject({ figures: [], settings: [] })
  })
})

describe('putting a version back', () => {
  const restored = restorePlan(now, version)

  it('brings back chapters, texts, figures and facts', () => {
    expect(changesOf(version, restored)).toEqual([])
    expect(comparePlans(version, restored)).toMatchObject({ figures: [], settings: [] })
  })

  it('is one change further, under the same id', () => {
    expect(restored).toMatchObject({ id: now.id, revision: now.revision + 1 })
  })

  it('never lowers the revision of a section, and raises it where something changed', () => {
    const revision = (plan: Plan, id: string) => findSection(plan, id)?.section.revision ?? 0
    for (const { sections } of now.chapters) {
      for (const { id } of sections) {
        if (findSection(restored, id)) expect(revision(restored, id)).toBeGreaterThanOrEqual(revision(now, id))
      }
    }
    expect(revision(restored, kern)).toBe(restored.revision)
    expect(findSection(restored, 'begroting-kern')?.section).toBe(findSection(now, 'begroting-kern')?.section)
  })

  it('keeps the text of a section that the version does not know', () => {
    expect(restored.texts['eigen-00000001']).toEqual(words('van mijzelf'))
  })

  it('leaves the status and the house style as they are', () => {
    const status = { stage: 'college', adoptedBy: 'raad', date: null } as const
    const college = { ...setPlanFacts(now, { status }), houseStyle: 'andere' }
    expect(restorePlan(college, version)).toMatchObject({ status, houseStyle: 'andere' })
  })

  it('can be taken back whole', () => {
    const back = restorePlan(restored, now)
    expect(changesOf(now, back)).toEqual([])
    expect(comparePlans(now, back)).toMatchObject({ figures: [], settings: [] })
    expect(back.revision).toBe(now.revision + 2)
  })

  it('changes nothing when the plan is the same', () => {
    expect(restorePlan(version, version)).toBe(version)
    expect(restorePlan(restored, version)).toBe(restored)
  })
})

describe('putting one section back', () => {
  it('brings back its text and leaves the rest', () => {
    const restored = restoreSectionOf(now, version, kern)
    expect(restored.texts[kern]).toEqual(words('toen'))
    expect(restored.figures).toBe(now.figures)
    expect(findSection(restored, kern)).toMatchObject({ index: 2, section: { revision: restored.revision } })
    expect(findSection(restored, slot)?.section.title).toBe('Ander slot')
  })

  it('brings back its title and puts it in the plan again', () => {
    expect(findSection(restoreSectionOf(now, version, slot), slot)?.section.title).toBe('Slot van voorwoord')
    expect(findSection(restoreSectionOf(now, version, meer), meer)?.section.leftOut).toBe(false)
  })

  it('brings back one whose annex is gone, with the annex', () => {
    const annexed = writeTexts(addAnnex(version, { id: 'bijlage-a', title: 'Kaart', section: 'eigen-00000002' }), {
      'eigen-00000002': words('de kaart'),
    })
    const removed = removeAnnex(annexed, 'bijlage-a')
    const restored = restoreSectionOf(removed, annexed, 'eigen-00000002')
    expect(findSection(restored, 'eigen-00000002')?.chapter).toMatchObject({ id: 'bijlage-a', title: 'Kaart' })
  })

  it('brings back one that is gone where it stood', () => {
    const gone: Plan = {
      ...now,
      chapters: now.chapters.map((chapter) => ({
        ...chapter,
        sections: chapter.sections.filter(({ id }) => id !== 'inleiding-meer'),
      })),
    }
    expect(findSection(restoreSectionOf(gone, version, 'inleiding-meer'), 'inleiding-meer')?.index).toBe(1)
  })

  it('changes nothing when the section is the same or the version does not know it', () => {
    expect(restoreSectionOf(now, version, 'begroting-kern')).toBe(now)
    expect(restoreSectionOf(now, version, 'eigen-00000001')).toBe(now)
  })

  it('brings a figure of the writer along that stands in it and was taken out since', () => {
    const id = 'eigen-abcd1234'
    const own = { id, name: 'Wachtlijst', kind: 'aantal', unit: ['', ''], meaning: '' } as const
    const chip = { type: 'figureReference', attrs: { figure: id, notation: defaultNotation } } as const
    const known = setFigure(setOwnFigure(version, own), { ...figure, id })
    const used = writeTexts(known, { [kern]: [{ type: 'paragraph', content: [chip] }] })
    const without = removeOwnFigure(writeTexts(used, { [kern]: words('weg') }), id)
    const restored = restoreSectionOf(without, used, kern)
    expect(restored.ownFigures[id]).toEqual(own)
    expect(restored.figures[id]?.value).toEqual(figure.value)
    expect(restorePlan(without, used)).toMatchObject({ ownFigures: { [id]: own }, figures: { [id]: { id } } })
  })
})

describe('a version of another template', () => {
  it('brings back what was remembered of it, and keeps the names of what has no place then', () => {
    const before: Plan = { ...version, templateRecord: null, versions: { ...version.versions, template: 2 } }
    const restored = restorePlan(now, before)
    expect(restored).toMatchObject({ templateRecord: null, versions: { template: 2 } })
    expect(findLooseTexts(restored)).toEqual([{ id: 'eigen-00000001', title: 'Erbij', text: words('van mijzelf') }])
  })
})
