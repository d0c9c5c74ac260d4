import 'fake-indexeddb/auto'
import { get, set } from 'idb-keyval'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { systemTimer } from '../../src/lib/clock.ts'
import { startNextVersion } from '../../src/plan/adopted-plan.ts'
import { setPlanFacts } from '../../src/plan/change-plan.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { writeTexts } from '../../src/plan/write-texts.ts'
import type { PlanDatabase } from '../../src/storage/plan-records.ts'
import { createLeaveJournal } from '../../src/storage/leave-journal.ts'
import { flushOnLeave } from '../../src/store/flush-on-leave.ts'
import { createPlanStore } from '../../src/store/plan-store.ts'
import { samplePlan, words } from '../plan/sample-plan.ts'
import { clock, emptyIndexedDb, openDatabase, rawStore, tinyImage, whole } from '../storage/open-database.ts'

const kern = 'voorwoord-kern'
const written = writeTexts(samplePlan(), { [kern]: words('begin'), 'inleiding-kern': words('inleiding') })
const type = (text: string) => (plan: Plan) => writeTexts(plan, { [kern]: words(text) })

async function openStore(change: (database: PlanDatabase) => Partial<PlanDatabase> = () => ({})) {
  const real = openDatabase()
  await real.save(whole(written))
  const database = { ...real, ...change(real) }
  const store = createPlanStore({ database, now: () => clock.time, timer: systemTimer })
  return { store, database: real }
}
const storedText = async (database: PlanDatabase) => {
  const loaded = await database.load('plan1')
  return loaded.kind === 'loaded' ? loaded.plan.texts[kern] : loaded.kind
}

beforeEach(() => {
  emptyIndexedDb()
  vi.restoreAllMocks()
})

describe('opening a plan', () => {
  it('goes from none over loading to open, saved', async () => {
    const { store } = await openStore()
    expect(store.getState()).toMatchObject({ phase: 'none', plan: null })
    const phases: string[] = []
    store.subscribe(({ phase }) => phases.push(phase))
    const opening = store.getState().open('plan1')
    expect(await opening).toBe(true)
    expect(phases).toEqual(['loading', 'open'])
    expect(store.getState()).toMatchObject({
      phase: 'open',
      plan: written,
      saveState: { kind: 'saved', at: clock.time },
    })
  })

  it('takes no change and writes nothing before the plan is loaded', async () => {
    const save = vi.fn()
    const { store } = await openStore(() => ({ save }))
    const opening = store.getState().open('plan1')
    expect(store.getState().change(type('te vroeg'))).toBe(false)
    await opening
    expect(store.getState().plan).toEqual(written)
    expect(save).not.toHaveBeenCalled()
  })

  it.each([
    ['missing', () => ({ load: async () => ({ kind: 'missing' }) as const })],
    ['unreadable', () => ({ load: async () => ({ kind: 'unreadable' }) as const })],
    ['unknown', () => ({ load: () => Promise.reject(new Error('x')) })],
  ])('fails as %s, takes no change and writes nothing', async (failure, change) => {
    const save = vi.fn()
    const { store } = await openStore(() => ({ ...change(), save }))
    expect(await store.getState().open('plan1')).toBe(false)
    expect(store.getState()).toMatchObject({ phase: 'failed', failure, id: 'plan1', plan: null })
    expect(store.getState().change(type('a'))).toBe(false)
    expect(await store.getState().flush()).toBe(true)
    expect(save).not.toHaveBeenCalled()
  })

  it('shows the plan that was asked for last', async () => {
    const { store, database } = await openStore()
    await database.save(whole(samplePlan('plan2')))
    const results = await Promise.all([store.getState().open('plan1'), store.getState().open('plan2')])
    expect(results).toEqual([false, true])
    expect(store.getState().plan?.id).toBe('plan2')
  })
})

describe('changing the open plan', () => {
  it('saves what was typed, and flushes the last of it at once', async () => {
    const { store, database } = await openStore()
    await store.getState().open('plan1')
    store.getState().change(type('a'))
    store.getState().change(type('ab'))
    expect(store.getState().saveState.kind).toBe('saving')
    expect(await store.getState().flush()).toBe(true)
    expect(store.getState().saveState.kind).toBe('saved')
    expect(await storedText(database)).toEqual(words('ab'))
  })

  it('does nothing for a change that changes nothing', async () => {
    const { store } = await openStore()
    await store.getState().open('plan1')
    expect(store.getState().change((plan) => plan)).toBe(true)
    expect(store.getState().saveState.kind).toBe('saved')
  })

  it('saves before it opens another plan', async () => {
    const { store, database } = await openStore()
    await database.save(whole(samplePlan('plan2')))
    await store.getState().open('plan1')
    store.getState().change(type('eerst dit'))
    expect(await store.getState().open('plan2')).toBe(true)
    expect(await storedText(database)).toEqual(words('eerst dit'))
  })

  it('saves what is typed while closing saves', async () => {
    const { store, database } = await openStore()
    await store.getState().open('plan1')
    store.getState().change(type('a'))
    const closing = store.getState().close()
    store.getState().change(type('nog iets'))
    expect(await closing).toBe(true)
    expect(store.getState().phase).toBe('none')
    expect(await storedText(database)).toEqual(words('nog iets'))
  })

  it('stays open with everything in memory when it cannot be saved', async () => {
    const { store, database } = await openStore()
    await store.getState().open('plan1')
    store.getState().change(type('wel gelukt'))
    expect(await store.getState().flush()).toBe(true)
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    store.getState().change(type('niet kwijt'))
    expect(await store.getState().close()).toBe(false)
    expect(store.getState()).toMatchObject({ phase: 'open', saveState: { kind: 'failed', reason: 'full' } })
    expect(await store.getState().open('plan2')).toBe(false)
    expect(store.getState().plan?.texts[kern]).toEqual(words('niet kwijt'))
    vi.restoreAllMocks()
    expect(await store.getState().close()).toBe(true)
    expect(await storedText(database)).toEqual(words('niet kwijt'))
  })

  it('reports a conflict and never writes over what another page saved', async () => {
    const { store } = await openStore()
    const other = openDatabase({ session: 'pagina2' })
    await store.getState().open('plan1')
    await other.save(whole(type('van hen')(written), 1))
    store.getState().change(type('van mij'))
    expect(await store.getState().close()).toBe(false)
    expect(store.getState().saveState).toEqual({ kind: 'failed', reason: 'conflict' })
    expect(await storedText(other)).toEqual(words('van hen'))
    store.getState().discard()
    expect(store.getState()).toMatchObject({ phase: 'none', plan: null })
  })

  it('writes the whole plan and its images again when the store was emptied', async () => {
    const { store } = await openStore()
    await store.getState().open('plan1')
    const hash = await store.getState().addImage(tinyImage)
    await store.getState().flush()
    await rawStore()('readwrite', (records) => void records.clear())
    emptyIndexedDb()
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('closing', 'InvalidStateError')
    })
    store.getState().change(type('terug'))
    await vi.waitFor(() => expect(store.getState().saveState.kind).toBe('saved'))
    const database = openDatabase()
    expect(await database.load('plan1')).toMatchObject({ plan: store.getState().plan })
    expect(await database.getImage(hash ?? '')).toEqual(tinyImage)
  })
})

describe('images', () => {
  it('adds one, stores it with the plan, and has it again after opening', async () => {
    const { store } = await openStore()
    await store.getState().open('plan1')
    const hash = (await store.getState().addImage(tinyImage)) ?? ''
    expect(store.getState().plan?.images[hash]).toEqual({ type: 'image/png', width: 2, height: 1, bytes: 7 })
    expect(await store.getState().addImage(tinyImage)).toBe(hash)
    expect(store.getState().plan?.revision).toBe(written.revision + 1)
    await store.getState().close()
    await store.getState().open('plan1')
    expect(store.getState().images).toEqual({ [hash]: tinyImage })
  })

  it('adds none when no plan is open', async () => {
    const { store } = await openStore()
    expect(await store.getState().addImage(tinyImage)).toBeNull()
  })
})

describe('a plan that may not be written', () => {
  it('takes no changes from a newer version, whatever the windows agree', async () => {
    const { store } = await openStore()
    const manifest = await get('plan:plan1', rawStore())
    await set('plan:plan1', { ...manifest, shape: 2 }, rawStore())
    await store.getState().open('plan1')
    await store.getState().takeOver()
    expect(store.getState()).toMatchObject({ readOnly: true, findings: [{ code: 'plan-newer' }] })
    expect(store.getState().change(type('a'))).toBe(false)
    expect((await get('plan:plan1', rawStore()))?.shape).toBe(2)
  })

  it('locks an unreadable section and keeps its raw text whatever is written', async () => {
    const { store } = await openStore()
    const record = await get('text:plan1:voorwoord', rawStore())
    const video = [{ type: 'video' }]
    await set('text:plan1:voorwoord', { ...record, texts: { [kern]: video } }, rawStore())
    await store.getState().open('plan1')
    expect(store.getState().locked).toEqual([kern])
    store.getState().change((plan) => writeTexts(plan, { [kern]: words('eroverheen'), 'voorwoord-meer': words('wel') }))
    expect(store.getState().plan?.texts).toEqual({
      'inleiding-kern': words('inleiding'),
      'voorwoord-meer': words('wel'),
    })
    await store.getState().flush()
    const { texts } = (await get('text:plan1:voorwoord', rawStore())) ?? {}
    expect(texts).toEqual({ [kern]: video, 'voorwoord-meer': words('wel') })
  })

  it('locks every section of an unreadable chapter', async () => {
    const { store } = await openStore()
    await set('text:plan1:voorwoord', 'kapot', rawStore())
    await store.getState().open('plan1')
    expect(store.getState().locked).toEqual([kern, 'voorwoord-meer', 'voorwoord-slot'])
    store.getState().change((plan) => setPlanFacts(plan, { title: 'Toch verder' }))
    await store.getState().flush()
    expect(await get('text:plan1:voorwoord', rawStore())).toBe('kapot')
  })
})

describe('leaving the page', () => {
  it('flushes before and at leaving and when hidden, and not when shown', () => {
    const window = new EventTarget()
    const document = Object.assign(new EventTarget(), { visibilityState: 'visible' as DocumentVisibilityState })
    const flush = vi.fn()
    const stop = flushOnLeave({ window, document }, flush)
    document.dispatchEvent(new Event('visibilitychange'))
    expect(flush).not.toHaveBeenCalled()
    document.visibilityState = 'hidden'
    document.dispatchEvent(new Event('visibilitychange'))
    window.dispatchEvent(new Event('beforeunload'))
    window.dispatchEvent(new Event('pagehide'))
    expect(flush).toHaveBeenCalledTimes(3)
    stop()
    window.dispatchEvent(new Event('beforeunload'))
    window.dispatchEvent(new Event('pagehide'))
    expect(flush).toHaveBeenCalledTimes(3)
  })
})

describe('leaving a page before its words were stored', () => {
  it('finds them back at the next visit, and stores them then', async () => {
    const kept = new Map<string, string>()
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    }
    const journal = createLeaveJournal(() => storage, 'proef')
    const database = openDatabase()
    await database.save(whole(written))
    const dropped = { ...database, save: () => new Promise<never>(() => undefined) }
    const left = createPlanStore({ database: dropped, now: () => clock.time, timer: systemTimer, journal })
    await left.getState().open('plan1')
    left.getState().change(type('laatste woorden'))
    left.getState().leave()

    const next = createPlanStore({ database, now: () => clock.time, timer: systemTimer, journal })
    await next.getState().open('plan1')
    expect(next.getState().plan?.texts[kern]).toEqual(words('laatste woorden'))
    expect(await next.getState().flush()).toBe(true)
    expect(await storedText(database)).toEqual(words('laatste woorden'))
    expect(kept.size).toBe(0)
  })
})

describe('an adopted plan', () => {
  const adopted = setPlanFacts(written, { status: { stage: 'vastgesteld', adoptedBy: 'raad', date: '2026-12-15' } })

  it('is read-only until a next version of it is started, and is saved all the same', async () => {
    const { store, database } = await openStore()
    await store.getState().open('plan1')
    expect(store.getState().change(() => adopted)).toBe(true)
    expect(store.getState()).toMatchObject({ readOnly: true, elsewhere: false })
    expect(store.getState().change(type('te laat'))).toBe(false)
    expect(await store.getState().addImage(tinyImage)).toBeNull()
    expect(await store.getState().flush()).toBe(true)
    expect(await database.load('plan1')).toMatchObject({ plan: { status: { stage: 'vastgesteld' } } })
    expect(store.getState().change(startNextVersion)).toBe(true)
    expect(store.getState().readOnly).toBe(false)
    expect(store.getState().change(type('verder'))).toBe(true)
  })

  it('opens read-only', async () => {
    const { store } = await openStore((real) => ({
      load: async (id) => ({ ...(await real.load(id)), plan: adopted }) as never,
    }))
    await store.getState().open('plan1')
    expect(store.getState().readOnly).toBe(true)
    expect(store.getState().change(type('te laat'))).toBe(false)
  })
})
