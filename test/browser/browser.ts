import { type Browser, chromium, type Page } from 'playwright-core'
import { inject } from 'vitest'

/** Starts Chromium; as root it cannot use its sandbox. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch(howToStart())
}

/** Which program it is and what it is told. */
export function howToStart(): { readonly executablePath: string; readonly args: string[] } {
  const args = [
    '--disable-background-networking',
    '--disable-component-update',
    // Nothing leaves the machine, whatever a page may ask.
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ]
  return { executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args }
}

/** A page with an empty store of its own, at the start screen. */
export async function openApp(browser: Browser, path = '', size = { width: 1440, height: 900 }): Promise<Page> {
  const context = await browser.newContext({ viewport: size, locale: 'nl-NL', acceptDownloads: true })
  const page = await context.newPage()
  await page.goto(inject('address') + path)
  return page
}
