import type { Figure, OwnFigure } from '../figures/figure.ts'
import { figurePlaces } from './figure-places.ts'
import type { Plan } from './plan.ts'
import { nextPlan } from './touch-section.ts'

/**
 * Adds a figure of the writer, or changes what is said about it. The kind of one that has a value stays: money and shares
 * are stored in another way than numbers.
 */
export function setOwnFigure(plan: Plan, figure: OwnFigure): Plan {
  const before = plan.ownFigures[figure.id]
  const kept = before && Object.hasOwn(plan.figures, figure.id) ? { ...figure, kind: before.kind } : figure
  if (JSON.stringify(before) === JSON.stringify(kept)) return plan
  return nextPlan(plan, { ownFigures: { ...plan.ownFigures, [figure.id]: kept } })
}

/** Takes a figure of the writer out with its value. One that stands in a text stays, and so does the plan. */
export function removeOwnFigure(plan: Plan, id: string): Plan {
  if (!Object.hasOwn(plan.ownFigures, id) || figurePlaces(plan, id).length > 0) return plan
  const { [id]: _removed, ...ownFigures } = plan.ownFigures
  const { [id]: _value, ...figures } = plan.figures
  return nextPlan(plan, { ownFigures, figures })
}

/** Puts a figure of the writer back that was just taken out, with the value that it had. */
export function restoreOwnFigure(plan: Plan, own: OwnFigure, value: Figure | undefined): Plan {
  const figures = value ? { ...plan.figures, [own.id]: value } : plan.figures
  return nextPlan(plan, { ownFigures: { ...plan.ownFigures, [own.id]: own }, figures })
}
