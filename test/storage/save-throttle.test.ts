import { describe, expect, it } from 'vitest'
import { createSaveThrottle } from '../../src/storage/save-throttle.ts'
import { manualTimer } from '../store/manual-timer.ts'

function throttled() {
  const timer = manualTimer()
  const runs: number[] = []
  return { timer, runs, throttle: createSaveThrottle(() => runs.push(timer.now()), timer) }
}

describe('the throttle of saving', () => {
  it('runs at once and again after the interval while triggers go on', async () => {
    const { timer, runs, throttle } = throttled()
    for (let key = 0; key < 50; key += 1) {
      throttle.trigger()
      await timer.pass(40)
    }
    expect(runs).toEqual([0, 400, 800, 1200, 1600, 2000])
  })

  it('runs once for one trigger, and at once after a rest', async () => {
    const { timer, runs, throttle } = throttled()
    throttle.trigger()
    await timer.pass(1000)
    throttle.trigger()
    expect(runs).toEqual([0, 1000])
  })

  it('runs before flush returns, and forgets what was waiting', async () => {
    const { timer, runs, throttle } = throttled()
    throttle.trigger()
    throttle.trigger()
    await timer.pass(100)
    throttle.flush()
    expect(runs).toEqual([0, 100])
    await timer.pass(1000)
    expect(runs).toEqual([0, 100])
  })

  it('forgets everything when cancelled', async () => {
    const { timer, runs, throttle } = throttled()
    throttle.trigger()
    throttle.trigger()
    throttle.cancel()
    await timer.pass(1000)
    expect(runs).toEqual([0])
  })
})
