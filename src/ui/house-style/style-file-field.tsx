import { useCallback, useEffect, useRef, useState } from 'react'
import { houseStyleWords as words } from '../../words/house-style-words.ts'
import { Alert } from '../parts/alert.tsx'
import { Button } from '../parts/button.tsx'
import { downloadFile, pickFile } from '../parts/file-access.ts'
import { FileDrop } from '../parts/file-drop.tsx'
import { nlNames } from '../parts/nl-design-names.ts'
import { useStores } from '../stores-context.ts'
import type { HouseStyleForm } from './house-style-form.ts'
import { openStyleFile, styleFileOf } from './style-file.ts'

interface StyleFileFieldProps {
  readonly form: HouseStyleForm
  /** Whether the form is right; says what is not. */
  readonly isComplete: () => boolean
  readonly onOpened: (form: HouseStyleForm) => void
}

interface Told {
  readonly kind: 'info' | 'err'
  readonly text: string
}

/** Saves the form as a file, and fills it in from one that is chosen or dropped. */
export function StyleFileField({ form, isComplete, onOpened }: StyleFileFieldProps) {
  const { database } = useStores()
  const [told, setTold] = useState<Told | null>(null)
  const message = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // A file can be dropped while the message is out of view.
    if (told) message.current?.scrollIntoView({ block: 'nearest' })
  }, [told])
  const open = useCallback(
    async (file: File) => {
      const opened = await openStyleFile(file, database)
      if (opened.kind === 'opened') onOpened(opened.form)
      setTold(
        opened.kind === 'opened'
          ? { kind: 'info', text: words.fileOpened(file.name) }
          : { kind: 'err', text: opened.sentence },
      )
    },
    [onOpened, database],
  )
  const onFile = useCallback((file: File) => void open(file), [open])
  const save = async () => {
    if (!isComplete()) return
    const { name, content } = await styleFileOf(form, database)
    downloadFile(name, content)
    setTold({ kind: 'info', text: words.fileSaved(name) })
  }
  return (
    <fieldset className={nlNames.fieldset}>
      <legend className={nlNames.label}>{words.file}</legend>
      <p className={nlNames.hint}>{words.fileHint}</p>
      <div className="row">
        <Button size="small" icon="download" onClick={() => void save()}>
          {words.fileSave}
        </Button>
        <Button size="small" icon="file-up" onClick={() => pickFile('.oabhuisstijl,application/json', onFile)}>
          {words.fileOpen}
        </Button>
      </div>
      <div role="status" ref={message}>
        {told && (
          <Alert kind={told.kind} small>
            {told.text}
          </Alert>
        )}
      </div>
      <FileDrop title={words.dropTitle} text={words.dropText} onFile={onFile} />
    </fieldset>
  )
}
