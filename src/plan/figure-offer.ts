import type { Figure, OwnFigure } from '../figures/figure.ts'
import type { FigureSet } from '../figures/resolve-figures.ts'
import { countPlaces, figurePlaces } from './figure-places.ts'
import type { Plan } from './plan.ts'
import { nextPlan } from './touch-section.ts'

/** Values from outside, such as CBS or a file. Nothing of it is in the plan before the writer takes it. */
export interface FigureOffer {
  readonly figures: readonly Figure[]
  /** Figures that the catalogue does not have; those of `figures` that need one and are taken bring it along. */
  readonly ownFigures: readonly OwnFigure[]
}

/** One offered figure beside what the plan has now. */
export interface OfferRow {
  readonly id: string
  /** What holds in the plan now, also when it was computed; null when the figure is missing. */
  readonly before: Figure | null
  readonly after: Figure
  readonly change: 'new' | 'changed' | 'same-value' | 'same'
  /** The value less the one before, in the stored unit; null when one of them is not one number. */
  readonly difference: number | null
  /** How often the figure stands in the texts. */
  readonly places: number
}

/** What taking an offer would change, in the order of the offer. `same-value` differs only in source, date or status. */
export function compareOffer(plan: Plan, set: FigureSet, offer: FigureOffer): readonly OfferRow[] {
  return offer.figures.map((after): OfferRow => {
    const before = set.figures[after.id] ?? null
    return {
      id: after.id,
      before,
      after,
      change: changeOf(before, after),
      difference: differenceOf(before, after),
      places: countPlaces(figurePlaces(plan, after.id)),
    }
  })
}

/** Takes figures of an offer over into the plan, in one change; an id that is not in the offer changes nothing. */
export function takeOffer(plan: Plan, offer: FigureOffer, ids: ReadonlySet<string>): Plan {
  const taken = offer.figures.filter(({ id }) => ids.has(id))
  const changed = taken.filter((figure) => JSON.stringify(plan.figures[figure.id]) !== JSON.stringify(figure))
  if (changed.length === 0) return plan
  const added = offer.ownFigures.filter(({ id }) => ids.has(id) && !Object.hasOwn(plan.ownFigures, id))
  const figures = { ...plan.figures, ...Object.fromEntries(changed.map((figure) => [figure.id, figure])) }
  if (added.length === 0) return nextPlan(plan, { figures })
  const ownFigures = { ...plan.ownFigures, ...Object.fromEntries(added.map((figure) => [figure.id, figure])) }
  return nextPlan(plan, { figures, ownFigures })
}

function changeOf(before: Figure | null, after: Figure): OfferRow['change'] {
  if (!before) return 'new'
  if (JSON.stringify(before.value) !== JSON.stringify(after.value)) return 'changed'
  const facts = ['source', 'referenceDate', 'status'] as const
  return facts.every((fact) => before[fact] === after[fact]) ? 'same' : 'same-value'
}

function differenceOf(before: Figure | null, after: Figure): number | null {
  if (before?.value.type !== 'number' || after.value.type !== 'number') return null
  return after.value.number - before.value.number
}
