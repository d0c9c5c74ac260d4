import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import type { Budget } from './scenario.ts'

/** Starts a browser that keeps everything in a folder, also after it was killed. */
export async function startIn(folder: string, { launch }: Pick<Budget, 'launch'>): Promise<BrowserContext> {
  // A browser that was killed leaves its mark that the folder is in use.
  for (const name of ['SingletonLock', 'SingletonCookie', 'SingletonSocket'])
    rmSync(join(folder, name), { force: true })
  return chromium.launchPersistentContext(folder, { ...launch, locale: 'nl-NL', serviceWorkers: 'block' })
}

/** The page that a browser opens with. */
export async function firstPage(context: BrowserContext): Promise<Page> {
  return context.pages()[0] ?? context.newPage()
}

/** Ends the processes that were started with this folder, and no other. */
export function killBrowser(folder: string): void {
  const lines = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' }).split('\n')
  for (const line of lines.filter((found) => found.includes(`--user-data-dir=${folder}`))) {
    try {
      process.kill(Number(line.trim().split(' ')[0]), 'SIGKILL')
    } catch {
      // It went along with another.
    }
  }
}
