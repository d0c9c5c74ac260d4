import { type FormEvent, type ReactNode, useState } from 'react'
import type { Figure, FigureDefinition, FigureValue } from '../../figures/figure.ts'
import { figureInputText, readFigureInput } from '../../figures/figure-input.ts'
import { figureInputSentence } from '../../words/figure-input-words.ts'
import { figureWords as words } from '../../words/figure-words.ts'
import { isPublishedSource } from '../../words/published-source.ts'
import { Button } from '../parts/button.tsx'
import { SelectField, TextField } from '../parts/field.tsx'
import { localDay } from '../plan-frame/open-plan-to-make.ts'
import { useStores } from '../stores-context.ts'
import '../styles/figure-card.css'
import { FigureValueField } from './figure-value-field.tsx'
import { computeAgain, emptyFigure, keepFigure } from './keep-figure.ts'
import { useKeepOnLeave } from './keep-on-leave.ts'

interface FormProps {
  readonly definition: FigureDefinition
  /** On how many places in the text the figure stands. */
  readonly count: number
  /** What the form starts with when nothing was typed before. */
  readonly first?: Figure | undefined
  /**
   * Holds what was typed and cannot be kept, for when the form is shown again; what can be kept is, when the writer goes on to
   * something else. Without it, as in a card, only the button keeps.
   */
  readonly drafts?: FigureDrafts
  /** Above the first field, and below it. */
  readonly head?: ReactNode
  readonly about?: ReactNode
  readonly onDone: () => void
  /** Offers a way out without keeping. */
  readonly onBack?: () => void
  /** Told whether something was typed that is not kept yet. */
  readonly onDirty?: (dirty: boolean) => void
}

/** What was typed and not kept yet, by id of the figure. */
export type FigureDrafts = Map<string, TypedFigure>

/** What the fields of the form hold. */
export interface TypedFigure {
  readonly value: string
  readonly source: string
  readonly referenceDate: string
  readonly status: Figure['status']
}

const statuses = (['definitief', 'voorlopig', 'raming'] as const).map((value) => ({
  value,
  label: words.statuses[value],
}))

/** Value, source, reference date and status of a figure. */
export function FigureForm({ definition, count, first, drafts, head, about, onDone, onBack, onDirty }: FormProps) {
  const { plan } = useStores()
  const [before] = useState(() => plan.getState().plan?.figures[definition.id])
  const [typed, setTyped] = useState<TypedFigure>(
    () => drafts?.get(definition.id) ?? typedFrom(before ?? first, definition),
  )
  const [error, setError] = useState(() => (drafts?.has(definition.id) ? problemOf(typed.value, definition) : null))
  const [accepted, setAccepted] = useState<string | null>(null)
  const [emptying, setEmptying] = useState(false)
  const change = (part: Partial<TypedFigure>) => {
    const next = { ...typed, ...part }
    if (part.value !== undefined) setError(null)
    setTyped(next)
    drafts?.set(definition.id, next)
    onDirty?.(true)
  }
  useKeepOnLeave(() => {
    const draft = drafts?.get(definition.id)
    const { value } = readFigureInput(draft?.value ?? '', definition)
    // Changed elsewhere meanwhile: what was typed is shown again, and kept only by the button.
    const now = plan.getState().plan?.figures[definition.id]
    if (!draft || !value || JSON.stringify(now) !== JSON.stringify(before)) return
    drafts?.delete(definition.id)
    keepFigure(plan, { figure: figureFrom(definition.id, draft, value), before, count })
  })
  // Only ever says something: a sentence that goes while a button is pressed would move the button away from the pointer.
  const check = () => {
    const problem = problemOf(typed.value, definition)
    if (problem) setError(problem)
  }
  const finish = (value: FigureValue) => {
    drafts?.delete(definition.id)
    keepFigure(plan, { figure: figureFrom(definition.id, typed, value), before, count })
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
      drafts?.delete(definition.id)
      if (definition.formula) computeAgain(plan, before)
      else emptyFigure(plan, before, count)
      onDone()
    }
    return <AskEmpty definition={definition} count={count} onEmpty={empty} onKeep={() => setEmptying(false)} />
  }
  const keepsSource =
    before !== undefined &&
    isPublishedSource(before.source) &&
    typed.source === before.source &&
    typed.value !== figureInputText(before.value, definition)
  return (
    <form noValidate onSubmit={submit} className="figure-form">
      {head}
      <FigureValueField
        definition={definition}
        error={error}
        value={typed.value}
        onValue={(value) => change({ value })}
        onBlur={check}
      />
      {about}
      <TextField
        label={words.source}
        hint={words.sourceHint}
        value={typed.source}
        onValue={(source) => change({ source })}
        maxLength={200}
      />
      {keepsSource && (
        <p className="c-warn" role="status">
          {words.sourceKept(typed.source)}
        </p>
      )}
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
        {onBack && (
          <Button kind="quiet" size="small" onClick={onBack}>
            {words.cancel}
          </Button>
        )}
      </div>
    </form>
  )
}

interface AskEmptyProps extends Pick<FormProps, 'definition' | 'count'> {
  readonly onEmpty: () => void
  readonly onKeep: () => void
}

function AskEmpty({ definition, count, onEmpty, onKeep }: AskEmptyProps) {
  return (
    <div>
      <p>
        <strong>{words.emptyLabel(definition.name)}</strong>
      </p>
      <p role="alert">{definition.formula ? words.emptyComputed : words.emptyText(count)}</p>
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

function typedFrom(figure: Figure | undefined, definition: FigureDefinition): TypedFigure {
  return {
    value: figureInputText(figure?.value ?? null, definition),
    source: figure?.source ?? '',
    referenceDate: figure?.referenceDate ?? '',
    status: figure?.status ?? 'definitief',
  }
}

/** What is wrong with a number; an empty field is not. */
function problemOf(text: string, definition: FigureDefinition): string | null {
  const finding = readFigureInput(text, definition).findings.find(({ severity }) => severity === 'error')
  return finding ? figureInputSentence(finding, definition) : null
}

function figureFrom(id: string, typed: TypedFigure, value: FigureValue): Figure {
  const { source, referenceDate, status } = typed
  return { id, value, source: source.trim(), referenceDate, retrievedDate: localDay(new Date()), status }
}
