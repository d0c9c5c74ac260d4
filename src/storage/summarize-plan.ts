import { planProgress } from '../plan/plan-progress.ts'
import type { PlanSummary } from './plan-records.ts'
import { readManifest } from './stored-plan.ts'
import type { VersionLadder } from './version-ladder.ts'

/** One line of the list, whatever state the manifest is in. Never throws. */
export function summarizePlan(
  { id, manifest, deletedAt }: { readonly id: string; readonly manifest: unknown; readonly deletedAt: string | null },
  ladder: VersionLadder,
): PlanSummary {
  const read = readManifest(manifest, ladder)
  if (read.kind === 'unreadable') return { readable: false, id, deletedAt }
  const { savedAt, plan } = read.value
  return {
    readable: true,
    id,
    revision: plan.revision,
    title: plan.title,
    municipality: plan.municipality.name,
    period: plan.period,
    status: plan.status,
    savedAt,
    deletedAt,
    progress: planProgress(plan),
    newer: read.kind === 'newer',
  }
}

/** Last saved first; what cannot be read comes last. */
export function compareSummaries(a: PlanSummary, b: PlanSummary): number {
  if (!a.readable || !b.readable) return Number(b.readable) - Number(a.readable)
  return b.savedAt.localeCompare(a.savedAt)
}
