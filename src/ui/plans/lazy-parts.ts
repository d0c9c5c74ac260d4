import { lazy } from 'react'

// One file: each file of its own would add to the list of files that every visit loads.
const load = () => import('./start-parts.ts')

export const OpenPlansDialog = lazy(async () => ({ default: (await load()).OpenPlansDialog }))
export const RenameDialog = lazy(async () => ({ default: (await load()).RenameDialog }))
export const LostPlans = lazy(async () => ({ default: (await load()).LostPlans }))
export const BackupReminder = lazy(async () => ({ default: (await load()).BackupReminder }))
