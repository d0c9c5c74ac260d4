import '../styles/offer.css'
import { type ReactNode, useState } from 'react'
import type { FigureSet } from '../../figures/resolve-figures.ts'
import { type FigureOffer, takeOffer } from '../../plan/figure-offer.ts'
import { moveFigures } from '../../plan/move-figures.ts'
import type { Plan } from '../../plan/plan.ts'
import type { PlanStore } from '../../store/plan-store.ts'
import { offerWords as words } from '../../words/offer-words.ts'
import { Button } from '../parts/button.tsx'
import { showToast } from '../parts/toast-store.ts'
import { usePlanState, useStores } from '../stores-context.ts'
import { OfferFrozen } from './offer-frozen.tsx'
import { type OfferLine, offerLines } from './offer-rows.ts'
import { OfferTable } from './offer-table.tsx'
import { usePlanFigures } from './use-plan-figures.ts'

interface OfferListProps {
  readonly offer: FigureOffer
  /** Head of the column with what is offered, such as "In dit bestand". */
  readonly column: string
  /** Told how many figures were taken. */
  readonly onTaken?: (count: number) => void
  /** Buttons beside the one that takes, such as to skip. */
  readonly actions?: ReactNode
}

/**
 * What was found elsewhere beside what the open plan has: old, new, difference and where it stands. The writer takes all or
 * some, and can take that back. In a plan that cannot be changed the list is for reading.
 */
export function OfferList({ offer, column, onTaken, actions }: OfferListProps) {
  const plan = usePlanState((state) => state.plan)
  const { set, error } = usePlanFigures()
  if (error) throw error
  if (!plan || !set) return null
  if (offer.figures.length === 0) return <p>{words.nothing}</p>
  // Another offer is another choice.
  return (
    <Choosing
      key={offerKey(offer)}
      plan={plan}
      set={set}
      offer={offer}
      column={column}
      onTaken={onTaken}
      actions={actions}
    />
  )
}

function offerKey({ figures }: FigureOffer): string {
  return figures.map(({ id, retrievedDate, referenceDate }) => `${id} ${retrievedDate} ${referenceDate}`).join('|')
}

interface ChoosingProps extends Pick<OfferListProps, 'offer' | 'column' | 'actions'> {
  readonly plan: Plan
  readonly set: FigureSet
  readonly onTaken: OfferListProps['onTaken'] | undefined
}

function Choosing({ plan, set, offer, column, onTaken, actions }: ChoosingProps) {
  const stores = useStores()
  const readOnly = usePlanState((state) => state.readOnly)
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null)
  const lines = offerLines(plan, set, offer)
  const open = lines.filter((line) => line.open)
  const picked = open.filter((line) => (chosen ? chosen.has(line.id) : line.advised))
  const take = () => {
    if (!takeFigures(stores.plan, offer, picked)) return
    setChosen(new Set())
    onTaken?.(picked.length)
  }
  return (
    <>
      {readOnly && <OfferFrozen />}
      <OfferTable
        lines={lines}
        set={set}
        plan={plan}
        column={column}
        picked={readOnly ? null : new Set(picked.map(({ id }) => id))}
        onPick={setChosen}
      />
      <div className="row offer-do">
        {!readOnly && (
          <Button kind="main" unavailable={whyNot(open, picked)} onClick={take}>
            {picked.length > 0 ? words.take(picked.length) : words.takeNone}
          </Button>
        )}
        {actions}
      </div>
    </>
  )
}

function whyNot(open: readonly OfferLine[], picked: readonly OfferLine[]): string | undefined {
  if (open.length === 0) return words.allSame
  return picked.length === 0 ? words.pickFirst : undefined
}

/** Takes lines over, says so, and offers the way back. False when the plan does not take it. */
function takeFigures(store: PlanStore, offer: FigureOffer, lines: readonly OfferLine[]): boolean {
  const before = store.getState().plan
  const ids = new Set(lines.map(({ id }) => id))
  if (!store.getState().change((current) => takeOffer(current, offer, ids))) return false
  const after = store.getState().plan
  const places = lines.reduce((sum, line) => sum + line.places, 0)
  const run = () => {
    if (before && after) store.getState().change((current) => moveFigures(current, after, before))
  }
  showToast(words.taken(lines.length, places), { label: words.putBack, run })
  return true
}
