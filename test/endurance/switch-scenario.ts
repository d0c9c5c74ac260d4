import type { Page } from 'playwright-core'
import { repeated, type Scenario } from './scenario.ts'
import { caretInText, openAsFile, saved, textOf, workToLose } from './work-to-lose.ts'

const times = 100
const plan = workToLose(2_000)

/** Places to go to at once after a word was typed. */
const places = ['Hoofdstuk 2', 'Cijfers', 'Exporteren', 'Naar mijn plannen'] as const

/** Goes to another chapter or screen within the moment in which saving waits, and loads the page anew at once. */
export const switchScenario: Scenario = {
  name: 'switch',
  run: async ({ address: app, browser, until }) => {
    const context = await browser.newContext({ locale: 'nl-NL', serviceWorkers: 'block' })
    let lost = 0
    try {
      const page = await context.newPage()
      const address = await openAsFile(page, app, plan)
      const tried = await repeated(until, times, async (turn) => {
        await caretInText(page)
        // The first word has the save begin, the second comes while the next one waits.
        await page.keyboard.type(`een `)
        await page.keyboard.type(`wissel${turn} `)
        await goTo(page, places[turn % places.length] ?? 'Cijfers')
        if (turn % 2 === 0) await page.waitForTimeout(20)
        await page.goto('about:blank')
        await page.goto(address)
        await textOf(page).waitFor()
        if (!(await textOf(page).innerText()).includes(`wissel${turn} `)) lost += 1
        await saved(page)
      })
      const name = 'goes to another chapter or screen at once after typing: words lost'
      return [{ name, tried, failed: lost, allowed: 0 }]
    } finally {
      await context.close()
    }
  },
}

async function goTo(page: Page, place: string): Promise<void> {
  await page
    .getByRole('link', { name: new RegExp(`^(\\d+\\.? ?)?${place}`) })
    .first()
    .click()
}
