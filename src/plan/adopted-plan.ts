import { freezeFigures } from '../figures/frozen-figures.ts'
import type { FigureSet } from '../figures/resolve-figures.ts'
import type { Plan } from './plan.ts'
import { nextPlan } from './touch-section.ts'

/** Whether the plan was adopted: then it can only be read, until somebody starts a next version of it. */
export function isAdopted({ status }: Pick<Plan, 'status'>): boolean {
  return status.stage === 'vastgesteld'
}

/** The plan as a draft again, to write a next version in; the plan itself when it was not adopted. Its figures live again. */
export function startNextVersion(plan: Plan): Plan {
  if (!isAdopted(plan)) return plan
  return nextPlan(thawed(plan), { status: { stage: 'concept', adoptedBy: null, date: null } })
}

/** An adopted plan with its figures as they are printed today; any other plan, and one that has them already, stays. */
export function freezeAdopted(plan: Plan, set: FigureSet): Plan {
  return isAdopted(plan) && !plan.frozen ? { ...plan, frozen: freezeFigures(set) } : plan
}

/** The plan without what was frozen when it was adopted. */
export function thawed(plan: Plan): Plan {
  const { frozen: _frozen, ...rest } = plan
  return rest
}

/** Whether a change may be made: in an adopted plan only what starts a next version, or gives it another look. */
export function mayChange(before: Plan, after: Plan): boolean {
  if (!isAdopted(before)) return true
  const next = after.status.stage === 'concept'
  const free = { revision: 0, status: before.status, houseStyle: before.houseStyle }
  const [was, becomes] = [
    { ...(next ? thawed(before) : before), ...free },
    { ...after, ...free },
  ]
  const keys = Object.keys({ ...was, ...becomes }) as (keyof Plan)[]
  // Parts that do not change stay the same object.
  if (!keys.every((key) => was[key] === becomes[key])) return false
  return after.status === before.status || next
}
