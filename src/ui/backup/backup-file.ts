import { planFileName } from '../../storage/plan-file-name.ts'
import { saveFileWords as words } from '../../words/save-file-words.ts'
import { showToast } from '../parts/toast-store.ts'
import { localDay } from '../plan-frame/open-plan-to-make.ts'
import { downloadPlanFile, isTooLarge, openPlanFile } from '../rescue-plan-file.ts'
import type { AppStores } from '../stores-context.ts'
import { backupOf } from './backup-keeper.ts'
import { askToKeep } from './keep-storage.ts'

/** Has the browser save the open plan as a file with the date of today in its name. */
export async function backupFile(stores: AppStores): Promise<void> {
  await stores.plan.getState().flush()
  const { id, plan } = stores.plan.getState()
  const file = await openPlanFile(stores)
  if (!id || !plan || !file) return showToast(words.failed)
  const fileName = planFileName(`${plan.title} ${localDay(new Date())}`)
  downloadPlanFile(id, { ...file, fileName })
  if (!isTooLarge(file)) backupOf(stores).getState().saved(fileName, file.revision)
  showToast(words.saved(fileName, isTooLarge(file)))
  void askToKeep()
}
