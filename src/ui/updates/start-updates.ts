import { Workbox } from 'workbox-window'
import { ownScript } from '../../lib/trusted-types.ts'
import type { PlanStore } from '../../store/plan-store.ts'
import { offerUpdates } from './offer-updates.ts'

const anHour = 3_600_000

/**
 * Has the browser keep the whole app, so that it works without network after the first visit, and looks for a new version
 * every hour and when one comes back to the page. A browser that refuses goes on as an ordinary page.
 */
export async function startUpdates(plan: PlanStore): Promise<void> {
  const worker = new Workbox(ownScript('./sw.js'))
  offerUpdates(
    {
      onWaiting: (listener) => worker.addEventListener('waiting', listener),
      onTakenOver: (listener) =>
        worker.addEventListener('controlling', ({ isUpdate, isExternal }) => {
          if (isUpdate || isExternal) listener()
        }),
      takeOver: () => worker.messageSkipWaiting(),
    },
    plan,
    () => location.reload(),
  )
  const registration = await worker.register()
  if (!registration) return
  registration.active?.postMessage({ type: 'COMPLETE' })
  // Without network there is nothing newer to be had; the next look comes by itself.
  const look = () => void registration.update().catch(() => undefined)
  setInterval(look, anHour)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') look()
  })
}
