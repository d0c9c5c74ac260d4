import { afterEach, describe, expect, it } from 'vitest'
import { coolExport, startExport, warmExport } from '../../src/export/export-client.ts'
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

describe('a worker that gets ready', () => {
  afterEach(coolExport)
  const none = () => {
    throw new Error('no other worker is needed')
  }

  it('makes the file that is asked for later', async () => {
    const fake = fakeWorker()
    warmExport({ warm: 'docx', request }, () => fake.worker)
    fake.say({ type: 'warm' })
    const running = startExport(request, { openWorker: none })
    fake.say({ type: 'done', file: { bytes: new Uint8Array([1]) } })
    expect(await running.ended).toMatchObject({ ending: 'done' })
    expect(fake.requests).toEqual([{ warm: 'docx', request }, request])
  })

  it('is left for a new one while it is busy, and for another request to get ready for', () => {
    const [busy, other, fresh] = [fakeWorker(), fakeWorker(), fakeWorker()]
    warmExport({ warm: 'docx', request }, () => busy.worker)
    warmExport({ warm: 'odt', request }, () => other.worker)
    expect(busy.terminated()).toBe(true)
    const running = startExport(request, { openWorker: () => fresh.worker })
    expect([other.terminated(), fresh.requests]).toEqual([true, [request]])
    running.cancel()
  })

  it('is taken while it only loads', () => {
    const fake = fakeWorker()
    warmExport({ warm: 'pdf' }, () => fake.worker)
    startExport(request, { openWorker: none }).cancel()
    expect(fake.requests).toHaveLength(2)
  })
})
