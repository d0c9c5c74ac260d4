import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { seeded } from '../lib/random.ts'
import { firstPage, killBrowser, startIn } from './killed-browser.ts'
import type { migration as Migration } from './migration-page.ts'
import { type Budget, type EnduranceRow, repeated, type Scenario } from './scenario.ts'

/** With the full budget. */
const times = 30

/** Kills the whole browser while a plan moves to a newer version of the stored shape, and looks what is left. */
export const migrationScenario: Scenario = {
  name: 'migrate',
  run: (budget) => migrateOften(budget, times),
}

/** Does so this many times, or until the time is up. */
export async function migrateOften(budget: Omit<Budget, 'browser'>, times: number): Promise<readonly EnduranceRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'planwijzer-migrate-'))
  const code = await pageCode()
  const chance = seeded(8)
  let mixed = 0
  let moved = 0
  try {
    const tried = await repeated(budget.until, times, async (turn) => {
      const name = `omzetting-${turn}`
      let context = await startIn(folder, budget)
      let page = await prepared(await firstPage(context), budget.address, code)
      const before = await page.evaluate((given) => globalThis.oabMigration.migration.store(given), name)
      await page.evaluate((given) => globalThis.oabMigration.migration.beginToMove(given), name)
      await wait(25 * chance())
      killBrowser(folder)
      await context.close().catch(() => undefined)
      context = await startIn(folder, budget)
      page = await prepared(await firstPage(context), budget.address, code)
      const after = await page.evaluate((given) => globalThis.oabMigration.migration.stored(given), name)
      const opens = await page.evaluate((given) => globalThis.oabMigration.migration.opens(given), name)
      const state = stateOf(before, after)
      if (state === 'mixed' || !opens) mixed += 1
      if (state === 'new') moved += 1
      await context.close()
    })
    return [
      {
        name: 'kills the browser while a plan moves to a newer version: neither old nor new',
        tried,
        failed: mixed,
        allowed: 0,
        worst: `${moved} were new`,
      },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

declare global {
  var oabMigration: { readonly migration: typeof Migration }
}

/** What runs in the page, as one script. */
async function pageCode(): Promise<string> {
  const entry = join(import.meta.dirname, 'migration-page.ts')
  const lib = { entry, formats: ['iife' as const], name: 'oabMigration' }
  const made = await build({ configFile: false, logLevel: 'error', build: { write: false, lib } })
  const [output] = Array.isArray(made) ? made : [made]
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (chunk?.type !== 'chunk') throw new Error('The page of the migration was not built')
  return chunk.code
}

async function prepared(page: Page, address: string, code: string): Promise<Page> {
  await page.goto(address)
  await page.evaluate(code)
  return page
}

type Stored = Readonly<Record<string, string>>

/** Old when every record is as it was; new when none is, and each of the old ones is kept. */
function stateOf(before: Stored, after: Stored): 'old' | 'new' | 'mixed' {
  const keys = Object.keys(before)
  if (keys.every((key) => after[key] === before[key])) return 'old'
  const isNew = keys.every((key) => after[key]?.includes('"shape":2'))
  const isKept = keys.every((key) =>
    Object.entries(after).some(
      ([kept, record]) => kept.startsWith('backup:') && kept.endsWith(key) && record === before[key],
    ),
  )
  return isNew && isKept ? 'new' : 'mixed'
}
