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
import { showToast } from '../parts/toast-store.ts'
import { usePlanState } from '../stores-context.ts'
import type { CardProps } from './figure-card-props.ts'
import { removeChip, returnToText } from './figure-chip-access.ts'
import { sectionPath } from './writing-links.ts'

interface FactsProps extends CardProps {
  readonly onChange: () => void
  readonly onNotation: () => void
}

/** What is known about a figure, and what can be done with it. */
export function FigureFacts({ session, definition, position, places, onChange, onNotation }: FactsProps) {
  const figure = usePlanState((state) => state.plan?.figures[definition.id])
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
      {isKnown(figure) ? <Facts figure={figure} definition={definition} places={places} /> : <p>{words.missingText}</p>}
      <dl className="kv figure-about">
        <dt>{words.meaning}</dt>
        <dd>{definition.meaning}</dd>
        <dt>{words.whereFound}</dt>
        <dd>{definition.whereFound}</dd>
      </dl>
      {readOnly ? (
        <p className="meta">{adopted ? adoptedWords.figures : words.readOnly}</p>
      ) : (
        <div className="row card-actions">
          <Button size="small" data-first onClick={onChange}>
            {words.change}
          </Button>
          {isKnown(figure) && (
            <Button size="small" kind="quiet" onClick={onNotation}>
              {words.notation}
            </Button>
          )}
          <IconButton icon="trash-2" label={words.takeOut} className="at-end" onClick={takeOut} />
        </div>
      )}
    </>
  )
}

interface KnownProps {
  readonly figure: Figure
  readonly definition: FigureDefinition
  readonly places: readonly FigurePlace[]
}

function Facts({ figure, definition, places }: KnownProps) {
  return (
    <>
      <p className={figure.value.type === 'number' ? 'v' : 'v parts'}>{cardValue(figure, definition)}</p>
      <dl className="kv">
        <dt>{words.source}</dt>
        <dd>{figure.source || words.notGiven}</dd>
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
