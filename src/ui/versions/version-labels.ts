import type { PlanVersion } from '../../versions/plan-version.ts'
import { versionDay, versionWords as words } from '../../words/version-words.ts'

/** When the plan was like this, in milliseconds since 1970. */
export function timeOf(version: PlanVersion): number {
  return Date.parse(version.at)
}

/** The name, or the day and time of a version without one. */
export function nameOf(version: PlanVersion, now: number): string {
  return version.name ?? words.dayAndClock(timeOf(version), now)
}

/** As `nameOf`, with the day behind a name and why one without a name was kept; for a list to choose from. */
export function choiceOf(version: PlanVersion, now: number): string {
  if (version.name !== null) return words.withName(version.name, timeOf(version), now)
  return [nameOf(version, now), words.reasons[version.reason]].filter(Boolean).join(', ')
}

/** The line under a version in the list. */
export function aboutOf(version: PlanVersion, now: number): string {
  const at = timeOf(version)
  if (version.name !== null) return words.dayAndClock(at, now)
  const reason = words.reasons[version.reason]
  return reason ? `${words.clock(at)}, ${reason}` : words.clock(at)
}

/** The first line of a version in the list: its name in bold, or the day. */
export function headOf(version: PlanVersion, now: number): string {
  return version.name ?? versionDay(timeOf(version), now)
}
