import { describe, expect, it } from 'vitest'
import { startExport } from '../../src/export/export-client.ts'
import type { ExportMessage, ExportRequest } from '../../src/export/export-messages.ts'
import { plan } from '../build.ts'

interface FakeWorker {
  readonly worker: Worker
  readonly requests: ExportRequest[]
  readonly terminated: () => boolean
  readonly say: (message: ExportMessage) => void
}

function fakeWorker(): FakeWorker {
  let over = false
  const requests: ExportRequest[] = []
  const worker = {
    postMessage: (request: ExportRequest) => requests.push(request),
    terminate: () => {
      over = true
    },
  } as unknown as Worker
  const say = (data: ExportMessage) => worker.onmessage?.({ data } as MessageEvent)
  return { worker, requests, terminated: () => over, say }
}

const request: ExportRequest = {
  format: 'pdf',
  given: { plan: plan([]), images: {}, style: null, logo: {} },
  choices: {
    chapters: 'all',
    emptySections: false,
    guidance: false,
    draftMark: true,
    sources: true,
    date: '2026-11-23',
  },
}

describe('an export in a worker', () => {
  it('passes progress on, gives the file and ends the worker', async () => {
    const fake = fakeWorker()
    const shares: number[] = []
    const running = startExport(request, { openWorker: () => fake.worker, onProgress: (share) => shares.push(share) })
    fake.say({ type: 'progress', share: 0.5 })
    fake.say({ type: 'done', file: { bytes: new Uint8Array([1]), pages: 3 } })
    expect(await running.ended).toEqual({ ending: 'done', file: { bytes: new Uint8Array([1]), pages: 3 } })
    expect([shares, fake.requests, fake.terminated()]).toEqual([[0.5], [request], true])
  })

  it('stops at once when it is cancelled', async () => {
    const fake = fakeWorker()
    const running = startExport(request, { openWorker: () => fake.worker })
    running.cancel()
    expect(await running.ended).toEqual({ ending: 'cancelled' })
    expect(fake.terminated()).toBe(true)
  })

  it('says why it failed, also when the worker does not start', async () => {
    const fake = fakeWorker()
    const running = startExport(request, { openWorker: () => fake.worker })
    fake.worker.onerror?.({ message: 'no such file' } as ErrorEvent)
    expect(await running.ended).toEqual({ ending: 'failed', reason: 'no such file' })
  })
})
