import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { beginPlan, eventually, message, openExample, text, useApp } from './journey.ts'

const app = useApp()

/** Goes to the screen with all figures by the tab in the bar. */
async function toFigures(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Cijfers/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Cijfers' }).waitFor()
}

const detail = (page: Page, name: string) => page.getByRole('complementary', { name: `Het cijfer ${name}` })

describe('the screen with all figures', () => {
  it('changes a figure, what is computed from it, and both in the text', async () => {
    const page = await app.open()
    await openExample(page)
    await eventually(() => text(page).innerText()).toContain('78%')
    await toFigures(page)
    await page.getByRole('link', { name: 'Doelgroeppeuters', exact: true }).click()
    const side = detail(page, 'Doelgroeppeuters')
    await side.getByRole('textbox', { name: 'Waarde' }).fill('200')
    await page.keyboard.press('Enter')
    await message(page).getByText('Cijfer bijgewerkt op 4 plekken in de tekst.').waitFor()
    await side.getByRole('link', { name: '1 Waarom dit plan' }).click()
    await eventually(() => text(page).innerText()).toContain('200\u00a0doelgroeppeuters')
    expect(await text(page).innerText()).toContain('66%')
  })

  it('adds a figure of the writer that can be typed into the text', async () => {
    const page = await app.open()
    await beginPlan(page)
    await toFigures(page)
    await page.getByRole('button', { name: 'Eigen cijfer' }).click()
    await page.getByRole('textbox', { name: 'Naam' }).fill('Taalcoaches')
    await page.getByRole('textbox', { name: 'Woord bij meer' }).fill('coaches')
    await page.keyboard.press('Enter')
    await detail(page, 'Taalcoaches').getByRole('textbox', { name: 'Waarde' }).fill('12')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Schrijven' }).click()
    await text(page).waitFor()
    await text(page).click()
    await page.keyboard.type('Er zijn #taalco')
    await page.getByRole('option', { name: /Taalcoaches/ }).waitFor()
    await page.keyboard.press('Enter')
    await eventually(() => text(page).innerText()).toContain('12\u00a0coaches')
    await toFigures(page)
    await page.getByRole('link', { name: 'Taalcoaches' }).click()
    await detail(page, 'Taalcoaches').getByText('Staat in de tekst (1)').waitFor()
  })

  it('fits a phone: rows are stacked and nothing scrolls sideways', async () => {
    const page = await app.open('', { width: 360, height: 780 })
    await openExample(page)
    await page.getByRole('button', { name: 'Onderdelen van het plan' }).click()
    await page.getByRole('menuitemradio', { name: 'Cijfers' }).click()
    await page.getByRole('link', { name: 'Bereik onder de doelgroep' }).click()
    await detail(page, 'Bereik onder de doelgroep').getByText('Zo wordt het berekend').waitFor()
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(wide).toBeLessThanOrEqual(0)
  })
})
