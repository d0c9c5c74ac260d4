import 'fake-indexeddb/auto'
import { readFile } from 'node:fs/promises'
import { get, set } from 'idb-keyval'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { findSection } from '../../src/plan/find-section.ts'
import { writeTexts } from '../../src/plan/write-texts.ts'
import { readPlanFile } from '../../src/storage/read-plan-file.ts'
import { type Migration, type VersionLadder, climb, versionLadder } from '../../src/storage/version-ladder.ts'
import { samplePlan, words } from '../plan/sample-plan.ts'
import { emptyIndexedDb, openDatabase, rawStore, whole } from './open-database.ts'

const kern = 'voorwoord-kern'
const written = writeTexts(samplePlan(), { [kern]: words('oud') })
const renamed: Migration = (record) => ({ ...record, plan: { ...Object(record['plan']), subtitle: 'omgezet' } })
const next: VersionLadder = { current: 2, migrations: { 1: { plan: renamed, text: (record) => record } } }

beforeEach(() => {
  emptyIndexedDb()
  vi.restoreAllMocks()
})

describe('the ladder of versions', () => {
  it('has a migration for every version before this one', () => {
    const before = Array.from({ length: versionLadder.current - 1 }, (_, index) => index + 1)
    expect(Object.keys(versionLadder.migrations).map(Number)).toEqual(before)
  })

  it('climbs step by step on a copy', () => {
    const raw = { shape: 1, steps: [] as number[] }
    const step =
      (version: number): Migration =>
      (record) => ({
        ...record,
        steps: [...(record['steps'] as number[]), version],
      })
    const both = (version: number) => ({ plan: step(version), text: step(version) })
    const ladder = { current: 3, migrations: { 1: both(1), 2: both(2) } }
    expect(climb(raw, 'plan', ladder)).toEqual({ kind: 'migrated', from: 1, record: { shape: 3, steps: [1, 2] } })
    expect(raw).toEqual({ shape: 1, steps: [] })
  })

  it('finds a record unreadable when a step is missing or fails', () => {
    const failing = () => {
      throw new Error('bad record')
    }
    expect(climb({ shape: 0 }, 'plan', versionLadder)).toEqual({ kind: 'unreadable' })
    const ladder = { current: 2, migrations: { 1: { plan: failing, text: failing } } }
    expect(climb({ shape: 1 }, 'text', ladder)).toEqual({ kind: 'unreadable' })
  })
})

describe('a database of an older version', () => {
  const store = async () => {
    await openDatabase().save(whole(written))
    return get('plan:plan1', rawStore())
  }

  it('keeps the originals before it opens a migrated plan', async () => {
    const original = await store()
    const database = openDatabase({ ladder: next, session: 'nieuw' })
    const loaded = await database.load('plan1')
    expect(loaded).toMatchObject({ readOnly: false, plan: { subtitle: 'omgezet', versions: { shape: 2 } } })
    expect(await get('backup:plan1:v1:plan:plan1', rawStore())).toEqual(original)
    expect(await get('plan:plan1', rawStore())).toEqual(original)
  })

  it('writes the new version, which the older app then only reads', async () => {
    await store()
    const database = openDatabase({ ladder: next, session: 'nieuw' })
    const loaded = await database.load('plan1')
    if (loaded.kind !== 'loaded') throw new Error(loaded.kind)
    const plan = writeTexts(loaded.plan, { [kern]: words('nieuw') })
    await database.save(whole(plan, 1))
    const older = openDatabase({ session: 'oud' })
    expect(await older.load('plan1')).toMatchObject({ readOnly: true, plan: { texts: { [kern]: words('nieuw') } } })
    expect(await older.list()).toMatchObject([{ newer: true, title: 'Gelijke kansen' }])
    expect(await older.save(whole(writeTexts(plan, { [kern]: words('x') }), 2))).toMatchObject({ kind: 'conflict' })
  })

  it('opens for reading only when the originals cannot be kept', async () => {
    await store()
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const loaded = await openDatabase({ ladder: next }).load('plan1')
    expect(loaded).toMatchObject({ kind: 'loaded', readOnly: true, findings: [{ code: 'backup-failed' }] })
  })

  it('does not keep a second copy over the first', async () => {
    const original = await store()
    await openDatabase({ ladder: next }).load('plan1')
    await set('plan:plan1', { ...original, savedAt: '2026-12-01T00:00:00.000Z' }, rawStore())
    await openDatabase({ ladder: next }).load('plan1')
    expect(await get('backup:plan1:v1:plan:plan1', rawStore())).toEqual(original)
  })
})

describe('a file of version 1, never to be made again', () => {
  it('opens with everything that is in it', async () => {
    const result = await readPlanFile(new Blob([await readFile(new URL('./version-1.oabplan', import.meta.url))]))
    if (result.kind !== 'read') throw new Error(result.code)
    const { plan, findings, images, houseStyle } = result
    expect(findings).toEqual([])
    expect(plan.texts['voorwoord-kern']).toHaveLength(12)
    expect(plan.figures).toMatchObject({
      inwoners: { value: { number: 48_210 } },
      pleegkinderen: { status: 'voorlopig' },
    })
    expect(plan.ownFigures).toEqual({})
    expect(plan.chapters.map(({ kind }) => kind)).toEqual(['hoofdstuk', 'hoofdstuk', 'hoofdstuk', 'bijlage'])
    expect(findSection(plan, 'begroting-slot')?.section.leftOut).toBe(true)
    expect(Object.keys(images)).toEqual([houseStyle?.logo?.image])
    expect(houseStyle).toMatchObject({ cover: 'logo', photo: null })
  })
})
