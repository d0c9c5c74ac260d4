import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Figure, FigureDefinition } from '../../figures/figure.ts'
import { formatFigureInFull, isKnown } from '../../figures/format-figure.ts'
import { type FigureState, figureStates } from '../../figures/figure-status.ts'
import { type FigureSet, resolveFigures } from '../../figures/resolve-figures.ts'
import { countPlaces, type FigurePlace, figurePlaces, usedFigures } from '../../plan/figure-places.ts'
import type { Plan } from '../../plan/plan.ts'
import { defaultNotation } from '../../richtext/richtext.ts'
import { boundsWords } from '../../words/figure-input-words.ts'
import { figureWords } from '../../words/figure-words.ts'
import { figuresScreenWords as words } from '../../words/figures-screen-words.ts'
import { figureSourceWords } from '../../words/figure-source-words.ts'
import { Alert } from '../parts/alert.tsx'
import { Button, IconButton } from '../parts/button.tsx'
import { localDay } from '../plan-frame/open-plan-to-make.ts'
import { usePlanState, useStores } from '../stores-context.ts'
import { type FigureDrafts, FigureForm } from '../writing/figure-form.tsx'
import { computeAgain } from '../writing/keep-figure.ts'
import { FigureAbout } from './figure-about.tsx'
import { FigureComputation } from './figure-computation.tsx'
import { FigureStateBadge } from './figure-state-badge.tsx'
import { OwnFigureActions } from './own-figure-actions.tsx'
import { useFigureHelp } from './use-figure-help.ts'

interface DetailProps {
  readonly plan: Plan
  readonly set: FigureSet
  readonly figureId: string
  readonly drafts: FigureDrafts
  readonly onClose: () => void
}

/** Everything about one figure, beside the table: what it is, its value to change, how to get it and where it stands. */
export function FigureDetail({ plan, set, figureId, drafts, onClose }: DetailProps) {
  const definition = set.definitions.get(figureId)
  const heading = useFocusedHeading()
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    onClose()
  }
  const title = definition?.name ?? words.unknownTitle
  return (
    <aside className="side" aria-label={words.detail(title)} onKeyDown={press}>
      <div className="side-head">
        <h2 className="h2" tabIndex={-1} ref={heading}>
          {title}
        </h2>
        <IconButton icon="x" label={words.close} onClick={onClose} />
      </div>
      {definition ? (
        <Known plan={plan} set={set} definition={definition} drafts={drafts} onClose={onClose} />
      ) : (
        <p>{words.unknownText}</p>
      )}
    </aside>
  )
}

/** A detail that opens takes the focus, so that a screen reader starts at its name. */
function useFocusedHeading() {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return heading
}

interface KnownProps {
  readonly plan: Plan
  readonly set: FigureSet
  readonly definition: FigureDefinition
  readonly drafts: FigureDrafts
  readonly onClose: () => void
}

function Known({ plan, set, definition, drafts, onClose }: KnownProps) {
  const { id } = definition
  const readOnly = usePlanState((state) => state.readOnly)
  const help = useFigureHelp(id)
  const figure = set.figures[id]
  const places = figurePlaces(plan, id)
  const state = figureStates(set, { used: usedFigures(plan), today: localDay(new Date()) }).get(id)
  return (
    <>
      <Value figure={figure} definition={definition} />
      {state && <States state={state} definition={definition} figure={figure} />}
      {definition.meaning && <p>{definition.meaning}</p>}
      {help && <p>{help.notMeaning}</p>}
      {definition.formula && (
        <Computed set={set} definition={definition} planId={plan.id} typed={plan.figures[id]} readOnly={readOnly} />
      )}
      {!readOnly && <Editing plan={plan} set={set} definition={definition} drafts={drafts} places={places} />}
      <FigureAbout plan={plan} set={set} definition={definition} help={help} places={places} />
      {!readOnly && plan.ownFigures[id] && (
        <OwnFigureActions own={plan.ownFigures[id]} set={set} count={countPlaces(places)} onGone={onClose} />
      )}
    </>
  )
}

function Value({ figure, definition }: { readonly figure: Figure | undefined; readonly definition: FigureDefinition }) {
  if (!isKnown(figure)) return null
  const sign = definition.kind === 'bedrag' || definition.kind === 'procent'
  const text = formatFigureInFull(figure, definition, { ...defaultNotation, unit: sign })
  const one = figure.value.type === 'number' && Math.abs(figure.value.number) === 1
  return (
    <p className={figure.value.type === 'number' ? 'big num-tab' : 'big parts'}>
      {text} <span>{one ? definition.unit[0] : definition.unit[1]}</span>
    </p>
  )
}

interface StatesProps {
  readonly state: FigureState
  readonly definition: FigureDefinition
  readonly figure: Figure | undefined
}

/** The state as a badge, and in a sentence what asks for attention. */
function States({ state, definition, figure }: StatesProps) {
  const { formula, staleAfter } = definition
  return (
    <>
      <p className="side-state">
        <FigureStateBadge definition={definition} state={state} />
      </p>
      {state.outOfBounds && <p className="c-warn">{words.unusualText(boundsWords(definition))}</p>}
      {state.outdated && (
        <p className="c-warn">
          {formula && state.computed ? words.outdatedInput : words.outdatedText(staleAfter ?? 0)}
        </p>
      )}
      {state.sourceLacking && <p className="c-warn">{words.sourceLackingText}</p>}
      {state.dateLacking && <p className="c-warn">{words.dateLackingText}</p>}
      {state.computed && !formula && <p className="c-warn">{words.presetText}</p>}
      {figure?.value.type === 'fewer-than-5' && <p>{words.fewerText}</p>}
    </>
  )
}

interface ComputedProps {
  readonly set: FigureSet
  readonly definition: FigureDefinition
  readonly planId: string
  /** What somebody typed in place of the computed value. */
  readonly typed: Figure | undefined
  readonly readOnly: boolean
}

function Computed({ set, definition, planId, typed, readOnly }: ComputedProps) {
  const { plan } = useStores()
  const would = typed ? computedValue(set, definition) : undefined
  const sign = definition.kind === 'bedrag' || definition.kind === 'procent'
  return (
    <>
      {!isKnown(set.figures[definition.id]) && <p>{figureWords.computedMissing}</p>}
      {typed && (
        <Alert kind="info" small>
          {words.overridden}{' '}
          {isKnown(would) && words.wouldBe(formatFigureInFull(would, definition, { ...defaultNotation, unit: sign }))}
        </Alert>
      )}
      {typed && !readOnly && (
        <p className="side-do">
          <Button size="small" icon="calculator" onClick={() => computeAgain(plan, typed)}>
            {words.computeAgain}
          </Button>
        </p>
      )}
      <FigureComputation definition={definition} set={set} planId={planId} />
    </>
  )
}

/** What a figure would be if nobody had typed it. */
function computedValue(set: FigureSet, { id }: FigureDefinition): Figure | undefined {
  const { [id]: _typed, ...figures } = set.figures
  return resolveFigures({ figures, ownFigures: {} }, set.catalogue, figureSourceWords).figures[id]
}

interface EditingProps extends Omit<KnownProps, 'onClose'> {
  readonly places: readonly FigurePlace[]
}

/** The form; for a computed figure behind a fold, because typing stops the computing. */
function Editing({ plan, set, definition, drafts, places }: EditingProps) {
  const { id, formula } = definition
  const typed = plan.figures[id]
  const [done, setDone] = useState(0)
  const form = (
    <FigureForm
      // What is kept, put back or changed elsewhere fills the form anew.
      key={`${done} ${JSON.stringify(typed)}`}
      definition={definition}
      count={countPlaces(places)}
      drafts={drafts}
      first={formula || !set.figures[id] ? undefined : { ...set.figures[id], source: definition.whereFound }}
      onDone={() => setDone(done + 1)}
    />
  )
  if (!formula || typed) return <div className="side-form">{form}</div>
  return (
    <details className="side-form" open={drafts.has(id)}>
      <summary>{words.override}</summary>
      <p className="meta">{words.overrideHint}</p>
      {form}
    </details>
  )
}
