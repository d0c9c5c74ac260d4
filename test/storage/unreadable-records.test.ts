import 'fake-indexeddb/auto'
import { set } from 'idb-keyval'
import { beforeEach, describe, expect, it } from 'vitest'
import { defaultHouseStyle } from '../../src/housestyle/default-style.ts'
import { writeTexts } from '../../src/plan/write-texts.ts'
import { rawText, unreadableRecords } from '../../src/storage/unreadable-records.ts'
import { createVersionDatabase } from '../../src/storage/version-database.ts'
import { samplePlan, words } from '../plan/sample-plan.ts'
import { emptyIndexedDb, openDatabase, rawStore, tinyImage, whole } from './open-database.ts'

beforeEach(emptyIndexedDb)

async function stored() {
  const database = openDatabase()
  const plan = writeTexts(samplePlan(), { 'voorwoord-kern': words('a') })
  await database.save(whole(plan))
  await database.putImage(tinyImage)
  await database.putHouseStyle({ ...defaultHouseStyle, id: 's' })
  await database.putWordTemplate(new Uint8Array([1]))
  const version = {
    id: 'v1',
    plan: 'plan1',
    name: null,
    reason: 'automatic',
    at: '2026-11-20T09:00:00.000Z',
    revision: 1,
  } as const
  await createVersionDatabase('test').keep(version, { plan, unreadable: { sections: {}, chapters: [] } })
}

describe('stored records that cannot be read', () => {
  it('are none when all is well', async () => {
    await stored()
    expect(await unreadableRecords('test')).toEqual([])
  })

  it.each([
    ['plan:kapot', 'plan'],
    ['text:plan1:kapot', 'text'],
    ['image:kapot', 'image'],
    ['style:kapot', 'style'],
    ['word-template:kapot', 'word-template'],
    ['version:plan1:kapot', 'version'],
    ['version-plan:plan1:kapot', 'version'],
    ['aside:style:s:1', 'aside'],
  ])('are found at %s', async (key, kind) => {
    await stored()
    await set(key, { shape: 1, iets: 'waardevols' }, rawStore())
    expect(await unreadableRecords('test')).toEqual([{ kind, key, record: { shape: 1, iets: 'waardevols' } }])
  })

  it('are given as text, bytes as base64', async () => {
    await set('image:kapot', { type: 'image/svg', bytes: new Uint8Array([1, 2, 3]) }, rawStore())
    expect(JSON.parse(rawText(await unreadableRecords('test')))).toEqual({
      'image:kapot': { type: 'image/svg', bytes: 'AQID' },
    })
  })
})
