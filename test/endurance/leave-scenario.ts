import type { Page } from 'playwright-core'
import type { Budget, EnduranceRow, Scenario } from './scenario.ts'
import { repeated } from './scenario.ts'
import { caretInText, openAsFile, openText, saved, textOf, workToLose } from './work-to-lose.ts'

type Leave = (page: Page, address: string) => Promise<Page>

/** Each way to leave, and to come back. */
const ways: Readonly<Record<string, Leave>> = {
  'loads the page anew': async (page) => {
    await page.reload()
    return page
  },
  'goes to another page': async (page, address) => {
    await page.goto('about:blank')
    await page.goto(address)
    return page
  },
  'closes the window': async (page, address) => {
    const context = page.context()
    await page.close()
    return openText(context, address)
  },
  'closes the window, which may ask': async (page, address) => {
    const context = page.context()
    page.on('dialog', (dialog) => void dialog.accept())
    const closed = page.waitForEvent('close')
    await page.close({ runBeforeUnload: true })
    await closed
    return openText(context, address)
  },
}

const sizes = [
  { name: 'small chapter', characters: 2_000 },
  { name: 'chapter of 500 kB', characters: 500_000 },
] as const

const timesEach = 50

interface Tally {
  tried: number
  lost: number
}

/**
 * Types a word and leaves at once: half the times the first word of the visit, whose save has to look at the store first, and half
 * the times after another word was saved.
 */
export const leaveScenario: Scenario = {
  name: 'leave',
  run: async (budget) => {
    const rows: EnduranceRow[] = []
    for (const [index, size] of sizes.entries()) {
      // What the first size leaves over is for the second.
      const until = Date.now() + (budget.until - Date.now()) / (sizes.length - index)
      rows.push(...(await leaveOften({ ...budget, until }, size)))
    }
    return rows
  },
}

async function leaveOften(budget: Budget, size: (typeof sizes)[number]): Promise<readonly EnduranceRow[]> {
  const context = await budget.browser.newContext({ locale: 'nl-NL', serviceWorkers: 'block' })
  const tallies = Object.keys(ways).map((name): [string, Tally] => [name, { tried: 0, lost: 0 }])
  try {
    let page = await context.newPage()
    const address = await openAsFile(page, budget.address, workToLose(size.characters))
    await repeated(budget.until, timesEach * tallies.length, async (turn) => {
      const [name, tally] = tallies[turn % tallies.length] ?? ['', { tried: 0, lost: 0 }]
      const word = `woord${turn}`
      await typeWord(page, word, Math.floor(turn / tallies.length) % 2 === 1)
      page = (await ways[name]?.(page, address)) ?? page
      await textOf(page).waitFor()
      tally.tried += 1
      if (!(await comesBack(page, word))) tally.lost += 1
    })
  } finally {
    await context.close()
  }
  return tallies.map(([name, { tried, lost }]) => ({
    name: `types a word and at once ${name}, ${size.name}: words lost`,
    tried,
    failed: lost,
    allowed: 0,
  }))
}

/**
 * Whether a word stands in the text in the end. On a busy machine the page before may still hold the turn to write for a moment: the
 * plan then is read along first, and the words that were kept come with the turn.
 */
async function comesBack(page: Page, word: string): Promise<boolean> {
  const found = textOf(page)
    .getByText(new RegExp(`\\b${word}\\b`))
    .first()
  return found.waitFor({ state: 'attached', timeout: 10_000 }).then(
    () => true,
    () => false,
  )
}

async function typeWord(page: Page, word: string, afterSave: boolean): Promise<void> {
  await caretInText(page)
  if (afterSave) {
    await page.keyboard.type('ja ')
    // The bar says at once that something is not saved yet.
    await page.waitForTimeout(30)
    await saved(page)
  }
  await page.keyboard.type(`${word} `)
}
