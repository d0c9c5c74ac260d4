import 'fake-indexeddb/auto'
import { set } from 'idb-keyval'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Figure } from '../../src/figures/figure.ts'
import { createAnswerRecords } from '../../src/storage/answer-records.ts'
import { samplePlan } from '../plan/sample-plan.ts'
import { emptyIndexedDb, openDatabase, rawStore, whole } from './open-database.ts'

const of = { service: 'cbs', code: 'GM0307' }
const figure = (id: string, number: number): Figure => ({
  id,
  value: { type: 'number', number },
  source: 'CBS StatLine',
  referenceDate: '2026-01-01',
  retrievedDate: '2026-11-03',
  status: 'voorlopig',
})

beforeEach(emptyIndexedDb)

describe('the last good answer of a service', () => {
  it('is kept per municipality, apart from the plans', async () => {
    const records = createAnswerRecords('test')
    expect(await records.get(of)).toBeNull()
    const answer = { at: '2026-11-03T10:00:00.000Z', figures: [figure('inwoners', 160_000)] }
    await records.keep(of, answer)
    await openDatabase().save(whole(samplePlan()))
    expect(await createAnswerRecords('test').get(of)).toEqual(answer)
    expect(await records.get({ ...of, code: 'GM0344' })).toBeNull()
    expect((await openDatabase().list()).map(({ id }) => id)).toEqual(['plan1'])
  })

  it('keeps of before what did not come this time', async () => {
    const records = createAnswerRecords('test')
    await records.keep(of, { at: '2026-11-03T10:00:00.000Z', figures: [figure('inwoners', 1), figure('geboorten', 2)] })
    await records.keep(of, { at: '2026-11-25T10:00:00.000Z', figures: [figure('inwoners', 3)] })
    expect(await records.get(of)).toEqual({
      at: '2026-11-25T10:00:00.000Z',
      figures: [figure('inwoners', 3), figure('geboorten', 2)],
    })
  })

  it('counts as none when it cannot be read, and is then replaced', async () => {
    const records = createAnswerRecords('test')
    await set('answer:cbs:GM0307', { at: 'gisteren', figures: 'geen' }, rawStore())
    expect(await records.get(of)).toBeNull()
    const answer = { at: '2026-11-03T10:00:00.000Z', figures: [figure('inwoners', 160_000)] }
    await records.keep(of, answer)
    expect(await records.get(of)).toEqual(answer)
  })
})
