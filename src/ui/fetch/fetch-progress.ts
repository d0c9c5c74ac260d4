import type { FigureDefinition } from '../../figures/figure.ts'
import { isKnown } from '../../figures/format-figure.ts'
import type { FigureSet } from '../../figures/resolve-figures.ts'
import { type FetchGuide, type FetchStep, fetchSteps } from '../../sources/fetch-guide.ts'

/** How far one step is. */
export interface StepProgress {
  readonly step: FetchStep
  /** Figures that somebody fills in within the step, in the order of the catalogue. */
  readonly figures: readonly FigureDefinition[]
  readonly known: number
}

/** The figures of each step. What is computed belongs to none; what no list names is counted by the writer. */
export function stepProgress(guide: FetchGuide, set: FigureSet): readonly StepProgress[] {
  const homes = stepOfFigures(guide)
  const filled = set.catalogue.definitions.filter(({ formula }) => formula === undefined)
  return fetchSteps.map((step) => {
    const figures = filled.filter(({ id }) => (homes.get(id) ?? 'eigen') === step)
    return { step, figures, known: figures.filter(({ id }) => isKnown(set.figures[id])).length }
  })
}

function stepOfFigures({ steps, cbs }: FetchGuide): ReadonlyMap<string, FetchStep> {
  const listed = Object.entries(steps).flatMap(([step, ids]) => ids.map((id) => [id, step as FetchStep] as const))
  const fetched = cbs.sources.flatMap(({ figures }) => figures.map(({ figure }) => [figure, 'cbs'] as const))
  return new Map([...fetched, ...listed])
}

/** How far all steps are together. */
export function totalProgress(steps: readonly StepProgress[]): { readonly known: number; readonly total: number } {
  return {
    known: steps.reduce((sum, { known }) => sum + known, 0),
    total: steps.reduce((sum, { figures }) => sum + figures.length, 0),
  }
}
