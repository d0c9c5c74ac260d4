import { saveFileWords as words } from '../../words/save-file-words.ts'
import { showToast } from '../parts/toast-store.ts'
import { downloadPlanFile, isTooLarge, rescuePlanFile } from '../rescue-plan-file.ts'
import type { AppStores } from '../stores-context.ts'

/** Saves the open plan as an `.oabplan` file: what is in memory when the browser can no longer store it, never older text. */
export async function savePlanFile(stores: AppStores): Promise<void> {
  const { plan, plans } = stores
  const { id, flush } = plan.getState()
  if (!id) return
  const stored = await flush()
  const file = stored
    ? await plans
        .getState()
        .exportFile(id)
        .catch(() => null)
    : null
  if (!file) {
    const name = await rescuePlanFile(stores)
    showToast(name ? words.saved(name, false) : words.failed)
    return
  }
  downloadPlanFile(id, file)
  showToast(words.saved(file.fileName, isTooLarge(file)))
}
