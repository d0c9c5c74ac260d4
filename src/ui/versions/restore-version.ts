import type { Plan } from '../../plan/plan.ts'
import type { VersionsStore } from '../../store/versions-store.ts'
import { versionWords as words } from '../../words/version-words.ts'
import { showToast } from '../parts/toast-store.ts'

/** What is put back: the plan of a version, or one section of it, and how that is told. */
export interface RestoreWish {
  readonly plan: Plan
  readonly section?: string
  readonly said: string
}

/** Puts it back and says so, with a way to undo that; or says why not. */
export async function restoreVersion(store: VersionsStore, { plan, section, said }: RestoreWish): Promise<void> {
  const result = await store.getState().restore(plan, section)
  if (result.kind !== 'restored') return showToast(words.notRestored[result.kind])
  const undo = async () => {
    const undone = await store.getState().restore(result.before, section)
    showToast(undone.kind === 'restored' ? words.undone : words.notRestored[undone.kind])
  }
  showToast(said, { label: words.undo, run: () => void undo() })
}
