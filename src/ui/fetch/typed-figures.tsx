import { useId, useRef, useState } from 'react'
import type { FigureDefinition } from '../../figures/figure.ts'
import { formatFigure, isKnown } from '../../figures/format-figure.ts'
import type { FigureSet } from '../../figures/resolve-figures.ts'
import { groupFigures } from '../../figures/search-figures.ts'
import { countPlaces, figurePlaces } from '../../plan/figure-places.ts'
import type { Plan } from '../../plan/plan.ts'
import { fetchWords as words } from '../../words/fetch-words.ts'
import { useFigureHelp } from '../figures/use-figure-help.ts'
import { Icon } from '../parts/icon.tsx'
import { usePlanState } from '../stores-context.ts'
import { ExternalLink } from '../writing/external-link.tsx'
import { type FigureDrafts, FigureForm } from '../writing/figure-form.tsx'

interface TypedProps {
  readonly plan: Plan
  readonly set: FigureSet
  readonly figures: readonly FigureDefinition[]
  readonly drafts: FigureDrafts
}

/** The figures of a step to fill in by hand; each opens with how to get it. */
export function TypedFigures({ plan, set, figures, drafts }: TypedProps) {
  const readOnly = usePlanState((state) => state.readOnly)
  const [open, setOpen] = useState<string | null>(null)
  const groups = groupFigures(figures)
  if (figures.length === 0) return <p className="fetch-typed">{words.nothing}</p>
  return (
    <div className="fetch-typed">
      <h3 className="h2">{readOnly ? words.typedRead : words.typed}</h3>
      <p className="sub">{words.typedHint}</p>
      {groups.map(({ subject, definitions }) => (
        <div key={subject}>
          {groups.length > 1 && <h4 className="fetch-subject">{subject}</h4>}
          <ul className="typed-list">
            {definitions.map((definition) => (
              <TypedFigure
                key={definition.id}
                plan={plan}
                set={set}
                definition={definition}
                drafts={drafts}
                open={open === definition.id}
                onToggle={() => setOpen(open === definition.id ? null : definition.id)}
              />
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

interface TypedFigureProps extends Omit<TypedProps, 'figures'> {
  readonly definition: FigureDefinition
  readonly open: boolean
  readonly onToggle: () => void
}

function TypedFigure({ plan, set, definition, drafts, open, onToggle }: TypedFigureProps) {
  const panel = useId()
  const head = useRef<HTMLButtonElement>(null)
  const done = () => {
    onToggle()
    // The form goes with its button.
    head.current?.focus()
  }
  const figure = set.figures[definition.id]
  const known = isKnown(figure)
  const unit = definition.kind !== 'aantal'
  return (
    <li>
      <button
        ref={head}
        type="button"
        className="typed-head"
        aria-expanded={open}
        aria-controls={open ? panel : undefined}
        onClick={onToggle}
      >
        <Icon name={open ? 'chevron-down' : 'chevron-right'} />
        <span className="typed-name">
          {definition.name}
          {known && <span className="meta">{words.facts(figure.source, figure.referenceDate)}</span>}
        </span>
        <span className={known ? 'typed-value num-tab' : 'typed-value open'}>
          {known ? formatFigure(figure, definition, { unit, decimals: null, style: 'number' }) : words.stillEmpty}
        </span>
      </button>
      {open && <TypedPanel id={panel} plan={plan} set={set} definition={definition} drafts={drafts} onDone={done} />}
    </li>
  )
}

interface PanelProps extends Omit<TypedProps, 'figures'> {
  readonly id: string
  readonly definition: FigureDefinition
  readonly onDone: () => void
}

function TypedPanel({ id, plan, set, definition, drafts, onDone }: PanelProps) {
  const readOnly = usePlanState((state) => state.readOnly)
  const help = useFigureHelp(definition.id)
  const preset = plan.figures[definition.id] ? undefined : set.figures[definition.id]
  return (
    <div className="typed-panel" id={id}>
      <div>
        <p>{definition.meaning}</p>
        {help && <p>{help.notMeaning}</p>}
        {help && help.steps.length > 0 && (
          <ol className="steps">
            {help.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        )}
        {help?.link && (
          <p>
            <ExternalLink href={help.link}>{words.toSource}</ExternalLink>
          </p>
        )}
      </div>
      {!readOnly && (
        <FigureForm
          definition={definition}
          count={countPlaces(figurePlaces(plan, definition.id))}
          drafts={drafts}
          first={preset ? { ...preset, source: definition.whereFound } : undefined}
          onDone={onDone}
        />
      )}
    </div>
  )
}
