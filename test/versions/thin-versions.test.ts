import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../src/lib/clock.ts'
import type { PlanVersion } from '../../src/versions/plan-version.ts'
import { newestFirst } from '../../src/versions/plan-version.ts'
import { mostOfToday, mostVersions, versionsToThin } from '../../src/versions/thin-versions.ts'
import { seeded } from '../lib/random.ts'

const hour = 60 * 60 * 1000
const noon = new Date(2026, 10, 25, 12).getTime()

function version(id: string, at: number, part: Partial<PlanVersion> = {}): PlanVersion {
  return { id, plan: 'plan1', name: null, reason: 'automatic', at: new Date(at).toISOString(), revision: 1, ...part }
}

/** Versions at random times in the hundred days before noon, some with a name and some before a restore. */
function randomVersions(random: () => number): readonly PlanVersion[] {
  return Array.from({ length: Math.floor(random() * 150) }, (_, index) => {
    // Half of them close together, as on a day of much writing.
    const ago = random() < 0.5 ? random() * 12 * hour : random() * 100 * 24 * hour
    const named = random() < 0.1
    const reason = named ? 'named' : random() < 0.1 ? 'before-restore' : 'automatic'
    return version(`v${index}`, noon - ago, { name: named ? 'Concept' : null, reason })
  })
}

const rounds = Array.from({ length: 60 }, (_, seed) => {
  const all = randomVersions(seeded(seed))
  const gone = new Set(versionsToThin(all, noon))
  return { all, left: all.filter(({ id }) => !gone.has(id)) }
})
const dayOf = ({ at }: PlanVersion) => dayNumber(Date.parse(at))
const unnamed = (versions: readonly PlanVersion[]) => versions.filter(({ name }) => name === null)

describe('thinning versions, at random times', () => {
  it('never takes one with a name', () => {
    for (const { all, left } of rounds) {
      expect(left.filter(({ name }) => name !== null)).toEqual(all.filter(({ name }) => name !== null))
    }
  })

  it('never takes the newest', () => {
    for (const { all, left } of rounds) {
      expect([...unnamed(left)].sort(newestFirst)[0]).toEqual([...unnamed(all)].sort(newestFirst)[0])
    }
  })

  it('leaves thirty without a name at most, and every one when there is one a day', () => {
    for (const { left } of rounds) expect(unnamed(left).length).toBeLessThanOrEqual(mostVersions)
    const daily = Array.from({ length: mostVersions }, (_, index) => version(`d${index}`, noon - index * 24 * hour))
    expect(versionsToThin(daily, noon)).toEqual([])
  })

  it('leaves the last of each day that is over', () => {
    for (const { all, left } of rounds) {
      const before = unnamed(left).filter((one) => dayOf(one) < dayNumber(noon))
      expect(new Set(before.map(dayOf)).size).toBe(before.length)
      for (const one of before) {
        const ofDay = unnamed(all).filter((other) => dayOf(other) === dayOf(one))
        expect([...ofDay].sort(newestFirst)[0]?.id).toBe(one.id)
      }
    }
  })

  it('leaves three of today, the first and the last among them, beside those before a restore', () => {
    for (const { all, left } of rounds) {
      const today = (versions: readonly PlanVersion[]) =>
        [...versions].filter((one) => one.reason === 'automatic' && dayOf(one) === dayNumber(noon)).sort(newestFirst)
      expect(today(left).length).toBe(Math.min(mostOfToday, today(all).length))
      expect(today(left)[0]).toEqual(today(all)[0])
      expect(today(left).at(-1)).toEqual(today(all).at(-1))
    }
  })

  it('takes nothing more when it is done again', () => {
    for (const { left } of rounds) expect(versionsToThin(left, noon)).toEqual([])
  })
})

describe('thinning the versions of today', () => {
  it('spreads them over the day', () => {
    const hours = [8, 8.5, 9, 11].map((time) => version(`t${time}`, new Date(2026, 10, 25, 0).getTime() + time * hour))
    expect(versionsToThin(hours, noon)).toEqual(['t8.5'])
  })
})
