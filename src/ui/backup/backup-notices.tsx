import '../styles/backup.css'
import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { daysWithoutBackup } from '../../store/backup-due.ts'
import { backupWords as words } from '../../words/backup-words.ts'
import { saveWords } from '../../words/save-words.ts'
import { savePlanFile } from '../plan-frame/save-plan-file.ts'
import { Alert, type AlertKind } from '../parts/alert.tsx'
import { Button } from '../parts/button.tsx'
import { usePlanState, useStores } from '../stores-context.ts'
import { backupFile } from './backup-file.ts'
import { askOnce } from './keep-storage.ts'
import { MissingImages } from './missing-images.tsx'
import { TiedTroubleAlert } from './tied-trouble.tsx'
import { useBackup } from './use-backup.ts'

/** So many changed words are writing in earnest: then the browser is asked to keep them. */
const inEarnest = 100

/** Lines above the text: about images that are not there, and about saving and the back-up the most urgent one. */
export function BackupNotices() {
  return (
    <>
      <MissingImages />
      <SavingNotice />
    </>
  )
}

function SavingNotice() {
  const stores = useStores()
  const failed = usePlanState(({ saveState }) => (saveState.kind === 'failed' ? saveState.reason : null))
  const emptied = usePlanState((state) => state.emptied)
  const { note, reminding, trouble, dismiss } = useBackup()
  const isEarnest = (note?.changed ?? 0) >= inEarnest
  useEffect(() => {
    if (isEarnest) void askOnce()
  }, [isEarnest])
  const save = (
    <Button size="small" onClick={() => void savePlanFile(stores)}>
      {words.save}
    </Button>
  )
  // The button stands beside the save line.
  if (failed) return <Notice kind="err" text={saveWords.failedReason[failed]} />
  if (emptied) {
    return (
      <Notice kind="warn" text={words.emptied}>
        {save}
      </Notice>
    )
  }
  if (trouble) {
    return (
      <div className="page-notice">
        <TiedTroubleAlert />
      </div>
    )
  }
  if (!reminding || !note) return null
  const days = daysWithoutBackup(note, Date.now())
  return (
    <Notice kind="info" text={days >= 7 ? words.remind(days) : words.remindWords(note.changed)}>
      <Button size="small" onClick={() => void backupFile(stores)}>
        {words.save}
      </Button>
      <Button size="small" kind="quiet" onClick={dismiss}>
        {words.later}
      </Button>
    </Notice>
  )
}

interface NoticeProps {
  readonly kind: AlertKind
  readonly text: string
  readonly children?: ReactNode
}

function Notice({ kind, text, children }: NoticeProps) {
  return (
    <div className="page-notice">
      <Alert kind={kind} {...(kind === 'info' ? { icon: 'hard-drive' } : {})}>
        <div className="spread">
          <p>{text}</p>
          {children && <div className="row">{children}</div>}
        </div>
      </Alert>
    </div>
  )
}
