import type { Now, Timer } from '../lib/clock.ts'
import type { BackupStore } from './backup-store.ts'
import type { LeavingPage } from './flush-on-leave.ts'
import type { PlanStore } from './plan-store.ts'

/** A tied file is written this long after the last change, and while somebody goes on writing at least this often. */
export const quietFor = 60_000
export const atLeastEvery = 600_000

export interface KeepBackupOptions {
  readonly plan: PlanStore
  readonly backup: BackupStore
  readonly now: Now
  readonly timer: Timer
  readonly page: LeavingPage
}

/**
 * Brings the tied file of the open plan up to date: after a minute of rest, every ten minutes, and when the window is hidden.
 * Closing it starts nothing: a file cannot be written any more by then. Words are counted and reminders looked for at the same moments and when a plan opens.
 */
export function keepBackup({ plan, backup, now, timer, page }: KeepBackupOptions): void {
  let waiting: unknown = null
  /** When the oldest change that was not looked at was made; null when there is none. */
  let since: number | null = null
  const look = () => {
    if (waiting !== null) timer.clear(waiting)
    waiting = null
    since = null
    void backup.getState().update()
  }
  const later = () => {
    since ??= now()
    if (waiting !== null) timer.clear(waiting)
    waiting = timer.set(look, Math.max(0, Math.min(quietFor, since + atLeastEvery - now())))
  }
  plan.subscribe((state, before) => {
    if (state.phase !== 'open') return
    if (before.phase !== 'open' || before.id !== state.id) look()
    else if (state.plan !== before.plan) later()
  })
  page.document.addEventListener('visibilitychange', () => {
    if (page.document.visibilityState === 'hidden' && since !== null) look()
  })
  look()
}
