import { dayNumber } from '../lib/clock.ts'

/** How long somebody writes before the planwijzer keeps a version by itself, in milliseconds. */
export const versionInterval = 30 * 60 * 1000

/** What is known when the question comes up whether to keep a version; times in milliseconds since 1970. */
export interface VersionMoment {
  readonly now: number
  /** Revision of the plan. */
  readonly revision: number
  /** Revision of the newest version, or null without versions. */
  readonly keptRevision: number | null
}

/** Whether to keep the plan as it is opened: it changed since the newest version, and that was a while or a day ago. */
export function isDueAtOpening(moment: VersionMoment & { readonly savedAt: number }): boolean {
  const { now, savedAt } = moment
  return hasChanged(moment) && (now - savedAt >= versionInterval || dayNumber(savedAt) !== dayNumber(now))
}

/** Whether to keep the plan as it is before the next change; `since` is when a version was kept or the plan was opened. */
export function isDueWhileWriting(moment: VersionMoment & { readonly since: number }): boolean {
  return hasChanged(moment) && moment.now - moment.since >= versionInterval
}

/** A plan at revision 0 was never written in. */
function hasChanged({ revision, keptRevision }: VersionMoment): boolean {
  return revision > 0 && revision !== keptRevision
}
