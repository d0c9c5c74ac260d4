import { describe, expect, it } from 'vitest'
import { startReading } from '../../src/datafiles/data-file-client.ts'
import type { DataFileMessage, DataFileRequest } from '../../src/datafiles/data-file-messages.ts'
import { requestFor } from './sample-files.ts'

function fakeWorker() {
  const seen = { over: false, requests: [] as DataFileRequest[] }
  const worker = {
    postMessage: (request: DataFileRequest) => seen.requests.push(request),
    terminate: () => {
      seen.over = true
    },
  } as unknown as Worker
  const say = (data: DataFileMessage) => worker.onmessage?.({ data } as MessageEvent)
  return { worker, seen, say }
}

const file = new Blob(['a;b'])
const answer = { kind: 'refused', finding: { code: 'file-empty', severity: 'error' } } as const

describe('reading a file in a worker', () => {
  it('passes progress on, gives the answer and ends the worker', async () => {
    const { worker, seen, say } = fakeWorker()
    const shares: number[] = []
    const onProgress = (share: number) => void shares.push(share)
    const running = startReading(file, requestFor(), { openWorker: () => worker, onProgress })
    say({ type: 'progress', share: 0.5 })
    say({ type: 'done', answer })
    expect(await running.ended).toEqual({ ending: 'done', answer })
    expect([shares, seen.over, seen.requests]).toEqual([[0.5], true, [{ file, reading: requestFor() }]])
  })

  it('stops at once when it is cancelled, and says nothing after', async () => {
    const { worker, seen, say } = fakeWorker()
    const running = startReading(file, requestFor(), { openWorker: () => worker })
    running.cancel()
    say({ type: 'done', answer })
    expect(await running.ended).toEqual({ ending: 'cancelled' })
    expect(seen.over).toBe(true)
  })

  it('says why it failed, also when the worker does not start', async () => {
    const one = fakeWorker()
    const running = startReading(file, requestFor(), { openWorker: () => one.worker })
    one.say({ type: 'failed', reason: 'moved' })
    expect(await running.ended).toEqual({ ending: 'failed', reason: 'moved' })
    const other = fakeWorker()
    const broken = startReading(file, requestFor(), { openWorker: () => other.worker })
    other.worker.onerror?.({ message: '' } as ErrorEvent)
    expect(await broken.ended).toEqual({ ending: 'failed', reason: 'the worker did not start' })
  })
})
