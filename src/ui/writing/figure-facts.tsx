import { isOutdated } from '../../figures/figure-status.ts'
import { formatFigureInFull, isKnown } from '../../figures/format-figure.ts'
import type { Figure, FigureDefinition } from '../../figures/figure.ts'
import { isAdopted } from '../../plan/adopted-plan.ts'
import { countPlaces, type FigurePlace } from '../../plan/figure-places.ts'
import { numbersById } from '../../plan/number-headings.ts'
import { defaultNotation } from '../../richtext/richtext.ts'
import { adoptedWords } from '../../words/adopted-words.ts'
import { formatDate } from '../../words/dutch.ts'
import { figureWords as words } from '../../words/figure-words.ts'
import { Button, IconButton } from '../parts/button.tsx'
import { FigureComputation } from '../figures/figure-computation.tsx'
import { Icon } from '../parts/icon.tsx'
import { showToast } from '../parts/toast-store.ts'
import { localDay } from '../plan-frame/open-plan-to-make.ts'
import { paths } from '../routes.ts'
import { usePlanState } from '../stores-context.ts'
import type { CardProps } from './figure-card-props.ts'
import { removeChip, returnToText } from './figure-chip-access.ts'
import { useFigureSet } from './use-figure-set.ts'
import { sectionPath } from './writing-links.ts'

interface FactsProps extends CardProps {
  readonly onChange: () => void
  readonly onNotation: () => void
}

/** What is known about a figure, and what can be done with it. */
export function FigureFacts({ session, definition, position, places, onChange, onNotation }: FactsProps) {
  const set = useFigureSet(session)
  const figure = set.figures[definition.id]
  const planId = usePlanState((state) => state.plan?.id) ?? ''
  const typed = usePlanState((state) => state.plan?.figures[definition.id])
  const computed = definition.formula !== undefined && !typed
  const readOnly = usePlanState((state) => state.readOnly)
  const adopted = usePlanState((state) => state.plan !== null && isAdopted(state.plan))
  const takeOut = () => {
    const back = removeChip(session.current(), position)
    returnToText(session, position)
    showToast(words.takenOut, { label: words.putBack, run: back })
  }
  return (
    <>
      <p className="meta">{definition.name}</p>
      {isKnown(figure) ? (
        <>
          <Facts figure={figure} definition={definition} places={places} computed={computed} />
          {!adopted && isOutdated(definition, set, localDay(new Date())) && (
            <p className="c-warn figure-old">
              <Icon name="history" /> {words.outdated}
            </p>
          )}
        </>
      ) : (
        <p>{computed ? words.computedMissing : words.missingText}</p>
      )}
      <dl className="kv figure-about">
        <About term={words.meaning} text={definition.meaning} />
        <About term={words.whereFound} text={definition.whereFound} />
      </dl>
      {computed && <FigureComputation definition={definition} set={set} planId={planId} />}
      <p className="figure-more">
        <a href={paths.figure(planId, definition.id)}>{words.more}</a>
      </p>
      {readOnly ? (
        <p className="meta">{adopted ? adoptedWords.figures : words.readOnly}</p>
      ) : (
        <div className="row card-actions">
          {!computed && (
            <Button size="small" data-first onClick={onChange}>
              {words.change}
            </Button>
          )}
          {isKnown(figure) && (
            <Button size="small" kind={computed ? 'normal' : 'quiet'} data-first={computed} onClick={onNotation}>
              {words.notation}
            </Button>
          )}
          <IconButton icon="trash-2" label={words.takeOut} className="at-end" onClick={takeOut} />
        </div>
      )}
    </>
  )
}

function About({ term, text }: { readonly term: string; readonly text: string }) {
  if (text === '') return null
  return (
    <>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </>
  )
}

interface KnownProps {
  readonly figure: Figure
  readonly definition: FigureDefinition
  readonly places: readonly FigurePlace[]
  /** The computation stands below, and says more than a source. */
  readonly computed: boolean
}

function Facts({ figure, definition, places, computed }: KnownProps) {
  return (
    <>
      <p className={figure.value.type === 'number' ? 'v' : 'v parts'}>{cardValue(figure, definition)}</p>
      <dl className="kv">
        {!computed && <About term={words.source} text={figure.source || words.notGiven} />}
        <dt>{words.referenceDate}</dt>
        <dd>{figure.referenceDate ? formatDate(figure.referenceDate) : words.notGiven}</dd>
        <dt>{words.retrieved}</dt>
        <dd>{figure.retrievedDate ? formatDate(figure.retrievedDate) : words.notGiven}</dd>
        {figure.status !== 'definitief' && (
          <>
            <dt>{words.status}</dt>
            <dd>{words.statuses[figure.status]}</dd>
          </>
        )}
        <dt>{words.standsIn}</dt>
        <dd>
          <Places places={places} />
        </dd>
      </dl>
    </>
  )
}

/** The name already says what is counted, so that a plain number needs no unit; money and per cent keep their sign. */
function cardValue(figure: Figure, definition: FigureDefinition): string {
  const sign = definition.kind === 'bedrag' || definition.kind === 'procent'
  return formatFigureInFull(figure, definition, { ...defaultNotation, unit: sign })
}

function Places({ places }: Pick<KnownProps, 'places'>) {
  const plan = usePlanState((state) => state.plan)
  const count = countPlaces(places)
  if (!plan || count === 0) return words.places(count)
  const numbers = numbersById(plan)
  return (
    <details className="places">
      <summary>{words.places(count)}</summary>
      <ul>
        {places.map((place) => (
          <li key={place.section}>
            <a href={sectionPath(plan.id, place.chapter, place.section)}>
              {`${numbers[place.section] ?? ''} ${place.title}`.trim()}
            </a>
            {place.count > 1 && ` (${place.count})`}
          </li>
        ))}
      </ul>
    </details>
  )
}
