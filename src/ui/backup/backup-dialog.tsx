import '../styles/backup.css'
import { backupWords as words } from '../../words/backup-words.ts'
import { momentWords } from '../../words/time-words.ts'
import { Button } from '../parts/button.tsx'
import { Dialog, DialogActions } from '../parts/dialog.tsx'
import { showToast } from '../parts/toast-store.ts'
import { useStores } from '../stores-context.ts'
import { backupFile } from './backup-file.ts'
import { canTieFiles } from './save-picker.ts'
import { chooseTiedFile } from './choose-tied-file.ts'
import { SafariNote } from './safari-note.tsx'
import { TiedTroubleAlert } from './tied-trouble.tsx'
import { useBackup } from './use-backup.ts'

/** When the last back-up of the open plan was, and the ways to make one. */
export function BackupDialog({ onClose }: { readonly onClose: () => void }) {
  const stores = useStores()
  const { note } = useBackup()
  const backup = note?.backup
  return (
    <Dialog title={words.title} onClose={onClose}>
      <p>
        {backup ? words.last(momentWords(backup.at, Date.now()), backup.fileName) : words.none}{' '}
        {backup && words.changed(note.changed)}
      </p>
      <p>{words.withoutVersions}</p>
      <div className="backup-part">
        <h3 className="sect">{words.tiedTitle}</h3>
        {canTieFiles() ? <TiedFile onClose={onClose} /> : <p>{words.tiedNever}</p>}
      </div>
      <SafariNote />
      <DialogActions>
        <Button icon="download" onClick={() => void backupFile(stores)} data-safe>
          {words.save}
        </Button>
        <Button onClick={onClose}>{words.close}</Button>
      </DialogActions>
    </Dialog>
  )
}

function TiedFile({ onClose }: { readonly onClose: () => void }) {
  const stores = useStores()
  const { tiedTo, trouble, note, writing, write, untie } = useBackup()
  const revision = stores.plan.getState().plan?.revision
  if (!tiedTo) {
    return (
      <>
        <p>{words.tiedOffer}</p>
        <Button icon="hard-drive" onClick={() => void chooseTiedFile(stores)}>
          {words.choose}
        </Button>
      </>
    )
  }
  const untieIt = async () => {
    await untie()
    showToast(words.untied)
  }
  const writeNow = async () => {
    if (await write()) showToast(words.written(tiedTo))
  }
  return (
    <>
      <p>
        {words.tiedTo(tiedTo)} {!trouble && (note?.backup?.revision === revision ? words.upToDate : words.behind)}
      </p>
      <TiedTroubleAlert onDone={onClose} />
      <div className="row">
        {!trouble && (
          <Button icon="save" busy={writing ? words.writing : undefined} onClick={() => void writeNow()}>
            {words.write}
          </Button>
        )}
        <Button kind="quiet" onClick={() => void untieIt()}>
          {words.untie}
        </Button>
      </div>
    </>
  )
}
