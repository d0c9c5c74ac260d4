import 'fake-indexeddb/auto'
import { get, set } from 'idb-keyval'
import { beforeEach, describe, expect, it } from 'vitest'
import { writeTexts } from '../../src/plan/write-texts.ts'
import { StorageError, type Unreadable } from '../../src/storage/plan-records.ts'
import { createVersionDatabase } from '../../src/storage/version-database.ts'
import { versionLadder } from '../../src/storage/version-ladder.ts'
import type { PlanVersion } from '../../src/versions/plan-version.ts'
import { samplePlan, words } from '../plan/sample-plan.ts'
import { everyKind } from '../richtext/every-kind.ts'
import { clock, emptyIndexedDb, openDatabase, rawStore, whole } from './open-database.ts'

const day = 24 * 60 * 60 * 1000
const written = writeTexts(samplePlan(), { 'voorwoord-kern': everyKind, 'inleiding-kern': words('inleiding') })
const nothing: Unreadable = { sections: {}, chapters: [] }
const kept = { plan: written, unreadable: nothing }
const version = (id: string, part: Partial<PlanVersion> = {}): PlanVersion => ({
  id,
  plan: 'plan1',
  name: null,
  reason: 'automatic',
  at: '2026-11-23T12:00:00.000Z',
  revision: 1,
  ...part,
})
const open = () => createVersionDatabase('test')

beforeEach(() => {
  emptyIndexedDb()
  clock.time = Date.parse('2026-11-23T12:00:00Z')
})

describe('versions in the database', () => {
  it('give back the plan that was kept, and stand newest first', async () => {
    const database = open()
    await database.keep(version('a'), kept)
    await database.keep(version('b', { at: '2026-11-24T08:00:00.000Z', name: 'Concept', reason: 'named' }), kept)
    expect((await database.list('plan1')).map(({ id }) => id)).toEqual(['b', 'a'])
    expect(await database.load(version('a'))).toMatchObject({ kind: 'loaded', plan: written, readOnly: false })
  })

  it('stay apart from the plan and from other plans', async () => {
    const plans = openDatabase()
    await plans.save(whole(written))
    await open().keep(version('a'), kept)
    expect(await open().list('plan')).toEqual([])
    expect((await plans.list()).map(({ id }) => id)).toEqual(['plan1'])
    expect(await plans.load('plan1')).toMatchObject({ kind: 'loaded', plan: written, findings: [] })
  })

  it('keep what could not be read as it was found', async () => {
    const raw = [{ type: 'hologram' }]
    await open().keep(version('a'), { plan: written, unreadable: { ...nothing, sections: { 'voorwoord-slot': raw } } })
    expect(await open().load(version('a'))).toMatchObject({ unreadable: { sections: { 'voorwoord-slot': raw } } })
  })

  it('can be named later, but not when they are gone', async () => {
    const database = open()
    await database.keep(version('a'), kept)
    await database.rename(version('a', { name: 'Naar het college', reason: 'named' }))
    await database.rename(version('weg', { name: 'Spook' }))
    expect((await database.list('plan1')).map(({ name }) => name)).toEqual(['Naar het college'])
  })

  it('can be taken out and put back as they were', async () => {
    const database = open()
    await database.keep(version('a'), kept)
    const [removed] = await database.remove([version('a')])
    expect(await database.list('plan1')).toEqual([])
    expect(await database.load(version('a'))).toEqual({ kind: 'missing' })
    if (!removed) throw new Error('nothing was removed')
    await database.putBack(removed)
    expect(await database.load(version('a'))).toMatchObject({ kind: 'loaded', plan: written })
    expect(await database.remove([])).toEqual([])
  })

  it('are erased with their plan after thirty days, images never', async () => {
    const plans = openDatabase()
    await plans.save(whole(written))
    await plans.save(whole(samplePlan('plan2')))
    await open().keep(version('a'), kept)
    await open().keep(version('b', { plan: 'plan2' }), kept)
    await plans.remove('plan1')
    clock.time += 31 * day
    expect(await plans.purge()).toBe(1)
    expect(await open().list('plan1')).toEqual([])
    expect(await get('version-plan:plan1:a', rawStore())).toBeUndefined()
    expect((await open().list('plan2')).map(({ id }) => id)).toEqual(['b'])
  })

  it('that cannot be read are passed over or told, and stay where they are', async () => {
    const database = open()
    await database.keep(version('a'), kept)
    await set('version:plan1:kapot', { id: 'kapot', at: 'gisteren' }, rawStore())
    await set('version-plan:plan1:a', { manifest: 'stuk', texts: {} }, rawStore())
    expect((await database.list('plan1')).map(({ id }) => id)).toEqual(['a'])
    expect(await database.load(version('a'))).toEqual({ kind: 'unreadable' })
    expect(await get('version:plan1:kapot', rawStore())).toBeDefined()
  })

  it('of a newer app open for reading only', async () => {
    await createVersionDatabase('test', { ...versionLadder, current: versionLadder.current + 1 }).keep(
      version('a'),
      kept,
    )
    expect(await open().load(version('a'))).toMatchObject({ kind: 'loaded', readOnly: true })
  })

  it('tell why the browser refuses', async () => {
    const refused = new DOMException('full', 'QuotaExceededError')
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = () => {
      throw refused
    }
    const failure = await open()
      .keep(version('a'), kept)
      .catch((error: unknown) => error)
    IDBObjectStore.prototype.put = put
    expect(failure).toBeInstanceOf(StorageError)
    expect(failure).toMatchObject({ reason: 'full' })
    expect(await open().list('plan1')).toEqual([])
  })
})
