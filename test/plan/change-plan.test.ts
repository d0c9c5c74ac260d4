import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/figures/figure.ts'
import { addAnnex, removeAnnex, renameChapter } from '../../src/plan/change-chapter.ts'
import { addImage, removeFigure, setFigure, setHouseStyleId, setPlanFacts } from '../../src/plan/change-plan.ts'
import {
  addSection,
  leaveOutSection,
  markExample,
  moveSection,
  renameSection,
  restoreSection,
  setSectionState,
  tickQuestion,
  untickQuestion,
} from '../../src/plan/change-section.ts'
import { copyPlan } from '../../src/plan/copy-plan.ts'
import { findSection } from '../../src/plan/find-section.ts'
import { imagesInUse } from '../../src/plan/image-use.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { chapterState, planProgress } from '../../src/plan/plan-progress.ts'
import { writeTexts } from '../../src/plan/write-texts.ts'
import type { RichText } from '../../src/richtext/richtext.ts'
import { samplePlan, words } from './sample-plan.ts'

const section = (plan: Plan, id: string) => findSection(plan, id)?.section
const order = (plan: Plan) => plan.chapters[0]?.sections.map(({ id }) => id)
const kern = 'voorwoord-kern'
const image: RichText = [{ type: 'image', attrs: { image: 'abc', alt: '', decorative: true, caption: '' } }]

describe('a new plan', () => {
  it('holds every section of the template, empty, as a draft', () => {
    const plan = samplePlan()
    expect(plan.chapters).toHaveLength(3)
    expect(planProgress(plan)).toEqual({ leeg: 9, bezig: 0, klaar: 0 })
    expect(plan.versions).toEqual({ shape: 1, template: 3, figures: 1 })
    expect(plan.status).toEqual({ stage: 'concept', adoptedBy: null, date: null })
  })
})

describe('writing texts', () => {
  it('raises the revision of the plan and of the written section only', () => {
    const plan = writeTexts(samplePlan(), { [kern]: words('Beste lezer') })
    expect(plan.revision).toBe(1)
    expect(section(plan, kern)).toMatchObject({ revision: 1, state: 'bezig' })
    expect(section(plan, 'voorwoord-meer')).toMatchObject({ revision: 0, state: 'leeg' })
  })

  it('leaves the plan itself when a text is equal, and the other texts by identity', () => {
    const plan = writeTexts(samplePlan(), { [kern]: words('a'), 'inleiding-kern': words('b') })
    expect(writeTexts(plan, { [kern]: words('a') })).toBe(plan)
    const next = writeTexts(plan, { [kern]: words('a'), 'inleiding-kern': words('c') })
    expect(next.texts[kern]).toBe(plan.texts[kern])
    expect(section(next, kern)?.revision).toBe(1)
  })

  it('takes a text without content out and makes the section empty, also when it was ready', () => {
    const ready = setSectionState(writeTexts(samplePlan(), { [kern]: words('a') }), kern, 'klaar')
    const emptied = writeTexts(ready, { [kern]: [{ type: 'paragraph' }, ...words('  ')] })
    expect(emptied.texts).toEqual({})
    expect(section(emptied, kern)?.state).toBe('leeg')
  })

  it('keeps a section ready while it is rewritten', () => {
    const ready = setSectionState(writeTexts(samplePlan(), { [kern]: words('a') }), kern, 'klaar')
    expect(section(writeTexts(ready, { [kern]: words('b') }), kern)?.state).toBe('klaar')
  })

  it('counts an image as content', () => {
    const plan = writeTexts(samplePlan(), { [kern]: image })
    expect(section(plan, kern)?.state).toBe('bezig')
    expect(imagesInUse(plan)).toEqual(['abc'])
  })

  it('keeps text for a section that was removed meanwhile', () => {
    expect(writeTexts(samplePlan(), { weg: words('x') }).texts['weg']).toEqual(words('x'))
  })
})

describe('changing sections', () => {
  it('renames, and keeps the old name when the new one is empty', () => {
    const plan = renameSection(samplePlan(), kern, ' Groet ')
    expect(section(plan, kern)).toMatchObject({ title: 'Groet', revision: 1 })
    expect(renameSection(plan, kern, '  ')).toBe(plan)
  })

  it('moves within the chapter and stops at its edges', () => {
    const plan = samplePlan()
    expect(order(moveSection(plan, kern, 1))).toEqual(['voorwoord-meer', kern, 'voorwoord-slot'])
    expect(order(moveSection(plan, 'voorwoord-slot', -9))).toEqual(['voorwoord-slot', kern, 'voorwoord-meer'])
    expect(moveSection(plan, kern, -1)).toBe(plan)
    expect(section(moveSection(plan, kern, 1), kern)?.revision).toBe(1)
  })

  it('leaves a section out with its text and puts it back', () => {
    const plan = writeTexts(samplePlan(), { [kern]: words('a') })
    const left = leaveOutSection(plan, kern)
    expect(left.texts).toEqual(plan.texts)
    expect(planProgress(left)).toEqual({ leeg: 8, bezig: 0, klaar: 0 })
    expect(section(restoreSection(left, kern), kern)).toMatchObject({ leftOut: false, state: 'bezig' })
  })

  it('adds a section of the writer after another or at the end', () => {
    const added = { chapter: 'voorwoord', id: 'eigen-a1b2c3d4', title: 'Dank' }
    expect(order(addSection(samplePlan(), { ...added, after: kern }))?.[1]).toBe(added.id)
    const plan = addSection(samplePlan(), { ...added, after: null })
    expect(order(plan)?.[3]).toBe(added.id)
    expect(section(plan, added.id)).toMatchObject({ origin: 'eigen', heading: true, revision: 1 })
  })

  it('refuses an id that is taken or malformed', () => {
    const added = { chapter: 'voorwoord', after: null, title: 'x' }
    expect(() => addSection(samplePlan(), { ...added, id: 'inleiding-kern' })).toThrow('free section id')
    expect(() => addSection(samplePlan(), { ...added, id: 'Eigen_1' })).toThrow('free section id')
  })

  it('follows the content when a section is no longer ready', () => {
    const plan = setSectionState(samplePlan(), kern, 'klaar')
    expect(section(setSectionState(plan, kern, 'bezig'), kern)?.state).toBe('leeg')
  })

  it('ticks a question once and unticks it', () => {
    const plan = tickQuestion(samplePlan(), kern, 'Wie?')
    expect(tickQuestion(plan, kern, 'Wie?')).toBe(plan)
    expect(section(untickQuestion(plan, kern, 'Wie?'), kern)?.questionsTicked).toEqual([])
  })

  it('remembers inserted and refused examples apart', () => {
    const plan = markExample(markExample(samplePlan(), kern, 'een', 'inserted'), kern, 'twee', 'refused')
    expect(section(plan, kern)).toMatchObject({ examplesInserted: ['een'], examplesRefused: ['twee'] })
    expect(markExample(plan, kern, 'een', 'inserted')).toBe(plan)
  })
})

describe('changing chapters', () => {
  const annexed = addAnnex(samplePlan(), { id: 'bijlage-1', title: 'Cijfers', section: 'eigen-00000001' })

  it('adds an annex with one section without a heading', () => {
    expect(annexed.chapters.at(-1)).toMatchObject({ kind: 'bijlage', title: 'Cijfers' })
    expect(section(annexed, 'eigen-00000001')).toMatchObject({ heading: false, origin: 'eigen', revision: 1 })
  })

  it('renames annexes only', () => {
    expect(renameChapter(annexed, 'bijlage-1', 'Tabellen').chapters.at(-1)?.title).toBe('Tabellen')
    expect(renameChapter(annexed, 'voorwoord', 'Anders')).toBe(annexed)
  })

  it('removes an annex and leaves its text', () => {
    const removed = removeAnnex(writeTexts(annexed, { 'eigen-00000001': words('x') }), 'bijlage-1')
    expect(removed.chapters).toHaveLength(3)
    expect(removed.texts['eigen-00000001']).toEqual(words('x'))
    expect(removeAnnex(annexed, 'voorwoord')).toBe(annexed)
  })
})

describe('changing the plan', () => {
  const figure: Figure = {
    id: 'inwoners',
    value: { type: 'number', number: 48_210 },
    source: 'CBS',
    referenceDate: '2026-01-01',
    retrievedDate: '2026-11-01',
    status: 'definitief',
  }

  it('sets facts and leaves the others', () => {
    const plan = setPlanFacts(samplePlan(), { title: 'Nieuw' })
    expect(plan).toMatchObject({ title: 'Nieuw', subtitle: 'Beleidsplan', revision: 1 })
    expect(setPlanFacts(plan, { title: 'Nieuw' })).toBe(plan)
  })

  it('sets and removes a figure', () => {
    const plan = setFigure(samplePlan(), figure)
    expect(setFigure(plan, { ...figure })).toBe(plan)
    expect(removeFigure(plan, 'inwoners')).toMatchObject({ figures: {}, revision: 2 })
    expect(removeFigure(plan, 'toString')).toBe(plan)
  })

  it('adds an image once and points to a house style', () => {
    const facts = { type: 'image/png', width: 1, height: 1, bytes: 3 } as const
    const plan = addImage(samplePlan(), 'abc', facts)
    expect(addImage(plan, 'abc', facts)).toBe(plan)
    expect(setHouseStyleId(plan, 'ander').houseStyle).toBe('ander')
  })

  it('copies as a draft at revision 0', () => {
    const status = { stage: 'vastgesteld', adoptedBy: 'raad', date: '2026-12-15' } as const
    const copy = copyPlan(setPlanFacts(writeTexts(samplePlan(), { [kern]: words('a') }), { status }), {
      id: 'plan2',
      title: 'Kopie',
    })
    expect(copy).toMatchObject({ id: 'plan2', title: 'Kopie', revision: 0, status: { stage: 'concept' } })
    expect(copy.texts).toEqual({ [kern]: words('a') })
    expect(section(copy, kern)).toMatchObject({ revision: 0, state: 'bezig' })
  })

  it('gives the state of a chapter from its sections', () => {
    const states = (plan: Plan) => plan.chapters.map(chapterState)
    const begun = writeTexts(samplePlan(), { [kern]: words('a') })
    expect(states(begun)).toEqual(['bezig', 'leeg', 'leeg'])
    const ready = [kern, 'voorwoord-meer'].reduce((plan, id) => setSectionState(plan, id, 'klaar'), begun)
    expect(states(leaveOutSection(ready, 'voorwoord-slot'))).toEqual(['klaar', 'leeg', 'leeg'])
  })
})
