import type { Figure } from '../figures/figure.ts'
import type { ImageFacts, Plan } from './plan.ts'
import { nextPlan } from './touch-section.ts'

/** What a plan says about itself on its cover. */
export type PlanFacts = Pick<Plan, 'title' | 'subtitle' | 'period' | 'status' | 'municipality'>

/** Changes what the plan says about itself; facts that are not given stay. */
export function setPlanFacts(plan: Plan, facts: Partial<PlanFacts>): Plan {
  return isSame({ ...plan, ...facts }, plan) ? plan : nextPlan(plan, facts)
}

/** Sets a figure, new or known. */
export function setFigure(plan: Plan, figure: Figure): Plan {
  if (isSame(plan.figures[figure.id], figure)) return plan
  return nextPlan(plan, { figures: { ...plan.figures, [figure.id]: figure } })
}

/** Takes a figure out; references to it stay in the text and show that it is missing. */
export function removeFigure(plan: Plan, id: string): Plan {
  if (!Object.hasOwn(plan.figures, id)) return plan
  const { [id]: _removed, ...figures } = plan.figures
  return nextPlan(plan, { figures })
}

/** Adds what is known about an image, by the hash of its bytes. */
export function addImage(plan: Plan, hash: string, facts: ImageFacts): Plan {
  if (Object.hasOwn(plan.images, hash)) return plan
  return nextPlan(plan, { images: { ...plan.images, [hash]: facts } })
}

/** Points the plan to a house style. */
export function setHouseStyleId(plan: Plan, id: string): Plan {
  return plan.houseStyle === id ? plan : nextPlan(plan, { houseStyle: id })
}

/** Plain JSON that is made by the same code, so equal values have equal JSON. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
