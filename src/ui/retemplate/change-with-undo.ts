import type { Plan } from '../../plan/plan.ts'
import { undoTaking } from '../../retemplate/undo-taking.ts'
import type { PlanStore } from '../../store/plan-store.ts'
import { retemplateWords as words } from '../../words/retemplate-words.ts'
import { showToast } from '../parts/toast-store.ts'

/** A change of the plan and how it is told. */
export interface Undoable {
  readonly change: (plan: Plan) => Plan
  readonly said: string
}

/** Makes a change and says so with a way back; nothing when the plan may not be changed here. */
export function changeWithUndo(store: PlanStore, { change, said }: Undoable): boolean {
  // What was typed last belongs to what is changed.
  void store.getState().flush()
  const before = store.getState().plan
  if (!before || !store.getState().change(change)) return false
  const after = store.getState().plan
  if (!after || after === before) return false
  const undo = () => {
    void store.getState().flush()
    if (store.getState().change((now) => undoTaking(now, { before, after }))) showToast(words.undone)
  }
  showToast(said, { label: words.undo, run: undo })
  return true
}
