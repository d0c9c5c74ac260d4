import { writingWords as words } from '../../words/writing-words.ts'
import { showToast } from '../parts/toast-store.ts'
import { localDay, openPlanToMake } from '../plan-frame/open-plan-to-make.ts'
import type { AppStores } from '../stores-context.ts'

/** Prints the whole plan, not the tool around it. */
export async function printOpenPlan(stores: AppStores): Promise<void> {
  try {
    const given = await openPlanToMake(stores)
    if (!given) return
    const [{ documentOfPlan }, { printPlan }] = await Promise.all([
      import('../../export/document-of-plan.ts'),
      import('../print/print-plan.tsx'),
    ])
    const whole = { chapters: 'all', emptySections: false, guidance: false, draftMark: true, sources: true } as const
    await printPlan(await documentOfPlan(given, { ...whole, date: localDay(new Date()) }))
  } catch {
    showToast(words.printFailed)
  }
}
