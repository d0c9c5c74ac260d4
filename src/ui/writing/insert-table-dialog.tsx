import { useState } from 'react'
import { tableWords as words } from '../../words/insert-words.ts'
import { Button } from '../parts/button.tsx'
import { Checkbox } from '../parts/choice.tsx'
import { Dialog, DialogActions } from '../parts/dialog.tsx'
import { TextField } from '../parts/field.tsx'
import '../styles/insert-dialogs.css'
import { closeFloating } from './close-floating.ts'
import type { EditingSession } from './editing-session.ts'
import { insertBlock } from './insert-block.ts'
import { newTable } from './table-change.ts'

const mostRows = 50
const mostColumns = 12

/** Asks how large a table is and puts it at the cursor. */
export function InsertTableDialog({ session }: { readonly session: EditingSession }) {
  const [rows, setRows] = useState('3')
  const [columns, setColumns] = useState('3')
  const [headerRow, setHeaderRow] = useState(true)
  const [caption, setCaption] = useState('')
  const [tried, setTried] = useState(false)
  const close = () => closeFloating(session)
  const [rowCount, columnCount] = [countOf(rows, mostRows), countOf(columns, mostColumns)]
  const submit = () => {
    setTried(true)
    if (rowCount === null || columnCount === null) return
    const editor = session.current()
    insertBlock(
      editor,
      newTable(editor.schema, { rows: rowCount, columns: columnCount, headerRow, caption: caption.trim() }),
    )
    close()
  }
  return (
    <Dialog title={words.insertTitle} onClose={close} onSubmit={submit}>
      <div className="insert-form">
        <div className="number-pair">
          <TextField
            label={words.rows}
            inputMode="numeric"
            error={tried && rowCount === null ? words.rowsRange(mostRows) : ''}
            value={rows}
            onValue={setRows}
            data-safe
          />
          <TextField
            label={words.columns}
            inputMode="numeric"
            error={tried && columnCount === null ? words.rowsRange(mostColumns) : ''}
            value={columns}
            onValue={setColumns}
          />
        </div>
        <Checkbox label={words.headerRow} checked={headerRow} onChange={setHeaderRow} />
        <TextField label={words.caption} hint={words.captionHint} value={caption} onValue={setCaption} />
      </div>
      <DialogActions>
        <Button kind="main" submit>
          {words.insert}
        </Button>
        <Button onClick={close}>{words.cancel}</Button>
      </DialogActions>
    </Dialog>
  )
}

function countOf(typed: string, most: number): number | null {
  const count = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0
  return count >= 1 && count <= most ? count : null
}
