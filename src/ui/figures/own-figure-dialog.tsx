import { useState } from 'react'
import type { FigureKind, OwnFigure } from '../../figures/figure.ts'
import type { FigureSet } from '../../figures/resolve-figures.ts'
import { newId } from '../../lib/ids.ts'
import { ownFigureId } from '../../plan/own-figure-id.ts'
import { setOwnFigure } from '../../plan/own-figures.ts'
import { figuresScreenWords as words } from '../../words/figures-screen-words.ts'
import { uiWords } from '../../words/ui-words.ts'
import { Button } from '../parts/button.tsx'
import { Dialog, DialogActions } from '../parts/dialog.tsx'
import { SelectField, TextField } from '../parts/field.tsx'
import { showToast } from '../parts/toast-store.ts'
import { paths } from '../routes.ts'
import { useStores } from '../stores-context.ts'

interface OwnFigureDialogProps {
  readonly set: FigureSet
  /** The figure that is changed; absent for a new one. */
  readonly own?: OwnFigure
  readonly onClose: () => void
}

const kinds = (['aantal', 'bedrag', 'procent', 'uren', 'score'] as const).map((value) => ({
  value,
  label: words.ownKinds[value],
}))

/** Asks for the name, kind and unit of a figure of the writer. A new one then opens, to be filled in like any other. */
export function OwnFigureDialog({ set, own, onClose }: OwnFigureDialogProps) {
  const { plan } = useStores()
  const [form, setForm] = useState<Omit<OwnFigure, 'id'>>(
    own ?? { name: '', kind: 'aantal', unit: ['', ''], meaning: '' },
  )
  const [error, setError] = useState<string | null>(null)
  const change = (part: Partial<typeof form>) => setForm({ ...form, ...part })
  const hasUnit = form.kind !== 'bedrag' && form.kind !== 'procent'
  const save = () => {
    const problem = nameProblem(form.name, { set, own })
    setError(problem)
    if (problem) return
    const figure = tidy({ ...form, id: own?.id ?? ownFigureId(newId(8)) })
    if (!plan.getState().change((current) => setOwnFigure(current, figure))) return
    onClose()
    showToast(own ? words.ownChanged : words.ownAdded(figure.name))
    const planId = plan.getState().plan?.id
    if (!own && planId) location.assign(paths.figure(planId, figure.id))
  }
  return (
    <Dialog title={own ? words.ownChangeTitle : words.ownTitle} onClose={onClose} onSubmit={save}>
      <div className="form">
        <TextField
          label={words.ownName}
          hint={words.ownNameHint}
          error={error}
          value={form.name}
          maxLength={120}
          onValue={(name) => change({ name })}
          data-safe
        />
        {!(own && set.figures[own.id]) && (
          <SelectField
            label={words.ownKind}
            value={form.kind}
            options={kinds}
            onValue={(kind: FigureKind) => change({ kind })}
          />
        )}
        {hasUnit && (
          <div className="years">
            <TextField
              label={words.ownUnitOne}
              hint={words.ownUnitOneHint}
              value={form.unit[0]}
              maxLength={40}
              onValue={(one) => change({ unit: [one, form.unit[1]] })}
            />
            <TextField
              label={words.ownUnitMany}
              hint={words.ownUnitManyHint}
              value={form.unit[1]}
              maxLength={40}
              onValue={(many) => change({ unit: [form.unit[0], many] })}
            />
          </div>
        )}
        <TextField
          label={words.ownMeaning}
          hint={words.ownMeaningHint}
          value={form.meaning}
          maxLength={300}
          onValue={(meaning) => change({ meaning })}
        />
      </div>
      <DialogActions>
        <Button kind="main" submit>
          {own ? uiWords.save : words.ownAdd}
        </Button>
        <Button onClick={onClose}>{uiWords.cancel}</Button>
      </DialogActions>
    </Dialog>
  )
}

interface Known {
  readonly set: FigureSet
  readonly own: OwnFigure | undefined
}

/** Two figures of one name cannot be told apart in a list. */
function nameProblem(name: string, { set, own }: Known): string | null {
  const wanted = name.trim().toLowerCase()
  if (wanted === '') return words.ownNameNeeded
  const taken = set.catalogue.definitions.some(
    (definition) => definition.id !== own?.id && definition.name.toLowerCase() === wanted,
  )
  return taken ? words.ownNameTaken : null
}

function tidy(figure: OwnFigure): OwnFigure {
  const hasUnit = figure.kind !== 'bedrag' && figure.kind !== 'procent'
  const [one, many] = figure.unit.map((unit) => unit.trim())
  const { id, kind } = figure
  const unit = hasUnit ? ([one || many || '', many || one || ''] as const) : (['', ''] as const)
  return { id, name: figure.name.trim(), kind, unit, meaning: figure.meaning.trim() }
}
