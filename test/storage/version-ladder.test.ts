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

describe('a move to a new version that is cut off', () => {
  const slot = 'begroting-slot'
  const plan = writeTexts(samplePlan(), { [kern]: words('oud'), [slot]: words('oud') })
  const marked: Migration = (record) => ({
    ...record,
    texts: Object.fromEntries(Object.entries(Object(record['texts'])).map(([id]) => [id, words('omgezet')])),
  })
  const ladder: VersionLadder = { current: 2, migrations: { 1: { plan: renamed, text: marked } } }
  const migrated = { [kern]: words('omgezet'), [slot]: words('omgezet') }

  /** Has the write with this number fail, and everything after it, as when the browser is killed. */
  const failFrom = (step: number) => {
    let writes = 0
    for (const name of ['put', 'add', 'delete'] as const) {
      const real = IDBObjectStore.prototype[name] as (...args: unknown[]) => IDBRequest
      vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (this: IDBObjectStore, ...args: unknown[]) {
        writes += 1
        if (writes < step) return real.apply(this, args) as never
        this.transaction.abort()
        throw new DOMException('killed', 'AbortError')
      })
    }
    return () => writes
  }

  /** Opens with the newer app and saves a change, until it is cut off. */
  const moveOn = async (): Promise<boolean> => {
    const database = openDatabase({ ladder, session: 'nieuw' })
    const loaded = await database.load('plan1').catch(() => null)
    if (loaded?.kind !== 'loaded' || loaded.readOnly) return false
    const changed = writeTexts(loaded.plan, { 'inleiding-kern': words('nieuw') })
    const saved = await database.save(whole(changed, loaded.plan.revision)).catch(() => null)
    return saved?.kind === 'saved'
  }

  it('is old or new at each step, never a part of both', async () => {
    let done = false
    let steps = 0
    for (; !done && steps < 40; steps += 1) {
      emptyIndexedDb()
      await openDatabase().save(whole(plan))
      const keys = ['plan:plan1', 'text:plan1:voorwoord', 'text:plan1:begroting']
      const stored = () => Promise.all(keys.map((key) => get(key, rawStore())))
      const before = await stored()
      failFrom(steps + 1)
      done = await moveOn()
      vi.restoreAllMocks()
      const shapes = (await stored()).map((record) => record.shape)
      if (!done) expect(await stored(), `after ${steps} writes`).toEqual(before)
      expect(new Set(shapes).size, `after ${steps} writes`).toBe(1)
      const opened = await openDatabase({ ladder, session: 'daarna' }).load('plan1')
      expect(opened).toMatchObject({ kind: 'loaded', readOnly: false, plan: { subtitle: 'omgezet', texts: migrated } })
      if (done) expect(await get('backup:plan1:v1:text:plan1:begroting', rawStore())).toEqual(before[2])
    }
    expect(done).toBe(true)
    expect(steps).toBeGreaterThan(6)
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
    expect(plan).toMatchObject({ templateRecord: null, looseTitles: {} })
    expect(plan.chapters.map(({ kind }) => kind)).toEqual(['hoofdstuk', 'hoofdstuk', 'hoofdstuk', 'bijlage'])
    expect(findSection(plan, 'begroting-slot')?.section.leftOut).toBe(true)
    expect(Object.keys(images)).toEqual([houseStyle?.logo?.image])
    expect(houseStyle).toMatchObject({ cover: 'logo', photo: null })
  })
})
