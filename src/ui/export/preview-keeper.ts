import type { PagePreview } from '../../export/preview-client.ts'
import { systemTimer, type Timer } from '../../lib/clock.ts'
import type { PlanStore } from '../../store/plan-store.ts'

/** Keeps the preview of the open plan between visits of the export screen, so that a return shows its pages at once. */
export interface PreviewKeeper {
  /** The preview of the plan that is open in the store. Rejects when its client cannot be loaded. */
  take(store: PlanStore): Promise<PagePreview>
  /** Nobody looks at it now: it ends after some time, and at once when the plan closes. */
  leave(): void
  /** Ends it, so that the next visit begins anew. */
  drop(): void
}

interface Kept {
  readonly plan: string | null
  readonly preview: Promise<PagePreview>
  readonly stopWatching: () => void
}

/** How long a preview is kept that nobody looks at, in milliseconds: long enough to write a piece in between. */
const patience = 10 * 60_000

/** A keeper that starts previews with `open`. */
export function createPreviewKeeper(open: () => Promise<PagePreview>, timer: Timer = systemTimer): PreviewKeeper {
  let kept: Kept | null = null
  let waiting: unknown = null
  const stopWaiting = () => {
    if (waiting !== null) timer.clear(waiting)
    waiting = null
  }
  const drop = () => {
    stopWaiting()
    kept?.stopWatching()
    kept?.preview.then((preview) => preview.close()).catch(() => undefined)
    kept = null
  }
  return {
    take: (store) => {
      stopWaiting()
      const { id } = store.getState()
      if (kept && kept.plan === id) return kept.preview
      drop()
      const stopWatching = store.subscribe((state) => {
        if (state.id !== id) drop()
      })
      kept = { plan: id, preview: open(), stopWatching }
      return kept.preview
    },
    leave: () => {
      stopWaiting()
      if (kept) waiting = timer.set(drop, patience)
    },
    drop,
  }
}

/** The one preview of the app. */
export const previewKeeper = createPreviewKeeper(async () => {
  const { openPreview } = await import('../../export/preview-client.ts')
  return openPreview()
})
