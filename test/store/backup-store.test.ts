import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { writeTexts } from '../../src/plan/write-texts.ts'
import { createPlanNotes } from '../../src/storage/plan-notes.ts'
import type { BackupBase, TiedFile, TiedFiles } from '../../src/storage/tied-files.ts'
import { createBackupStore } from '../../src/store/backup-store.ts'
import { atLeastEvery, keepBackup, quietFor } from '../../src/store/keep-backup.ts'
import { createPlanStore } from '../../src/store/plan-store.ts'
import { samplePlan, words } from '../plan/sample-plan.ts'
import { fileOnDisk } from '../storage/file-on-disk.ts'
import { emptyIndexedDb, openDatabase, whole } from '../storage/open-database.ts'
import { manualTimer } from './manual-timer.ts'

const kern = 'voorwoord-kern'
const day = 86_400_000
const start = Date.parse('2026-11-23T12:00:00Z')

beforeEach(emptyIndexedDb)

/** Handles of files cannot be put in this IndexedDB, so the ties are kept in memory. */
function filesInMemory(): TiedFiles {
  const files = new Map<string, TiedFile>()
  const bases = new Map<string, BackupBase>()
  return {
    get: async (plan) => files.get(plan) ?? null,
    all: async () => Object.fromEntries(files),
    put: async (plan, file) => void files.set(plan, file),
    remove: async (plan) => void files.delete(plan),
    getBase: async (plan) => bases.get(plan) ?? null,
    putBase: async (plan, base) => void bases.set(plan, base),
    clear: async () => files.clear(),
  }
}

async function openPlan() {
  const database = openDatabase()
  await database.save(whole(writeTexts(samplePlan(), { [kern]: words('een twee drie') })))
  const clock = { time: start }
  const timer = manualTimer(start)
  const values = new Map<string, string>()
  const storage = {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  }
  const now = () => clock.time
  const plan = createPlanStore({ database, now, timer: manualTimer() })
  await plan.getState().open('plan1')
  const files = filesInMemory()
  const backup = createBackupStore({
    plan,
    files,
    now,
    notes: createPlanNotes(() => storage, 'test', now),
    textOf: async () => {
      const open = plan.getState().plan
      return open && { text: JSON.stringify(open), revision: open.revision, tooLarge: false }
    },
  })
  await backup.getState().refresh()
  const type = (text: string) => plan.getState().change((open) => writeTexts(open, { [kern]: words(text) }))
  return { plan, backup, files, clock, timer, type, state: () => backup.getState(), ...fileOnDisk('') }
}

describe('the back-up of a plan', () => {
  it('is none at first, and counts the words that change', async () => {
    const { state, type } = await openPlan()
    expect(state().note).toMatchObject({ backup: null, changed: 0 })
    type('een twee vier vijf')
    await state().refresh()
    expect(state().note?.changed).toBe(2)
  })

  it('is remembered and counts anew after the plan was saved as a file', async () => {
    const { state, type, plan } = await openPlan()
    type('een twee vier vijf')
    const revision = plan.getState().plan?.revision ?? 0
    state().saved('plan 2026-11-23.oabplan', revision)
    await state().refresh()
    expect(state().note).toMatchObject({
      backup: { at: start, revision, fileName: 'plan 2026-11-23.oabplan' },
      changed: 0,
    })
  })

  it('is asked for after seven days, once a day, and not when nothing changed', async () => {
    const { state, type, clock } = await openPlan()
    clock.time = start + 8 * day
    await state().refresh()
    expect(state().reminding).toBe(false)
    type('anders')
    await state().refresh()
    expect(state().reminding).toBe(true)
    void state().dismiss()
    await state().refresh()
    expect(state().reminding).toBe(false)
    clock.time += day
    await state().refresh()
    expect(state().reminding).toBe(true)
  })

  it('is asked for after two thousand changed words', async () => {
    const { state, type } = await openPlan()
    type(Array.from({ length: 1500 }, (_, index) => `a${index}`).join(' '))
    await state().refresh()
    expect(state().reminding).toBe(false)
    type(Array.from({ length: 2100 }, (_, index) => `b${index}`).join(' '))
    await state().refresh()
    expect(state().reminding).toBe(true)
  })
})

describe('a tied file', () => {
  it('is written when it is chosen, and is the back-up from then on', async () => {
    const { state, handle, disk, plan } = await openPlan()
    expect(await state().tie(handle)).toBe('tied')
    expect(JSON.parse(disk.content)).toEqual(plan.getState().plan)
    expect(state()).toMatchObject({ tiedTo: 'plan.oabplan', trouble: null, note: { backup: { at: start } } })
  })

  it('cannot hold two plans', async () => {
    const { state, handle, files } = await openPlan()
    await files.put('plan2', { handle, hash: null })
    expect(await state().tie(handle)).toBe('taken')
    expect(state().tiedTo).toBeNull()
  })

  it('is not written any more when it is let go', async () => {
    const { state, handle, disk, type } = await openPlan()
    await state().tie(handle)
    const before = disk.content
    await state().untie()
    type('anders')
    await state().update()
    expect(disk.content).toBe(before)
  })

  it('that somebody else changed is left alone until another is chosen', async () => {
    const { state, handle, disk, type } = await openPlan()
    await state().tie(handle)
    disk.content = 'van een collega'
    type('anders')
    await state().update()
    await state().update()
    expect(await state().write()).toBe(false)
    expect(state().trouble).toBe('changed')
    expect(disk.content).toBe('van een collega')
    expect(await (await state().tiedFile())?.getFile().then((file) => file.text())).toBe('van een collega')
    const other = fileOnDisk('')
    expect(await state().tie(other.handle)).toBe('tied')
    expect(state().trouble).toBeNull()
    expect(other.disk.content).toContain('anders')
  })

  it('is tried again by itself when its disk was full', async () => {
    const { state, handle, disk, type } = await openPlan()
    await state().tie(handle)
    disk.fails.close = 'QuotaExceededError'
    type('anders')
    await state().update()
    expect(state().trouble).toBe('full')
    disk.fails = {}
    await state().update()
    expect(state().trouble).toBeNull()
    expect(disk.content).toContain('anders')
  })

  it('waits for a press when the browser wants to be asked', async () => {
    const { state, handle, disk, type } = await openPlan()
    await state().tie(handle)
    disk.permission = 'prompt'
    type('anders')
    await state().update()
    expect(state().trouble).toBe('permission')
    expect(disk.content).not.toContain('anders')
    expect(await state().write()).toBe(true)
    expect(disk.content).toContain('anders')
  })
})

describe('the moments at which a tied file is written', () => {
  const page = () => {
    const document = Object.assign(new EventTarget(), { visibilityState: 'visible' as DocumentVisibilityState })
    return { window: new EventTarget(), document }
  }

  it('are a minute of rest, and every ten minutes while somebody writes', async () => {
    const { plan, backup, clock, timer, type, handle, disk, state } = await openPlan()
    keepBackup({ plan, backup, now: () => timer.now(), timer, page: page() })
    await state().tie(handle)
    const passes = async (time: number) => {
      clock.time += time
      await timer.pass(time)
      await new Promise((done) => setImmediate(done))
    }
    type('eerst')
    await passes(quietFor - 1)
    expect(disk.content).not.toContain('eerst')
    await passes(1)
    await expect.poll(() => disk.content).toContain('eerst')
    for (let minute = 0; minute < atLeastEvery / 30_000 - 1; minute += 1) {
      type(`regel ${minute}`)
      await passes(30_000)
      expect(disk.content).not.toContain('regel')
    }
    type('laatste')
    await passes(30_000)
    await expect.poll(() => disk.content).toContain('laatste')
  })

  it('are also when the window is hidden', async () => {
    const { plan, backup, timer, type, handle, disk, state } = await openPlan()
    const hidden = page()
    keepBackup({ plan, backup, now: timer.now, timer, page: hidden })
    await state().tie(handle)
    type('nog even')
    hidden.document.visibilityState = 'hidden'
    hidden.document.dispatchEvent(new Event('visibilitychange'))
    await expect.poll(() => disk.content).toContain('nog even')
  })
})
