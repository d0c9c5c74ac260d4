import type { Plan } from '../../plan/plan.ts'
import { nextPlan } from '../../plan/touch-section.ts'
import type { PlanStore } from '../../store/plan-store.ts'

/** The figures of a plan at one moment. */
type Figures = Pick<Plan, 'figures' | 'ownFigures'>

/** One change of figures. */
export interface FigureStep {
  readonly before: Figures
  readonly after: Figures
}

/** The changes of figures since it began; a history apart from that of the text. */
export interface FigureHistory {
  /** Takes the last change back and gives it; null when there is none, or the plan can only be read. */
  undo(): FigureStep | null
  /** Makes the change again that was taken back last, and gives it; null when there is none. */
  redo(): FigureStep | null
  /** Takes one change back, also when others came after it: that is then a change of its own. */
  takeBack(step: FigureStep): void
  /** Makes one change again that was taken back, also when others came after it. */
  makeAgain(step: FigureStep): void
  /** How many changes could be taken back now. */
  count(): number
  /** Ends following the plan. */
  stop(): void
}

/**
 * Follows every change of the figures of the open plan, however it was made. Taking one back leaves figures alone that were
 * changed meanwhile. A change that is put back in another way, such as by a message, counts as taken back.
 */
export function createFigureHistory(store: PlanStore): FigureHistory {
  const { id } = store.getState()
  let done: FigureStep[] = []
  let takenBack: FigureStep[] = []
  let own = false
  const stop = store.subscribe((state, last) => {
    const [after, before] = [state.plan, last.plan]
    if (own || !after || !before) return
    // Another window wrote: what was done here before is no longer about these figures.
    if (state.readings !== last.readings || state.id !== last.id) {
      done = []
      takenBack = []
      return
    }
    if (after.figures === before.figures && after.ownFigures === before.ownFigures) return
    const step = { before: figuresOf(before), after: figuresOf(after) }
    const undone = done.at(-1)
    if (undone && isOpposite(step, undone)) {
      done = done.slice(0, -1)
      takenBack = [...takenBack, undone]
      return
    }
    done = [...done, step]
    takenBack = []
  })
  const apply = (from: Figures, to: Figures) =>
    // A message can outlive the plan that it is about.
    store.getState().id === id && store.getState().change((plan) => withDifference(plan, from, to))
  const applyOwn = (from: Figures, to: Figures) => {
    own = true
    const changed = apply(from, to)
    own = false
    return changed
  }
  const undo = () => {
    const step = done.at(-1)
    if (!step || !applyOwn(step.after, step.before)) return null
    done = done.slice(0, -1)
    takenBack = [...takenBack, step]
    return step
  }
  const redo = () => {
    const step = takenBack.at(-1)
    if (!step || !applyOwn(step.before, step.after)) return null
    takenBack = takenBack.slice(0, -1)
    done = [...done, step]
    return step
  }
  return {
    undo,
    redo,
    count: () => done.length,
    takeBack: (step) => void (step === done.at(-1) ? undo() : apply(step.after, step.before)),
    makeAgain: (step) => void (step === takenBack.at(-1) ? redo() : apply(step.before, step.after)),
    stop,
  }
}

function figuresOf({ figures, ownFigures }: Figures): Figures {
  return { figures, ownFigures }
}

/** Whether a step gives back what another one changed, and changes nothing else. */
function isOpposite(step: FigureStep, other: FigureStep): boolean {
  const kinds = ['figures', 'ownFigures'] as const
  return kinds.every((kind) => {
    const now = changedIds(step.before[kind], step.after[kind])
    const then = changedIds(other.before[kind], other.after[kind])
    return now.length === then.length && now.every((id) => isSame(step.after[kind][id], other.before[kind][id]))
  })
}

/** A plan with only what differs between two moments. */
function withDifference(plan: Plan, from: Figures, to: Figures): Plan {
  return nextPlan(plan, {
    figures: differing(plan.figures, from.figures, to.figures),
    ownFigures: differing(plan.ownFigures, from.ownFigures, to.ownFigures),
  })
}

type ById<Item> = Readonly<Record<string, Item>>

function differing<Item>(now: ById<Item>, from: ById<Item>, to: ById<Item>): ById<Item> {
  const changed = new Set(changedIds(from, to))
  return {
    ...Object.fromEntries(Object.entries(now).filter(([id]) => !changed.has(id))),
    ...Object.fromEntries(Object.entries(to).filter(([id]) => changed.has(id))),
  }
}

function changedIds(from: ById<unknown>, to: ById<unknown>): readonly string[] {
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].filter((id) => from[id] !== to[id])
}

/** Plain JSON that is made by the same code. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
