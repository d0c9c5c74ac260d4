import type { Page } from 'playwright-core'
import type { CbsServer } from '../sources/cbs-server.ts'

/** Lets a page ask `https://opendata.cbs.nl` under the real policy, and has a server on this machine answer. */
export async function answerForCbs(page: Page, server: CbsServer): Promise<void> {
  await page.context().route('https://opendata.cbs.nl/**', async (route) => {
    const { pathname, search } = new URL(route.request().url())
    const answer = await fetch(server.address + pathname + search).catch(() => null)
    // A question that the page or the test ended before there was an answer.
    if (!answer) return route.abort().catch(() => undefined)
    await route.fulfill({
      status: answer.status,
      contentType: answer.headers.get('content-type') ?? 'text/plain',
      headers: { 'access-control-allow-origin': '*' },
      body: await answer.text(),
    })
  })
}
