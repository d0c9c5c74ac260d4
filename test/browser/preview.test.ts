import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { beginPlan, cursorInText, download, eventually, goToSection, openExample, text, useApp } from './journey.ts'
import { slowed } from './slowed.ts'

const app = useApp()

/** The large page. */
const large = (page: Page) => page.getByRole('img', { name: /^Bladzijde / })

/** Goes to the export screen and waits for its pages. */
async function toExport(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Exporteren' }).click()
  await large(page)
    .and(page.locator('[data-revision]'))
    .waitFor({ timeout: 60_000 * slowed })
}

/** Share of the large page that is not white. */
function ink(page: Page): Promise<number> {
  return large(page).evaluate(async (canvas) => {
    const picture = await createImageBitmap(canvas as HTMLCanvasElement)
    const copy = new OffscreenCanvas(picture.width, picture.height)
    const context = copy.getContext('2d')
    context?.drawImage(picture, 0, 0)
    const { data } = context?.getImageData(0, 0, copy.width, copy.height) ?? { data: new Uint8ClampedArray() }
    let dark = 0
    for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 200) dark += 1
    return dark / (data.length / 4)
  })
}

describe('the preview of the pages', () => {
  it('shows as many pages as the PDF has, with their text on them', async () => {
    const page = await app.open()
    await openExample(page)
    await toExport(page)
    const count = await page.getByRole('option').count()
    await page.getByRole('textbox', { name: /^Bladzijde, van/ }).fill('8')
    await page.keyboard.press('Enter')
    await large(page)
      .and(page.getByRole('img', { name: /^Bladzijde 8 van \d+: Hoofdstuk / }))
      .waitFor()
    await eventually(() => ink(page)).toBeGreaterThan(0.02)
    const pdf = await download(page, () => page.getByRole('button', { name: 'Maak de PDF' }).click())
    expect(pdf.name).toMatch(/^OAB-beleidsplan-Rijnveen-2027-2030-concept-\d{4}-\d\d-\d\d\.pdf$/)
    expect((await getDocument({ data: pdf.bytes, verbosity: 0 }).promise).numPages).toBe(count)
    await page.getByText(`PDF gemaakt: ${count} bladzijden.`).waitFor()
  })

  it('follows the text and the choices, and remembers the choices', async () => {
    const page = await app.open()
    await beginPlan(page)
    await page.keyboard.type('Elk kind telt mee.')
    await toExport(page)
    const few = await page.getByRole('option').count()
    await page.getByRole('checkbox', { name: /^Lege paragrafen/ }).check()
    await eventually(() => page.getByRole('option').count()).toBeGreaterThan(few)
    await page.getByRole('radio', { name: /^Word/ }).check()
    await page.getByText('In Word kan een bladzijde anders uitkomen.').waitFor()
    await page.getByRole('link', { name: 'Schrijven' }).click()
    await cursorInText(page)
    await toExport(page)
    expect(await page.getByRole('radio', { name: /^Word/ }).isChecked()).toBe(true)
    expect(await page.getByRole('checkbox', { name: /^Lege paragrafen/ }).isChecked()).toBe(true)
  })

  it('leads from what stands in the way to its spot in the text', async () => {
    const page = await app.open()
    await beginPlan(page)
    await goToSection(page, 'Dank en belofte')
    await page.keyboard.type('Er zijn #doelgroeppeuters')
    await page.getByRole('listbox', { name: 'Cijfers' }).getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    await text(page)
      .getByTitle(/^Doelgroeppeuters/)
      .waitFor()
    await toExport(page)
    await page.getByText('1 cijfer is nog leeg').click()
    await page.getByRole('link', { name: 'doelgroeppeuters' }).click()
    await text(page)
      .getByTitle(/^Doelgroeppeuters/)
      .waitFor()
    await cursorInText(page)
    const chosen = text(page).locator('.ProseMirror-selectednode')
    await eventually(() => chosen.innerText()).toContain('doelgroeppeuters ontbreekt')
  })

  it('says when it breaks, does not stop the export, and can be tried again', async () => {
    const page = await app.open()
    await page.evaluate(breakPreviews)
    await beginPlan(page)
    await page.keyboard.type('Elk kind telt mee.')
    await page.getByRole('link', { name: 'Exporteren' }).click()
    await page.getByText('Het voorbeeld kon niet worden gemaakt.').waitFor()
    const pdf = await download(page, () => page.getByRole('button', { name: 'Maak de PDF' }).click())
    expect(pdf.bytes.length).toBeGreaterThan(1000)
    await page.evaluate(() => window.dispatchEvent(new Event('mend-previews')))
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click()
    await large(page)
      .and(page.locator('[data-revision]'))
      .waitFor({ timeout: 60_000 * slowed })
  })
})

/** Runs in the page: workers of the preview fail until they are mended. It stands alone. */
function breakPreviews(): void {
  const Real = window.Worker
  let broken = true
  window.addEventListener('mend-previews', () => {
    broken = false
  })
  window.Worker = class extends Real {
    override postMessage(message: unknown, ...rest: never[]) {
      const isPreview = typeof message === 'object' && message !== null && 'type' in message
      if (!broken || !isPreview) return super.postMessage(message, ...rest)
      setTimeout(() => this.onerror?.(new ErrorEvent('error', { message: 'broken for the test' })))
    }
  }
}
