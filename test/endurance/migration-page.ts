import { createStore, entries } from 'idb-keyval'
import type { Plan } from '../../src/plan/plan.ts'
import { writeTexts } from '../../src/plan/write-texts.ts'
import { createPlanDatabase } from '../../src/storage/plan-database.ts'
import { everyChapter } from '../../src/storage/stored-plan.ts'
import type { Migration, VersionLadder } from '../../src/storage/version-ladder.ts'
import { samplePlan, words } from '../plan/sample-plan.ts'

// Runs in a page: stores a plan, moves it to a made-up version 2, and tells what is stored.

const sections = ['voorwoord-kern', 'inleiding-kern', 'begroting-slot']
/** Long enough that writing it takes a moment. */
const text = (word: string) => words(Array.from({ length: 40_000 }, (_, index) => `${word}${index}`).join(' '))
const old = writeTexts(samplePlan(), Object.fromEntries(sections.map((id) => [id, text('oud')])))

const renamed: Migration = (record) => ({ ...record, plan: { ...Object(record['plan']), subtitle: 'omgezet' } })
const marked: Migration = (record) => ({
  ...record,
  texts: Object.fromEntries(Object.keys(Object(record['texts'])).map((id) => [id, text('omgezet')])),
})
const ladder: VersionLadder = { current: 2, migrations: { 1: { plan: renamed, text: marked } } }

const database = (name: string, more: { readonly ladder?: VersionLadder } = {}) =>
  createPlanDatabase({ name, session: crypto.randomUUID(), now: () => Date.now(), ...more })
const whole = (plan: Plan, base: number | null) => ({ plan, base, chapters: everyChapter(plan) })

/** What of the plan is stored, as text, by key. */
async function stored(name: string): Promise<Readonly<Record<string, string>>> {
  const all = await entries<string, unknown>(createStore(name, 'records'))
  const ours = all.filter(([key]) => /^(?:plan|text|backup):/.test(key))
  return Object.fromEntries(ours.map(([key, record]) => [key, JSON.stringify(record)]))
}

export const migration = {
  /** Stores the plan in version 1. */
  async store(name: string) {
    await database(name).save(whole(old, null))
    return stored(name)
  },
  /** Opens it with the newer ladder and begins to save a change, which moves what is stored. Does not wait for the end. */
  async beginToMove(name: string) {
    const newer = database(name, { ladder })
    const loaded = await newer.load(old.id)
    if (loaded.kind !== 'loaded') throw new Error(`The plan is ${loaded.kind}`)
    const changed = writeTexts(loaded.plan, { 'inleiding-meer': words('nieuw') })
    void newer.save(whole(changed, loaded.plan.revision))
  },
  stored,
  /** Whether it opens as a whole in the newer version. */
  async opens(name: string) {
    const loaded = await database(name, { ladder }).load(old.id)
    return (
      loaded.kind === 'loaded' &&
      !loaded.readOnly &&
      loaded.plan.subtitle === 'omgezet' &&
      sections.every((id) => JSON.stringify(loaded.plan.texts[id]) === JSON.stringify(text('omgezet')))
    )
  },
}
