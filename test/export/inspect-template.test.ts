import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { inspectTemplate } from '../../src/export/inspect-template.ts'
import type { TemplateInspection } from '../../src/export/template-messages.ts'

const facts = { font: null, headingStyles: 0, header: false, footer: false, logo: false }
const read: TemplateInspection = { kind: 'read', facts }

/** A worker that does what a test tells it, and remembers what it was asked and whether it was ended. */
function fakeWorker() {
  const worker = {
    asked: [] as unknown[],
    ended: false,
    onmessage: (_event: { data: TemplateInspection }) => undefined,
    onerror: (_event: { message: string }) => undefined,
    postMessage: (message: unknown) => void worker.asked.push(message),
    terminate: () => {
      worker.ended = true
    },
  }
  return worker
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('looking into a Word template', () => {
  it('gives what the worker found, and ends it', async () => {
    const worker = fakeWorker()
    const file = new Blob(['x'])
    const inspection = inspectTemplate(file, () => worker as unknown as Worker)
    expect(worker.asked).toEqual([file])
    worker.onmessage({ data: read })
    expect(await inspection).toEqual(read)
    expect(worker.ended).toBe(true)
  })

  it('refuses a file that takes too long, and ends the worker', async () => {
    const worker = fakeWorker()
    const inspection = inspectTemplate(new Blob(), () => worker as unknown as Worker)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await inspection).toEqual({ kind: 'refused', fault: 'word-template-damaged' })
    expect(worker.ended).toBe(true)
  })

  it('rejects when the worker cannot be loaded', async () => {
    const worker = fakeWorker()
    const inspection = inspectTemplate(new Blob(), () => worker as unknown as Worker)
    worker.onerror({ message: 'offline' })
    await expect(inspection).rejects.toThrow('offline')
    expect(worker.ended).toBe(true)
  })
})
