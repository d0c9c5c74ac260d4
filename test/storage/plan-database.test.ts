import 'fake-indexeddb/auto'
import { del, entries, get, set } from 'idb-keyval'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { addAnnex, removeAnnex } from '../../src/plan/change-chapter.ts'
import { setPlanFacts } from '../../src/plan/change-plan.ts'
import { writeTexts } from '../../src/plan/write-texts.ts'
import { samplePlan, words } from '../plan/sample-plan.ts'
import { everyKind } from '../richtext/every-kind.ts'
import { clock, emptyIndexedDb, openDatabase, rawStore, tinyImage, whole } from './open-database.ts'

const day = 24 * 60 * 60 * 1000
const kern = 'voorwoord-kern'
const written = writeTexts(samplePlan(), {
  [kern]: everyKind,
  'voorwoord-meer': words('meer'),
  'inleiding-kern': words('inleiding'),
})

beforeEach(() => {
  emptyIndexedDb()
  vi.restoreAllMocks()
})

describe('saving and loading', () => {
  it('gives back the plan that was saved, in one record per chapter', async () => {
    const database = openDatabase()
    expect(await database.save(whole(written))).toEqual({ kind: 'saved', at: '2026-11-23T12:00:00.000Z' })
    expect(await database.load('plan1')).toMatchObject({ kind: 'loaded', plan: written, readOnly: false, findings: [] })
    expect(Object.keys(await database.rawRecords('plan1'))).toEqual([
      'plan:plan1',
      'text:plan1:inleiding',
      'text:plan1:voorwoord',
    ])
  })

  it('writes only the chapters that are named', async () => {
    const database = openDatabase()
    await database.save(whole(written))
    const next = writeTexts(written, { [kern]: words('nieuw'), 'inleiding-kern': words('ook nieuw') })
    await database.save({ plan: next, base: 1, chapters: ['voorwoord'] })
    const loaded = await database.load('plan1')
    expect(loaded).toMatchObject({ plan: { texts: { [kern]: words('nieuw'), 'inleiding-kern': words('inleiding') } } })
  })

  it('commits the transaction itself, so that a page that is left does not lose it', async () => {
    const database = openDatabase()
    await database.save(whole(written))
    const commit = vi.spyOn(IDBTransaction.prototype, 'commit')
    await database.save(whole(writeTexts(written, { [kern]: words('a') }), 1))
    expect(commit).toHaveBeenCalledTimes(1)
  })

  it('waits for the disk when a plan is brought in or taken out, and not while somebody types', async () => {
    const database = openDatabase()
    const began = vi.spyOn(IDBDatabase.prototype, 'transaction')
    const isStrict = () => began.mock.calls.at(-1)?.[2]?.durability === 'strict'
    await database.save(whole(written))
    expect(isStrict()).toBe(true)
    await database.save(whole(writeTexts(written, { [kern]: words('a') }), 1))
    expect(isStrict()).toBe(false)
    await database.remove('plan1')
    expect(isStrict()).toBe(true)
  })

  it('makes every request of a later save at once, without waiting for an answer', async () => {
    const database = openDatabase()
    await database.save(whole(written))
    const read = vi.spyOn(IDBObjectStore.prototype, 'get')
    await database.save(whole(writeTexts(written, { [kern]: words('a') }), 1))
    expect(read).not.toHaveBeenCalled()
  })

  it('keeps the text of a removed annex', async () => {
    const annexed = addAnnex(samplePlan(), { id: 'bijlage-1', title: 'x', section: 'eigen-00000001' })
    const filled = writeTexts(annexed, { 'eigen-00000001': words('bewaard') })
    const database = openDatabase()
    await database.save(whole(filled))
    const removed = removeAnnex(filled, 'bijlage-1')
    await database.save({ plan: removed, base: filled.revision, chapters: ['bijlage-1', '_los'] })
    expect(await database.load('plan1')).toMatchObject({ plan: removed, findings: [] })
    expect(await get('text:plan1:bijlage-1', rawStore())).toBeUndefined()
  })

  it('tells a plan that is not there from one that cannot be read', async () => {
    const database = openDatabase()
    expect(await database.load('plan1')).toEqual({ kind: 'missing' })
    await set('plan:plan1', { shape: 1, plan: 'kapot' }, rawStore())
    expect(await database.load('plan1')).toEqual({ kind: 'unreadable' })
  })

  it('stores images and house styles', async () => {
    const database = openDatabase()
    const hash = await database.putImage(tinyImage)
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(await database.getImage(hash)).toEqual(tinyImage)
    expect(await database.getImages([hash, 'weg'])).toEqual({ [hash]: tinyImage })
    const style = {
      id: 'rijnveen',
      name: 'Rijnveen',
      accent: '#aa0044',
      headingFont: 'serif',
      textFont: 'sans',
    } as const
    await database.putHouseStyle({ ...style, logo: null, cover: 'logo', photo: null })
    await set('style:kapot', { id: 'kapot' }, rawStore())
    expect(await database.getHouseStyle('rijnveen')).toEqual({ ...style, logo: null, cover: 'logo', photo: null })
    expect(await database.listHouseStyles()).toEqual([{ ...style, logo: null, cover: 'logo', photo: null }])
  })

  it('keeps a house style that cannot be read when another is chosen in its place', async () => {
    const style = { id: 's', name: 'R', accent: '#aa0044', headingFont: 'serif', textFont: 'sans' } as const
    const database = openDatabase()
    for (const lost of ['eerst', 'later']) {
      await set('style:s', { accent: lost }, rawStore())
      expect(await database.getHouseStyle('s')).toBeNull()
      await database.putHouseStyle({ ...style, logo: null, cover: 'logo', photo: null })
      expect(await database.getHouseStyle('s')).toMatchObject(style)
    }
    await database.putHouseStyle({ ...style, logo: null, cover: 'logo', photo: null })
    expect((await entries(rawStore())).filter(([key]) => String(key).startsWith('aside:'))).toEqual([
      ['aside:style:s:1', { accent: 'eerst' }],
      ['aside:style:s:2', { accent: 'later' }],
    ])
  })

  it('gives a house style from before covers the cover with the logo', async () => {
    const old = { id: 'oud', name: 'Oud', accent: '#aa0044', headingFont: 'serif', textFont: 'sans', logo: null }
    await openDatabase().hasBeenUsed()
    await set('style:oud', old, rawStore())
    expect(await openDatabase().getHouseStyle('oud')).toEqual({ ...old, cover: 'logo', photo: null })
  })

  it('does not give an image that is no PNG or JPEG', async () => {
    const svg = { ...tinyImage, bytes: new TextEncoder().encode('<svg>') }
    const database = openDatabase()
    expect(await database.getImage(await database.putImage(svg))).toBeNull()
  })
})

describe('two pages', () => {
  const mine = writeTexts(written, { [kern]: words('van mij') })
  const theirs = writeTexts(written, { 'inleiding-kern': words('van hen') })
  const both = async () => {
    const pages = [openDatabase(), openDatabase({ session: 'pagina2' })] as const
    await pages[0].save(whole(written))
    return pages
  }

  it('refuses a save that is based on an older revision', async () => {
    const [page1, page2] = await both()
    await page1.save(whole(mine, 1))
    expect(await page2.save(whole(theirs, 1))).toEqual({ kind: 'conflict', missing: false })
    expect(await page1.load('plan1')).toMatchObject({ plan: mine })
  })

  it('refuses the page that saved first once the other page has saved', async () => {
    const [page1, page2] = await both()
    expect(await page2.save(whole(theirs, 1))).toMatchObject({ kind: 'saved' })
    expect(await page1.save(whole(mine, 1))).toEqual({ kind: 'conflict', missing: false })
    expect(await page1.save(whole(mine, 1))).toEqual({ kind: 'conflict', missing: false })
    expect(await page1.load('plan1')).toMatchObject({ plan: theirs })
  })

  it('lets a page go on after it has loaded what the other page saved', async () => {
    const [page1, page2] = await both()
    await page2.save(whole(theirs, 1))
    await page1.save(whole(mine, 1))
    const again = writeTexts(theirs, { [kern]: words('opnieuw') })
    expect(await page1.save(whole(again, 2))).toMatchObject({ kind: 'saved' })
    expect(await page2.save(whole(theirs, 2))).toMatchObject({ kind: 'conflict' })
    const third = writeTexts(again, { [kern]: words('en door') })
    expect(await page1.save(whole(third, 3))).toMatchObject({ kind: 'saved' })
  })

  it('refuses a new plan over an existing one', async () => {
    const [, page2] = await both()
    expect(await page2.save(whole(samplePlan()))).toEqual({ kind: 'conflict', missing: false })
  })

  it('says that the plan is gone when the store was emptied, and takes it whole', async () => {
    const [page1] = await both()
    emptyIndexedDb()
    const page = openDatabase()
    expect(await page.save({ plan: mine, base: 1, chapters: ['voorwoord'] })).toEqual({
      kind: 'conflict',
      missing: true,
    })
    expect(await page.save(whole(mine))).toMatchObject({ kind: 'saved' })
    expect(await page.load('plan1')).toMatchObject({ plan: mine })
    expect(page1).toBeDefined()
  })

  it('never writes over a plan of a newer version', async () => {
    const [page1] = await both()
    const stored = await get('plan:plan1', rawStore())
    await set('plan:plan1', { ...stored, shape: 2 }, rawStore())
    expect(await openDatabase().save(whole(mine, 1))).toMatchObject({ kind: 'conflict' })
    expect(await page1.load('plan1')).toMatchObject({ readOnly: true, findings: [{ code: 'plan-newer' }] })
  })
})

describe('a connection that fails', () => {
  const failOnce = (error: DOMException) =>
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw error
    })

  it('opens again and saves when the browser closed it', async () => {
    const database = openDatabase()
    await database.save(whole(written))
    failOnce(new DOMException('closing', 'InvalidStateError'))
    const next = writeTexts(written, { [kern]: words('toch') })
    expect(await database.save(whole(next, 1))).toMatchObject({ kind: 'saved' })
    expect(await database.load('plan1')).toMatchObject({ plan: next })
  })

  it('says so when opening again does not help', async () => {
    const database = openDatabase()
    await database.list()
    await rawStore()('readonly', () => undefined)
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('closing', 'InvalidStateError')
    })
    await expect(database.list()).rejects.toMatchObject({ reason: 'closed' })
  })

  it('says that the disk is full, writes nothing and is right the next time', async () => {
    const database = openDatabase()
    await database.save(whole(written))
    const next = writeTexts(written, { [kern]: words('vol'), 'inleiding-kern': words('vol') })
    const original = IDBObjectStore.prototype.put
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (put.mock.calls.length > 1) throw new DOMException('full', 'QuotaExceededError')
      return original.apply(this, args)
    })
    await expect(database.save(whole(next, 1))).rejects.toMatchObject({ name: 'StorageError', reason: 'full' })
    put.mockRestore()
    expect(await database.load('plan1')).toMatchObject({ plan: written })
    expect(await database.save(whole(next, 1))).toMatchObject({ kind: 'saved' })
  })

  it('gives an unknown reason for anything else', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new Error('no storage')
    })
    await expect(openDatabase().exists('plan1')).rejects.toMatchObject({ reason: 'unknown' })
  })
})

describe('what cannot be read', () => {
  const poison = async (change: (texts: Record<string, unknown>) => unknown) => {
    const database = openDatabase()
    await database.save(whole(written))
    const record = await get('text:plan1:voorwoord', rawStore())
    await set('text:plan1:voorwoord', change(record), rawStore())
    const loaded = await database.load('plan1')
    if (loaded.kind !== 'loaded') throw new Error(loaded.kind)
    return { database, loaded }
  }
  const video = [{ type: 'video', attrs: { url: 'x' } }]

  it('keeps one section apart and opens the rest', async () => {
    const { loaded } = await poison((record) => ({ ...record, texts: { ...Object(record['texts']), [kern]: video } }))
    expect(Object.keys(loaded.plan.texts)).toEqual(['inleiding-kern', 'voorwoord-meer'])
    expect(loaded.unreadable).toEqual({ sections: { [kern]: video }, chapters: [] })
    expect(loaded.findings).toEqual([{ code: 'section-unreadable', severity: 'error', where: { section: kern } }])
  })

  it('writes the raw section back as it was when its chapter is saved', async () => {
    const { database, loaded } = await poison((record) => ({
      ...record,
      texts: { ...Object(record['texts']), [kern]: video },
    }))
    const plan = writeTexts(loaded.plan, { 'voorwoord-meer': words('anders') })
    await database.save({ ...whole(plan, 1), unreadable: loaded.unreadable })
    expect(await get('text:plan1:voorwoord', rawStore())).toMatchObject({
      texts: { [kern]: video, 'voorwoord-meer': words('anders') },
    })
  })

  it('never writes over a chapter whose record is broken', async () => {
    const broken = { shape: 1, zomaar: ['iets'] }
    const { database, loaded } = await poison(() => broken)
    expect(loaded.unreadable.chapters).toEqual(['voorwoord'])
    expect(loaded.plan.texts).toEqual({ 'inleiding-kern': words('inleiding') })
    const plan = writeTexts(loaded.plan, { 'voorwoord-meer': words('anders') })
    await database.save({ ...whole(plan, 1), unreadable: loaded.unreadable })
    expect(await get('text:plan1:voorwoord', rawStore())).toEqual(broken)
    expect((await database.rawRecords('plan1'))['text:plan1:voorwoord']).toEqual(broken)
  })

  it('reports a chapter whose record is gone', async () => {
    const database = openDatabase()
    await database.save(whole(written))
    await del('text:plan1:voorwoord', rawStore())
    expect(await database.load('plan1')).toMatchObject({
      findings: [{ code: 'chapter-missing', facts: { chapter: 'voorwoord' } }],
    })
  })

  it.each([
    ['a record that is no object', 'tekst'],
    ['a version that is no number', { shape: 'een' }],
    ['a key that reaches a prototype', JSON.parse('{"shape":1,"__proto__":{"x":1}}')],
  ])('lists %s without throwing', async (_what, raw) => {
    await set('plan:kapot', raw, rawStore())
    const database = openDatabase()
    await database.save(whole(written))
    expect(await database.list()).toMatchObject([
      { readable: true, id: 'plan1' },
      { readable: false, id: 'kapot' },
    ])
    expect(({} as Record<string, unknown>)['x']).toBeUndefined()
  })
})

describe('the list', () => {
  it('sums a plan up', async () => {
    const database = openDatabase()
    await database.save(whole(written))
    expect(await database.list()).toEqual([
      {
        readable: true,
        id: 'plan1',
        revision: 1,
        title: 'Gelijke kansen',
        municipality: 'Rijnveen',
        period: { from: 2027, to: 2030 },
        status: written.status,
        savedAt: '2026-11-23T12:00:00.000Z',
        deletedAt: null,
        progress: { leeg: 6, bezig: 3, klaar: 0 },
        newer: false,
      },
    ])
  })

  it('remembers that it was used', async () => {
    const database = openDatabase()
    expect(await database.hasBeenUsed()).toBe(false)
    await database.save(whole(written))
    expect(await database.hasBeenUsed()).toBe(true)
  })
})

describe('removing', () => {
  it('marks, restores, and leaves the records as they are', async () => {
    const database = openDatabase()
    await database.save(whole(written))
    const before = await database.rawRecords('plan1')
    await database.remove('plan1')
    expect(await database.list()).toMatchObject([{ deletedAt: '2026-11-23T12:00:00.000Z' }])
    await database.restore('plan1')
    expect(await database.list()).toMatchObject([{ deletedAt: null }])
    expect(await database.rawRecords('plan1')).toEqual(before)
  })

  it('erases after 30 days and not before, and leaves other plans', async () => {
    const database = openDatabase()
    await database.save(whole(written))
    await database.save(whole(setPlanFacts(samplePlan('plan10'), { title: 'Blijft' })))
    await database.remove('plan1')
    const later = (days: number) => openDatabase({ now: () => clock.time + days * day })
    expect(await later(30).purge()).toBe(0)
    expect(await later(31).purge()).toBe(1)
    expect(await database.list()).toMatchObject([{ id: 'plan10' }])
    const keys = (await entries(rawStore())).map(([key]) => String(key))
    expect(keys.filter((key) => key.includes('plan1:'))).toEqual(['ended:plan1:pagina1'])
  })

  it('erases nothing when the clock was set back', async () => {
    const database = openDatabase()
    await database.save(whole(written))
    await database.remove('plan1')
    expect(await openDatabase({ now: () => clock.time - 365 * day }).purge()).toBe(0)
  })

  it('tells a page that still has an erased plan open that it is gone', async () => {
    const database = openDatabase()
    await database.save(whole(written))
    await database.remove('plan1')
    await openDatabase({ now: () => clock.time + 31 * day, session: 'pagina2' }).purge()
    const next = writeTexts(written, { [kern]: words('nog open') })
    expect(await database.save(whole(next, 1))).toMatchObject({ kind: 'conflict' })
    expect(await database.save(whole(next, 1))).toEqual({ kind: 'conflict', missing: true })
  })
})
