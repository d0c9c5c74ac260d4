import { describe, expect, it } from 'vitest'
import type { LayOutRequest, PaintRequest } from '../../src/export/preview-messages.ts'
import { openPreviewQueue } from '../../src/export/preview-queue.ts'
import { plan } from '../build.ts'

const layOut = (id: number): LayOutRequest => ({
  type: 'lay-out',
  id,
  given: { plan: plan([]), images: {}, style: null, logo: {} },
  choices: {
    chapters: 'all',
    emptySections: false,
    guidance: false,
    draftMark: true,
    sources: true,
    date: '2026-11-25',
  },
})
const paint = (id: number, first = false): PaintRequest => ({
  type: 'paint',
  id,
  layout: 1,
  page: id,
  width: 100,
  first,
})

describe('the queue of the preview', () => {
  it('does the page that is looked at before the small ones, and those as they came', () => {
    const queue = openPreviewQueue()
    for (const request of [paint(1), paint(2), paint(3, true)]) queue.add(request)
    expect([queue.next()?.id, queue.next()?.id, queue.next()?.id, queue.next()]).toEqual([3, 1, 2, null])
  })

  it('gives up what waits for an earlier layout when a new one is asked for', () => {
    const queue = openPreviewQueue()
    queue.add(layOut(1))
    queue.add(paint(2))
    expect(queue.add(layOut(3)).map(({ id }) => id)).toEqual([1, 2])
    expect([queue.next()?.id, queue.next()]).toEqual([3, null])
  })
})
