import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { settingsWords as words } from '../../words/settings-words.ts'
import { uiWords } from '../../words/ui-words.ts'
import { databaseName } from '../database-name.ts'
import { TakeAlong } from '../backup/take-along-part.tsx'
import { Alert } from '../parts/alert.tsx'
import { Button } from '../parts/button.tsx'
import { Checkbox } from '../parts/choice.tsx'
import { Dialog, DialogActions } from '../parts/dialog.tsx'
import { showToast } from '../parts/toast-store.ts'
import { paths } from '../routes.ts'
import { useStores } from '../stores-context.ts'
import { wipeDevice } from './wipe-device.ts'

/** Asks before everything is erased; the box has to be ticked, since there is no way back. */
export function WipeDialog({ onClose }: { readonly onClose: () => void }) {
  const { plan, plans } = useStores()
  const count = useStore(plans, (state) => state.plans.filter(({ deletedAt }) => deletedAt === null).length)
  const [sure, setSure] = useState(false)
  const [failed, setFailed] = useState(false)
  useEffect(() => void plans.getState().refresh(), [plans])
  const wipe = async () => {
    try {
      plan.getState().discard()
      await wipeDevice(databaseName())
      await plans.getState().refresh()
    } catch {
      return setFailed(true)
    }
    onClose()
    showToast(words.wiped)
    location.assign(paths.start)
  }
  return (
    <Dialog title={words.wipeQuestion} onClose={onClose}>
      <p>
        {words.wipeCount(count)} {words.wipeWarning}
      </p>
      {count > 0 && (
        <>
          <p>{words.wipeTakeFirst}</p>
          <TakeAlong />
        </>
      )}
      <Checkbox label={words.wipeConfirm} checked={sure} onChange={setSure} />
      {failed && (
        <Alert kind="err" announce>
          {words.wipeFailed}
        </Alert>
      )}
      <DialogActions>
        <Button kind="danger" unavailable={sure ? undefined : words.wipeTick} onClick={() => void wipe()}>
          {words.wipe}
        </Button>
        <Button onClick={onClose} data-safe>
          {uiWords.cancel}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
