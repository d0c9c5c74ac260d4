import { useState } from 'react'
import { backupWords as words, tiedTroubleWords } from '../../words/backup-words.ts'
import { paths } from '../routes.ts'
import { Alert } from '../parts/alert.tsx'
import { Button } from '../parts/button.tsx'
import { showToast } from '../parts/toast-store.ts'
import { type AppStores, useStores } from '../stores-context.ts'
import { chooseTiedFile } from './choose-tied-file.ts'
import { useBackup } from './use-backup.ts'

/** What stands in the way of the tied file, with what a person can do about it. Nothing when nothing does. */
export function TiedTroubleAlert({ onDone }: { readonly onDone?: () => void }) {
  const { trouble, tiedTo, write, tiedFile } = useBackup()
  const stores = useStores()
  const [busy, setBusy] = useState(false)
  if (!trouble || !tiedTo) return null
  const run = (work: () => Promise<unknown>) => async () => {
    setBusy(true)
    await work()
    setBusy(false)
    onDone?.()
  }
  const isRetry = trouble === 'full' || trouble === 'failed'
  const look = { size: 'small', ...(busy ? { busy: words.writing } : {}) } as const
  return (
    <Alert kind="warn" icon="hard-drive" announce>
      <div className="tied-trouble">
        <p>{tiedTroubleWords[trouble](tiedTo)}</p>
        <div className="row alert-buttons">
          {trouble === 'permission' && (
            <Button {...look} onClick={() => void run(write)()}>
              {words.allow}
            </Button>
          )}
          {isRetry && (
            <Button {...look} onClick={() => void run(write)()}>
              {words.write}
            </Button>
          )}
          {trouble === 'changed' && (
            <Button {...look} onClick={() => void run(async () => openCopy(stores, await tiedFile()))()}>
              {words.openCopy}
            </Button>
          )}
          {trouble !== 'permission' && (
            <Button {...look} onClick={() => void run(() => chooseTiedFile(stores))()}>
              {words.chooseOther}
            </Button>
          )}
        </div>
      </div>
    </Alert>
  )
}

/** Opens what somebody else wrote in the file as a plan beside this one. */
async function openCopy(stores: AppStores, handle: Awaited<ReturnType<BackupHandle>>): Promise<void> {
  try {
    const result = handle ? await stores.plans.getState().importFile(await handle.getFile()) : null
    if (result?.kind !== 'imported') return showToast(words.notOpened)
    location.assign(paths.plan(result.id))
  } catch {
    showToast(words.notOpened)
  }
}

type BackupHandle = ReturnType<typeof useBackup>['tiedFile']
