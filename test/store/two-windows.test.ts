import 'fake-indexeddb/auto'
import { clear } from 'idb-keyval'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { systemTimer } from '../../src/lib/clock.ts'
import { writeTexts } from '../../src/plan/write-texts.ts'
import { createPlanStore } from '../../src/store/plan-store.ts'
import { createWritingTurn, type Locks, type WindowChannel, type WindowMessage } from '../../src/store/writing-turn.ts'
import { samplePlan, words } from '../plan/sample-plan.ts'
import { clock, emptyIndexedDb, openDatabase, rawStore, whole } from '../storage/open-database.ts'

const kern = 'voorwoord-kern'

/** Locks as browsers keep them: one holder, the others in line, and a holder that can be robbed. */
function browserLocks(): Locks {
  const queue: { grant: () => void; rob: () => void }[] = []
  const request = (_name: string, how: LockOptions, hold: LockGrantedCallback<unknown>) =>
    new Promise((resolve, reject) => {
      const place = {
        grant: () =>
          void Promise.resolve(hold({ name: _name, mode: 'exclusive' } as Lock))
            .then(leave)
            .then(resolve),
        rob: () => reject(new DOMException('stolen', 'AbortError')),
      }
      const leave = () => {
        const wasFirst = queue[0] === place
        if (queue.includes(place)) queue.splice(queue.indexOf(place), 1)
        if (wasFirst) queue[0]?.grant()
      }
      how.signal?.addEventListener('abort', () => {
        if (queue[0] === place) return
        leave()
        reject(new DOMException('ended', 'AbortError'))
      })
      if (how.steal) {
        queue.shift()?.rob()
        queue.unshift(place)
        place.grant()
      } else {
        queue.push(place)
        if (queue[0] === place) place.grant()
      }
    })
  return { request: request as unknown as Locks['request'] }
}

/** Windows of one browser on one database. */
function browser() {
  const locks = browserLocks()
  const channels: WindowChannel[] = []
  const open = async () => {
    const channel: WindowChannel = {
      onmessage: null,
      postMessage: (message: WindowMessage) => {
        for (const other of channels) if (other !== channel) queueMicrotask(() => other.onmessage?.({ data: message }))
      },
    }
    channels.push(channel)
    const turn = createWritingTurn({ locks, channel, timer: systemTimer, name: 'test' })
    const store = createPlanStore({
      database: openDatabase({ session: `venster${channels.length}` }),
      now: () => clock.time,
      timer: systemTimer,
      turn,
    })
    await store.getState().open('plan1')
    const type = (text: string) => store.getState().change((plan) => writeTexts(plan, { [kern]: words(text) }))
    const text = () => JSON.stringify(store.getState().plan?.texts[kern])
    /** The window stops answering, as in a crash or a long script. */
    const freeze = () => {
      channel.onmessage = null
    }
    return { store, type, text, freeze, state: () => store.getState() }
  }
  /** Another window erases everything: it tells the others, and then empties the storage. */
  const wipe = async () => {
    for (const channel of channels) channel.onmessage?.({ data: { type: 'wiped', plan: '' } })
    const free = new Promise((resolve) => void locks.request('test:plan1', {}, () => resolve(true)))
    await free
    const [database, store] = [openDatabase(), rawStore()]
    await clear(store)
    return database
  }
  return { open, wipe }
}

beforeEach(async () => {
  emptyIndexedDb()
  await openDatabase().save(whole(samplePlan()))
})

describe('a plan that is open in two windows', () => {
  it('is written in the first and read in the second', async () => {
    const { open } = browser()
    const [first, second] = [await open(), await open()]
    expect(first.state()).toMatchObject({ elsewhere: false, readOnly: false })
    expect(second.state()).toMatchObject({ elsewhere: true, readOnly: true })
    expect(second.type('tussendoor')).toBe(false)
  })

  it('shows in the second what the first saved', async () => {
    const { open } = browser()
    const [first, second] = [await open(), await open()]
    first.type('nieuw in het eerste venster')
    await vi.waitFor(() => expect(second.text()).toContain('nieuw in het eerste venster'))
    expect(second.state()).toMatchObject({ elsewhere: true, readOnly: true })
  })

  it('goes on in the second with all that was typed in the first', async () => {
    const { open } = browser()
    const [first, second] = [await open(), await open()]
    first.type('vlak voor het overnemen')
    await second.state().takeOver()
    await vi.waitFor(() => expect(second.state().readOnly).toBe(false))
    expect(second.text()).toContain('vlak voor het overnemen')
    expect(second.type('en verder')).toBe(true)
    expect(await second.state().flush()).toBe(true)
    expect(first.type('te laat')).toBe(false)
    await vi.waitFor(() => expect(first.text()).toContain('en verder'))
  })

  it('goes back to the first, which wrote before, and saves there again', async () => {
    const { open } = browser()
    const [first, second] = [await open(), await open()]
    const writers = [first, second, first, second, first]
    for (const [turn, writer] of writers.entries()) {
      await writer.state().takeOver()
      await vi.waitFor(() => expect(writer.state().readOnly, `turn ${turn}`).toBe(false))
      expect(writer.type(`beurt ${turn}`), `turn ${turn}`).toBe(true)
      expect(await writer.state().flush(), `turn ${turn}`).toBe(true)
    }
    await vi.waitFor(() => expect(second.text()).toContain('beurt 4'))
  })

  it('takes over what was in the editor and not yet in the plan', async () => {
    const { open } = browser()
    const [first, second] = [await open(), await open()]
    let typed = 'de laatste letters'
    first.state().beforeFlush(() => {
      if (typed) first.type(typed)
      typed = ''
    })
    await second.state().takeOver()
    await vi.waitFor(() => expect(second.text()).toContain('de laatste letters'))
  })

  it('comes free for the second when the first is closed', async () => {
    const { open } = browser()
    const [first, second] = [await open(), await open()]
    first.type('het laatste woord')
    await first.state().close()
    await vi.waitFor(() => expect(second.state()).toMatchObject({ elsewhere: false, readOnly: false }))
    expect(second.text()).toContain('het laatste woord')
  })

  it('is taken over from a window that does not answer, which keeps its text to be saved as a file', async () => {
    const { open } = browser()
    const [first, second] = [await open(), await open()]
    first.freeze()
    first.type('niet meer opgeslagen')
    vi.spyOn(first.state(), 'flush').mockResolvedValue(false)
    await second.state().takeOver()
    await vi.waitFor(() => expect(second.state().readOnly).toBe(false))
    expect(first.state().readOnly).toBe(true)
    expect(first.text()).toContain('niet meer opgeslagen')
  })
})

describe('erasing everything from another window', () => {
  it('ends writing in every window, which keeps what it shows and says so', async () => {
    const { open, wipe } = browser()
    const [first, second] = [await open(), await open()]
    first.type('op het laatst')
    let typed = 'en de laatste letters'
    first.state().beforeFlush(() => {
      if (typed) first.type(typed)
      typed = ''
    })
    const database = await wipe()
    for (const window of [first, second]) {
      expect(window.state()).toMatchObject({
        phase: 'open',
        readOnly: true,
        saveState: { kind: 'failed', reason: 'wiped' },
      })
      expect(window.type('erna')).toBe(false)
      expect(await window.state().flush()).toBe(false)
      expect(await window.state().close()).toBe(false)
      window.state().leave()
    }
    expect(first.text()).toContain('en de laatste letters')
    expect(await database.list()).toEqual([])
    first.state().discard()
    expect(first.state()).toMatchObject({ phase: 'none' })
  })

  it('leaves a window that opens a plan afterwards free to write', async () => {
    const { open, wipe } = browser()
    const first = await open()
    const database = await wipe()
    first.state().discard()
    await database.save(whole(samplePlan()))
    expect(await first.state().open('plan1')).toBe(true)
    expect(first.type('opnieuw begonnen')).toBe(true)
    expect(await first.state().flush()).toBe(true)
  })
})
