import { ownScript } from '../lib/trusted-types.ts'
import type { DataFileAnswer, ReadingRequest } from './data-file.ts'
import type { DataFileMessage, DataFileRequest } from './data-file-messages.ts'
import workerAddress from './data-file-worker.ts?worker&url'

/** How reading a file ended. `reason` is technical and not for readers. */
export type ReadingEnding =
  | { readonly ending: 'done'; readonly answer: DataFileAnswer }
  | { readonly ending: 'cancelled' }
  | { readonly ending: 'failed'; readonly reason: string }

/** A file that is being read. `ended` never rejects. */
export interface RunningReading {
  readonly ended: Promise<ReadingEnding>
  /** Stops at once; nothing is kept. After the end it does nothing. */
  cancel(): void
}

/** Settings of a reading; `openWorker` is there for tests. */
export interface ReadingSettings {
  readonly onProgress?: (share: number) => void
  readonly openWorker?: () => Worker
}

// A file that takes this long to read was made to take long.
const longest = 60_000

function openDataFileWorker(): Worker {
  return new Worker(ownScript(workerAddress), { type: 'module' })
}

/** Reads a file in a worker of its own, which ends with it, so that no file can stop the page. */
export function startReading(file: Blob, reading: ReadingRequest, settings: ReadingSettings = {}): RunningReading {
  const worker = (settings.openWorker ?? openDataFileWorker)()
  let resolve: (ending: ReadingEnding) => void = () => undefined
  const ended = new Promise<ReadingEnding>((resolver) => {
    resolve = resolver
  })
  const timer = setTimeout(() => end({ ending: 'failed', reason: 'no answer' }), longest)
  const end = (ending: ReadingEnding) => {
    clearTimeout(timer)
    worker.terminate()
    resolve(ending)
  }
  worker.onmessage = ({ data }: MessageEvent<DataFileMessage>) => {
    if (data.type === 'progress') settings.onProgress?.(data.share)
    else if (data.type === 'done') end({ ending: 'done', answer: data.answer })
    else end({ ending: 'failed', reason: data.reason })
  }
  worker.onerror = (event) => end({ ending: 'failed', reason: event.message || 'the worker did not start' })
  worker.onmessageerror = () => end({ ending: 'failed', reason: 'the answer could not be read' })
  const request: DataFileRequest = { file, reading }
  worker.postMessage(request)
  return { ended, cancel: () => end({ ending: 'cancelled' }) }
}
