import '../styles/backup.css'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { isPermitted } from '../../storage/tied-file.ts'
import { createTiedFiles, type TiedFile } from '../../storage/tied-files.ts'
import { lostWords as words } from '../../words/backup-words.ts'
import { openFileWords } from '../../words/file-words.ts'
import { dayWords } from '../../words/time-words.ts'
import { databaseName } from '../database-name.ts'
import { Alert } from '../parts/alert.tsx'
import { Button, TextButton } from '../parts/button.tsx'
import { showToast } from '../parts/toast-store.ts'
import { useStores } from '../stores-context.ts'
import { SafariNote } from './safari-note.tsx'

interface LostPlansProps {
  readonly onPick: () => void
  readonly onOpen: (file: File) => void
}

/** Names the plans that the browser lost, with the back-up of each as far as it is known. */
export function LostPlans({ onPick, onOpen }: LostPlansProps) {
  const { plans } = useStores()
  const lost = useStore(plans, (state) => state.lost)
  const notes = useStore(plans, (state) => state.notes)
  const tied = useTied()
  const openTied = async (file: TiedFile) => {
    try {
      if (!(await isPermitted(file.handle, true, 'read'))) return showToast(words.tiedGone)
      const found = await file.handle.getFile()
      onOpen(new File([found], file.handle.name))
    } catch {
      showToast(words.tiedGone)
    }
  }
  return (
    <div className="before-title after-title">
      <Alert kind="warn">
        <p>
          <b>{words.title(lost.length)}</b> {words.why}
        </p>
        <ul className="lost-plans">
          {lost.map((id) => {
            const note = notes[id]
            const file = tied[id]
            const backup = note?.backup
            return (
              <li key={id}>
                <b>{note?.title}</b>.{' '}
                {backup ? words.withBackup(dayWords(backup.at), backup.fileName) : words.withoutBackup}{' '}
                {file && (
                  <TextButton aria-label={words.openTiedNamed(note?.title ?? '')} onClick={() => void openTied(file)}>
                    {words.openTied}
                  </TextButton>
                )}
              </li>
            )
          })}
        </ul>
        <div className="row">
          <Button size="small" icon="file-up" onClick={onPick}>
            {openFileWords.open}
          </Button>
          <Button size="small" kind="quiet" onClick={() => plans.getState().forgetLost()}>
            {words.forget}
          </Button>
        </div>
      </Alert>
      <SafariNote />
    </div>
  )
}

/** Files that plans were tied to, as far as the browser kept them. */
function useTied(): Readonly<Record<string, TiedFile>> {
  const [tied, setTied] = useState<Readonly<Record<string, TiedFile>>>({})
  useEffect(() => {
    createTiedFiles(databaseName())
      .all()
      .then(setTied, () => undefined)
  }, [])
  return tied
}
