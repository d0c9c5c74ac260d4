import { ownScript } from '../lib/trusted-types.ts'
import type { ExportedFile, ExportMessage, ExportRequest, WarmRequest } from './export-messages.ts'
import workerAddress from './export-worker.ts?worker&url'

/** How an export ended. `reason` is technical and not for readers. */
export type ExportEnding =
  | { readonly ending: 'done'; readonly file: ExportedFile }
  | { readonly ending: 'cancelled' }
  | { readonly ending: 'failed'; readonly reason: string }

/** An export under way. `ended` never rejects. */
export interface RunningExport {
  readonly ended: Promise<ExportEnding>
  /** Stops at once; nothing is kept. After the end it does nothing. */
  cancel(): void
}

/** Settings of an export; `openWorker` is there for tests. */
export interface ExportSettings {
  readonly onProgress?: (share: number) => void
  readonly openWorker?: () => Worker
}

// A worker that says nothing for this long hangs: the largest plans speak every few seconds.
const silenceLimit = 60_000

function openExportWorker(): Worker {
  return new Worker(ownScript(workerAddress), { type: 'module' })
}

interface Waiting {
  readonly worker: Worker
  /** Busy with making a file for nothing. */
  busy: boolean
}

let waiting: Waiting | null = null

/**
 * Has a worker ready for an export that is likely to come, with `request` by making it once for nothing. `coolExport` ends it
 * when none came.
 */
export function warmExport(warm: WarmRequest, openWorker: () => Worker = openExportWorker): void {
  // One that is busy with another request would keep this one waiting.
  if (waiting?.busy) coolExport()
  const ready: Waiting = waiting ?? { worker: openWorker(), busy: false }
  waiting = ready
  ready.busy = warm.request !== undefined
  ready.worker.onmessage = ({ data }: MessageEvent<ExportMessage>) => {
    if (data.type === 'warm') ready.busy = false
  }
  ready.worker.postMessage(warm)
}

/** Ends the worker that waits, if there is one. */
export function coolExport(): void {
  waiting?.worker.terminate()
  waiting = null
}

/** The worker that waits, or a new one when there is none or it is busy: a new one is ready sooner then. */
function takeWorker(openWorker: () => Worker): Worker {
  if (waiting?.busy) coolExport()
  const worker = waiting?.worker ?? openWorker()
  waiting = null
  return worker
}

function watchSilence(onSilence: () => void): { heard: () => void; stop: () => void } {
  let timer = setTimeout(onSilence, silenceLimit)
  return {
    heard: () => {
      clearTimeout(timer)
      timer = setTimeout(onSilence, silenceLimit)
    },
    stop: () => clearTimeout(timer),
  }
}

/** Makes a file in a worker of its own, which ends with it, so that the page never waits and memory is given back. */
export function startExport(request: ExportRequest, settings: ExportSettings = {}): RunningExport {
  const worker = takeWorker(settings.openWorker ?? openExportWorker)
  let resolve: (ending: ExportEnding) => void = () => undefined
  const ended = new Promise<ExportEnding>((resolver) => {
    resolve = resolver
  })
  const end = (ending: ExportEnding) => {
    silence.stop()
    worker.terminate()
    resolve(ending)
  }
  const silence = watchSilence(() => end({ ending: 'failed', reason: 'no answer' }))
  worker.onmessage = (event: MessageEvent<ExportMessage>) => {
    const message = event.data
    silence.heard()
    if (message.type === 'progress') settings.onProgress?.(message.share)
    else if (message.type === 'done') end({ ending: 'done', file: message.file })
    else if (message.type === 'failed') end({ ending: 'failed', reason: message.reason })
  }
  worker.onerror = (event) => end({ ending: 'failed', reason: event.message || 'the worker did not start' })
  worker.onmessageerror = () => end({ ending: 'failed', reason: 'the answer could not be read' })
  worker.postMessage(request)
  return { ended, cancel: () => end({ ending: 'cancelled' }) }
}
