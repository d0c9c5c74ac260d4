import type { Page } from 'playwright-core'
import { caretAtStart, whenFree } from './crash-scenario.ts'
import { repeated, type Scenario, timedRow } from './scenario.ts'
import { openAsFile, openText, textOf, workToLose } from './work-to-lose.ts'

const times = 50
const plan = workToLose(20_000)
const longest = 1000

/** Two windows take the plan over from each other, each time right after a word was typed in the other. */
export const handOverScenario: Scenario = {
  name: 'hand-over',
  run: async ({ address: app, browser, until }) => {
    const context = await browser.newContext({ locale: 'nl-NL', serviceWorkers: 'block' })
    const waits: number[] = []
    let lost = 0
    try {
      let writer = await context.newPage()
      let reader = await openText(context, await openAsFile(writer, app, plan))
      const tried = await repeated(until, times, async (turn) => {
        await caretAtStart(writer)
        await writer.keyboard.insertText(`beurt${turn} `)
        waits.push(await takeOver(reader))
        if (!(await textOf(reader).innerText()).includes(`beurt${turn} `)) lost += 1
        const before = writer
        writer = reader
        reader = before
      })
      return [
        timedRow('takes over in another window: from the click until one may write', waits, longest),
        { name: 'takes over in another window: last word lost', tried, failed: lost, allowed: 0 },
      ]
    } finally {
      await context.close()
    }
  },
}

/** Clicks and gives the milliseconds until one may write here. */
async function takeOver(page: Page): Promise<number> {
  const button = page.getByRole('button', { name: 'Schrijf hier verder' })
  await button.waitFor()
  const clicked = page.evaluate(
    () =>
      new Promise<number>((done) =>
        window.addEventListener('click', () => done(Date.now()), { capture: true, once: true }),
      ),
  )
  await button.click()
  const free = await whenFree(page)
  return free - (await clicked)
}
