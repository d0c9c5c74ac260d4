/** What the start screen shows only when it is asked for, or when there is something to say. */
export { BackupReminder } from '../backup/backup-reminder.tsx'
export { RenameDialog } from './rename-dialog.tsx'
export { LostPlans } from '../backup/lost-plans.tsx'
export { OpenPlansDialog } from '../backup/open-plans-dialog.tsx'
