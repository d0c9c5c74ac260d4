import { useMemo } from 'react'
import { StorageError } from '../../storage/plan-records.ts'
import type { PlansActions } from '../../store/plans-store.ts'
import { storageWords } from '../../words/save-words.ts'
import { planMenuWords as words, startWords } from '../../words/start-words.ts'
import { downloadFile } from '../parts/file-access.ts'
import { showToast } from '../parts/toast-store.ts'
import { downloadPlanFile, isTooLarge } from '../rescue-plan-file.ts'
import { type AppStores, useStores } from '../stores-context.ts'

interface NamedPlan {
  readonly id: string
  readonly title: string
}

/** What can be done with a plan of the list; each says what happened. */
export interface PlanActions {
  readonly rename: (plan: NamedPlan) => void
  readonly copy: (id: string, title: string) => void
  readonly saveFile: (id: string) => void
  /** Everything stored of a plan that cannot be read. */
  readonly saveRaw: (id: string) => void
  readonly remove: (id: string) => void
  readonly restore: (id: string) => void
}

export function usePlanActions(onRename: (plan: NamedPlan) => void): PlanActions {
  const stores = useStores()
  return useMemo(() => planActions(stores, onRename), [stores, onRename])
}

function planActions({ plan: open, plans }: AppStores, onRename: (plan: NamedPlan) => void): PlanActions {
  const act = (work: (actions: PlansActions) => Promise<void>) => void tellFailure(work(plans.getState()))
  const restore = (id: string) =>
    act(async (actions) => {
      await actions.restore(id)
      showToast(words.restored)
    })
  return {
    rename: onRename,
    copy: (id, title) =>
      act(async (actions) => {
        const copy = await actions.copy(id, words.copyTitle(title))
        showToast(copy ? words.copied : words.notCopied)
      }),
    saveFile: (id) =>
      act(async (actions) => {
        const file = await actions.exportFile(id)
        if (file) downloadPlanFile(id, file)
        await actions.refresh()
        showToast(file ? words.fileSaved(file.fileName, isTooLarge(file)) : words.notSaved)
      }),
    saveRaw: (id) =>
      act(async (actions) => {
        const text = await actions.exportRaw(id)
        downloadFile(`${startWords.rawName}.txt`, new Blob([text], { type: 'text/plain' }))
      }),
    remove: (id) =>
      act(async (actions) => {
        // A removed plan that stayed open would be written again by the next save.
        if (open.getState().id === id && !(await open.getState().close())) open.getState().discard()
        await actions.remove(id)
        showToast(words.removed, { label: words.restore, run: () => restore(id) })
      }),
    restore,
  }
}

async function tellFailure(work: Promise<void>): Promise<void> {
  try {
    await work
  } catch (error) {
    if (!(error instanceof StorageError)) throw error
    showToast(storageWords[error.reason])
  }
}
