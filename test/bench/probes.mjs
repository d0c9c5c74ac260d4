/**
 * Runs in the page before anything else and lays the measuring tools in `window.bench`. Times are in milliseconds and start at
 * the event of the browser, so that waiting for the main thread counts. It stands alone: nothing from outside reaches the page.
 */
export function layProbes() {
  // A message after the frame callback arrives when that frame has been painted.
  const painted = () =>
    new Promise((done) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => {
          port1.close()
          done(performance.now())
        }
        port2.postMessage(null)
      })
    })

  // Each says, from what the page shows now, what must come: the caret in another text than this one, a finished file,
  // or the pages of a plan.
  const conditions = {
    caret: () => {
      const before = document.querySelector('.doc-text')
      const text = () => document.activeElement?.closest('.doc-text') ?? null
      return () => text() !== null && text() !== before && getSelection()?.rangeCount > 0
    },
    file: () => () => document.querySelector('.export-do a[download]') !== null,
    offer: () => () => document.querySelector('.offer tbody tr') !== null,
    // Every figure on the page that has this value now has another one.
    chips: () => {
      const shown = () =>
        [...document.querySelectorAll('.doc-text .fig')].filter((chip) => /^168\b/.test(chip.textContent))
      if (shown().length === 0) throw new Error('no figure to change on this page')
      return () => shown().length === 0
    },
    pages: () => () => document.querySelector('.page-stage canvas[data-revision]') !== null,
  }

  const patience = 60_000

  const become = (condition) =>
    new Promise((done, fail) => {
      const timer = setTimeout(() => fail(new Error(`waited ${patience} ms in vain`)), patience)
      const look = () => {
        if (!condition()) return
        clearTimeout(timer)
        observer.disconnect()
        document.removeEventListener('focusin', look)
        document.removeEventListener('selectionchange', look)
        done(performance.now())
      }
      const observer = new MutationObserver(look)
      observer.observe(document, { subtree: true, childList: true, attributes: true })
      document.addEventListener('focusin', look)
      document.addEventListener('selectionchange', look)
      look()
    })

  // Long tasks are only told from 50 ms; the heartbeat also sees shorter stops.
  const watchBlocks = () => {
    let [running, last, gap, task] = [true, performance.now(), 0, 0]
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) task = Math.max(task, entry.duration)
    })
    observer.observe({ type: 'longtask' })
    const beat = () => {
      const now = performance.now()
      gap = Math.max(gap, now - last - 4)
      last = now
      if (running) setTimeout(beat, 4)
    }
    setTimeout(beat, 4)
    return () => {
      running = false
      for (const entry of observer.takeRecords()) task = Math.max(task, entry.duration)
      observer.disconnect()
      return { gap, task }
    }
  }

  const keys = []
  let pending = null

  // Waits for the first event of a kind and then until the condition holds; call `result` for what came of it.
  const arm = ({ event, condition, paint }) => {
    const holds = conditions[condition]()
    const measured = async ({ timeStamp }) => {
      const stop = watchBlocks()
      let end = await become(holds)
      if (paint) end = await painted()
      return { time: end - timeStamp, ...stop() }
    }
    pending = new Promise((done) => {
      window.addEventListener(event, (begin) => done(measured(begin)), { capture: true, once: true })
    })
  }

  // The file chooser hangs in no page, so its event passes by no window.
  const click = HTMLInputElement.prototype.click
  HTMLInputElement.prototype.click = function clickAndTell() {
    if (this.type === 'file')
      this.addEventListener('change', () => window.dispatchEvent(new Event('bench-chosen')), { once: true })
    click.call(this)
  }

  const watchKeys = () => {
    window.addEventListener('keydown', async (event) => keys.push((await painted()) - event.timeStamp), {
      capture: true,
    })
  }

  // Saving takes the page from the begin of its transaction until that is committed. Mostly it comes in the callback of a timer in
  // which first what was typed is taken over into the plan, which the screen follows: that time is told with it.
  const saves = []
  let timerBegan = null
  const { setTimeout: realTimeout } = window
  window.setTimeout = (work, ...rest) =>
    realTimeout(
      typeof work === 'function'
        ? (...given) => {
            timerBegan = performance.now()
            const { port1, port2 } = new MessageChannel()
            port1.onmessage = () => {
              port1.close()
              timerBegan = null
            }
            port2.postMessage(null)
            return work(...given)
          }
        : work,
      ...rest,
    )
  const begun = new WeakMap()
  const { transaction } = IDBDatabase.prototype
  IDBDatabase.prototype.transaction = function beginAndTell(...given) {
    const made = transaction.apply(this, given)
    if (given[1] === 'readwrite') begun.set(made, { at: performance.now(), timer: timerBegan })
    return made
  }
  const { commit } = IDBTransaction.prototype
  IDBTransaction.prototype.commit = function commitAndTell() {
    commit.call(this)
    const { at, timer } = begun.get(this) ?? { at: Number.NaN, timer: null }
    const now = performance.now()
    saves.push({ own: now - at, whole: now - (timer ?? at) })
  }

  // From now on what is written does not reach the store, nor is it copied for it.
  const leaveOutWrites = () => {
    for (const name of ['put', 'add', 'delete']) IDBObjectStore.prototype[name] = () => ({})
  }

  // Gives the times from key to paint since it was called, those of saving, and the longest task.
  const watchTyping = () => {
    keys.length = 0
    saves.length = 0
    watchKeys()
    // Without the heartbeat, which would itself take time from the keys.
    let task = 0
    const look = (entries) => {
      for (const { duration } of entries) task = Math.max(task, duration)
    }
    const observer = new PerformanceObserver((list) => look(list.getEntries()))
    observer.observe({ type: 'longtask' })
    return () => {
      look(observer.takeRecords())
      observer.disconnect()
      return { keys: [...keys], saves: [...saves], task }
    }
  }
  let typing = null

  window.bench = {
    arm,
    result: () => pending,
    leaveOutWrites,
    watchTyping: () => {
      typing = watchTyping()
    },
    typing: () => typing(),
  }
}
