import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { createPlanNotes } from '../../storage/plan-notes.ts'
import { backupDays, daysWithoutBackup, isReminderDue } from '../../store/backup-due.ts'
import { backupWords as words } from '../../words/backup-words.ts'
import { databaseName } from '../database-name.ts'
import { Alert } from '../parts/alert.tsx'
import { TextButton } from '../parts/button.tsx'
import { useStores } from '../stores-context.ts'

/** Reminds on the start screen of the plan that needs a back-up most; once a day, as long as the list is in view. */
export function BackupReminder({ onSave }: { readonly onSave: (id: string) => void }) {
  const notes = useStore(useStores().plans, (state) => state.notes)
  const [reminded, setReminded] = useState<string | null>(null)
  useEffect(() => {
    const now = Date.now()
    const due = Object.entries(notes).filter(([, note]) => isReminderDue(note, now))
    const [first] = due.sort(([, a], [, b]) => daysWithoutBackup(b, now) - daysWithoutBackup(a, now))
    if (!first) return
    createPlanNotes(
      () => localStorage,
      databaseName(),
      () => now,
    ).change(first[0], { reminded: now })
    setReminded((before) => before ?? first[0])
  }, [notes])
  const note = reminded ? notes[reminded] : undefined
  if (!reminded || !note || note.changed === 0) return null
  const days = daysWithoutBackup(note, Date.now())
  return (
    <div className="after-title">
      <Alert kind="warn" icon="hard-drive">
        {days >= backupDays ? words.remindPlan(days) : words.remindPlanWords} <b>{note.title}</b>.{' '}
        <TextButton onClick={() => onSave(reminded)}>{words.save}</TextButton>
      </Alert>
    </div>
  )
}
