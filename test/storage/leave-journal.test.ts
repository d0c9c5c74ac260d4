import { describe, expect, it } from 'vitest'
import { createLeaveJournal } from '../../src/storage/leave-journal.ts'
import { chapter, doc, p, plan, section } from '../build.ts'

function memory() {
  const kept = new Map<string, string>()
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
  return { kept, journal: createLeaveJournal(() => storage, 'proef') }
}

const chapters = [chapter('inleiding', section('aanleiding'), section('status'))]
const stored = plan(chapters, { aanleiding: doc(p('Oud.')), status: doc(p('Blijft.')) }, { revision: 7 })
const typed = { ...stored, revision: 9, texts: { ...stored.texts, aanleiding: doc(p('Net getypt.')) } }

describe('the journal of a page that is left', () => {
  it('gives back the last words, and the rest as it was stored', () => {
    const { journal } = memory()
    journal.write(typed, stored)
    expect(journal.recover(stored)).toEqual(typed)
  })

  it('keeps a section empty that was emptied', () => {
    const { journal } = memory()
    const { aanleiding: _gone, ...rest } = stored.texts
    journal.write({ ...stored, revision: 8, texts: rest }, stored)
    expect(journal.recover(stored).texts).toEqual(rest)
  })

  it('is kept apart when it cannot be read, and leaves the stored plan as it is', () => {
    const { journal, kept } = memory()
    for (const broken of ['{"base":7,', '{"base":7,"plan":{"id":"x"},"texts":{}}']) {
      kept.set(`proef:dagboek:${stored.id}`, broken)
      expect(journal.recover(stored)).toBe(stored)
      journal.clear(stored.id)
      expect([...kept]).toEqual([[`proef:dagboek:${stored.id}:apart`, broken]])
    }
  })

  it('gives way to what the database holds when that is as new', () => {
    const { journal } = memory()
    journal.write(typed, stored)
    expect(journal.recover({ ...stored, revision: 9 })).toMatchObject({ revision: 9, texts: stored.texts })
  })

  it('is not laid over a plan that is older than what it was written on', () => {
    const { journal } = memory()
    journal.write(typed, stored)
    const older = { ...stored, revision: 3 }
    expect(journal.recover(older)).toBe(older)
  })

  it('leaves a plan alone when its entry is damaged or of another plan', () => {
    const { kept, journal } = memory()
    journal.write(typed, stored)
    const [key = ''] = kept.keys()
    kept.set(key, (kept.get(key) ?? '').slice(0, -20))
    expect(journal.recover(stored)).toBe(stored)
    kept.set(key, JSON.stringify({ base: 7, plan: { ...typed, id: 'plan-2' }, texts: {} }))
    expect(journal.recover(stored)).toBe(stored)
  })

  it('is gone after it is cleared', () => {
    const { journal } = memory()
    journal.write(typed, stored)
    journal.clear(stored.id)
    expect(journal.recover(stored)).toBe(stored)
  })

  it('stops nothing when the browser refuses', () => {
    const refusing = createLeaveJournal(() => {
      throw new Error('blocked')
    }, 'proef')
    refusing.write(typed, stored)
    expect(refusing.recover(stored)).toBe(stored)
  })
})
