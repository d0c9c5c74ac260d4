import { useState } from 'react'
import { useStore } from 'zustand'
import type { RichImage } from '../../richtext/richtext.ts'
import { imageWords as words } from '../../words/insert-words.ts'
import { Alert } from '../parts/alert.tsx'
import { Button } from '../parts/button.tsx'
import { RadioGroup } from '../parts/choice.tsx'
import { Dialog, DialogActions } from '../parts/dialog.tsx'
import { TextField } from '../parts/field.tsx'
import { pickFile } from '../parts/file-access.ts'
import { showToast } from '../parts/toast-store.ts'
import '../styles/insert-dialogs.css'
import { closeFloating } from './close-floating.ts'
import type { EditingSession } from './editing-session.ts'
import { storeImageFile } from './insert-image.ts'
import { takeBack } from './take-back.ts'

interface ImageDialogProps {
  readonly session: EditingSession
}

/** What an image shows, what stands under it, another image in its place, or none. May be closed without an answer. */
export function ImageDialog({ session }: ImageDialogProps) {
  const position = useStore(session.writing, ({ floating }) => (floating?.kind === 'image' ? floating.position : -1))
  const node = position < 0 ? null : session.current().state.doc.nodeAt(position)
  if (node?.type.name !== 'image') return null
  // The schema and RichText hold the same attributes.
  return <ImageForm session={session} position={position} image={node.attrs as RichImage['attrs']} />
}

interface ImageFormProps extends ImageDialogProps {
  readonly position: number
  readonly image: RichImage['attrs']
}

function ImageForm({ session, position, image }: ImageFormProps) {
  const [draft, setDraft] = useState(image)
  const [refusal, setRefusal] = useState('')
  const close = () => closeFloating(session)
  const save = () => {
    const { alt, decorative, caption } = draft
    // A description is kept while the image is decoration only as long as the dialog is open.
    changeImage(session, position, { ...draft, alt: decorative ? '' : alt.trim(), caption: caption.trim() })
    close()
  }
  const replace = (file: File) =>
    void storeImageFile(file, { store: session.plan }).then((stored) => {
      if ('hash' in stored) setDraft((current) => ({ ...current, image: stored.hash }))
      setRefusal('refusal' in stored ? stored.refusal : '')
    })
  const remove = () => {
    close()
    removeImage(session, position)
  }
  const address = session.context.imageAddress(draft.image)
  return (
    <Dialog title={words.title} onClose={close} onSubmit={save}>
      <div className="insert-form">
        {address && <img className="image-preview" src={address} alt="" />}
        {refusal && (
          <Alert kind="err" announce small>
            {refusal}
          </Alert>
        )}
        <RadioGroup
          label={words.kind}
          value={draft.decorative ? 'decorative' : 'described'}
          options={[
            { value: 'described', label: words.described, hint: words.describedHint },
            { value: 'decorative', label: words.decorative, hint: words.decorativeHint },
          ]}
          onValue={(kind) => setDraft({ ...draft, decorative: kind === 'decorative' })}
        />
        {!draft.decorative && (
          <TextField
            label={words.alt}
            hint={words.altHint}
            value={draft.alt}
            onValue={(alt) => setDraft({ ...draft, alt })}
            data-safe
          />
        )}
        <TextField
          label={words.caption}
          hint={words.captionHint}
          value={draft.caption}
          onValue={(caption) => setDraft({ ...draft, caption })}
        />
        <div className="row">
          <Button kind="quiet" size="small" icon="image" onClick={() => pickFile('image/*', replace)}>
            {words.replace}
          </Button>
          <Button kind="danger" size="small" icon="trash-2" onClick={remove}>
            {words.remove}
          </Button>
        </div>
      </div>
      <DialogActions>
        <Button kind="main" submit>
          {words.save}
        </Button>
        <Button onClick={close}>{words.cancel}</Button>
      </DialogActions>
    </Dialog>
  )
}

function changeImage(session: EditingSession, position: number, attributes: RichImage['attrs']): void {
  const { state, view } = session.current()
  if (state.doc.nodeAt(position)?.type.name !== 'image') return
  view.dispatch(state.tr.setNodeMarkup(position, null, { ...attributes }))
}

function removeImage(session: EditingSession, position: number): void {
  const editor = session.current()
  const node = editor.state.doc.nodeAt(position)
  if (!node) return
  const tr = editor.state.tr.delete(position, position + node.nodeSize)
  const putBack = takeBack(editor, tr)
  editor.view.dispatch(tr)
  showToast(words.removed, { label: words.putBack, run: putBack })
}
