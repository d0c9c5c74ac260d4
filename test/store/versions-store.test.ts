import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { systemTimer } from '../../src/lib/clock.ts'
import { startNextVersion } from '../../src/plan/adopted-plan.ts'
import { setPlanFacts } from '../../src/plan/change-plan.ts'
import { findSection } from '../../src/plan/find-section.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { writeTexts } from '../../src/plan/write-texts.ts'
import { StorageError } from '../../src/storage/plan-records.ts'
import { createVersionDatabase, type VersionDatabase } from '../../src/storage/version-database.ts'
import { keepVersions } from '../../src/store/keep-versions.ts'
import { createPlanStore, type PlanStoreOptions } from '../../src/store/plan-store.ts'
import { createVersionsStore } from '../../src/store/versions-store.ts'
import { samplePlan, words } from '../plan/sample-plan.ts'
import { clock, emptyIndexedDb, openDatabase, whole } from '../storage/open-database.ts'

const minute = 60 * 1000
const hour = 60 * minute
const kern = 'voorwoord-kern'
const written = writeTexts(samplePlan(), { [kern]: words('begin') })
const type = (text: string) => (plan: Plan) => writeTexts(plan, { [kern]: words(text) })
const adopt = (plan: Plan) =>
  setPlanFacts(plan, { status: { stage: 'vastgesteld', adoptedBy: 'raad', date: '2026-12-15' } })

/** A plan that was saved at noon, and the stores that keep its versions. */
async function start(
  change: (database: VersionDatabase) => Partial<VersionDatabase> = () => ({}),
  more: Partial<PlanStoreOptions> = {},
) {
  const database = openDatabase()
  await database.save(whole(written))
  const now = () => clock.time
  const plan = createPlanStore({ database, now, timer: systemTimer, ...more })
  const real = createVersionDatabase('test')
  let made = 0
  const newId = () => {
    made += 1
    return `v${made}`
  }
  const versions = createVersionsStore({ database: { ...real, ...change(real) }, plan, now, newId })
  keepVersions({ plan, versions, now, opened: null, adoptedName: ({ status }) => `Vastgesteld op ${status.date}` })
  const kept = async () => (await real.list('plan1')).map(({ reason, name, revision }) => [reason, name, revision])
  /** Opening reads the versions before it decides. */
  const open = async () => {
    await plan.getState().open('plan1')
    await vi.waitFor(() => expect(versions.getState().versions).not.toBeNull())
  }
  const textOf = async (at = 0) => {
    const version = (await real.list('plan1'))[at]
    const loaded = version ? await real.load(version) : null
    return loaded?.kind === 'loaded' ? loaded.plan.texts[kern] : null
  }
  return { plan, versions, kept, open, textOf, database, real }
}

beforeEach(() => {
  emptyIndexedDb()
  clock.time = new Date(2026, 10, 23, 12).getTime()
})

describe('versions that are kept by themselves', () => {
  it('keep the plan of yesterday at opening, at the time when it was like that', async () => {
    const { open, kept, real } = await start()
    clock.time += 20 * hour
    await open()
    await vi.waitFor(async () => expect(await kept()).toEqual([['automatic', null, 1]]))
    expect((await real.list('plan1'))[0]?.at).toBe(new Date(2026, 10, 23, 12).toISOString())
  })

  it('keep the plan as it was opened, also when they are loaded after somebody typed', async () => {
    const { plan, versions, kept } = await start()
    clock.time += 20 * hour
    const now = () => clock.time
    await plan.getState().open('plan1')
    const opened = plan.getState()
    await plan.getState().close()
    const late = createPlanStore({ database: openDatabase({ session: 'pagina2' }), now, timer: systemTimer })
    await late.getState().open('plan1')
    late.getState().change(type('al getypt'))
    const again = createVersionsStore({ database: createVersionDatabase('test'), plan: late, now, newId: () => 'laat' })
    keepVersions({ plan: late, versions: again, now, opened, adoptedName: () => '' })
    await vi.waitFor(async () => expect(await kept()).toContainEqual(['automatic', null, 1]))
    expect(versions.getState().notKept).toBeNull()
  })

  it('keep nothing twice when the plan is opened again', async () => {
    const { open, kept, plan } = await start()
    clock.time += 20 * hour
    await open()
    await vi.waitFor(async () => expect(await kept()).toHaveLength(1))
    await plan.getState().close()
    await open()
    expect(await kept()).toHaveLength(1)
  })

  it('keep the plan after half an hour of writing, as it was before the change that comes then', async () => {
    const { open, plan, kept, textOf } = await start()
    await open()
    plan.getState().change(type('eerst'))
    clock.time += 29 * minute
    plan.getState().change(type('goed'))
    clock.time += 2 * minute
    plan.getState().change(type(''))
    await vi.waitFor(async () => expect(await kept()).toEqual([['automatic', null, 3]]))
    expect(await textOf()).toEqual(words('goed'))
    clock.time += 2 * minute
    plan.getState().change(type('verder'))
    await plan.getState().flush()
    expect(await kept()).toHaveLength(1)
  })

  it('keep an adopted plan that was adopted before they were loaded', async () => {
    const { plan, kept, versions, open } = await start()
    await open()
    const opened = plan.getState()
    const late = { getState: () => ({ ...opened, plan: adopt(written) }), subscribe: () => () => undefined }
    const now = () => clock.time
    keepVersions({ plan: { ...plan, ...late }, versions, now, opened, adoptedName: () => 'Vastgesteld' })
    await vi.waitFor(async () => expect(await kept()).toEqual([['named', 'Vastgesteld', 2]]))
  })

  it('keep a version with a name when the plan is adopted', async () => {
    const { open, plan, kept } = await start()
    await open()
    plan.getState().change(adopt)
    await vi.waitFor(async () => expect(await kept()).toEqual([['named', 'Vastgesteld op 2026-12-15', 2]]))
  })

  it('keep an adopted plan that came without its version before a next version is written, and once only', async () => {
    const { plan, kept, database, open } = await start()
    await database.save(whole(adopt(written)))
    await open()
    plan.getState().change(startNextVersion)
    await vi.waitFor(async () => expect(await kept()).toEqual([['named', 'Vastgesteld op 2026-12-15', 2]]))
    plan.getState().change(adopt)
    await vi.waitFor(async () => expect(await kept()).toHaveLength(2))
    plan.getState().change(startNextVersion)
    await plan.getState().flush()
    expect(await kept()).toHaveLength(2)
  })

  it('keep an adopted plan once when a next version is started before the list was read', async () => {
    const { plan, kept, open, versions } = await start()
    await open()
    plan.getState().change(adopt)
    await vi.waitFor(async () => expect(await kept()).toHaveLength(1))
    versions.setState({ versions: null })
    plan.getState().change(startNextVersion)
    await vi.waitFor(() => expect(versions.getState().versions).not.toBeNull())
    await plan.getState().flush()
    expect(await kept()).toHaveLength(1)
  })

  it('never stand in the way of saving, and say that they failed', async () => {
    const { open, plan, versions, database } = await start(() => ({
      keep: () => Promise.reject(new StorageError('full', null)),
    }))
    await open()
    plan.getState().change(type('eerst'))
    clock.time += 31 * minute
    plan.getState().change(type('daarna'))
    await vi.waitFor(() => expect(versions.getState().notKept).toBe('full'))
    expect(await plan.getState().flush()).toBe(true)
    expect(await database.load('plan1')).toMatchObject({ plan: { texts: { [kern]: words('daarna') } } })
  })

  it('are left to the window that writes', async () => {
    const turn = {
      take: async () => false,
      takeOver: async () => undefined,
      saved: () => undefined,
      leave: () => undefined,
    }
    const { open, kept, plan } = await start(() => ({}), { turn })
    clock.time += 20 * hour
    await open()
    expect(plan.getState().elsewhere).toBe(true)
    expect(await kept()).toEqual([])
  })

  it('are thinned, those with a name left alone', async () => {
    const { open, plan, versions, kept } = await start()
    await open()
    await versions.getState().keep({ reason: 'named', name: 'Eerste opzet' })
    for (let time = 0; time < 6; time += 1) {
      plan.getState().change(type(`tekst ${time}`))
      clock.time += 31 * minute
      await versions.getState().keep({ reason: 'automatic' })
    }
    const all = await kept()
    expect(all.filter(([, name]) => name === null)).toHaveLength(3)
    expect(all.filter(([, name]) => name === 'Eerste opzet')).toHaveLength(1)
  })
})

describe('putting back', () => {
  async function withVersion() {
    const parts = await start()
    await parts.open()
    const version = await parts.versions.getState().keep({ reason: 'named', name: 'Concept' })
    if (!version) throw new Error('no version was kept')
    parts.plan.getState().change(type('later'))
    const loaded = await parts.versions.getState().load(version)
    if (loaded.kind !== 'loaded') throw new Error('the version cannot be read')
    return { ...parts, older: loaded.plan }
  }

  it('keeps the plan as it is first, and saves what is put back', async () => {
    const { versions, plan, kept, older, database, textOf } = await withVersion()
    expect(await versions.getState().restore(older)).toMatchObject({ kind: 'restored' })
    expect(plan.getState().plan?.texts[kern]).toEqual(words('begin'))
    expect(await kept()).toContainEqual(['before-restore', null, 2])
    expect(await textOf()).toEqual(words('later'))
    await plan.getState().flush()
    expect(await database.load('plan1')).toMatchObject({ plan: { revision: 3, texts: { [kern]: words('begin') } } })
  })

  it('can itself be undone', async () => {
    const { versions, plan, older } = await withVersion()
    const result = await versions.getState().restore(older, kern)
    if (result.kind !== 'restored') throw new Error(result.kind)
    await versions.getState().restore(result.before, kern)
    const restored = plan.getState().plan
    expect(restored?.texts[kern]).toEqual(words('later'))
    expect(restored && findSection(restored, kern)?.section.revision).toBe(4)
  })

  it('does nothing when the plan as it is cannot be kept, when nothing differs, or in an adopted plan', async () => {
    const { versions, plan, older } = await withVersion()
    const before = plan.getState().plan
    await plan.getState().flush()
    const failing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(await versions.getState().restore(older)).toEqual({ kind: 'not-kept' })
    failing.mockRestore()
    expect(plan.getState().plan).toBe(before)
    expect(before && (await versions.getState().restore(before))).toEqual({ kind: 'same' })
    plan.getState().change(adopt)
    expect(await versions.getState().restore(older)).toEqual({ kind: 'read-only' })
  })
})

describe('the list of versions', () => {
  it('renames, takes out and puts back', async () => {
    const { open, versions, kept } = await start()
    await open()
    const version = await versions.getState().keep({ reason: 'automatic' })
    if (!version) throw new Error('no version was kept')
    expect(await versions.getState().rename(version, 'College 12 januari')).toBe(true)
    expect(await kept()).toEqual([['named', 'College 12 januari', 1]])
    const [named] = versions.getState().versions ?? []
    const back = named ? await versions.getState().remove(named) : null
    expect(await kept()).toEqual([])
    expect(await back?.()).toBe(true)
    expect(versions.getState().versions?.map(({ name }) => name)).toEqual(['College 12 januari'])
  })

  it('says when it cannot be read', async () => {
    const { plan, versions } = await start(() => ({ list: () => Promise.reject(new StorageError('closed', null)) }))
    await plan.getState().open('plan1')
    await vi.waitFor(() => expect(versions.getState()).toMatchObject({ versions: null, unread: 'closed' }))
  })
})
