import type { Plan } from './plan.ts'
import { nextPlan } from './touch-section.ts'

/** Whether the plan was adopted: then it can only be read, until somebody starts a next version of it. */
export function isAdopted({ status }: Pick<Plan, 'status'>): boolean {
  return status.stage === 'vastgesteld'
}

/** The plan as a draft again, to write a next version in; the plan itself when it was not adopted. */
export function startNextVersion(plan: Plan): Plan {
  return isAdopted(plan) ? nextPlan(plan, { status: { stage: 'concept', adoptedBy: null, date: null } }) : plan
}

/** Whether a change may be made: in an adopted plan only what starts a next version, or gives it another look. */
export function mayChange(before: Plan, after: Plan): boolean {
  if (!isAdopted(before)) return true
  const free = { revision: 0, status: before.status, houseStyle: before.houseStyle }
  const [was, becomes] = [
    { ...before, ...free },
    { ...after, ...free },
  ]
  const keys = Object.keys({ ...was, ...becomes }) as (keyof Plan)[]
  // Parts that do not change stay the same object.
  if (!keys.every((key) => was[key] === becomes[key])) return false
  return after.status === before.status || after.status.stage === 'concept'
}
