import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { seeded } from '../lib/random.ts'
import { repeated, type Scenario, timedRow } from './scenario.ts'
import { caretInText, damagedChapters, openAsFile, openText, recordsOf, textOf, workToLose } from './work-to-lose.ts'

const times = 30
const plan = workToLose(20_000)
const longest = 1000

/** Crashes the window that writes while another reads along, which then must be able to write. */
export const crashScenario: Scenario = {
  name: 'crash',
  run: async ({ address: app, browser, until }) => {
    const context = await browser.newContext({ locale: 'nl-NL', serviceWorkers: 'block' })
    const chance = seeded(3)
    const waits: number[] = []
    let [unread, damaged] = [0, 0]
    try {
      let writer = await context.newPage()
      const address = await openAsFile(writer, app, plan)
      const tried = await repeated(until, times, async (turn) => {
        const reader = await openText(context, address)
        await reader.waitForFunction(
          () => document.querySelector('.doc-text')?.getAttribute('contenteditable') === 'false',
        )
        await typeFor(writer, `c${turn}x`, 800 + 1200 * chance())
        const shown = await textOf(reader).innerText()
        const free = whenFree(reader)
        const crashed = Date.now()
        await crash(writer)
        waits.push((await free) - crashed)
        const [now, records] = [await textOf(reader).innerText(), await recordsOf(reader)]
        if (!wordsOf(shown).every((word) => now.includes(word))) unread += 1
        damaged += damagedChapters(records, plan).length
        writer = reader
        await caretAtStart(writer)
      })
      return [
        timedRow('crashes the window that writes: until another window may write', waits, longest),
        { name: 'crashes the window that writes: what was saved is not there', tried, failed: unread, allowed: 0 },
        { name: 'crashes the window that writes: other chapters damaged', tried, failed: damaged, allowed: 0 },
      ]
    } finally {
      await context.close()
    }
  },
}

const wordsOf = (text: string) => text.match(/\bc\d+x\d+\b/g) ?? []

async function typeFor(page: Page, mark: string, time: number): Promise<void> {
  await caretInText(page)
  const until = Date.now() + time
  for (let word = 0; Date.now() < until; word += 1) {
    await page.keyboard.insertText(`${mark}${word} `)
    await wait(30)
  }
}

/** When the text of this window can be written in, on the clock of the machine. */
export function whenFree(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        const look = () => {
          if (document.querySelector('.doc-text')?.getAttribute('contenteditable') !== 'true') return
          observer.disconnect()
          done(Date.now())
        }
        const observer = new MutationObserver(look)
        observer.observe(document, { subtree: true, childList: true, attributes: true })
        look()
      }),
  )
}

async function crash(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  const gone = page.waitForEvent('crash')
  // A page that crashes gives no answer.
  void devtools.send('Page.crash').catch(() => undefined)
  await gone
}

/** Puts the caret before the first word of the chapter. */
export async function caretAtStart(page: Page): Promise<void> {
  await textOf(page)
    .locator('p')
    .first()
    .click({ position: { x: 3, y: 8 } })
  await caretInText(page)
}
