import { createPlanNotes } from '../storage/plan-notes.ts'
import { databaseName } from './database-name.ts'

/** Event of the window: a plan was saved as a file. */
export const backupMade = 'oab-backup'

/** Remembers that a plan was just saved as a file, at this revision. */
export function noteBackup(id: string, fileName: string, revision: number): void {
  const notes = createPlanNotes(() => localStorage, databaseName(), Date.now)
  notes.change(id, { backup: { at: Date.now(), revision, fileName }, changed: 0 })
  window.dispatchEvent(new Event(backupMade))
}
