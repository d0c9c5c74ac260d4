import type { Figure, OwnFigure } from '../figures/figure.ts'
import { figurePlaces } from './figure-places.ts'
import type { Plan } from './plan.ts'
import { nextPlan } from './touch-section.ts'

const pattern = /^eigen-[a-z0-9]{8}$/

/** Whether a figure was added by a writer; the catalogue has no such ids. */
export function isOwnFigureId(id: string): boolean {
  return pattern.test(id)
}

/** Id of a figure of the writer's own, from 8 random lower-case letters and digits. */
export function ownFigureId(characters: string): string {
  const id = `eigen-${characters}`
  if (!isOwnFigureId(id)) throw new Error(`not the characters of an own figure: ${characters}`)
  return id
}

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
