import 'fake-indexeddb/auto'
import { get, set } from 'idb-keyval'
import { beforeEach, describe, expect, it } from 'vitest'
import type { HouseStyle } from '../../src/housestyle/house-style.ts'
import { newId } from '../../src/lib/ids.ts'
import { addImage, setPlanFacts } from '../../src/plan/change-plan.ts'
import { writeTexts } from '../../src/plan/write-texts.ts'
import { checksumOf, writePlanFile } from '../../src/storage/plan-file.ts'
import { createPlanNotes } from '../../src/storage/plan-notes.ts'
import { createUseMarker } from '../../src/storage/use-marker.ts'
import { createPlansStore } from '../../src/store/plans-store.ts'
import { imageFacts } from '../../src/storage/stored-image.ts'
import { samplePlan, sampleTemplate, words } from '../plan/sample-plan.ts'
import { clock, emptyIndexedDb, openDatabase, rawStore, tinyImage, whole } from '../storage/open-database.ts'

const kern = 'voorwoord-kern'
const style = { id: 'rijnveen', name: 'Rijnveen', accent: '#aa0044', headingFont: 'serif', textFont: 'sans' } as const

function memoryStorage() {
  const values = new Map<string, string>()
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  }
}

function startScreen(storage = memoryStorage()) {
  const database = openDatabase()
  const marker = createUseMarker(() => storage, 'test')
  const noted = createPlanNotes(
    () => storage,
    'test',
    () => clock.time,
  )
  const store = createPlansStore({ database, marker, noted, newId })
  return { store, database, storage, noted, actions: store.getState() }
}
const titles = ({ store }: ReturnType<typeof startScreen>) =>
  store.getState().plans.map((plan) => (plan.readable ? plan.title : plan.id))

async function withPlan() {
  const screen = startScreen()
  const hash = await screen.database.putImage(tinyImage)
  const image = { type: 'image', attrs: { image: hash, alt: '', decorative: true, caption: '' } } as const
  const plan = addImage(writeTexts(samplePlan(), { [kern]: [...words('a'), image] }), hash, imageFacts(tinyImage))
  await screen.database.save(whole(plan))
  await screen.database.putHouseStyle({ ...style, logo: null, cover: 'logo', photo: null })
  await screen.actions.refresh()
  return { ...screen, plan, hash }
}

beforeEach(emptyIndexedDb)

describe('the list of plans', () => {
  it('is ready and empty at the first visit', async () => {
    const { store, actions } = startScreen()
    await actions.refresh()
    expect(store.getState()).toMatchObject({ phase: 'ready', plans: [], wiped: false })
  })

  it('shows a plan that was created', async () => {
    const screen = startScreen()
    const { id: _id, ...input } = { ...samplePlan(), template: sampleTemplate }
    const id = await screen.actions.create({ ...input, title: 'Nieuw plan' })
    expect(titles(screen)).toEqual(['Nieuw plan'])
    expect(await screen.database.load(id)).toMatchObject({ kind: 'loaded' })
  })

  it('says that storage was wiped when plans were here before', async () => {
    const before = await withPlan()
    emptyIndexedDb()
    const { store, actions } = startScreen(before.storage)
    await actions.refresh()
    expect(store.getState().wiped).toBe(true)
  })

  it('names the plans that the browser lost, with their last back-up, also when others are there', async () => {
    const before = await withPlan()
    const backup = { at: clock.time, revision: 2, fileName: 'Gelijke kansen.oabplan' }
    before.noted.change('plan1', { backup })
    emptyIndexedDb()
    const { store, actions, database } = startScreen(before.storage)
    await database.save(whole(samplePlan('plan2')))
    await actions.refresh()
    expect(store.getState().lost).toEqual(['plan1'])
    expect(store.getState().notes['plan1']).toMatchObject({ title: 'Gelijke kansen', backup })
    actions.forgetLost()
    await actions.refresh()
    expect(store.getState()).toMatchObject({ lost: [], plans: [{ id: 'plan2' }] })
  })

  it('misses no plan that the writer removed, for thirty days nor after', async () => {
    const day = 86_400_000
    const { actions, store, noted } = await withPlan()
    await actions.remove('plan1')
    const now = clock.time
    clock.time += 31 * day
    await actions.refresh()
    clock.time = now
    expect(store.getState()).toMatchObject({ plans: [], lost: [] })
    expect(noted.all()).toEqual({})
  })

  it('does without notes that cannot be read', async () => {
    const storage = memoryStorage()
    storage.setItem('test:plannen', '{"plan1":{"title":3,"backup":{"at":"x"}},"plan2":')
    const { store, actions } = startScreen(storage)
    await actions.refresh()
    expect(store.getState()).toMatchObject({ phase: 'ready', lost: [] })
  })

  it('says why it could not be read', async () => {
    const database = { ...openDatabase(), list: () => Promise.reject(new Error('x')) }
    const store = createPlansStore({ database, marker: createUseMarker(() => memoryStorage(), 'test'), newId })
    await store.getState().refresh()
    expect(store.getState()).toMatchObject({ phase: 'failed', failure: 'unknown' })
  })

  it('does without a browser that refuses to store markers', () => {
    const marker = createUseMarker(() => {
      throw new Error('denied')
    }, 'test')
    marker.markUsed()
    expect(marker.hasBeenUsed()).toBe(false)
  })

  it('copies, renames, removes and restores', async () => {
    const screen = await withPlan()
    const copy = await screen.actions.copy('plan1', 'Kopie')
    expect(await screen.actions.rename('plan1', 'Anders')).toBe(true)
    expect(titles(screen).toSorted()).toEqual(['Anders', 'Kopie'])
    expect(await screen.database.load(copy ?? '')).toMatchObject({ plan: { revision: 0, texts: screen.plan.texts } })
    await screen.actions.remove('plan1')
    expect(screen.store.getState().plans.find(({ id }) => id === 'plan1')?.deletedAt).not.toBeNull()
    await screen.actions.restore('plan1')
    expect(screen.store.getState().plans.every(({ deletedAt }) => deletedAt === null)).toBe(true)
  })

  it('does not rename a plan that was adopted', async () => {
    const screen = await withPlan()
    const status = { stage: 'vastgesteld', adoptedBy: 'raad', date: '2026-12-15' } as const
    const adopted = setPlanFacts(screen.plan, { status })
    await screen.database.save({ ...whole(adopted), base: screen.plan.revision })
    expect(await screen.actions.rename('plan1', 'Anders')).toBe(false)
  })

  it('can remove and rescue a plan that cannot be read, and neither copy nor rename it', async () => {
    const screen = startScreen()
    await set('plan:kapot', { shape: 1, iets: 'waardevols' }, rawStore())
    expect(await screen.actions.copy('kapot', 'x')).toBeNull()
    expect(await screen.actions.rename('kapot', 'x')).toBe(false)
    expect(await screen.actions.exportFile('kapot')).toBeNull()
    expect(await screen.actions.exportRaw('kapot')).toContain('waardevols')
    await screen.actions.remove('kapot')
    expect(screen.store.getState().plans).toMatchObject([{ readable: false, deletedAt: expect.any(String) }])
    expect(await get('plan:kapot', rawStore())).toEqual({ shape: 1, iets: 'waardevols' })
  })

  it('adds a finished plan under a new id', async () => {
    const screen = await withPlan()
    const id = await screen.actions.add(screen.plan, { [screen.hash]: tinyImage })
    expect(id).not.toBe('plan1')
    expect(titles(screen)).toHaveLength(2)
  })
})

/** A file as a newer app writes it, with parts that this one does not know. */
async function newerFile() {
  const plan = writeTexts(samplePlan(), { [kern]: words('uit de toekomst') })
  const { value } = await writePlanFile({ plan, images: {}, houseStyle: null })
  const { checksum: _checksum, ...rest } = JSON.parse(value)
  const versions = { ...plan.versions, shape: 2 }
  const later = { ...rest, versions, plan: { ...plan, versions, mood: ['blauw'] }, future: { a: 1 } }
  return { plan, text: JSON.stringify({ ...later, checksum: await checksumOf(later) }, null, 1) }
}

describe('files', () => {
  const exported = async () => {
    const screen = await withPlan()
    const file = await screen.actions.exportFile('plan1')
    if (!file) throw new Error('no file')
    return { ...screen, file, blob: new Blob([file.text]) }
  }

  it('are exported under the title and come back on a clean browser as they were', async () => {
    const { file, blob, plan, hash } = await exported()
    expect(file).toMatchObject({ fileName: 'Gelijke kansen.oabplan', findings: [] })
    emptyIndexedDb()
    const { actions, database } = startScreen()
    expect(await actions.importFile(blob)).toEqual({
      kind: 'imported',
      id: 'plan1',
      beside: false,
      otherStyle: null,
      findings: [],
    })
    expect(await database.load('plan1')).toMatchObject({ plan, readOnly: false })
    expect(await database.getImage(hash)).toEqual(tinyImage)
    expect(await database.getHouseStyle('rijnveen')).toEqual({ ...style, logo: null, cover: 'logo', photo: null })
  })

  it('take the Word template of the house style along', async () => {
    const screen = await exported()
    const template = new Uint8Array([0x50, 0x4b, 3, 4])
    const wordTemplate = { file: await screen.database.putWordTemplate(template), name: 'huis.dotx' }
    await screen.database.putHouseStyle({ ...style, logo: null, cover: 'logo', photo: null, wordTemplate })
    const file = await screen.actions.exportFile('plan1')
    emptyIndexedDb()
    const { actions, database } = startScreen()
    await actions.importFile(new Blob([file?.text ?? '']))
    expect(await database.getHouseStyle('rijnveen')).toMatchObject({ wordTemplate })
    expect(await database.getWordTemplate(wordTemplate.file)).toEqual(template)
  })

  it('come in beside a plan that is there already', async () => {
    const { actions, database, blob, plan } = await exported()
    const result = await actions.importFile(blob)
    expect(result).toMatchObject({ kind: 'imported', beside: true })
    expect(await database.load('plan1')).toMatchObject({ plan })
    expect(await database.list()).toHaveLength(2)
  })

  it('leave the house style alone that the municipality has here, and tell of the other one', async () => {
    const { actions, database, blob } = await exported()
    const own = { ...style, accent: '#000000', logo: null, cover: 'logo', photo: null } as const
    await database.putHouseStyle(own)
    const result = await actions.importFile(blob)
    expect(result).toMatchObject({ kind: 'imported', otherStyle: { ...own, accent: '#aa0044' } })
    const loaded = result.kind === 'imported' ? await database.load(result.id) : null
    expect(loaded).toMatchObject({ plan: { houseStyle: 'rijnveen' } })
    expect(await database.listHouseStyles()).toEqual([own])
  })

  it('tell of no other house style when it is the same', async () => {
    const { actions, blob } = await exported()
    expect(await actions.importFile(blob)).toMatchObject({ kind: 'imported', otherStyle: null })
  })

  it('take logo and photo along', async () => {
    const { actions, database, hash } = await withPlan()
    const photo = { ...tinyImage, bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 8]) }
    const photoHash = await database.putImage(photo)
    const dressed = {
      ...style,
      logo: { image: hash, alt: 'Logo' },
      cover: 'foto',
      photo: { image: photoHash, alt: '' },
    }
    await database.putHouseStyle(dressed as HouseStyle)
    const file = await actions.exportFile('plan1')
    emptyIndexedDb()
    const clean = startScreen()
    await clean.actions.importFile(new Blob([file?.text ?? '']))
    expect(await clean.database.getHouseStyle('rijnveen')).toEqual(dressed)
    expect(await clean.database.getImages([hash, photoHash])).toEqual({ [hash]: tinyImage, [photoHash]: photo })
  })

  it('bring a plan under the house style of its own municipality, whatever the file calls it', async () => {
    const { database, actions } = startScreen()
    const theirs = { ...style, logo: null, cover: 'logo', photo: null } as const
    await database.putHouseStyle({ ...theirs, id: 'gemeente-gm0599', accent: '#000000' })
    const leiden = { ...samplePlan(), municipality: { name: 'Leiden', code: 'GM0546' }, houseStyle: 'gemeente-gm0599' }
    const { value } = await writePlanFile({
      plan: leiden,
      images: {},
      houseStyle: { ...theirs, id: 'gemeente-gm0599' },
    })
    await actions.importFile(new Blob([value]))
    expect(await database.load('plan1')).toMatchObject({ plan: { houseStyle: 'gemeente-gm0546' } })
    expect((await database.getHouseStyle('gemeente-gm0546'))?.accent).toBe('#aa0044')
    expect((await database.getHouseStyle('gemeente-gm0599'))?.accent).toBe('#000000')
  })

  it('of a newer app open for reading only, and are given back byte for byte', async () => {
    const { text } = await newerFile()
    const { actions, database } = startScreen()
    const result = await actions.importFile(new Blob([text]))
    expect(result).toMatchObject({ kind: 'imported', id: 'plan1', findings: [{ code: 'plan-newer' }] })
    expect(await database.load('plan1')).toMatchObject({
      readOnly: true,
      plan: { texts: { [kern]: expect.anything() } },
    })
    expect(await database.rawRecords('plan1')).toMatchObject({ 'plan:plan1': { shape: 2, plan: { mood: ['blauw'] } } })
    expect(await actions.exportFile('plan1')).toMatchObject({ text, fileName: 'Gelijke kansen.oabplan' })
  })

  it('of a newer app are never written over, copied down or put in the place of a plan', async () => {
    const { text, plan } = await newerFile()
    const { actions, database } = startScreen()
    await database.save(whole(plan))
    const result = await actions.importFile(new Blob([text]))
    const id = result.kind === 'imported' ? result.id : ''
    expect(result).toMatchObject({ beside: true })
    expect(await database.load('plan1')).toMatchObject({ readOnly: false, plan })
    const before = await database.rawRecords(id)
    expect(await actions.rename(id, 'Anders')).toBe(false)
    expect(await actions.copy(id, 'Kopie')).toBeNull()
    expect(await openDatabase().save({ plan: { ...plan, id }, base: plan.revision, chapters: [] })).toMatchObject({
      kind: 'conflict',
    })
    expect(await database.rawRecords(id)).toEqual(before)
    expect((await actions.exportFile(id))?.text).toBe(text)
  })

  it('of a plan that a newer app stored here hold the parts that this one does not know', async () => {
    const { actions, plan } = await withPlan()
    const found = (await get('plan:plan1', rawStore())) as { plan: object }
    await set('plan:plan1', { ...found, shape: 2, plan: { ...found.plan, mood: ['blauw'] } }, rawStore())
    const file = JSON.parse((await actions.exportFile('plan1'))?.text ?? '') as Record<string, unknown>
    expect(file).toMatchObject({ versions: { shape: 2 }, plan: { mood: ['blauw'], texts: plan.texts } })
  })

  it('that are refused change nothing', async () => {
    const screen = await exported()
    const before = await screen.database.rawRecords('plan1')
    expect(await screen.actions.importFile(screen.blob.slice(0, 500))).toEqual({
      kind: 'refused',
      code: 'file-damaged',
    })
    expect(await screen.database.rawRecords('plan1')).toEqual(before)
    expect(titles(screen)).toEqual(['Gelijke kansen'])
  })
})
