import { useCallback, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { isKnown } from '../../figures/format-figure.ts'
import { countPlaces, type FigurePlace, figurePlaces } from '../../plan/figure-places.ts'
import { figureWords as words } from '../../words/figure-words.ts'
import { Button } from '../parts/button.tsx'
import { usePlanState } from '../stores-context.ts'
import type { EditingSession } from './editing-session.ts'
import { CardFrame } from './card-frame.tsx'
import type { CardProps } from './figure-card-props.ts'
import { chipAt, returnToText } from './figure-chip-access.ts'
import { FigureFacts } from './figure-facts.tsx'
import { FigureForm } from './figure-form.tsx'
import { FigureNotation } from './figure-notation.tsx'
import { undoFiguresInText } from './undo-figures.ts'
import { useFigureSet } from './use-figure-set.ts'
import '../styles/figure-card.css'

/** The card of one figure in the text: shown when the writing state's `floating` is `figure-card`. */
export function FigureCard({ session }: { readonly session: EditingSession }) {
  useEffect(() => undoFiguresInText(session), [session])
  const floating = useStore(session.writing, (state) => state.floating)
  if (floating?.kind !== 'figure-card') return null
  const chip = chipAt(session.current(), floating.position)
  if (!chip) return null
  return (
    <OpenCard
      key={floating.position}
      session={session}
      chip={chip}
      position={floating.position}
      anchor={floating.anchor}
    />
  )
}

interface OpenCardProps extends Pick<CardProps, 'session' | 'chip' | 'position'> {
  readonly anchor: DOMRect
}

type Face = 'facts' | 'form' | 'notation'

function OpenCard({ session, chip, position, anchor }: OpenCardProps) {
  const set = useFigureSet(session)
  const figure = set.figures[chip.figure]
  const readOnly = usePlanState((state) => state.readOnly)
  const definition = set.definitions.get(chip.figure)
  const [places] = useState(() => placesNow(session, chip.figure))
  const [face, setFace] = useState<Face>(
    isKnown(figure) || readOnly || !definition || definition.formula ? 'facts' : 'form',
  )
  const [dirty, setDirty] = useState(false)
  const onDone = useCallback(() => returnToText(session, position + 1), [session, position])
  const leave = useCallback(() => {
    if (!dirty) session.writing.setState({ floating: null })
  }, [session, dirty])
  const frame = { session, position, anchor, onOutside: leave, onEscape: onDone }
  if (!definition) {
    return (
      <CardFrame {...frame} label={words.cardLabel(chip.figure)}>
        <p>{words.unknown}</p>
        <div className="row card-actions">
          <Button size="small" onClick={onDone}>
            {words.cancel}
          </Button>
        </div>
      </CardFrame>
    )
  }
  const shared = { session, definition, position, chip, places, onDone }
  const back = () => {
    setDirty(false)
    if (isKnown(figure) || definition.formula) setFace('facts')
    else onDone()
  }
  return (
    <CardFrame key={face} {...frame} label={labelOf(face, definition.name)}>
      {face === 'facts' && (
        <FigureFacts {...shared} onChange={() => setFace('form')} onNotation={() => setFace('notation')} />
      )}
      {face === 'form' && (
        <FigureForm
          definition={definition}
          count={countPlaces(places)}
          head={<FormHead definition={definition} missing={!isKnown(figure)} />}
          about={<p className="meta">{`${definition.meaning} ${foundWords(definition)}`.trim()}</p>}
          onDone={onDone}
          onBack={back}
          onDirty={setDirty}
        />
      )}
      {face === 'notation' && <FigureNotation {...shared} onBack={back} onDirty={setDirty} />}
    </CardFrame>
  )
}

function FormHead({ definition, missing }: Pick<CardProps, 'definition'> & { readonly missing: boolean }) {
  return (
    <>
      <p className="meta">{definition.name}</p>
      {missing && <p>{words.missingText}</p>}
    </>
  )
}

function foundWords({ whereFound }: CardProps['definition']): string {
  return whereFound ? `${words.whereFound}: ${whereFound}.` : ''
}

/** Counts what stands in the plan, with what was typed a moment ago taken over first. */
function placesNow(session: EditingSession, figure: string): readonly FigurePlace[] {
  session.commit()
  const { plan } = session.plan.getState()
  return plan ? figurePlaces(plan, figure) : []
}

function labelOf(face: Face, name: string): string {
  if (face === 'form') return words.editLabel(name)
  return face === 'notation' ? words.notationLabel(name) : words.cardLabel(name)
}
