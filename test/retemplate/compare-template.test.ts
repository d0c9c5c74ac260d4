import { describe, expect, it } from 'vitest'
import { leaveOutSection, moveSection, renameSection } from '../../src/plan/change-section.ts'
import { createPlan } from '../../src/plan/create-plan.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { writeTexts } from '../../src/plan/write-texts.ts'
import { compareTemplate } from '../../src/retemplate/compare-template.ts'
import { words } from '../plan/sample-plan.ts'
import { chapter, first, second, section, sectionsOf, template } from './newer-template.ts'

const plan = createPlan({
  id: 'p',
  template: first,
  municipality: { name: 'Rijnveen', code: null },
  title: 'Plan',
  subtitle: '',
  period: { from: 2027, to: 2030 },
  houseStyle: 'standaard',
})
const [een, twee, drie] = ['a-een', 'a-twee', 'a-drie'].map((id) => section(id)) as [never, never, never]
const b = sectionsOf('b')
const unknown: Plan = { ...plan, templateRecord: null }

describe('what is new in a template', () => {
  it('is nothing when it is the same', () => {
    expect(compareTemplate(plan, first)).toEqual([])
    expect(compareTemplate(plan, { ...first, version: 2 })).toEqual([])
  })

  it('is a section that was added', () => {
    const items = compareTemplate(plan, second([een, section('a-nieuw', { title: 'Nieuw' }), twee, drie], b))
    expect(items).toEqual([{ kind: 'new-section', id: 'a-nieuw', title: 'Nieuw', chapter: 'Hoofdstuk a' }])
  })

  it('is a section that was moved, the fewest that explain the order', () => {
    expect(compareTemplate(plan, second([drie, een, twee], b))).toMatchObject([{ kind: 'moved-section', id: 'a-drie' }])
  })

  it('is a section that went to another chapter', () => {
    const items = compareTemplate(plan, second([een, twee], [drie, ...b]))
    expect(items).toEqual([
      { kind: 'moved-section', id: 'a-drie', title: 'Over a-drie', from: 'Hoofdstuk a', to: 'Hoofdstuk b' },
    ])
  })

  it('is a section with another title, or whose heading is printed or not', () => {
    const items = compareTemplate(plan, second([section('a-een', { title: 'Anders' }), twee, drie], b))
    expect(items).toMatchObject([
      { kind: 'renamed-section', title: 'Over a-een', after: 'Anders', own: false, heading: null },
    ])
    const quiet = compareTemplate(plan, second([section('a-een', { heading: false }), twee, drie], b))
    expect(quiet).toMatchObject([{ kind: 'renamed-section', heading: false }])
  })

  it('is a section that was retired, with the one that replaces it when the plan has that', () => {
    const retired = (replacedBy: string | null) => ({ retired: [{ id: 'a-drie', replacedBy }] })
    const written = writeTexts(plan, { 'a-drie': words('Mijn tekst.') })
    expect(compareTemplate(written, second([een, twee], b, retired('a-twee')))).toEqual([
      {
        kind: 'retired-section',
        id: 'a-drie',
        title: 'Over a-drie',
        chapter: 'Hoofdstuk a',
        replacedBy: 'a-twee',
        written: true,
      },
    ])
    expect(compareTemplate(plan, second([een, twee], b, retired('er-niet')))).toMatchObject([
      { replacedBy: null, written: false },
    ])
    expect(compareTemplate(plan, second([een, twee], b))).toMatchObject([{ kind: 'retired-section' }])
  })

  it('is other help or other law, each by itself', () => {
    const digests = { guidance: 'andere hulp', law: 'wet a-een' }
    expect(compareTemplate(plan, second([section('a-een', { digests }), twee, drie], b))).toEqual([
      { kind: 'guidance', id: 'a-een', title: 'Over a-een', chapter: 'a' },
    ])
    const law = { guidance: 'hulp a-een', law: 'andere wet' }
    expect(compareTemplate(plan, second([section('a-een', { digests: law }), twee, drie], b))).toMatchObject([
      { kind: 'law', id: 'a-een' },
    ])
  })

  it('is a chapter that was added, moved or renamed, or that became a duty', () => {
    const [a, b] = first.chapters as [(typeof first.chapters)[0], (typeof first.chapters)[0]]
    const added = template(2, [a, chapter('c', [section('c-een')]), b])
    expect(compareTemplate(plan, added)).toMatchObject([{ kind: 'new-section', id: 'c-een', chapter: 'Hoofdstuk c' }])
    expect(compareTemplate(plan, template(2, [b, a]))).toMatchObject([{ kind: 'moved-chapter', id: 'a' }])
    expect(compareTemplate(plan, template(2, [{ ...a, title: 'Kinderen' }, b]))).toEqual([
      { kind: 'renamed-chapter', id: 'a', title: 'Hoofdstuk a', after: 'Kinderen' },
    ])
    expect(compareTemplate(plan, template(2, [{ ...a, duty: 'ja', dutyText: 'Plicht.' }, b]))).toEqual([
      { kind: 'chapter-duty', id: 'a', title: 'Hoofdstuk a', before: 'Keuze.', after: 'Plicht.' },
    ])
  })
})

describe('what a writer did', () => {
  it('is no item when the plan has it already', () => {
    const renamed = renameSection(plan, 'a-een', 'Anders')
    expect(compareTemplate(renamed, second([section('a-een', { title: 'Anders' }), twee, drie], b))).toEqual([])
    const moved = moveSection(plan, 'a-drie', -2)
    expect(compareTemplate(moved, second([drie, een, twee], b))).toEqual([])
  })

  it('is never offered to be undone', () => {
    const changed = leaveOutSection(moveSection(renameSection(plan, 'a-een', 'Van mij'), 'a-drie', -1), 'b-een')
    expect(compareTemplate(changed, { ...first, version: 2 })).toEqual([])
  })

  it('is said beside a title that the template changed', () => {
    const renamed = renameSection(plan, 'a-een', 'Van mij')
    expect(compareTemplate(renamed, second([section('a-een', { title: 'Anders' }), twee, drie], b))).toMatchObject([
      { title: 'Van mij', after: 'Anders', own: true },
    ])
  })
})

describe('a plan of before its template was remembered', () => {
  it('counts as taken over when the version is the same', () => {
    expect(compareTemplate(unknown, { ...second([een], b), version: 1 })).toEqual([])
  })

  it('is compared with what it holds itself, without help', () => {
    const items = compareTemplate(unknown, second([een, twee, section('a-nieuw')], b))
    expect(items.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['new-section a-nieuw', 'retired-section a-drie'])
  })
})

describe('another template', () => {
  it('has nothing for a plan that is newer than it', () => {
    const newer = { ...plan, versions: { ...plan.versions, template: 5 } }
    expect(compareTemplate(newer, second([een], b))).toEqual([])
  })

  it('has nothing for a plan of another kind', () => {
    expect(compareTemplate(plan, { ...second([een], b), id: 'jeugdplan' })).toEqual([])
  })
})
