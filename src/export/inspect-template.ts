import { ownScript } from '../lib/trusted-types.ts'
import type { TemplateInspection } from './template-messages.ts'
import workerAddress from './template-worker.ts?worker&url'

// A file that takes this long to read was made to take long.
const longest = 20_000

function openTemplateWorker(): Worker {
  return new Worker(ownScript(workerAddress), { type: 'module' })
}

/**
 * Looks into a Word template in a worker of its own, so that no file can stop the page. Rejects when the worker cannot be
 * loaded.
 */
export function inspectTemplate(
  file: Blob,
  openWorker: () => Worker = openTemplateWorker,
): Promise<TemplateInspection> {
  const worker = openWorker()
  return new Promise<TemplateInspection>((resolve, reject) => {
    const timer = setTimeout(() => end(() => resolve({ kind: 'refused', fault: 'word-template-damaged' })), longest)
    const end = (settle: () => void) => {
      clearTimeout(timer)
      worker.terminate()
      settle()
    }
    worker.onmessage = ({ data }: MessageEvent<TemplateInspection>) => end(() => resolve(data))
    worker.onerror = (event) => end(() => reject(new Error(event.message || 'the worker did not start')))
    worker.postMessage(file)
  })
}
