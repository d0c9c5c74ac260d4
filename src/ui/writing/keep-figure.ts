import type { Figure } from '../../figures/figure.ts'
import { removeFigure, setFigure } from '../../plan/change-plan.ts'
import type { PlanStore } from '../../store/plan-store.ts'
import { figureWords as words } from '../../words/figure-words.ts'
import { showToast } from '../parts/toast-store.ts'

interface Kept {
  readonly figure: Figure
  readonly before: Figure | undefined
  /** On how many places in the text the figure stands. */
  readonly count: number
}

/** Keeps what was typed for a figure, says so, and offers the way back. Nothing happens when nothing was changed. */
export function keepFigure(plan: PlanStore, { figure, before, count }: Kept): void {
  const sameValue = before !== undefined && JSON.stringify(before.value) === JSON.stringify(figure.value)
  // The day of filling in belongs to the value, so that correcting a source does not make the value look newer.
  const kept = sameValue ? { ...figure, retrievedDate: before.retrievedDate } : figure
  if (JSON.stringify(kept) === JSON.stringify(before)) return
  if (!plan.getState().change((current) => setFigure(current, kept))) return
  const back = () =>
    plan.getState().change((current) => (before ? setFigure(current, before) : removeFigure(current, figure.id)))
  showToast(sameValue ? words.factsKept : words.updated(count), { label: words.putBack, run: back })
}

/** Takes the value of a figure away, says so, and offers the way back. */
export function emptyFigure(plan: PlanStore, before: Figure, count: number): void {
  if (!plan.getState().change((current) => removeFigure(current, before.id))) return
  showToast(words.emptied(count), back(plan, before))
}

/** Has a figure computed again that somebody had typed, says so, and offers the way back. */
export function computeAgain(plan: PlanStore, before: Figure): void {
  if (!plan.getState().change((current) => removeFigure(current, before.id))) return
  showToast(words.computedAgain, back(plan, before))
}

function back(plan: PlanStore, before: Figure) {
  return { label: words.putBack, run: () => plan.getState().change((current) => setFigure(current, before)) }
}
