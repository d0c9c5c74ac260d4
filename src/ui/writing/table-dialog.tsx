import type { Node as PmNode } from '@tiptap/pm/model'
import { useState } from 'react'
import { useStore } from 'zustand'
import type { RichTable } from '../../richtext/richtext.ts'
import { tableWords as words } from '../../words/insert-words.ts'
import { Button } from '../parts/button.tsx'
import { Checkbox } from '../parts/choice.tsx'
import { Dialog, DialogActions } from '../parts/dialog.tsx'
import { TextField } from '../parts/field.tsx'
import '../styles/insert-dialogs.css'
import { closeFloating } from './close-floating.ts'
import type { EditingSession } from './editing-session.ts'
import { setTableHeaders, tableHeaders } from './table-change.ts'

interface TableDialogProps {
  readonly session: EditingSession
}

/** What stands above and below a table, which cells are its headers, and how its page lies. */
export function TableDialog({ session }: TableDialogProps) {
  const position = useStore(session.writing, ({ floating }) => (floating?.kind === 'table' ? floating.position : -1))
  const table = position < 0 ? null : session.current().state.doc.nodeAt(position)
  if (table?.type.name !== 'table') return null
  return <TableForm session={session} position={position} table={table} />
}

interface TableFormProps extends TableDialogProps {
  readonly position: number
  readonly table: PmNode
}

function TableForm({ session, position, table }: TableFormProps) {
  // The schema and RichText hold the same attributes.
  const [attributes, setAttributes] = useState(table.attrs as RichTable['attrs'])
  const [headers, setHeaders] = useState(() => tableHeaders(table))
  const close = () => closeFloating(session)
  const save = () => {
    const { state, view } = session.current()
    const { caption, source, landscape } = attributes
    const { tr } = state
    tr.setNodeMarkup(position, null, { ...table.attrs, caption: caption.trim(), source: source.trim(), landscape })
    setTableHeaders(tr, position, headers)
    view.dispatch(tr)
    close()
  }
  return (
    <Dialog title={words.editTitle} onClose={close} onSubmit={save}>
      <div className="insert-form">
        <TextField
          label={words.caption}
          hint={words.captionHint}
          value={attributes.caption}
          onValue={(caption) => setAttributes({ ...attributes, caption })}
          data-safe
        />
        <TextField
          label={words.source}
          hint={words.sourceHint}
          value={attributes.source}
          onValue={(source) => setAttributes({ ...attributes, source })}
        />
        <div>
          <Checkbox label={words.headerRow} checked={headers.row} onChange={(row) => setHeaders({ ...headers, row })} />
          <Checkbox
            label={words.headerColumn}
            checked={headers.column}
            onChange={(column) => setHeaders({ ...headers, column })}
          />
          <Checkbox
            label={words.landscape}
            hint={words.landscapeHint}
            checked={attributes.landscape}
            onChange={(landscape) => setAttributes({ ...attributes, landscape })}
          />
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
