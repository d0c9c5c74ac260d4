import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { beginPlan, cursorInText, download, eventually, text, useApp } from './journey.ts'

const app = useApp({ losesParts: true })

/** Takes a file of the app off the host, as a new release does; gives how to put it back. */
async function takeAway(page: Page, name: string): Promise<() => Promise<void>> {
  const files = `**/assets/${name}-*.js`
  let isAsked = false
  await page.context().route(files, (route) => {
    isAsked = true
    return route.fulfill({ status: 404, body: 'Not found' })
  })
  return async () => {
    expect(isAsked, `${name} was asked for`).toBe(true)
    await page.context().unroute(files)
  }
}

describe('a part of the app that is gone after a new release', () => {
  it('costs no word when it is a screen or a dialog, and comes after loading anew', async () => {
    const page = await app.open()
    await beginPlan(page)
    let putBack = await takeAway(page, 'export-screen')
    await page.keyboard.type('Elk kind telt mee.')
    await page.getByRole('link', { name: 'Exporteren' }).click()
    await page.getByRole('alert').getByRole('heading', { name: 'Dit deel kon niet worden geladen' }).waitFor()
    await putBack()
    await page.getByRole('button', { name: 'Laad de bladzijde opnieuw' }).click()
    await page.getByRole('button', { name: 'Maak de PDF' }).waitFor()
    await page.getByRole('link', { name: 'Schrijven' }).click()
    await cursorInText(page)
    await eventually(() => text(page).innerText()).toContain('Elk kind telt mee.')

    putBack = await takeAway(page, 'link-dialog')
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Ook hier.')
    await page.keyboard.press('Control+k')
    await page.getByRole('alert').getByRole('heading', { name: 'Dit deel kon niet worden geladen' }).waitFor()
    await putBack()
    await page.getByRole('button', { name: 'Laad de bladzijde opnieuw' }).click()
    await cursorInText(page)
    await eventually(() => text(page).innerText()).toContain('Ook hier.')
  })

  it('is said when it is needed for a file, which can then be made again', async () => {
    const page = await app.open()
    await beginPlan(page)
    await page.keyboard.type('Elk kind telt mee.')
    const putBack = await takeAway(page, 'write-word')
    await page.getByRole('link', { name: 'Exporteren' }).click()
    await page.getByRole('radio', { name: /^Word/ }).check()
    await page.getByRole('button', { name: /^Maak het Word/ }).click()
    await page.getByText(/^Het maken is niet gelukt\. Uw plan is niet veranderd\./).waitFor()
    await putBack()
    const file = await download(page, () => page.getByRole('button', { name: /^Maak het Word/ }).click())
    expect(file.name).toMatch(/\.docx$/)
  })
})
