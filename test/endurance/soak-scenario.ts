import type { CDPSession } from 'playwright-core'
import { repeated, type Scenario } from './scenario.ts'
import { caretInText, openAsFile, recordsOf, saved, workToLose } from './work-to-lose.ts'

const edits = 2000
/** Edits before the memory is looked at for the first time: by then all that is loaded once is there. */
const warm = 100
/** Bytes by which the memory in use may have grown between then and the end. */
const mostGrowth = 20e6

/** Writes for a long time in one page: nothing fails to be saved, and the memory in use stays what it was. */
export const soakScenario: Scenario = {
  name: 'soak',
  run: async ({ address: app, browser, until }) => {
    const context = await browser.newContext({ locale: 'nl-NL', serviceWorkers: 'block' })
    try {
      const page = await context.newPage()
      await openAsFile(page, app, workToLose(20_000))
      await caretInText(page)
      const devtools = await context.newCDPSession(page)
      let failures = 0
      page.on('console', (message) => {
        if (message.type() === 'error') failures += 1
      })
      let before = Number.NaN
      const tried = await repeated(until, edits, async (turn) => {
        if (turn === warm) before = await memoryOf(devtools)
        await page.keyboard.insertText(`nog ${turn} `)
        if (turn % 10 === 9) await page.keyboard.press('Enter')
        if (turn % 25 === 24) await page.waitForTimeout(450)
        if (await page.getByText('Opslaan lukt niet.').isVisible()) failures += 1
      })
      await saved(page)
      const kept = JSON.stringify(await recordsOf(page)).includes(`nog ${tried - 1} `)
      const growth = (await memoryOf(devtools)) - before
      const grew = !(growth <= mostGrowth)
      const worst = `${(growth / 1e6).toFixed(1)} MB more`
      return [
        { name: 'writes for long: saves that failed', tried, failed: failures + (kept ? 0 : 1), allowed: 0 },
        { name: 'writes for long: memory grew by over 20 MB', tried, failed: grew ? 1 : 0, allowed: 0, worst },
      ]
    } finally {
      await context.close()
    }
  },
}

/** Bytes in use after everything that can go is gone. */
async function memoryOf(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage')
  return (await devtools.send('Runtime.getHeapUsage')).usedSize
}
