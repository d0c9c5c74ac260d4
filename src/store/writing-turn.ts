import type { Timer } from '../lib/clock.ts'

/** What a window hears about its turn to write in a plan. */
export interface TurnListener {
  /** The turn came to this window: the one that had it is closed, or crashed. */
  onTurn(): void
  /** Another window took the turn. */
  onLost(): void
  /** Another window asks for the turn; resolves when all that was typed here is saved. */
  onAsked(): Promise<unknown>
  /** The window that has the turn saved something. */
  onSaved(): void
  /** Another window erased everything; resolves when nothing is written here any more. */
  onWiped(): Promise<unknown>
}

/** Sees to it that one window at a time writes in a plan. */
export interface WritingTurn {
  /** True when this window has the turn. False when another has it: this one then waits in line. */
  take(plan: string, listener: TurnListener): Promise<boolean>
  /** Has the other window save and takes the turn from it, also when it does not answer within a second. */
  takeOver(): Promise<void>
  /** Tells the windows that read along that something was saved. */
  saved(): void
  /** Gives up the turn, or the place in line. */
  leave(): void
}

/** The locks of the browser, shared by all windows of the app; a window that goes or crashes loses its locks by itself. */
export type Locks = Pick<LockManager, 'request'>

/** Messages between the windows of the app. */
export interface WindowChannel {
  postMessage(message: WindowMessage): void
  onmessage: ((event: { readonly data: WindowMessage }) => void) | null
}

export interface WindowMessage {
  readonly type: 'ask' | 'handed' | 'saved' | 'wiped'
  /** Id of the plan; empty for all of them. */
  readonly plan: string
}

export interface TurnOptions {
  readonly locks: Locks
  readonly channel: WindowChannel
  readonly timer: Timer
  /** Name of the database, which tells apps at other addresses apart. */
  readonly name: string
}

/** A page that is loaded anew may meet the lock of the page before it, which is on its way out. */
const patience = 400
const longestAnswer = 1000

interface Place {
  readonly plan: string
  readonly listener: TurnListener
  /** Ends the turn, or the wait for it. */
  readonly end: () => void
  held: boolean
}

/** The turn by the locks of the browser. One plan at a time. */
export function createWritingTurn({ locks, channel, timer, name }: TurnOptions): WritingTurn {
  let place: Place | null = null
  let answered: (() => void) | null = null

  channel.onmessage = ({ data }) => {
    const here = place
    if (here && data.type === 'wiped') return void here.listener.onWiped().then(() => leave(here))
    if (!here || data.plan !== here.plan) return
    if (data.type === 'handed') answered?.()
    else if (data.type === 'saved' && !here.held) here.listener.onSaved()
    else if (data.type === 'ask' && here.held)
      void here.listener.onAsked().then(() => channel.postMessage({ type: 'handed', plan: here.plan }))
  }

  /** Asks for the lock; `granted` is called when it is here, and the lock is held until the place is left or taken. */
  const request = (plan: string, listener: TurnListener, how: { steal: boolean; granted: (place: Place) => void }) => {
    const waiting = new AbortController()
    let release: () => void = () => undefined
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const mine: Place = {
      plan,
      listener,
      held: false,
      end: () => {
        release()
        waiting.abort()
      },
    }
    place = mine
    const hold = () => {
      if (place !== mine) return undefined
      mine.held = true
      how.granted(mine)
      return held
    }
    // A lock that is stolen, or a wait that is ended, rejects.
    locks.request(`${name}:${plan}`, how.steal ? { steal: true } : { signal: waiting.signal }, hold).catch(() => {
      if (place === mine && mine.held) lost(mine)
    })
  }

  const leave = (before: Place | null) => {
    if (place === before) place = null
    before?.end()
  }

  const lost = ({ plan, listener }: Place) => {
    listener.onLost()
    request(plan, listener, { steal: false, granted: () => listener.onTurn() })
  }

  return {
    take: (plan, listener) =>
      new Promise((resolve) => {
        let decided = false
        const decide = (mine: boolean) => {
          decided = true
          timer.clear(waited)
          resolve(mine)
        }
        const waited = timer.set(() => decide(false), patience)
        request(plan, listener, { steal: false, granted: () => (decided ? listener.onTurn() : decide(true)) })
      }),
    takeOver: async () => {
      const before = place
      if (!before || before.held) return
      await new Promise<void>((resolve) => {
        const silent = timer.set(resolve, longestAnswer)
        answered = () => {
          timer.clear(silent)
          resolve()
        }
        channel.postMessage({ type: 'ask', plan: before.plan })
      })
      answered = null
      // The plan may have been closed, or the turn have come by itself, while the other window saved.
      if (place !== before || before.held) return
      before.end()
      await new Promise<void>((resolve) =>
        request(before.plan, before.listener, {
          steal: true,
          granted: () => {
            before.listener.onTurn()
            resolve()
          },
        }),
      )
    },
    saved: () => {
      if (place?.held) channel.postMessage({ type: 'saved', plan: place.plan })
    },
    leave: () => leave(place),
  }
}
