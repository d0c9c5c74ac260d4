import { describe, expect, it } from 'vitest'
import { openPreview } from '../../src/export/preview-client.ts'
import type { PreviewAnswer, PreviewLayout, PreviewRequest } from '../../src/export/preview-messages.ts'
import { barPicture } from '../writers/sample-picture.ts'
import { plan } from '../build.ts'

const choices = {
  chapters: 'all',
  emptySections: false,
  guidance: false,
  draftMark: true,
  sources: true,
  date: '2026-11-25',
} as const
const given = { plan: plan([]), images: {}, style: null, logo: {} }
const layout: PreviewLayout = { id: 1, revision: 7, pages: [], pageNumbers: new Map() }

function fakeWorker() {
  let over = false
  const requests: PreviewRequest[] = []
  const worker = {
    postMessage: (request: PreviewRequest) => requests.push(request),
    terminate: () => {
      over = true
    },
  } as unknown as Worker
  const say = (data: PreviewAnswer) => worker.onmessage?.({ data } as MessageEvent)
  return { worker, requests, say, terminated: () => over }
}

describe('the preview in a worker', () => {
  it('gives the layout, and null for one that was overtaken', async () => {
    const fake = fakeWorker()
    const preview = openPreview(() => fake.worker)
    const [first, second] = [preview.layOut(given, choices), preview.layOut(given, choices)]
    fake.say({ type: 'overtaken', id: 1 })
    fake.say({ type: 'laid-out', id: 2, layout })
    expect([await first, await second]).toEqual([null, layout])
  })

  it('sends an image once', async () => {
    const fake = fakeWorker()
    const preview = openPreview(() => fake.worker)
    const images = { kaart: barPicture(8, 8, [0, 0, 0]) }
    void preview.layOut({ ...given, images }, choices)
    void preview.layOut({ ...given, images: { ...images, foto: barPicture(8, 8, [0, 0, 0]) } }, choices)
    const sent = fake.requests.map((request) => (request.type === 'lay-out' ? Object.keys(request.given.images) : []))
    expect(sent).toEqual([['kaart'], ['foto']])
  })

  it('refuses a request that fails and does the next one', async () => {
    const fake = fakeWorker()
    const preview = openPreview(() => fake.worker)
    const first = preview.paint({ layout: 1, page: 0, width: 100, first: true })
    fake.say({ type: 'failed', id: 1, reason: 'no canvas' })
    await expect(first).rejects.toThrow('no canvas')
    const second = preview.layOut(given, choices)
    fake.say({ type: 'laid-out', id: 2, layout })
    expect(await second).toEqual(layout)
  })

  it('refuses everything once the worker broke', async () => {
    const fake = fakeWorker()
    const preview = openPreview(() => fake.worker)
    const first = preview.layOut(given, choices)
    fake.worker.onerror?.({ message: 'no such file' } as ErrorEvent)
    await expect(first).rejects.toThrow('no such file')
    await expect(preview.layOut(given, choices)).rejects.toThrow('no such file')
    expect(fake.terminated()).toBe(true)
  })

  it('ends the worker when it is closed', async () => {
    const fake = fakeWorker()
    const preview = openPreview(() => fake.worker)
    const asked = preview.layOut(given, choices)
    preview.close()
    await expect(asked).rejects.toThrow('closed')
    expect(fake.terminated()).toBe(true)
  })
})
