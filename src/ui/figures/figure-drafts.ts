import type { FigureDrafts } from '../writing/figure-form.tsx'

const byPlan = new Map<string, FigureDrafts>()

/** What was typed for figures of a plan and cannot be kept yet, during a visit. Nothing of it is stored. */
export function figureDrafts(planId: string): FigureDrafts {
  const drafts: FigureDrafts = byPlan.get(planId) ?? new Map()
  byPlan.set(planId, drafts)
  return drafts
}
