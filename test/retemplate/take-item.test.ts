import { describe, expect, it } from 'vitest'
import { addSection, renameSection } from '../../src/plan/change-section.ts'
import { createPlan } from '../../src/plan/create-plan.ts'
import { findSection } from '../../src/plan/find-section.ts'
import { findLooseTexts } from '../../src/plan/loose-texts.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { writeTexts } from '../../src/plan/write-texts.ts'
import { compareTemplate } from '../../src/retemplate/compare-template.ts'
import { dropText, keepAsSection, placeText } from '../../src/retemplate/place-text.ts'
import { leaveItem, takeAll, takeItem } from '../../src/retemplate/take-item.ts'
import type { TemplateItem } from '../../src/retemplate/template-item.ts'
import { undoTaking } from '../../src/retemplate/undo-taking.ts'
import type { Template } from '../../src/template/template.ts'
import { seeded } from '../lib/random.ts'
import { words } from '../plan/sample-plan.ts'
import { chapter, first, second, section, sectionsOf, template } from './newer-template.ts'

const empty = createPlan({
  id: 'p',
  template: first,
  municipality: { name: 'Rijnveen', code: null },
  title: 'Plan',
  subtitle: '',
  period: { from: 2027, to: 2030 },
  houseStyle: 'standaard',
})
const plan = writeTexts(empty, { 'a-een': words('Een.'), 'a-drie': words('Drie.') })
const [een, twee, drie] = ['a-een', 'a-twee', 'a-drie'].map((id) => section(id)) as [never, never, never]
const b = sectionsOf('b')

const order = (of: Plan) => of.chapters.map(({ id, sections }) => `${id}: ${sections.map((one) => one.id).join(' ')}`)

function take(of: Plan, newer: Template, kind: TemplateItem['kind']): Plan {
  const item = compareTemplate(of, newer).find((one) => one.kind === kind)
  if (!item) throw new Error(`no ${kind}`)
  return takeItem(of, newer, item)
}

describe('taking an item over', () => {
  it('puts a new section behind the one that it follows in the template', () => {
    const newer = second([een, section('a-nieuw'), twee, drie], b)
    const taken = take(plan, newer, 'new-section')
    expect(order(taken)).toEqual(['a: a-een a-nieuw a-twee a-drie', 'b: b-een b-twee b-drie'])
    expect(findSection(taken, 'a-nieuw')?.section).toMatchObject({ origin: 'sjabloon', state: 'leeg', revision: 2 })
    expect(taken.revision).toBe(plan.revision + 1)
  })

  it('makes the chapter of a new section where the template has it', () => {
    const [a, second] = first.chapters as [(typeof first.chapters)[0], (typeof first.chapters)[0]]
    const taken = take(plan, template(2, [a, chapter('c', [section('c-een')]), second]), 'new-section')
    expect(order(taken)[1]).toBe('c: c-een')
    expect(taken.chapters[1]).toMatchObject({ kind: 'hoofdstuk', title: 'Hoofdstuk c' })
  })

  it('moves a section with its text to another chapter', () => {
    const taken = take(plan, second([een, twee], [...b, drie]), 'moved-section')
    expect(order(taken)).toEqual(['a: a-een a-twee', 'b: b-een b-twee b-drie a-drie'])
    expect(taken.texts).toBe(plan.texts)
  })

  it('gives the new title, also over one of the writer', () => {
    const renamed = renameSection(plan, 'a-een', 'Van mij')
    const taken = take(renamed, second([section('a-een', { title: 'Anders' }), twee, drie], b), 'renamed-section')
    expect(findSection(taken, 'a-een')?.section.title).toBe('Anders')
  })

  it('keeps the text of a retired section, with its title, without a place', () => {
    const taken = take(plan, second([een, twee], b), 'retired-section')
    expect(findSection(taken, 'a-drie')).toBeNull()
    expect(findLooseTexts(taken)).toEqual([{ id: 'a-drie', title: 'Over a-drie', text: words('Drie.') }])
  })

  it('lets a chapter go with its last section, and keeps one that holds a section of the writer', () => {
    const newer = template(2, [chapter('b', b)])
    const own = addSection(plan, { chapter: 'a', after: null, id: 'eigen-abcd1234', title: 'Van mij' })
    const all = (of: Plan): Plan => {
      const [item] = compareTemplate(of, newer)
      return item ? all(takeItem(of, newer, item)) : of
    }
    expect(order(all(plan))).toEqual(['b: b-een b-twee b-drie'])
    expect(order(all(own))).toEqual(['a: eigen-abcd1234', 'b: b-een b-twee b-drie'])
  })

  it('brings a text without a place back when its section returns', () => {
    const without = take(plan, second([een, twee], b), 'retired-section')
    const again = take(without, { ...first, version: 3 }, 'new-section')
    expect(findLooseTexts(again)).toEqual([])
    expect(again.looseTitles).toEqual({})
    expect(findSection(again, 'a-drie')?.section.state).toBe('bezig')
  })

  it('raises the version of the plan only with the last item', () => {
    const newer = second([een, section('a-nieuw'), section('a-twee', { title: 'Anders' }), drie], b)
    const one = take(plan, newer, 'new-section')
    expect(one.versions.template).toBe(1)
    const both = take(one, newer, 'renamed-section')
    expect(both.versions.template).toBe(2)
    expect(compareTemplate(both, newer)).toEqual([])
  })
})

describe('leaving an item', () => {
  it('changes nothing in the plan and does not offer it again', () => {
    const newer = second([drie, een, section('a-twee', { title: 'Anders' })], b)
    const [first] = compareTemplate(plan, newer)
    if (!first) throw new Error('no item')
    const left = leaveItem(plan, newer, first)
    expect(left.chapters).toBe(plan.chapters)
    expect(compareTemplate(left, newer)).toHaveLength(compareTemplate(plan, newer).length - 1)
  })

  it('makes a retired section one of the writer’s own, in its place', () => {
    const newer = second([een, twee], b)
    const [item] = compareTemplate(plan, newer)
    if (!item) throw new Error('no item')
    const left = leaveItem(plan, newer, item)
    expect(order(left)).toEqual(order(plan))
    expect(findSection(left, 'a-drie')?.section.origin).toBe('eigen')
    expect(compareTemplate(left, newer)).toEqual([])
  })
})

describe('taking all over', () => {
  it('leaves what holds text and was retired to the writer, as one change', () => {
    const newer = second(
      [een, section('a-nieuw')],
      [b[2], b[0], b[1]].filter((one) => one !== undefined),
    )
    const all = takeAll(plan, newer)
    expect(compareTemplate(all, newer)).toMatchObject([{ kind: 'retired-section', id: 'a-drie' }])
    expect(order(all)).toEqual(['a: a-een a-nieuw a-drie', 'b: b-drie b-een b-twee'])
    expect(all.revision).toBe(plan.revision + 1)
    const revisions = all.chapters.flatMap(({ sections }) => sections.map(({ revision }) => revision))
    expect(Math.max(...revisions)).toBe(all.revision)
  })

  it('loses no text, whatever the templates are', () => {
    const random = seeded(11)
    const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]
    for (let round = 0; round < 150; round += 1) {
      let current = plan
      for (let version = 2; version < 5; version += 1) {
        const newer = randomTemplate(version, random)
        for (let step = 0; step < 40; step += 1) {
          const item = pick(compareTemplate(current, newer))
          if (!item) break
          current = random() < 0.8 ? takeItem(current, newer, item) : leaveItem(current, newer, item)
        }
        expect(compareTemplate(current, newer)).toEqual([])
        expect(current.versions.template).toBe(version)
      }
      expect(current.texts).toEqual(plan.texts)
      const ids = current.chapters.flatMap(({ sections }) => sections.map(({ id }) => id))
      expect(new Set(ids).size).toBe(ids.length)
      expect(current.chapters.every(({ sections }) => sections.length > 0)).toBe(true)
    }
  })
})

function randomTemplate(version: number, random: () => number): Template {
  const ids = ['a-een', 'a-twee', 'a-drie', 'b-een', 'b-twee', 'b-drie', 'nieuw-een', 'nieuw-twee']
  const shuffled = ids.filter(() => random() < 0.8).toSorted(() => random() - 0.5)
  const titled = shuffled.map((id) => section(id, random() < 0.2 ? { title: `Titel ${version}` } : {}))
  const cut = Math.floor(random() * titled.length)
  const parts = [chapter('a', titled.slice(0, cut)), chapter('b', titled.slice(cut))]
  const ordered = random() < 0.3 ? parts.toReversed() : parts
  return template(
    version,
    ordered.filter(({ sections }) => sections.length > 0),
  )
}

describe('a text without a place', () => {
  const loose = take(plan, second([een, twee], b), 'retired-section')

  it('goes behind the text of a section', () => {
    const placed = placeText(loose, 'a-drie', 'a-een')
    expect(placed.texts['a-een']).toEqual([...words('Een.'), ...words('Drie.')])
    expect(findLooseTexts(placed)).toEqual([])
    expect(placeText(loose, 'a-drie', 'b-een').chapters[1]?.sections[0]?.state).toBe('bezig')
    expect(placeText(loose, 'a-drie', 'er-niet')).toBe(loose)
  })

  it('becomes a section of the writer', () => {
    const kept = keepAsSection(loose, 'a-drie', { chapter: 'b', section: 'eigen-abcd1234', title: ' Drie ' })
    expect(order(kept)[1]).toBe('b: b-een b-twee b-drie eigen-abcd1234')
    expect(findSection(kept, 'eigen-abcd1234')?.section).toMatchObject({
      title: 'Drie',
      origin: 'eigen',
      state: 'bezig',
    })
    expect(kept.texts['eigen-abcd1234']).toEqual(words('Drie.'))
  })

  it('goes away only when the writer says so', () => {
    expect(dropText(loose, 'a-drie').texts).toEqual({ 'a-een': words('Een.') })
    expect(dropText(loose, 'a-een')).toBe(loose)
  })
})

describe('undoing', () => {
  const newer = second([een, section('a-nieuw'), twee], b)

  it('puts everything back as it was', () => {
    const after = take(plan, newer, 'retired-section')
    const undone = undoTaking(after, { before: plan, after })
    expect(order(undone)).toEqual(order(plan))
    expect(compareTemplate(undone, newer)).toEqual(compareTemplate(plan, newer))
    expect(undone.texts).toEqual(plan.texts)
    expect(undone.looseTitles).toEqual({})
    expect(undone.revision).toBe(after.revision + 1)
  })

  it('puts a placed text back, and keeps what was written since', () => {
    const before = take(plan, newer, 'retired-section')
    const after = placeText(before, 'a-drie', 'b-een')
    expect(undoTaking(after, { before, after }).texts).toEqual(before.texts)
    const since = writeTexts(after, { 'b-een': [...words('Drie.'), ...words('Nog iets.')], 'a-een': words('Anders.') })
    const undone = undoTaking(since, { before, after })
    expect(undone.texts).toMatchObject({
      'a-drie': words('Drie.'),
      'a-een': words('Anders.'),
      'b-een': [...words('Drie.'), ...words('Nog iets.')],
    })
  })

  it('keeps sections and titles that came since', () => {
    const after = take(plan, newer, 'new-section')
    const since = addSection(renameSection(after, 'a-een', 'Van mij'), {
      chapter: 'a',
      after: 'a-een',
      id: 'eigen-abcd1234',
      title: 'Later',
    })
    const undone = undoTaking(since, { before: plan, after })
    expect(order(undone)[0]).toBe('a: a-een a-twee a-drie eigen-abcd1234')
    expect(findSection(undone, 'a-een')?.section.title).toBe('Van mij')
  })
})
