import { planFileName } from '../storage/plan-file-name.ts'
import { writePlanFile } from '../storage/plan-file.ts'
import type { ExportedFile } from '../store/plans-store.ts'
import { noteBackup } from './note-backup.ts'
import { downloadFile } from './parts/file-access.ts'
import { openPlanToMake } from './plan-frame/open-plan-to-make.ts'
import type { AppStores } from './stores-context.ts'

/** The open plan as a file, from what is in memory, whether or not the browser can still store it. Null when none is open. */
export async function openPlanFile(stores: AppStores): Promise<ExportedFile | null> {
  const given = await openPlanToMake(stores)
  if (!given) return null
  const { plan, images, logo, style, wordTemplate } = given
  const { unreadable } = stores.plan.getState()
  const file = await writePlanFile({
    plan,
    images: { ...logo, ...images },
    houseStyle: style,
    ...(wordTemplate ? { wordTemplate } : {}),
    unreadable: unreadable.sections,
  })
  return { fileName: planFileName(plan.title), revision: plan.revision, text: file.value, findings: file.findings }
}

/** Saves the open plan as a file from what is in memory. Gives the name of the file, or null when no plan is open. */
export async function rescuePlanFile(stores: AppStores): Promise<string | null> {
  const file = await openPlanFile(stores)
  if (!file) return null
  const { id, saveState } = stores.plan.getState()
  // A plan that was erased on purpose is not to be remembered as one that the browser lost.
  if (saveState.kind === 'failed' && saveState.reason === 'wiped') download(file)
  else downloadPlanFile(id ?? '', file)
  return file.fileName
}

/** Whether the planwijzer could not open the file again. */
export function isTooLarge({ findings }: Pick<ExportedFile, 'findings'>): boolean {
  return findings.some(({ code }) => code === 'file-too-large')
}

/** Has the browser save a plan as a file, and remembers that it did; one that cannot be opened again is no back-up. */
export function downloadPlanFile(id: string, file: ExportedFile): void {
  download(file)
  if (!isTooLarge(file)) noteBackup(id, file.fileName, file.revision)
}

function download({ fileName, text }: ExportedFile): void {
  downloadFile(fileName, new Blob([text], { type: 'application/json' }))
}
