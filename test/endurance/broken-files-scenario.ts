import type { Page } from 'playwright-core'
import { writePlanFile } from '../../src/storage/plan-file.ts'
import { readPlanFile } from '../../src/storage/read-plan-file.ts'
import { brokenFile } from './broken-files.ts'
import { type Budget, type EnduranceRow, repeated, type Scenario } from './scenario.ts'
import { openAsFile, recordsOf, workToLose } from './work-to-lose.ts'

const files = 2000
/** So many of them also go through the file chooser of the app. */
const chosen = 300
const plan = workToLose(2_000)

/** Opens broken copies of the file of a plan that is here: nothing may throw, and that plan stays as it is. */
export const brokenFilesScenario: Scenario = {
  name: 'broken-files',
  run: async (budget) => [await readEach(budget), ...(await chooseEach(budget))],
}

const goodFile = async () => (await writePlanFile({ plan, images: {}, houseStyle: null })).value

async function readEach({ until }: Budget): Promise<EnduranceRow> {
  const good = await goodFile()
  let failed = 0
  const tried = await repeated(until, files, async (turn) => {
    const read = await readPlanFile(new Blob([await brokenFile(good, turn)])).catch(() => null)
    if (!read || 'polluted' in {}) failed += 1
  })
  return { name: 'reads a broken file: errors that nobody caught', tried, failed, allowed: 0 }
}

async function chooseEach({ address, browser, until }: Budget): Promise<readonly EnduranceRow[]> {
  const context = await browser.newContext({ locale: 'nl-NL', serviceWorkers: 'block' })
  let [errors, changes] = [0, 0]
  context.on('weberror', () => {
    errors += 1
  })
  try {
    const good = await goodFile()
    const page = await context.newPage()
    await openAsFile(page, address, plan)
    await backAtStart(page, address)
    const before = await ownRecords(page)
    const tried = await repeated(until, chosen, async (turn) => {
      // Steps that share no factor with the number of ways to break a file.
      if (!(await openBroken(page, await brokenFile(good, turn * 7)))) errors += 1
      if ((await ownRecords(page)) !== before) changes += 1
      await backAtStart(page, address)
    })
    return [
      { name: 'opens a broken file in the app: errors that nobody caught', tried, failed: errors, allowed: 0 },
      {
        name: 'opens a broken file in the app: changes of the plan that was there',
        tried,
        failed: changes,
        allowed: 0,
      },
    ]
  } finally {
    await context.close()
  }
}

async function backAtStart(page: Page, address: string): Promise<void> {
  await page.goto(`${address}#/`)
  await page.reload()
  await page.getByRole('button', { name: 'Open een bestand' }).waitFor()
}

/** Chooses the file; true when the app refuses it with a sentence, or shows what could be read of it. */
async function openBroken(page: Page, bytes: string | Uint8Array<ArrayBuffer>): Promise<boolean> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open een bestand' }).click()
  await (await chooser).setFiles({ name: 'kapot.oabplan', mimeType: '', buffer: Buffer.from(bytes) })
  const opened = page.locator('.doc-text')
  return page
    .getByRole('alert')
    .or(opened)
    .first()
    .waitFor({ timeout: 15_000 })
    .then(
      () => true,
      () => false,
    )
}

/** The records of the plan that was there first, as one text. */
async function ownRecords(page: Page): Promise<string> {
  const records = Object.entries(await recordsOf(page))
  return JSON.stringify(records.filter(([key]) => key === `plan:${plan.id}` || key.startsWith(`text:${plan.id}:`)))
}
