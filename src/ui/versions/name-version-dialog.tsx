import { useState } from 'react'
import type { VersionsStore } from '../../store/versions-store.ts'
import type { PlanVersion } from '../../versions/plan-version.ts'
import { uiWords } from '../../words/ui-words.ts'
import { versionWords as words } from '../../words/version-words.ts'
import { Button } from '../parts/button.tsx'
import { Dialog, DialogActions } from '../parts/dialog.tsx'
import { TextField } from '../parts/field.tsx'
import { showToast } from '../parts/toast-store.ts'
import { useStores } from '../stores-context.ts'

interface NameVersionProps {
  readonly store: VersionsStore
  /** The version that gets a name; null to keep a new one. */
  readonly version: PlanVersion | null
  /** Told the id of a new version. */
  readonly onKept: (id: string) => void
  readonly onClose: () => void
}

const longestName = 100

/** Asks for the name of a version. */
export function NameVersionDialog({ store, version, onKept, onClose }: NameVersionProps) {
  const { plan } = useStores()
  const [name, setName] = useState(version?.name ?? '')
  const [error, setError] = useState<string | null>(null)
  const keep = async (wanted: string) => {
    // What was typed last goes along.
    await plan.getState().flush()
    const kept = await store.getState().keep({ reason: 'named', name: wanted })
    if (!kept) return setError(words.notKept[store.getState().notKept ?? 'unknown'])
    showToast(words.kept(wanted))
    onKept(kept.id)
    onClose()
  }
  const rename = async (known: PlanVersion, wanted: string) => {
    if (!(await store.getState().rename(known, wanted))) return setError(words.failed)
    showToast(words.renamed(wanted))
    onClose()
  }
  const save = () => {
    const wanted = name.trim()
    if (!wanted) setError(words.nameEmpty)
    else void (version ? rename(version, wanted) : keep(wanted))
  }
  return (
    <Dialog title={words.nameTitle} onClose={onClose} onSubmit={save}>
      <TextField
        label={words.name}
        hint={words.nameHint}
        value={name}
        error={error}
        maxLength={longestName}
        onValue={(typed) => {
          setName(typed)
          setError(null)
        }}
        data-safe
      />
      <DialogActions>
        <Button kind="main" submit>
          {uiWords.save}
        </Button>
        <Button onClick={onClose}>{uiWords.cancel}</Button>
      </DialogActions>
    </Dialog>
  )
}
