import { ownScript } from '../lib/trusted-types.ts'
import type { ExportChoices } from '../document/build-document.ts'
import type { PlanToMake } from './document-of-plan.ts'
import type { LayOutRequest, PaintRequest, PreviewAnswer, PreviewLayout } from './preview-messages.ts'
import workerAddress from './preview-worker.ts?worker&url'

/** Which page is painted, how many pixels wide, and whether it goes before the others. */
export type PageToPaint = Omit<PaintRequest, 'type' | 'id'>

/** The pages of one plan, made in a worker. After a failure or `close` everything that is asked is refused. */
export interface PagePreview {
  /** Lays the plan out; null when a later request overtook this one. Rejects when it cannot be done. */
  layOut(given: PlanToMake, choices: ExportChoices): Promise<PreviewLayout | null>
  /** A picture of a page; null when another layout overtook it. Rejects when it cannot be done. */
  paint(page: PageToPaint): Promise<ImageBitmap | null>
  /** Ends the worker. */
  close(): void
}

interface Waiting {
  readonly resolve: (answer: PreviewAnswer) => void
  readonly reject: (error: Error) => void
}

// A worker that says nothing for this long hangs: the largest plans are laid out in a few seconds.
const silenceLimit = 60_000

function openPreviewWorker(): Worker {
  return new Worker(ownScript(workerAddress), { type: 'module' })
}

/** Starts a worker that lays out and paints the pages of a plan; `openWorker` is there for tests. */
export function openPreview(openWorker: () => Worker = openPreviewWorker): PagePreview {
  const worker = openWorker()
  const waiting = new Map<number, Waiting>()
  const sent = new Set<string>()
  let last = 0
  let over: Error | null = null

  const end = (error: Error) => {
    over ??= error
    worker.terminate()
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  const ask = (request: Omit<LayOutRequest, 'id'> | Omit<PaintRequest, 'id'>): Promise<PreviewAnswer> => {
    if (over) return Promise.reject(over)
    last += 1
    const id = last
    const silence = setTimeout(() => end(new Error('no answer')), silenceLimit)
    worker.postMessage({ ...request, id })
    return new Promise<PreviewAnswer>((resolve, reject) => waiting.set(id, { resolve, reject })).finally(() =>
      clearTimeout(silence),
    )
  }
  worker.onmessage = ({ data }: MessageEvent<PreviewAnswer>) => {
    waiting.get(data.id)?.resolve(data)
    waiting.delete(data.id)
  }
  worker.onerror = (event) => end(new Error(event.message || 'the worker did not start'))
  worker.onmessageerror = () => end(new Error('the answer could not be read'))

  /** Only the images that the worker does not have yet. */
  const unsent = (images: PlanToMake['images']): PlanToMake['images'] =>
    Object.fromEntries(Object.entries(images).filter(([hash]) => !sent.has(hash)))

  return {
    layOut: async (given, choices) => {
      const [images, logo] = [unsent(given.images), unsent(given.logo)]
      for (const hash of [...Object.keys(images), ...Object.keys(logo)]) sent.add(hash)
      const answer = await ask({ type: 'lay-out', given: { ...given, images, logo }, choices })
      return answer.type === 'laid-out' ? answer.layout : refused(answer)
    },
    paint: async (page) => {
      const answer = await ask({ type: 'paint', ...page })
      return answer.type === 'painted' ? answer.picture : refused(answer)
    },
    close: () => end(new Error('closed')),
  }
}

function refused(answer: PreviewAnswer): null {
  if (answer.type === 'failed') throw new Error(answer.reason)
  return null
}
