import { useCallback, useMemo } from 'react'
import { useStore } from 'zustand'
import { lookForNumbers, type OfferedNumber, takeNumber } from '../../editor/number-offers.ts'
import type { NumberOffer } from '../../figures/known-numbers.ts'
import { numberOfferWords as words } from '../../words/number-offer-words.ts'
import { Button } from '../parts/button.tsx'
import { showToast } from '../parts/toast-store.ts'
import { CardFrame } from './card-frame.tsx'
import { closeFloating } from './close-floating.ts'
import type { EditingSession } from './editing-session.ts'
import { offerName, offerQuestion } from './number-offer-question.ts'
import { startNumberOffers } from './start-number-offers.ts'
import { useFigureSet } from './use-figure-set.ts'

/** Asks whether a typed number is a figure of the plan: shown when the writing state's `floating` is `number-offer`. */
export function NumberOfferCard({ session }: { readonly session: EditingSession }) {
  const floating = useStore(session.writing, (state) => state.floating)
  if (floating?.kind !== 'number-offer') return null
  const { number, by } = floating
  return <Question key={`${number.from} ${by}`} session={session} number={number} byKeys={by === 'keys'} />
}

interface QuestionProps {
  readonly session: EditingSession
  readonly number: OfferedNumber
  readonly byKeys: boolean
}

function Question({ session, number, byKeys }: QuestionProps) {
  const set = useFigureSet(session)
  const anchor = useMemo(() => new DOMRect(), [])
  const leave = useCallback(() => session.writing.setState({ floating: null }), [session])
  const take = (offer: NumberOffer) => {
    if (!takeNumber(session.current().view, number, offer)) showToast(words.gone)
    closeFloating(session)
  }
  const refuse = () => {
    startNumberOffers(session).refused.add(number.section, number.text)
    lookForNumbers(session.current().view)
    closeFloating(session)
  }
  const question = offerQuestion(number.offers, set)
  const [only, ...others] = number.offers
  return (
    <CardFrame
      session={session}
      position={number.from}
      anchor={anchor}
      takesFocus={byKeys}
      onOutside={leave}
      onEscape={() => closeFloating(session)}
      label={question}
    >
      <p>{question}</p>
      {others.length > 0 && (
        <ul className="number-offers">
          {number.offers.map((offer, index) => (
            <li key={`${offer.figure} ${offer.notation.years ?? ''}`}>
              <Button size="small" data-first={index === 0} onClick={() => take(offer)}>
                {offerName(offer, set.definitions.get(offer.figure)?.name ?? offer.figure)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className="row card-actions">
        {only && others.length === 0 && (
          <Button size="small" data-first onClick={() => take(only)}>
            {words.take}
          </Button>
        )}
        <Button size="small" kind="quiet" onClick={refuse}>
          {others.length > 0 ? words.refuseAll : words.refuse}
        </Button>
      </div>
    </CardFrame>
  )
}
