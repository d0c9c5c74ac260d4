import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { seeded } from '../lib/random.ts'
import { firstPage, killBrowser, startIn } from './killed-browser.ts'
import { type Budget, type EnduranceRow, repeated, type Scenario, timedRow } from './scenario.ts'
import { caretInText, damagedChapters, openAsFile, openText, recordsOf, textOf, workToLose } from './work-to-lose.ts'

/** With the full budget. */
const times = 30
const plan = workToLose(20_000)

/** Most milliseconds of typing that a killed browser may cost. */
const mostLost = 500

/** Kills the whole browser while somebody types, starts it again and looks what is left. */
export const killScenario: Scenario = { name: 'kill', run: (budget) => killOften(budget, times) }

/** Does so this many times, or until the time is up. */
export async function killOften(budget: Omit<Budget, 'browser'>, times: number): Promise<readonly EnduranceRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'planwijzer-kill-'))
  const chance = seeded(5)
  const lost: number[] = []
  let damaged = 0
  let context = await startIn(folder, budget)
  try {
    const address = await openAsFile(await firstPage(context), budget.address, plan)
    await context.close()
    const tried = await repeated(budget.until, times, async (turn) => {
      context = await startIn(folder, budget)
      const page = await firstPage(context)
      await page.goto(address)
      const typed = await typeUntilKilled(page, { folder, after: 1000 + 3000 * chance(), mark: `k${turn}x` })
      await context.close().catch(() => undefined)
      context = await startIn(folder, budget)
      const back = await openText(context, address)
      lost.push(typed.lostBy(await textOf(back).innerText()))
      damaged += damagedChapters(await recordsOf(back), plan).length
      await context.close()
    })
    return [
      timedRow('kills the browser while typing: most typing lost', lost, mostLost),
      { name: 'kills the browser while typing: other chapters damaged', tried, failed: damaged, allowed: 0 },
    ]
  } finally {
    await context.close().catch(() => undefined)
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Death {
  readonly folder: string
  /** Milliseconds of typing before it comes. */
  readonly after: number
  /** How each typed word begins. */
  readonly mark: string
}

/** Types word after word in an even rhythm until the browser is killed. */
async function typeUntilKilled(page: Page, { folder, after, mark }: Death) {
  await caretInText(page)
  const done: number[] = []
  let killed = 0
  const typing = (async () => {
    for (let word = 0; killed === 0; word += 1) {
      await page.keyboard.insertText(`${mark}${word}. `)
      done.push(Date.now())
      await wait(40)
    }
  })().catch(() => undefined)
  await wait(after)
  killed = Date.now()
  killBrowser(folder)
  await typing
  return {
    /** Milliseconds between the first word that is not in the text and the kill; 0 when all are there. */
    lostBy: (text: string): number => {
      const first = done.findIndex(
        (_at, word) => !text.includes(`${mark}${word}. `) && !text.includes(`${mark}${word}.`),
      )
      return first < 0 ? 0 : Math.max(0, killed - (done[first] ?? killed))
    },
  }
}
