import 'fake-indexeddb/auto'
import { describe, expect, it, vi } from 'vitest'
import { systemTimer } from '../../../src/lib/clock.ts'
import { writeTexts } from '../../../src/plan/write-texts.ts'
import { createPlanStore, type PlanState } from '../../../src/store/plan-store.ts'
import type { VersionsStore } from '../../../src/store/versions-store.ts'
import { versionsOnDemand } from '../../../src/ui/versions/versions-context.ts'
import { samplePlan, words } from '../../plan/sample-plan.ts'
import { openDatabase, whole } from '../../storage/open-database.ts'

describe('what keeps versions', () => {
  it('is loaded at the first change, with the plan as it was opened, and again when that failed', async () => {
    const database = openDatabase()
    await database.save(whole(samplePlan()))
    const plan = createPlanStore({ database, now: () => 0, timer: systemTimer })
    const load = vi.fn((_opened: PlanState | null) => Promise.resolve({} as VersionsStore))
    load.mockRejectedValueOnce(new Error('no connection'))
    const access = versionsOnDemand(plan, load)
    await plan.getState().open('plan1')
    expect(load).not.toHaveBeenCalled()
    plan.getState().change((now) => writeTexts(now, { 'voorwoord-kern': words('a') }))
    await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(1))
    await access()
    await access()
    expect(load).toHaveBeenCalledTimes(2)
    expect(load.mock.calls[1]?.[0]?.plan).toEqual(samplePlan())
  })
})
