import { describe, expect, it } from 'vitest'
import { StorageError } from '../../../src/storage/plan-records.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { keepExport } from '../../../src/ui/export/keep-export.ts'
import { samplePlan } from '../../plan/sample-plan.ts'

const database = (keep: (plan: Plan) => Promise<void>) => ({ keepExport: keep }) as never

describe('keeping a plan as it was exported', () => {
  it('gives the plan to the database and says nothing', async () => {
    const kept: Plan[] = []
    const plan = samplePlan()
    expect(
      await keepExport(
        database(async (given) => void kept.push(given)),
        plan,
      ),
    ).toBeNull()
    expect(kept).toEqual([plan])
  })

  it('says that the file is good and what could not be kept', async () => {
    const full = database(() => Promise.reject(new StorageError('full', null)))
    const sentence = await keepExport(full, samplePlan())
    expect(sentence).toContain('Het bestand is goed')
    expect(sentence).toContain('De schijf is vol')
  })
})
