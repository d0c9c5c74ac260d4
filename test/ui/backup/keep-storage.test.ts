// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { askToKeep, erasesAfterSevenDays, storageFacts } from '../../../src/ui/backup/keep-storage.ts'

beforeEach(() => {
  window.matchMedia = () => ({ matches: false }) as MediaQueryList
})

const manager = (persisted: boolean, granted: boolean) => ({
  persisted: async () => persisted,
  persist: vi.fn(async () => granted),
  estimate: async () => ({ usage: 123, quota: 10 }),
})

describe('what the browser says about keeping plans', () => {
  it('is told as it is, without the room that is left', async () => {
    expect(await storageFacts(manager(true, true))).toEqual({ answer: 'kept', used: 123 })
    expect(await storageFacts(manager(false, true))).toEqual({ answer: 'not-kept', used: 123 })
  })

  it('is unknown in a browser that cannot tell or fails', async () => {
    expect(await storageFacts({})).toEqual({ answer: 'unsupported', used: null })
    const failing = { persisted: () => Promise.reject(new Error('x')), estimate: () => Promise.reject(new Error('x')) }
    expect(await storageFacts(failing)).toEqual({ answer: 'unsupported', used: null })
  })

  it('is asked for only when it was not promised yet', async () => {
    const kept = manager(true, true)
    expect(await askToKeep(kept)).toBe('kept')
    expect(kept.persist).not.toHaveBeenCalled()
    expect(await askToKeep(manager(false, true))).toBe('kept')
    expect(await askToKeep(manager(false, false))).toBe('not-kept')
    expect(await askToKeep({})).toBe('unsupported')
  })
})

describe('the seven days of Safari', () => {
  const mac =
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15'
  const chrome = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36'

  it('count in Safari and in no other browser', () => {
    expect(erasesAfterSevenDays({ vendor: 'Apple Computer, Inc.', userAgent: mac })).toBe(true)
    expect(erasesAfterSevenDays({ vendor: 'Google Inc.', userAgent: chrome })).toBe(false)
    expect(erasesAfterSevenDays({ vendor: '', userAgent: 'Mozilla/5.0 Gecko/20100101 Firefox/140.0' })).toBe(false)
  })

  it('do not count for an app on the home screen', () => {
    window.matchMedia = () => ({ matches: true }) as MediaQueryList
    expect(erasesAfterSevenDays({ vendor: 'Apple Computer, Inc.', userAgent: mac })).toBe(false)
  })
})
