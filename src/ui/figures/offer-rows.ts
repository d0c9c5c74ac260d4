import type { FigureDefinition } from '../../figures/figure.ts'
import type { FigureSet } from '../../figures/resolve-figures.ts'
import { compareOffer, type FigureOffer, type OfferRow } from '../../plan/figure-offer.ts'
import type { Plan } from '../../plan/plan.ts'

/** One offered figure with what the list says about it. */
export interface OfferLine extends OfferRow {
  readonly definition: FigureDefinition
  /** The plan has a value of a later day. */
  readonly older: boolean
  /** An estimate, where the plan has a value that is none. */
  readonly weaker: boolean
  /** The plan computes this figure; taking the value ends that. */
  readonly stopsComputing: boolean
  /** Can be taken at all: it differs from what the plan has. */
  readonly open: boolean
  /** Ticked until the writer says otherwise. */
  readonly advised: boolean
}

/** The lines of an offer, in its order; a figure that neither the catalogue, the plan nor the offer knows is left out. */
export function offerLines(plan: Plan, set: FigureSet, offer: FigureOffer): readonly OfferLine[] {
  return compareOffer(plan, set, offer).flatMap((row) => {
    const definition = set.definitions.get(row.id) ?? ownDefinition(offer, row.id)
    return definition ? [lineOf(row, definition, set)] : []
  })
}

function lineOf(row: OfferRow, definition: FigureDefinition, set: FigureSet): OfferLine {
  const { before, after, change } = row
  const older = Boolean(before?.referenceDate && after.referenceDate && after.referenceDate < before.referenceDate)
  const weaker = before !== null && before.status !== 'raming' && after.status === 'raming'
  const stopsComputing = definition.formula !== undefined && set.computed.has(row.id)
  const open = change !== 'same'
  return {
    ...row,
    definition,
    older,
    weaker,
    stopsComputing,
    open,
    advised: open && !older && !weaker && !stopsComputing,
  }
}

function ownDefinition(offer: FigureOffer, id: string): FigureDefinition | null {
  const own = offer.ownFigures.find((figure) => figure.id === id)
  return own ? { ...own, subject: '', whereFound: '' } : null
}
