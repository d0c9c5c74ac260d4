import { describe, expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { PagePreview } from '../../../src/export/preview-client.ts'
import type { PlanStore } from '../../../src/store/plan-store.ts'
import { createPreviewKeeper } from '../../../src/ui/export/preview-keeper.ts'
import { manualTimer, settle } from '../../store/manual-timer.ts'

function keeper() {
  const closed: number[] = []
  let opened = 0
  const timer = manualTimer()
  const open = () => {
    opened += 1
    const number = opened
    return Promise.resolve({ close: () => closed.push(number) } as unknown as PagePreview)
  }
  const store = createStore(() => ({ id: 'een' })) as unknown as PlanStore
  return { keep: createPreviewKeeper(open, timer), store, timer, closed, opened: () => opened }
}

describe('the preview between visits of the export screen', () => {
  it('is the same one for the same plan', async () => {
    const { keep, store, closed } = keeper()
    const first = await keep.take(store)
    keep.leave()
    expect(await keep.take(store)).toBe(first)
    expect(closed).toEqual([])
  })

  it('ends when nobody came back for some time, and not when somebody did', async () => {
    const { keep, store, timer, closed } = keeper()
    await keep.take(store)
    keep.leave()
    await keep.take(store)
    await timer.pass(3_600_000)
    expect(closed).toEqual([])
    keep.leave()
    await timer.pass(3_600_000)
    expect(closed).toEqual([1])
  })

  it('ends when the plan closes, and another plan gets its own', async () => {
    const { keep, store, closed, opened } = keeper()
    await keep.take(store)
    store.setState({ id: 'twee' })
    await settle()
    expect([closed, opened()]).toEqual([[1], 1])
    await keep.take(store)
    expect(opened()).toBe(2)
  })

  it('begins anew after it was dropped', async () => {
    const { keep, store, opened } = keeper()
    const first = await keep.take(store)
    keep.drop()
    expect(await keep.take(store)).not.toBe(first)
    expect(opened()).toBe(2)
  })
})
