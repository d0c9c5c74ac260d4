import 'fake-indexeddb/auto'
import { get, keys, set } from 'idb-keyval'
import { beforeEach, describe, expect, it } from 'vitest'
import { writeTexts } from '../../src/plan/write-texts.ts'
import { samplePlan, words } from '../plan/sample-plan.ts'
import { everyKind } from '../richtext/every-kind.ts'
import { clock, emptyIndexedDb, openDatabase, rawStore, whole } from './open-database.ts'

const day = 24 * 60 * 60 * 1000
const plan = writeTexts(samplePlan(), { 'voorwoord-kern': everyKind })
const at = (revision: number) => ({ ...plan, revision })
const exportKeys = async () => (await keys(rawStore())).map(String).filter((key) => key.startsWith('export:'))

beforeEach(emptyIndexedDb)

describe('a plan as it was exported to Word', () => {
  it('comes back as it was, with the time, whatever is written since', async () => {
    const database = openDatabase()
    await database.save(whole(plan))
    await database.keepExport(plan)
    const next = writeTexts(plan, { 'voorwoord-kern': words('anders') })
    await database.save(whole(next, plan.revision))
    expect(await database.getExport(plan.id, plan.revision)).toEqual({
      plan,
      unreadable: { sections: {}, chapters: [] },
      findings: [],
      exportedAt: '2026-11-23T12:00:00.000Z',
    })
  })

  it('is there once for each revision', async () => {
    const database = openDatabase()
    await database.keepExport(at(3))
    await database.keepExport(at(3))
    expect(await exportKeys()).toHaveLength(1)
  })

  it('gives way when ten newer revisions are kept, by number and not by letter', async () => {
    const database = openDatabase()
    for (const revision of [9, 8, 10, 100, 11, 12, 13, 14, 15, 16, 17, 99]) await database.keepExport(at(revision))
    expect(await exportKeys()).toHaveLength(10)
    expect(await database.getExport(plan.id, 8)).toBeNull()
    expect(await database.getExport(plan.id, 9)).toBeNull()
    expect(await database.getExport(plan.id, 100)).not.toBeNull()
  })

  it('leaves those of another plan alone', async () => {
    const database = openDatabase()
    await database.keepExport({ ...at(1), id: 'plan10' })
    for (let revision = 1; revision <= 11; revision += 1) await database.keepExport(at(revision))
    expect(await database.getExport('plan10', 1)).not.toBeNull()
  })

  it('is erased with its plan', async () => {
    const database = openDatabase()
    await database.save(whole(plan))
    await database.keepExport(plan)
    await database.remove(plan.id)
    clock.time += 31 * day
    expect(await database.purge()).toBe(1)
    clock.time -= 31 * day
    expect(await exportKeys()).toEqual([])
  })

  it('is among what can be rescued of its plan', async () => {
    const database = openDatabase()
    await database.keepExport(plan)
    expect(Object.keys(await database.rawRecords(plan.id))).toEqual(await exportKeys())
  })

  it('is not given when it cannot be read, and then stays as it is', async () => {
    const database = openDatabase()
    await database.keepExport(plan)
    const [key = ''] = await exportKeys()
    await set(key, { shape: 1, exportedAt: '2026-11-23T12:00:00.000Z', plan: 'kapot' }, rawStore())
    expect(await database.getExport(plan.id, plan.revision)).toBeNull()
    expect(await get(key, rawStore())).toMatchObject({ plan: 'kapot' })
  })
})
