import type { Plan } from './plan.ts'
import { nextPlan } from './touch-section.ts'

/** The figures of a plan at one moment. */
export type FiguresOfPlan = Pick<Plan, 'figures' | 'ownFigures'>

/**
 * A plan with only what differs between two moments, so that the way back can be taken after other figures were changed.
 * The plan itself when nothing differs.
 */
export function moveFigures(plan: Plan, from: FiguresOfPlan, to: FiguresOfPlan): Plan {
  if (from.figures === to.figures && from.ownFigures === to.ownFigures) return plan
  return nextPlan(plan, {
    figures: moved(plan.figures, from.figures, to.figures),
    ownFigures: moved(plan.ownFigures, from.ownFigures, to.ownFigures),
  })
}

type ById<Item> = Readonly<Record<string, Item>>

function moved<Item>(now: ById<Item>, from: ById<Item>, to: ById<Item>): ById<Item> {
  const isSame = (id: string) => from[id] === to[id]
  return {
    ...Object.fromEntries(Object.entries(now).filter(([id]) => isSame(id))),
    ...Object.fromEntries(Object.entries(to).filter(([id]) => !isSame(id))),
  }
}
