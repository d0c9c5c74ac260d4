import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { BackupActions, BackupState } from '../../store/backup-store.ts'
import { useStores } from '../stores-context.ts'
import { backupOf } from './backup-keeper.ts'

/** The back-up of the open plan, counted anew when this is first drawn. */
export function useBackup(): BackupState & BackupActions {
  const backup = backupOf(useStores())
  useEffect(() => void backup.getState().refresh(), [backup])
  return useStore(backup)
}
