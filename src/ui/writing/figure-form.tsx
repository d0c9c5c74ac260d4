import { type FormEvent, useState } from 'react'
import type { Figure, FigureDefinition, FigureValue } from '../../figures/figure.ts'
import { figureInputText, readFigureInput } from '../../figures/figure-input.ts'
import { removeFigure, setFigure } from '../../plan/change-plan.ts'
import { countPlaces } from '../../plan/figure-places.ts'
import { figureInputSentence, figureWords as words } from '../../words/figure-words.ts'
import { Button } from '../parts/button.tsx'
import { SelectField, TextField } from '../parts/field.tsx'
import { showToast } from '../parts/toast-store.ts'
import { useStores } from '../stores-context.ts'
import type { EditingSession } from './editing-session.ts'
import type { CardProps } from './figure-card-props.ts'

interface FormProps extends CardProps {
  readonly onBack: () => void
  /** Told whether something was typed that is not kept yet. */
  readonly onDirty: (dirty: boolean) => void
}

interface Typed {
  readonly value: string
  readonly source: string
  readonly referenceDate: string
  readonly status: Figure['status']
}

const statuses = (['definitief', 'voorlopig', 'raming'] as const).map((value) => ({
  value,
  label: words.statuses[value],
}))

/** Value, source, reference date and status of a figure. What is typed stays until it is kept or cancelled. */
export function FigureForm({ session, definition, places, onDone, onBack, onDirty }: FormProps) {
  const { plan } = useStores()
  const [before] = useState(() => plan.getState().plan?.figures[definition.id])
  const [typed, setTyped] = useState<Typed>(() => typedFrom(before, definition))
  const [error, setError] = useState<string | null>(null)
  const [accepted, setAccepted] = useState<string | null>(null)
  const [emptying, setEmptying] = useState(false)
  const change = (part: Partial<Typed>) => {
    setTyped({ ...typed, ...part })
    onDirty(true)
  }
  const check = () => setError(typed.value.trim() === '' ? null : problemOf(typed.value, definition))
  const count = countPlaces(places)
  const finish = (value: FigureValue) => {
    keepFigure(session, { figure: figureFrom(definition.id, typed, value), before, count })
    onDone()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    const { value, findings } = readFigureInput(typed.value, definition)
    const [finding] = findings
    if (!value) {
      if (typed.value.trim() === '' && before) setEmptying(true)
      else
        setError(
          finding
            ? figureInputSentence(finding, definition)
            : figureInputSentence({ code: '', severity: 'error' }, definition),
        )
    } else if (finding && accepted !== typed.value) {
      setAccepted(typed.value)
      setError(figureInputSentence(finding, definition))
    } else finish(value)
  }
  if (emptying && before) {
    const empty = () => {
      emptyFigure(session, before, count)
      onDone()
    }
    return <AskEmpty name={definition.name} count={count} onEmpty={empty} onKeep={() => setEmptying(false)} />
  }
  return (
    <form noValidate onSubmit={submit} className="figure-form">
      <p className="meta">{definition.name}</p>
      {!before && <p>{words.missingText}</p>}
      <TextField
        label={words.value}
        hint={words.valueHint(definition)}
        error={error}
        value={typed.value}
        onValue={(value) => change({ value })}
        onBlur={check}
        data-first
      />
      <p className="meta">{`${definition.meaning} ${words.whereFound}: ${definition.whereFound}.`}</p>
      <TextField
        label={words.source}
        hint={words.sourceHint}
        value={typed.source}
        onValue={(source) => change({ source })}
        maxLength={200}
      />
      <div className="figure-form-pair">
        <TextField
          label={words.referenceDate}
          type="date"
          value={typed.referenceDate}
          onValue={(referenceDate) => change({ referenceDate })}
        />
        <SelectField
          label={words.status}
          value={typed.status}
          options={statuses}
          onValue={(status) => change({ status })}
        />
      </div>
      <div className="row card-actions">
        <Button kind="main" size="small" submit>
          {words.save}
        </Button>
        <Button kind="quiet" size="small" onClick={onBack}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}

interface AskEmptyProps {
  readonly name: string
  readonly count: number
  readonly onEmpty: () => void
  readonly onKeep: () => void
}

function AskEmpty({ name, count, onEmpty, onKeep }: AskEmptyProps) {
  return (
    <div>
      <p>
        <strong>{words.emptyLabel(name)}</strong>
      </p>
      <p role="alert">{words.emptyText(count)}</p>
      <div className="row card-actions">
        <Button kind="danger" size="small" onClick={onEmpty}>
          {words.makeEmpty}
        </Button>
        <Button size="small" onClick={onKeep} ref={(button) => button?.focus()}>
          {words.keep}
        </Button>
      </div>
    </div>
  )
}

function typedFrom(figure: Figure | undefined, definition: FigureDefinition): Typed {
  return {
    value: figureInputText(figure?.value ?? null, definition),
    source: figure?.source ?? '',
    referenceDate: figure?.referenceDate ?? '',
    status: figure?.status ?? 'definitief',
  }
}

function problemOf(text: string, definition: FigureDefinition): string | null {
  const finding = readFigureInput(text, definition).findings.find(({ severity }) => severity === 'error')
  return finding ? figureInputSentence(finding, definition) : null
}

function figureFrom(id: string, typed: Typed, value: FigureValue): Figure {
  const { source, referenceDate, status } = typed
  return { id, value, source: source.trim(), referenceDate, retrievedDate: localDay(new Date()), status }
}

/** The day on the calendar of who types, `YYYY-MM-DD`. */
function localDay(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

interface Kept {
  readonly figure: Figure
  readonly before: Figure | undefined
  /** On how many places in the text the figure stands. */
  readonly count: number
}

function keepFigure({ plan }: EditingSession, { figure, before, count }: Kept): void {
  const sameValue = before !== undefined && JSON.stringify(before.value) === JSON.stringify(figure.value)
  // The day of filling in belongs to the value, so that correcting a source does not make the value look newer.
  const kept = sameValue ? { ...figure, retrievedDate: before.retrievedDate } : figure
  if (!plan.getState().change((current) => setFigure(current, kept))) return
  const back = () =>
    plan.getState().change((current) => (before ? setFigure(current, before) : removeFigure(current, figure.id)))
  showToast(sameValue ? words.factsKept : words.updated(count), { label: words.putBack, run: back })
}

function emptyFigure({ plan }: EditingSession, before: Figure, count: number): void {
  if (!plan.getState().change((current) => removeFigure(current, before.id))) return
  showToast(words.emptied(count), {
    label: words.putBack,
    run: () => plan.getState().change((current) => setFigure(current, before)),
  })
}
