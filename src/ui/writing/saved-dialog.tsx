import { useEffect, useState } from 'react'
import { savedWords as words } from '../../words/writing-dialog-words.ts'
import { Alert } from '../parts/alert.tsx'
import { Button } from '../parts/button.tsx'
import { Dialog, DialogActions } from '../parts/dialog.tsx'
import { showToast } from '../parts/toast-store.ts'
import { downloadPlanFile, rescuePlanFile } from '../rescue-plan-file.ts'
import { type AppStores, usePlanState, useStores } from '../stores-context.ts'
import { closeFloating } from './close-floating.ts'
import type { EditingSession } from './editing-session.ts'

type Saving = 'busy' | 'saved' | 'failed' | 'read-only'

/** What Ctrl+S asks for: says whether all is saved, and offers the plan as a file. */
export function SavedDialog({ session }: { readonly session: EditingSession }) {
  const saving = useSaving(session)
  const reason = usePlanState(({ saveState }) => (saveState.kind === 'failed' ? saveState.reason : 'unknown'))
  const stores = useStores()
  const [making, setMaking] = useState(false)
  const [refused, setRefused] = useState(false)
  const close = () => closeFloating(session)
  const save = async () => {
    setMaking(true)
    // What is stored is older than what was written when saving failed; then the file is made of what is in this window.
    const made = saving === 'failed' ? rescuePlanFile(stores) : saveStoredFile(stores)
    const name = await made.catch(() => null)
    setMaking(false)
    setRefused(name === null)
    if (name === null) return
    showToast(words.made(name))
    close()
  }
  return (
    <Dialog title={titles[saving]} onClose={close}>
      <p role="status">{saving === 'failed' ? words.failed[reason] : sentences[saving]}</p>
      {refused && (
        <Alert kind="err" announce small>
          {words.notMade}
        </Alert>
      )}
      <DialogActions>
        <Button
          kind={saving === 'failed' ? 'main' : 'normal'}
          icon="download"
          busy={making ? words.making : saving === 'busy' ? words.busyTitle : undefined}
          onClick={() => void save()}
        >
          {words.saveFile}
        </Button>
        <Button onClick={close} data-safe>
          {words.close}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

const titles: Readonly<Record<Saving, string>> = {
  busy: words.busyTitle,
  saved: words.savedTitle,
  failed: words.failedTitle,
  'read-only': words.readOnlyTitle,
}

const sentences: Readonly<Record<Exclude<Saving, 'failed'>, string>> = {
  busy: words.busy,
  saved: words.saved,
  'read-only': words.readOnly,
}

async function saveStoredFile({ plan, plans }: AppStores): Promise<string | null> {
  const { id } = plan.getState()
  const file = id ? await plans.getState().exportFile(id) : null
  if (id && file) downloadPlanFile(id, file)
  return file?.fileName ?? null
}

/** Saves what is not saved yet and tells how that went. */
function useSaving(session: EditingSession): Saving {
  const [saving, setSaving] = useState<Saving>('busy')
  useEffect(() => {
    let gone = false
    const { readOnly, flush } = session.plan.getState()
    session.commit()
    const tell = (saved: boolean) => {
      if (!gone) setSaving(saved ? (readOnly ? 'read-only' : 'saved') : 'failed')
    }
    void flush().then(tell)
    return () => {
      gone = true
    }
  }, [session])
  return saving
}
