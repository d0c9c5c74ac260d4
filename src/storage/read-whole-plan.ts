import * as v from 'valibot'
import { isRecord, jsonFault } from '../lib/plain-json.ts'
import { isSectionId } from '../plan/section-id.ts'
import type { ReadPlan } from './plan-records.ts'
import { planLimits, planShapeV1 } from './plan-shape.ts'
import { planNewer } from './newer-plan.ts'
import { readTexts } from './stored-plan.ts'
import { type RecordKind, type VersionLadder, climb } from './version-ladder.ts'

/**
 * Reads a plan that holds its texts, of the version `shape`, or gives null. Plan and texts are migrated apart, as they are
 * in the database. One of a newer version is read as far as it goes and says so (`plan-newer`). Never throws.
 */
export function readWholePlan(raw: unknown, shape: unknown, ladder: VersionLadder): ReadPlan | null {
  if (!isRecord(raw)) return null
  const { texts: rawTexts, ...withoutTexts } = raw
  const plan = climbed({ shape, plan: withoutTexts }, 'plan', ladder)?.['plan']
  const rawTextsNow = climbed({ shape, texts: rawTexts }, 'text', ladder)?.['texts']
  if (!isRecord(rawTextsNow) || !Object.keys(rawTextsNow).every(isSectionId) || jsonFault(plan, planLimits)) return null
  const parsed = v.safeParse(planShapeV1, plan)
  if (!parsed.success) return null
  const { texts, unreadable, findings } = readTexts(rawTextsNow)
  const newer = typeof shape === 'number' && shape > ladder.current
  const versions = { ...parsed.output.versions, shape: newer ? shape : ladder.current }
  return {
    plan: { ...parsed.output, versions, texts },
    unreadable: { sections: unreadable, chapters: [] },
    findings: newer ? [planNewer, ...findings] : findings,
  }
}

function climbed(record: unknown, kind: RecordKind, ladder: VersionLadder): Readonly<Record<string, unknown>> | null {
  const step = climb(record, kind, ladder)
  return step.kind !== 'unreadable' && isRecord(step.record) ? step.record : null
}
