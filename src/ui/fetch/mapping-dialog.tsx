import { useState } from 'react'
import type { Mapping, SheetView } from '../../datafiles/data-file.ts'
import type { FigureKind } from '../../figures/figure.ts'
import type { FigureSet } from '../../figures/resolve-figures.ts'
import { newId } from '../../lib/ids.ts'
import { ownFigureId } from '../../plan/own-figure-id.ts'
import { dataFileWords } from '../../words/data-file-words.ts'
import { mappingWords as words } from '../../words/drop-words.ts'
import { figuresScreenWords } from '../../words/figures-screen-words.ts'
import { uiWords } from '../../words/ui-words.ts'
import { Button } from '../parts/button.tsx'
import { RadioGroup } from '../parts/choice.tsx'
import { Dialog, DialogActions } from '../parts/dialog.tsx'
import { FieldError, SelectField, TextField } from '../parts/field.tsx'
import {
  columnOptions,
  decimalOf,
  type MappingFault,
  type MappingForm,
  mappingFault,
  mappingOf,
  rowOptions,
  startForm,
} from './mapping-form.ts'
import { SheetPreview } from './sheet-preview.tsx'

interface MappingDialogProps {
  readonly sheets: readonly SheetView[]
  readonly file: File
  readonly set: FigureSet
  readonly onRead: (mapping: Mapping) => void
}

/** Opens the dialog in which a writer says how a table is read; it can be closed and opened again. */
export function MappingDialog({ sheets, file, set, onRead }: MappingDialogProps) {
  const [open, setOpen] = useState(true)
  return (
    <div className="fetch-ask">
      <p>{words.unknown}</p>
      <div className="row">
        <Button kind="main" icon="list" onClick={() => setOpen(true)}>
          {words.open}
        </Button>
      </div>
      {open && (
        <MappingQuestions sheets={sheets} file={file} set={set} onRead={onRead} onClose={() => setOpen(false)} />
      )}
    </div>
  )
}

function MappingQuestions({
  sheets,
  file,
  set,
  onRead,
  onClose,
}: MappingDialogProps & { readonly onClose: () => void }) {
  const [form, setForm] = useState(() => startForm(sheets, 0, dataFileWords.sources.table(file.name)))
  const [fault, setFault] = useState<MappingFault | null>(null)
  const change = (part: Partial<MappingForm>) => {
    setFault(null)
    setForm({ ...form, ...part })
  }
  const send = () => {
    const found = mappingFault(form, set)
    setFault(found)
    if (!found) onRead(mappingOf(form, set, ownFigureId(newId(8))))
  }
  const view = sheets[form.sheet]
  return (
    <Dialog title={words.title} wide className="dialog-mapping" onClose={onClose} onSubmit={send}>
      <div className="form">
        {sheets.length > 1 && (
          <SelectField
            label={words.sheet}
            value={String(form.sheet)}
            options={sheets.map(({ name }, index) => ({
              value: String(index),
              label: name || words.column(index + 1, ''),
            }))}
            onValue={(sheet) => change(startForm(sheets, Number(sheet), form.source))}
          />
        )}
        {view && <SheetPreview view={view} form={form} />}
        <TableFields view={view} form={form} fault={fault} onChange={change} />
        <FigureFields set={set} form={form} fault={fault} onChange={change} />
      </div>
      <DialogActions>
        <Button kind="main" submit>
          {words.read}
        </Button>
        <Button onClick={onClose}>{uiWords.cancel}</Button>
      </DialogActions>
    </Dialog>
  )
}

interface FieldsProps {
  readonly form: MappingForm
  readonly fault: MappingFault | null
  readonly onChange: (part: Partial<MappingForm>) => void
}

function TableFields({ view, form, fault, onChange }: FieldsProps & { readonly view: SheetView | undefined }) {
  const columns = columnOptions(view, form.headerRow)
  const body = view?.rows.slice(form.headerRow + 1) ?? []
  const toValue = (column: string) =>
    onChange({ valueColumn: Number(column), decimal: decimalOf(body, Number(column)) })
  const isNumber = form.shape === 'number'
  return (
    <>
      <SelectField
        label={words.headerRow}
        value={String(form.headerRow)}
        options={headerOptions(view)}
        onValue={(row) => onChange({ headerRow: Number(row), row: Number(row) + 1 })}
      />
      <RadioGroup
        label={words.shape}
        value={form.shape}
        options={(['areas', 'series', 'number'] as const).map((value) => ({ value, label: words.shapes[value] }))}
        onValue={(shape) => onChange({ shape })}
      />
      <div className="mapping-pair">
        <SelectField
          label={words.nameColumn[form.shape]}
          value={String(form.nameColumn)}
          options={columns}
          onValue={(column) => onChange({ nameColumn: Number(column) })}
        />
        <div>
          <SelectField
            label={words.valueColumn}
            value={String(form.valueColumn)}
            options={[...(form.valueColumn < 0 ? [{ value: '-1', label: words.choose }] : []), ...columns]}
            onValue={toValue}
          />
          {fault?.field === 'valueColumn' && <FieldError>{fault.sentence}</FieldError>}
        </div>
        {isNumber && (
          <div>
            <SelectField
              label={words.valueRow}
              value={String(form.row)}
              options={rowOptions(view, form)}
              onValue={(row) => onChange({ row: Number(row) })}
            />
            {fault?.field === 'row' && <FieldError>{fault.sentence}</FieldError>}
          </div>
        )}
        <SelectField
          label={words.decimal}
          value={form.decimal}
          options={(['comma', 'point'] as const).map((value) => ({ value, label: words.decimals[value] }))}
          onValue={(decimal) => onChange({ decimal })}
        />
      </div>
    </>
  )
}

function headerOptions(view: SheetView | undefined) {
  const rows = (view?.rows ?? []).slice(0, 30).map((cells, row) => ({
    value: String(row),
    label: words.row(view?.lines[row] ?? row + 1, cells.filter(Boolean).slice(0, 4).join(', ')),
  }))
  return [{ value: '-1', label: words.noHeader }, ...rows]
}

const kinds = (['aantal', 'bedrag', 'procent', 'uren', 'score'] as const).map((value) => ({
  value,
  label: figuresScreenWords.ownKinds[value],
}))

function FigureFields({ set, form, fault, onChange }: FieldsProps & { readonly set: FigureSet }) {
  const known = [...set.definitions.values()].filter(({ formula }) => !formula)
  const options = [
    { value: '', label: words.newFigure },
    ...known.map(({ id, name, subject }) => ({ value: id, label: subject ? `${subject}: ${name}` : name })),
  ]
  return (
    <>
      <SelectField
        label={words.figure}
        value={form.figure}
        options={options}
        onValue={(figure) => onChange({ figure })}
      />
      {form.figure === '' && (
        <div className="mapping-pair">
          <TextField
            label={words.name}
            error={fault?.field === 'name' ? fault.sentence : null}
            value={form.name}
            maxLength={120}
            onValue={(name) => onChange({ name })}
          />
          <SelectField
            label={words.kind}
            value={form.kind}
            options={kinds}
            onValue={(kind: FigureKind) => onChange({ kind })}
          />
        </div>
      )}
      <div className="mapping-pair">
        <TextField
          label={words.source}
          hint={words.sourceHint}
          value={form.source}
          maxLength={300}
          onValue={(source) => onChange({ source })}
        />
        <TextField
          label={words.date}
          hint={words.dateHint}
          type="date"
          value={form.referenceDate}
          onValue={(referenceDate) => onChange({ referenceDate })}
        />
      </div>
    </>
  )
}
