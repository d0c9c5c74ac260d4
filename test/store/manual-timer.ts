import type { Timer } from '../../src/lib/clock.ts'

/** Timers that run when the test says so. */
export interface ManualTimer extends Timer {
  readonly now: () => number
  /** Lets time pass, running what is due in order, and lets promises settle in between. */
  pass(milliseconds: number): Promise<void>
}

interface Waiting {
  readonly run: () => void
  readonly due: number
}

export function manualTimer(start = 0): ManualTimer {
  let time = start
  const waiting = new Set<Waiting>()
  const next = (until: number) => [...waiting].filter(({ due }) => due <= until).sort((a, b) => a.due - b.due)[0]
  return {
    now: () => time,
    set: (run, milliseconds) => {
      const entry = { run, due: time + milliseconds }
      waiting.add(entry)
      return entry
    },
    clear: (handle) => waiting.delete(handle as Waiting),
    pass: async (milliseconds) => {
      const until = time + milliseconds
      await settle()
      for (let entry = next(until); entry; entry = next(until)) {
        waiting.delete(entry)
        time = entry.due
        entry.run()
        await settle()
      }
      time = until
    },
  }
}

/** Lets everything run that waits for a promise only. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await Promise.resolve()
}
