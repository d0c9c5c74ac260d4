import type { DataFileMessage, DataFileRequest } from './data-file-messages.ts'
import { refusal } from './findings.ts'
import { largestFile, readDataFile } from './read-data-file.ts'

/** The part of a worker's global scope that is used; the DOM types describe a page. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<DataFileRequest>) => void) | null
  postMessage(message: DataFileMessage): void
}

const scope = globalThis as unknown as WorkerScope

/** Getting the bytes is a small part of the work. */
const bytesShare = 0.2

function progress(share: number): void {
  scope.postMessage({ type: 'progress', share })
}

async function answer({ file, reading }: DataFileRequest): Promise<void> {
  // The size is known before a byte is read.
  if (file.size > largestFile) {
    scope.postMessage({ type: 'done', answer: { kind: 'refused', finding: refusal('file-too-large') } })
    return
  }
  progress(0)
  const bytes = new Uint8Array(await file.arrayBuffer())
  progress(bytesShare)
  const read = readDataFile(bytes, reading, (share) => progress(bytesShare + share * (1 - bytesShare)))
  scope.postMessage({ type: 'done', answer: read })
}

scope.onmessage = ({ data }) => {
  // A file that was moved after it was chosen cannot be read any more.
  answer(data).catch((error: unknown) => {
    scope.postMessage({ type: 'failed', reason: error instanceof Error ? error.message : String(error) })
  })
}
