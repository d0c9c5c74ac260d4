import { readWordTemplate } from '../writers/word/template/read-template.ts'
import { largestTemplate } from '../writers/word/template/template-package.ts'
import type { TemplateInspection } from './template-messages.ts'

/** The part of a worker's global scope that is used; the DOM types describe a page. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<Blob>) => void) | null
  postMessage(message: TemplateInspection): void
}

const scope = globalThis as unknown as WorkerScope

async function inspect(file: Blob): Promise<TemplateInspection> {
  if (file.size > largestTemplate) return { kind: 'refused', fault: 'word-template-too-large' }
  const read = readWordTemplate(new Uint8Array(await file.arrayBuffer()))
  return read.kind === 'read' ? { kind: 'read', facts: read.template.facts } : read
}

scope.onmessage = ({ data }) => {
  // A file that was moved after it was chosen cannot be read any more.
  inspect(data).then(
    (inspection) => scope.postMessage(inspection),
    () => scope.postMessage({ kind: 'refused', fault: 'word-template-damaged' }),
  )
}
