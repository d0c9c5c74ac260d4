import 'fake-indexeddb/auto'
import { keys, set } from 'idb-keyval'
import { beforeEach, describe, expect, it } from 'vitest'
import { emptyIndexedDb, openDatabase, rawStore } from './open-database.ts'

const bytes = new Uint8Array([0x50, 0x4b, 3, 4, 9])

beforeEach(emptyIndexedDb)

describe('a stored Word template', () => {
  it('comes back by the hash of its bytes', async () => {
    const database = openDatabase()
    const hash = await database.putWordTemplate(bytes)
    expect(await database.getWordTemplate(hash)).toEqual(bytes)
  })

  it('is stored once, however often it is chosen', async () => {
    const database = openDatabase()
    expect(await database.putWordTemplate(bytes)).toBe(await database.putWordTemplate(bytes.slice()))
    expect(await keys(rawStore())).toHaveLength(1)
  })

  it('is not given when it is not there or is no bytes', async () => {
    const database = openDatabase()
    expect(await database.getWordTemplate('abc')).toBeNull()
    await set('word-template:abc', { bytes: 'kapot' }, rawStore())
    expect(await database.getWordTemplate('abc')).toBeNull()
  })

  it('is named by the house style that it belongs to', async () => {
    const database = openDatabase()
    const style = {
      id: 'rijnveen',
      name: 'Rijnveen',
      accent: '#aa0044',
      headingFont: 'serif',
      textFont: 'sans',
      logo: null,
      cover: 'logo',
      photo: null,
    } as const
    const wordTemplate = { file: await database.putWordTemplate(bytes), name: 'huis.dotx' }
    await database.putHouseStyle({ ...style, wordTemplate })
    expect(await database.getHouseStyle('rijnveen')).toEqual({ ...style, wordTemplate })
  })
})
