import { dayNumber } from '../lib/clock.ts'
import type { PlanNote } from '../storage/plan-notes.ts'

const dayLength = 86_400_000

/** After so many days, or so many changed words, a plan needs a new back-up. */
export const backupDays = 7
export const backupWords = 2000

/** Whole days since the last back-up, or since the plan was first seen here. */
export function daysWithoutBackup({ backup, since }: PlanNote, now: number): number {
  return Math.max(0, Math.floor((now - (backup?.at ?? since)) / dayLength))
}

/** Whether somebody should be reminded now: something changed, it is long ago or much, and it was not said today. */
export function isReminderDue(note: PlanNote, now: number): boolean {
  if (note.changed === 0 || note.removed) return false
  if (note.reminded > 0 && dayNumber(note.reminded) === dayNumber(now)) return false
  return daysWithoutBackup(note, now) >= backupDays || note.changed >= backupWords
}
