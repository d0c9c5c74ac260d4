import { planFileName } from '../../storage/plan-file-name.ts'
import { backupWords as words } from '../../words/backup-words.ts'
import { showToast } from '../parts/toast-store.ts'
import type { AppStores } from '../stores-context.ts'
import { backupOf } from './backup-keeper.ts'
import { askToKeep } from './keep-storage.ts'
import { pickTiedFile } from './save-picker.ts'

/** Has a person choose a file for the open plan and writes the plan in it. */
export async function chooseTiedFile(stores: AppStores): Promise<void> {
  const { plan } = stores.plan.getState()
  const handle = plan ? await pickTiedFile(planFileName(plan.title)) : null
  if (!handle) return
  const result = await backupOf(stores).getState().tie(handle)
  if (result === 'taken') showToast(words.taken)
  else showToast(result === 'tied' ? words.tied(handle.name) : words.notTied)
  if (result === 'tied') void askToKeep()
}
