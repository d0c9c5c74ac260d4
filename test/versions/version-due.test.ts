import { describe, expect, it } from 'vitest'
import { isDueAtOpening, isDueWhileWriting, versionInterval } from '../../src/versions/version-due.ts'

const now = new Date(2026, 10, 25, 9).getTime()
const yesterday = now - 16 * 60 * 60 * 1000

describe('a version at opening', () => {
  it('is kept of what was written yesterday', () => {
    expect(isDueAtOpening({ now, savedAt: yesterday, revision: 8, keptRevision: 3 })).toBe(true)
  })

  it('is kept of what was written before midnight, also a minute after it', () => {
    const midnight = new Date(2026, 10, 25).getTime()
    const ask = { now: midnight + 60_000, savedAt: midnight - 60_000, revision: 8, keptRevision: 3 }
    expect(isDueAtOpening(ask)).toBe(true)
  })

  it('is not kept when nothing changed since the last one, nor of a plan that was never written in', () => {
    expect(isDueAtOpening({ now, savedAt: yesterday, revision: 8, keptRevision: 8 })).toBe(false)
    expect(isDueAtOpening({ now, savedAt: yesterday, revision: 0, keptRevision: null })).toBe(false)
  })

  it('is not kept of what was written just now', () => {
    expect(isDueAtOpening({ now, savedAt: now - 60_000, revision: 8, keptRevision: null })).toBe(false)
  })
})

describe('a version while writing', () => {
  it('is kept after half an hour with changes, not before', () => {
    const ask = { now, revision: 8, keptRevision: 3 }
    expect(isDueWhileWriting({ ...ask, since: now - versionInterval })).toBe(true)
    expect(isDueWhileWriting({ ...ask, since: now - versionInterval + 1 })).toBe(false)
    expect(isDueWhileWriting({ ...ask, keptRevision: 8, since: now - versionInterval })).toBe(false)
  })
})
