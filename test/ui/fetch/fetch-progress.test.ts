import { describe, expect, it } from 'vitest'
import { resolveFigures } from '../../../src/figures/resolve-figures.ts'
import type { FetchGuide } from '../../../src/sources/fetch-guide.ts'
import { stepProgress, totalProgress } from '../../../src/ui/fetch/fetch-progress.ts'
import { figureSourceWords } from '../../../src/words/figure-source-words.ts'
import { catalogue, definition, figure, figures } from '../../build.ts'

const cbsFigure = {
  topic: [''],
  group: '',
  shareOf: [],
  pick: {},
  weights: null,
  shape: 'number',
  estimated: false,
} as const
const guide: FetchGuide = {
  steps: { lrk: ['ve-locaties'], duo: [], score: [], beschikking: ['uitkering'] },
  cbs: {
    provinces: {},
    sources: [{ name: '', tables: [], day: '01-01', pick: {}, figures: [{ ...cbsFigure, figure: 'inwoners' }] }],
  },
  reorganisations: [],
}
const half = {
  type: 'operation',
  operator: '/',
  left: { type: 'figure', figure: 'uitkering' },
  right: { type: 'number', number: 2 },
} as const
const known = catalogue(
  definition('inwoners', 'aantal'),
  definition('ve-locaties', 'aantal'),
  definition('uitkering', 'bedrag'),
  definition('grens', 'bedrag', { formula: half }),
  definition('wachtlijst', 'aantal'),
  definition('uren', 'uren', { preset: 10 }),
)
const set = resolveFigures(
  { figures: figures(figure('inwoners', 1), figure('uitkering', 2)), ownFigures: {} },
  known,
  figureSourceWords,
)

describe('how far fetching is', () => {
  it('puts each figure that somebody fills in into one step; what no list has is counted by the writer', () => {
    const steps = stepProgress(guide, set).map(({ step, figures: own, known: count }) => [
      step,
      own.map(({ id }) => id),
      count,
    ])
    expect(steps).toEqual([
      ['cbs', ['inwoners'], 1],
      ['lrk', ['ve-locaties'], 0],
      ['duo', [], 0],
      ['score', [], 0],
      ['beschikking', ['uitkering'], 1],
      ['eigen', ['wachtlijst', 'uren'], 1],
    ])
  })

  it('adds the steps up; what is computed does not count', () => {
    expect(totalProgress(stepProgress(guide, set))).toEqual({ known: 3, total: 5 })
  })
})
