// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { systemTimer } from '../../../src/lib/clock.ts'
import { plainText } from '../../../src/richtext/plain-text.ts'
import type { PlanDatabase, SaveRequest } from '../../../src/storage/plan-records.ts'
import { createPlanStore } from '../../../src/store/plan-store.ts'
import { createEditingSession } from '../../../src/ui/writing/editing-session.ts'
import { createWritingStore } from '../../../src/ui/writing/writing-state.ts'
import { seeded } from '../../lib/random.ts'
import { samplePlan } from '../../plan/sample-plan.ts'
import { standInForBrowser, testCatalogue, typeText } from './writing-test-session.tsx'

beforeEach(() => {
  standInForBrowser()
  vi.useFakeTimers({ now: 0 })
})
afterEach(() => vi.useRealTimers())

/** How long one save takes, in milliseconds. */
const saveTime = 30
const longestLoss = 500

/** A plan that is open in an editor, over a store that only says what it was given and when it had it. */
async function writing() {
  const stored: { readonly at: number; readonly letters: number }[] = []
  const save = async ({ plan }: SaveRequest) => {
    await new Promise((done) => setTimeout(done, saveTime))
    stored.push({ at: Date.now(), letters: plainText(plan.texts['voorwoord-slot'] ?? []).length })
    return { kind: 'saved', at: '' } as const
  }
  const loaded = { kind: 'loaded', plan: samplePlan(), readOnly: false, savedAt: new Date(0).toISOString() } as const
  const database = {
    save,
    load: async () => ({ ...loaded, unreadable: { sections: {}, chapters: [] }, findings: [] }),
    getImages: async () => ({}),
  } as unknown as PlanDatabase
  const plan = createPlanStore({ database, now: () => Date.now(), timer: systemTimer })
  await plan.getState().open('plan1')
  const session = createEditingSession({ plan, catalogue: testCatalogue, writing: createWritingStore('voorwoord') })
  session.current().commands.setTextSelection(session.current().state.doc.content.size)
  return { stored, plan, session }
}

/** Types letters with pauses and gives, for each, how long it took until it was stored. */
async function delays(pauses: readonly number[]): Promise<readonly number[]> {
  const { stored, session } = await writing()
  const typed: number[] = []
  for (const pause of pauses) {
    typed.push(Date.now())
    typeText(session, 'a')
    await vi.advanceTimersByTimeAsync(pause)
  }
  await vi.advanceTimersByTimeAsync(5000)
  session.dispose()
  return typed.map((at, index) => (stored.find(({ letters }) => letters > index)?.at ?? Infinity) - at)
}

describe('what is typed', () => {
  it('is stored within half a second while one goes on typing', async () => {
    const found = await delays(Array.from({ length: 250 }, () => 40))
    expect(Math.max(...found)).toBeLessThanOrEqual(longestLoss)
  })

  it('is stored within half a second however it is typed', async () => {
    for (let seed = 1; seed <= 8; seed += 1) {
      const random = seeded(seed)
      const found = await delays(Array.from({ length: 60 }, () => Math.round(random() ** 3 * 900)))
      expect(Math.max(...found), `seed ${seed}`).toBeLessThanOrEqual(longestLoss)
    }
  })

  it('is never called saved before it is stored', async () => {
    const { stored, plan, session } = await writing()
    const random = seeded(7)
    for (let letter = 1; letter <= 60; letter += 1) {
      typeText(session, 'a')
      for (let step = 0; step < 10; step += 1) {
        const isStored = stored.some(({ letters }) => letters >= letter)
        if (plan.getState().saveState.kind === 'saved') expect(isStored, `letter ${letter}`).toBe(true)
        await vi.advanceTimersByTimeAsync(random() * 60)
      }
    }
    await vi.advanceTimersByTimeAsync(1000)
    expect(plan.getState().saveState.kind).toBe('saved')
    session.dispose()
  })
})
