import { dayNumber } from '../lib/clock.ts'
import { newestFirst, type PlanVersion } from './plan-version.ts'

/** How many versions without a name are kept at most. */
export const mostVersions = 30
/** How many of today, apart from those that stand before a restore or another change of much. */
export const mostOfToday = 3

/**
 * Ids of the versions that can go: of today all but three, spread over the day; of each day before all but the last; and what is
 * older than the newest thirty. A version with a name stays, and so does the newest. `now` in milliseconds since 1970.
 */
export function versionsToThin(versions: readonly PlanVersion[], now: number): readonly string[] {
  const unnamed = versions.filter((version) => version.name === null).toSorted(newestFirst)
  const kept = byDay(unnamed).flatMap((ofDay) => {
    if (dayOf(ofDay[0]) < dayNumber(now)) return ofDay.slice(0, 1)
    return spread(ofDay)
  })
  const stays = new Set(kept.toSorted(newestFirst).slice(0, mostVersions))
  return unnamed.filter((version) => !stays.has(version)).map(({ id }) => id)
}

function dayOf(version: PlanVersion | undefined): number {
  return version ? dayNumber(Date.parse(version.at)) : 0
}

/** The versions of each day, in the order given. */
function byDay(versions: readonly PlanVersion[]): readonly (readonly PlanVersion[])[] {
  const days = new Map<number, PlanVersion[]>()
  for (const version of versions) days.set(dayOf(version), [...(days.get(dayOf(version)) ?? []), version])
  return [...days.values()]
}

/** What was kept before a change of much stays today; of the others the one that stands closest between two goes first. */
function spread(ofToday: readonly PlanVersion[]): readonly PlanVersion[] {
  const before = ofToday.filter(({ reason }) => reason !== 'automatic')
  let others: readonly PlanVersion[] = ofToday.filter(({ reason }) => reason === 'automatic')
  while (others.length > mostOfToday) others = withoutClosest(others)
  return [...before, ...others]
}

function withoutClosest(versions: readonly PlanVersion[]): readonly PlanVersion[] {
  let [closest, smallest] = [1, Number.POSITIVE_INFINITY]
  for (let index = 1; index < versions.length - 1; index += 1) {
    const gap = Date.parse(versions[index - 1]?.at ?? '') - Date.parse(versions[index + 1]?.at ?? '')
    if (gap < smallest) [closest, smallest] = [index, gap]
  }
  return versions.toSpliced(closest, 1)
}
