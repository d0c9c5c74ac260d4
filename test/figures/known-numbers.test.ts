import { describe, expect, it } from 'vitest'
import { knownNumbers, offersFor } from '../../src/figures/known-numbers.ts'
import { resolveFigures } from '../../src/figures/resolve-figures.ts'
import { writtenNumbers } from '../../src/figures/written-numbers.ts'
import { figureSourceWords } from '../../src/words/figure-source-words.ts'
import { catalogue, definition, figure, figures } from '../build.ts'

const all = catalogue(
  definition('deelnemers', 'aantal', { unit: ['kind', 'kinderen'] }),
  definition('peuters', 'aantal', { unit: ['peuter', 'peuters'] }),
  definition('bereik', 'procent'),
  definition('budget', 'bedrag'),
  definition('leertijd', 'uren', { unit: ['uur', 'uur'] }),
  definition('reeks', 'aantal'),
)
const reeks = {
  type: 'series',
  years: [
    { year: 2025, number: 412 },
    { year: 2026, number: null },
  ],
} as const
const typed = figures(
  figure('deelnemers', 168),
  figure('peuters', 168),
  figure('bereik', 0.7843),
  figure('budget', 74_200_050),
  figure('leertijd', 960),
  figure('reeks', reeks),
)
const known = knownNumbers(resolveFigures({ figures: typed, ownFigures: {} }, all, figureSourceWords))
const offers = (line: string) => writtenNumbers(line).map((one) => offersFor(one, known).map(({ figure: id }) => id))

describe('a typed number and the figures of a plan', () => {
  it('meet when the number is that of the figure as it is printed', () => {
    expect(offers('Een bereik van 78,4% met € 742.000,50.')).toEqual([['bereik'], ['budget']])
    expect(offers('Een bereik van 78,43% of 78% met € 742.000.')).toEqual([[], [], []])
  })

  it('do not meet when the sign differs', () => {
    expect(offers('Er zijn 168% en € 168, en 78,4 kinderen.')).toEqual([[], [], []])
  })

  it('all meet when several figures have it, first the one that counts what is said next', () => {
    expect(offers('Er zijn 168 peuters.')).toEqual([['peuters', 'deelnemers']])
    expect(offers('Er zijn 168 kinderen.')).toEqual([['deelnemers', 'peuters']])
  })

  it('of time only meet figures that count time', () => {
    expect(offers('Minstens 960 uur, 960 kinderen, 168 weken.')).toEqual([['leertijd'], [], []])
  })

  it('keep the year of a series, and bring a sign only where one stood', () => {
    const [one] = writtenNumbers('Er waren 412 kinderen.').flatMap((written) => offersFor(written, known))
    expect(one).toEqual({ figure: 'reeks', notation: { unit: false, decimals: null, style: 'number', years: 2025 } })
    const [share] = writtenNumbers('78,4% doet mee').flatMap((written) => offersFor(written, known))
    expect(share?.notation.unit).toBe(true)
  })
})
