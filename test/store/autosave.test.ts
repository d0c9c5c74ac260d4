import { describe, expect, it } from 'vitest'
import type { Plan } from '../../src/plan/plan.ts'
import { writeTexts } from '../../src/plan/write-texts.ts'
import { type SaveRequest, type SaveResult, StorageError } from '../../src/storage/plan-records.ts'
import { type SaveState, createAutosave } from '../../src/store/autosave.ts'
import { seeded } from '../lib/random.ts'
import { samplePlan, words } from '../plan/sample-plan.ts'
import { tinyImage } from '../storage/open-database.ts'
import { manualTimer, settle } from './manual-timer.ts'

const kern = 'voorwoord-kern'
const saved: SaveResult = { kind: 'saved', at: '' }

/** An autosave over saves that the test answers one by one. */
function answered() {
  const timer = manualTimer(1000)
  const saves: { request: SaveRequest; answer: (result: SaveResult) => void; fail: (error: unknown) => void }[] = []
  const states: SaveState[] = []
  let plan = samplePlan()
  const save = (request: SaveRequest) =>
    new Promise<SaveResult>((answer, fail) => {
      saves.push({ request, answer, fail })
    })
  const autosave = createAutosave({
    database: { save },
    now: timer.now,
    timer,
    opened: { plan, images: {} },
    savedAt: 500,
    unreadable: { sections: {}, chapters: [] },
    onState: (state) => states.push(state),
  })
  const type = (text: string, section = kern) => {
    plan = writeTexts(plan, { [section]: words(text) })
    autosave.changed({ plan, images: {} })
    return plan
  }
  return { timer, saves, states, autosave, type, plan: () => plan }
}

describe('autosave', () => {
  it('says saving at once and saved only after the answer', async () => {
    const { timer, saves, states, type } = answered()
    type('a')
    expect(states).toEqual([{ kind: 'saving', since: 1000 }])
    await timer.pass(300)
    expect(states).toHaveLength(1)
    saves[0]?.answer(saved)
    await settle()
    expect(states.at(-1)).toEqual({ kind: 'saved', at: 1300 })
  })

  it('saves the chapters that changed only, based on the revision before', async () => {
    const { saves, timer, type } = answered()
    type('a')
    saves[0]?.answer(saved)
    await timer.pass(500)
    type('b', 'inleiding-kern')
    expect(saves.map(({ request }) => [request.base, request.chapters])).toEqual([
      [0, ['voorwoord']],
      [1, ['inleiding']],
    ])
  })

  it('saves again what was typed during a save, and is not saved in between', async () => {
    const { timer, saves, states, type, plan } = answered()
    type('a')
    type('ab')
    await timer.pass(1000)
    expect(saves).toHaveLength(1)
    saves[0]?.answer(saved)
    await settle()
    expect(states.at(-1)?.kind).toBe('saving')
    expect(saves[1]?.request.plan).toBe(plan())
    saves[1]?.answer(saved)
    await settle()
    expect(states.at(-1)?.kind).toBe('saved')
    expect(states.filter(({ kind }) => kind === 'saved')).toHaveLength(1)
  })

  it('keeps a failure in sight and tries again with growing waits until it succeeds', async () => {
    const { timer, saves, states, type, plan } = answered()
    type('a')
    for (let attempt = 0; attempt < 3; attempt += 1) {
      saves[attempt]?.fail(new StorageError('full', null))
      await settle()
      expect(states.at(-1)).toEqual({ kind: 'failed', reason: 'full' })
      type(`meer ${attempt}`)
      await timer.pass(1000 * 2 ** attempt - 1)
      expect(saves).toHaveLength(attempt + 1)
      await timer.pass(1)
    }
    expect(saves[3]?.request.plan).toBe(plan())
    saves[3]?.answer(saved)
    await settle()
    expect(states.at(-1)?.kind).toBe('saved')
  })

  it('ends with a conflict, without another attempt', async () => {
    const { timer, saves, states, type, autosave } = answered()
    type('a')
    saves[0]?.answer({ kind: 'conflict', missing: false })
    await settle()
    type('b')
    expect(await autosave.flush()).toBe(false)
    await timer.pass(60_000)
    expect(saves).toHaveLength(1)
    expect(states.at(-1)).toEqual({ kind: 'failed', reason: 'conflict' })
  })

  it('writes everything when the store turns out to be empty', async () => {
    const { saves, states, type, plan } = answered()
    type('a')
    saves[0]?.answer({ kind: 'conflict', missing: true })
    await settle()
    expect(saves[1]?.request).toMatchObject({ base: null, plan: plan() })
    expect(saves[1]?.request.chapters).toEqual(['voorwoord', 'inleiding', 'begroting', '_los'])
    saves[1]?.answer(saved)
    await settle()
    expect(states.at(-1)?.kind).toBe('saved')
  })

  it('saves at once what came during a save that took longer than the interval', async () => {
    const { timer, saves, type, plan } = answered()
    type('a')
    await timer.pass(100)
    type('ab')
    await timer.pass(400)
    saves[0]?.answer(saved)
    await settle()
    expect(saves[1]?.request.plan).toBe(plan())
  })

  it('takes in what was typed with each save', async () => {
    const timer = manualTimer()
    const stored: Plan[] = []
    let plan = samplePlan()
    const autosave = createAutosave({
      database: {
        save: async ({ plan: given }) => {
          stored.push(given)
          return saved
        },
      },
      now: timer.now,
      timer,
      opened: { plan, images: {} },
      savedAt: 0,
      unreadable: { sections: {}, chapters: [] },
      onState: () => undefined,
      takeIn: () => {
        plan = writeTexts(plan, { [kern]: words(`${timer.now()}`) })
        autosave.changed({ plan, images: {} })
      },
    })
    autosave.changed({ plan: writeTexts(plan, { [kern]: words('a') }), images: {} })
    await timer.pass(400)
    expect(stored.map(({ texts }) => texts[kern])).toEqual([words('0'), words('400')])
  })

  it('is not saved while something is typed that did not come through yet', async () => {
    const { timer, saves, states, type, autosave } = answered()
    type('a')
    saves[0]?.answer(saved)
    await settle()
    autosave.typing(true)
    expect(states.at(-1)?.kind).toBe('unsaved')
    autosave.typing(false)
    expect(states.at(-1)?.kind).toBe('saved')
    await timer.pass(1000)
    expect(saves).toHaveLength(1)
  })

  it('starts a flush before it returns, also while an older save runs', async () => {
    const { saves, type, autosave, plan } = answered()
    type('a')
    type('ab')
    const flushed = autosave.flush()
    expect(saves[1]?.request.plan).toBe(plan())
    saves[0]?.answer(saved)
    saves[1]?.answer(saved)
    expect(await flushed).toBe(true)
  })

  it('does not write the same draft twice at a flush', async () => {
    const { saves, type, autosave } = answered()
    type('a')
    const flushed = autosave.flush()
    saves[0]?.answer(saved)
    expect(await flushed).toBe(true)
    expect(await autosave.flush()).toBe(true)
    expect(saves).toHaveLength(1)
  })

  it('stores an image along with the first save after it, once', async () => {
    const { saves, autosave, timer, plan } = answered()
    const images = { abc: tinyImage }
    autosave.changed({ plan: { ...plan(), revision: 1 }, images })
    saves[0]?.answer(saved)
    await timer.pass(500)
    autosave.changed({ plan: { ...plan(), revision: 2 }, images })
    expect(saves.map(({ request }) => request.images)).toEqual([images, {}])
  })

  it('writes nothing while paused and what waited afterwards', async () => {
    const { saves, autosave, type, timer, states } = answered()
    autosave.pause(true)
    type('a')
    await timer.pass(5000)
    expect(await autosave.flush()).toBe(false)
    expect(saves).toHaveLength(0)
    expect(states.at(-1)?.kind).toBe('unsaved')
    autosave.pause(false)
    expect(saves).toHaveLength(1)
  })

  it('writes nothing any more when stopped', async () => {
    const { saves, autosave, type, timer } = answered()
    type('a')
    saves[0]?.fail(new StorageError('closed', null))
    await settle()
    autosave.stop()
    type('b')
    await timer.pass(60_000)
    expect(saves).toHaveLength(1)
  })
})

/** A store that answers late, fails now and then, and applies saves in order, as a browser does. */
function unreliable(random: () => number, timer: ReturnType<typeof manualTimer>) {
  const disk: { plan: Plan | null; reliable: boolean } = { plan: null, reliable: false }
  let last = Promise.resolve()
  const save = ({ plan }: SaveRequest): Promise<SaveResult> => {
    const before = last
    const result = new Promise<SaveResult>((resolve, reject) => {
      timer.set(() => {
        void before.then(() => {
          if (!disk.reliable && random() < 0.3) return reject(new StorageError('unknown', null))
          disk.plan = plan
          resolve(saved)
        })
      }, random() * 700)
    })
    last = result.then(
      () => undefined,
      () => undefined,
    )
    return result
  }
  return { disk, save }
}

describe('the state of saving with random delays and failures', () => {
  it('never says saved while the newest draft is not stored, and stores it in the end, in 300 runs', async () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const random = seeded(seed)
      const timer = manualTimer()
      const { disk, save } = unreliable(random, timer)
      let plan = samplePlan()
      let state: SaveState = { kind: 'saved', at: 0 }
      disk.plan = plan
      const onState = (next: SaveState) => {
        state = next
        if (next.kind === 'saved') expect(disk.plan, `seed ${seed}`).toBe(plan)
      }
      const unreadable = { sections: {}, chapters: [] }
      const opened = { plan, images: {} }
      const autosave = createAutosave({
        database: { save },
        now: timer.now,
        timer,
        opened,
        savedAt: 0,
        unreadable,
        onState,
      })
      for (let step = 0; step < 12; step += 1) {
        plan = writeTexts(plan, { [kern]: words(`${seed} ${step}`) })
        autosave.changed({ plan, images: {} })
        expect(state.kind, `seed ${seed}`).not.toBe('saved')
        if (random() < 0.2) void autosave.flush()
        await timer.pass(random() * 400)
      }
      disk.reliable = true
      await timer.pass(30_000)
      expect(disk.plan, `seed ${seed}`).toBe(plan)
      expect(state.kind, `seed ${seed}`).toBe('saved')
    }
  })
})
