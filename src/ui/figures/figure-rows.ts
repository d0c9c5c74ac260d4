import type { FigureDefinition } from '../../figures/figure.ts'
import { type FigureState, figureStates } from '../../figures/figure-status.ts'
import type { FigureSet } from '../../figures/resolve-figures.ts'
import { groupFigures, searchFigures } from '../../figures/search-figures.ts'
import { figureCounts, usedFigures } from '../../plan/figure-places.ts'
import type { Plan } from '../../plan/plan.ts'

/** Which figures the screen shows. */
export type FigureFilter = 'all' | 'missing' | 'outdated' | 'provisional' | 'unusual' | 'unused' | 'unsourced'

/** One figure on the screen. */
export interface FigureRow {
  readonly definition: FigureDefinition
  readonly state: FigureState
  /** How often it stands in the text. */
  readonly count: number
}

/** The figures of one subject. */
export interface FigureRowGroup {
  readonly subject: string
  readonly rows: readonly FigureRow[]
}

const fits: Readonly<Record<FigureFilter, (state: FigureState) => boolean>> = {
  all: () => true,
  missing: (state) => state.missing,
  outdated: (state) => state.outdated,
  provisional: (state) => state.certainty === 'voorlopig' && !state.computed,
  unusual: (state) => state.outOfBounds,
  unused: (state) => state.unused,
  unsourced: (state) => state.sourceLacking || state.dateLacking,
}

/** Every figure of a plan with its state on a day, in the order of the catalogue. */
export function figureRows(
  plan: Pick<Plan, 'chapters' | 'texts'>,
  set: FigureSet,
  today: string,
): readonly FigureRow[] {
  const states = figureStates(set, { used: usedFigures(plan), today })
  const counts = figureCounts(plan)
  return set.catalogue.definitions.flatMap((definition) => {
    const state = states.get(definition.id)
    return state ? [{ definition, state, count: counts.get(definition.id) ?? 0 }] : []
  })
}

/** How many figures each filter leaves. */
export function filterCounts(rows: readonly FigureRow[]): Readonly<Record<FigureFilter, number>> {
  const count = (filter: FigureFilter) => rows.filter(({ state }) => fits[filter](state)).length
  return {
    all: count('all'),
    missing: count('missing'),
    outdated: count('outdated'),
    provisional: count('provisional'),
    unusual: count('unusual'),
    unused: count('unused'),
    unsourced: count('unsourced'),
  }
}

/** What is left of the rows by filter and search, by subject in the order of the catalogue. */
export function shownGroups(
  rows: readonly FigureRow[],
  { filter, query }: { readonly filter: FigureFilter; readonly query: string },
): readonly FigureRowGroup[] {
  const left = rows.filter(({ state }) => fits[filter](state))
  const found = new Set(searchFigures({ version: 0, definitions: left.map(({ definition }) => definition) }, query))
  const shown = new Map(
    left.filter(({ definition }) => found.has(definition)).map((row) => [row.definition.id, row] as const),
  )
  const groups = groupFigures([...shown.values()].map(({ definition }) => definition))
  return groups.map(({ subject, definitions }) => ({
    subject,
    rows: definitions.flatMap(({ id }) => shown.get(id) ?? []),
  }))
}
