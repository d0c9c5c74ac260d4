import type { FigureSet } from '../../figures/resolve-figures.ts'
import { usePlanState } from '../stores-context.ts'
import type { EditingSession } from './editing-session.ts'

/** The figures of the open plan with what follows from them; drawn again when one of them changes. */
export function useFigureSet(session: EditingSession): FigureSet {
  usePlanState((state) => state.plan?.figures)
  usePlanState((state) => state.plan?.ownFigures)
  usePlanState((state) => state.plan?.frozen)
  return session.figures()
}
