import { lazy } from 'react'

export const OpenPlansDialog = lazy(() =>
  import('../backup/open-plans-dialog.tsx').then((file) => ({ default: file.OpenPlansDialog })),
)
// Only who has plans, or had them, needs these.
export const LostPlans = lazy(() => import('../backup/lost-plans.tsx').then((file) => ({ default: file.LostPlans })))
export const BackupReminder = lazy(() =>
  import('../backup/backup-reminder.tsx').then((file) => ({ default: file.BackupReminder })),
)
