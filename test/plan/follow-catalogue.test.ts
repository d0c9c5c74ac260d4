import { describe, expect, it } from 'vitest'
import type { Figure, FigureCatalogue } from '../../src/figures/figure.ts'
import { resolveFigures } from '../../src/figures/resolve-figures.ts'
import { setFigure } from '../../src/plan/change-plan.ts'
import { figurePlaces } from '../../src/plan/figure-places.ts'
import { followCatalogue } from '../../src/plan/follow-catalogue.ts'
import { writeTexts } from '../../src/plan/write-texts.ts'
import { defaultNotation, type RichText } from '../../src/richtext/richtext.ts'
import { figureSourceWords } from '../../src/words/figure-source-words.ts'
import { samplePlan, words } from './sample-plan.ts'

const definition = { kind: 'aantal', unit: ['', ''], subject: '', meaning: '', whereFound: '' } as const
const catalogue: FigureCatalogue = {
  version: 2,
  definitions: [
    { id: 'bewoners', name: 'Bewoners', formerIds: ['inwoners'], ...definition },
    { id: 'weg', name: 'Weg', retired: true, ...definition },
  ],
}
const figure = (id: string, number: number): Figure => ({
  id,
  value: { type: 'number', number },
  source: '',
  referenceDate: '',
  retrievedDate: '',
  status: 'definitief',
})
const reference = (id: string) =>
  ({ type: 'figureReference', attrs: { figure: id, notation: defaultNotation } }) as const
const text: RichText = [
  {
    type: 'bulletList',
    content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [reference('inwoners')] }] }],
  },
]
const plan = setFigure(
  writeTexts(samplePlan(), { 'voorwoord-kern': text, 'voorwoord-slot': words('x') }),
  figure('inwoners', 7),
)
const resolve = (of: typeof plan) => resolveFigures(of, catalogue, figureSourceWords)

describe('a figure that has another id', () => {
  it('is shown by the earlier one before the plan follows', () => {
    const set = resolve(plan)
    expect(set.figures).toMatchObject({ inwoners: { value: { number: 7 } }, bewoners: { value: { number: 7 } } })
    expect(set.definitions.get('inwoners')?.name).toBe('Bewoners')
    expect(set.catalogue.definitions.map(({ id }) => id)).toEqual(['bewoners'])
  })

  it('comes under its id in texts and values, once', () => {
    const followed = followCatalogue(plan, catalogue)
    expect(figurePlaces(followed, 'bewoners')).toMatchObject([{ section: 'voorwoord-kern', count: 1 }])
    expect(followed.figures).toEqual({ bewoners: figure('bewoners', 7) })
    expect(followed.versions.figures).toBe(2)
    expect(followed.texts['voorwoord-slot']).toBe(plan.texts['voorwoord-slot'])
    expect(followCatalogue(followed, catalogue)).toBe(followed)
  })

  it('keeps the value that stands under its own id', () => {
    const both = setFigure(plan, figure('bewoners', 9))
    expect(followCatalogue(both, catalogue).figures).toEqual({ bewoners: figure('bewoners', 9) })
    expect(resolve(both).figures['inwoners']?.value).toEqual({ type: 'number', number: 9 })
  })

  it('does not follow an older catalogue', () => {
    const newer = { ...plan, versions: { ...plan.versions, figures: 5 } }
    expect(followCatalogue(newer, catalogue)).toBe(newer)
  })
})

describe('a figure that is retired', () => {
  it('is listed only in a plan that has it, and is known to every text', () => {
    expect(resolve(plan).definitions.get('weg')?.name).toBe('Weg')
    const listed = resolve(setFigure(plan, figure('weg', 3))).catalogue.definitions.map(({ id }) => id)
    expect(listed).toEqual(['bewoners', 'weg'])
  })
})
