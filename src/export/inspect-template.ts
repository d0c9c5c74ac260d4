import type { TemplateInspection } from './template-messages.ts'

// A file that takes this long to read was made to take long.
const longest = 20_000

function openTemplateWorker(): Worker {
  return new Worker(new URL('./template-worker.ts', import.meta.url), { type: 'module' })
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
