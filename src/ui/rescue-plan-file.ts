import { planFileName } from '../storage/plan-file-name.ts'
import { writePlanFile } from '../storage/plan-file.ts'
import { downloadFile } from './parts/file-access.ts'
import { openPlanToMake } from './plan-frame/open-plan-to-make.ts'
import type { AppStores } from './stores-context.ts'

/**
 * Saves the open plan as a file from what is in memory, whether or not the browser can still store it. Gives the name of
 * the file, or null when no plan is open.
 */
export async function rescuePlanFile(stores: AppStores): Promise<string | null> {
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
  const name = planFileName(plan.title)
  downloadFile(name, new Blob([file.value], { type: 'application/json' }))
  return name
}
