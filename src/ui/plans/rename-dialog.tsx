import { useState } from 'react'
import { planMenuWords as words } from '../../words/start-words.ts'
import { uiWords } from '../../words/ui-words.ts'
import { Button } from '../parts/button.tsx'
import { Dialog, DialogActions } from '../parts/dialog.tsx'
import { TextField } from '../parts/field.tsx'
import { showToast } from '../parts/toast-store.ts'
import { useStores } from '../stores-context.ts'

interface RenameDialogProps {
  readonly plan: { readonly id: string; readonly title: string }
  readonly onClose: () => void
}

/** Asks for another title of a plan in the list. */
export function RenameDialog({ plan, onClose }: RenameDialogProps) {
  const { plan: open, plans } = useStores()
  const [title, setTitle] = useState(plan.title)
  const [error, setError] = useState<string | null>(null)
  const save = async () => {
    const wanted = title.trim()
    if (!wanted) return setError(words.titleEmpty)
    if (open.getState().id === plan.id) await open.getState().close()
    const renamed = await plans
      .getState()
      .rename(plan.id, wanted)
      .catch(() => false)
    if (!renamed) return setError(words.notRenamed)
    showToast(words.renamed)
    onClose()
  }
  return (
    <Dialog title={words.renameTitle} onClose={onClose} onSubmit={() => void save()}>
      <TextField label={words.title} value={title} error={error} onValue={setTitle} data-safe />
      <DialogActions>
        <Button kind="main" submit>
          {uiWords.save}
        </Button>
        <Button onClick={onClose}>{uiWords.cancel}</Button>
      </DialogActions>
    </Dialog>
  )
}
