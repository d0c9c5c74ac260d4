import { describe, expect, it } from 'vitest'
import { eventually, goToChapter, openExample, text, useApp } from './journey.ts'

const app = useApp()

describe('a typed number that equals a figure', () => {
  it('becomes that figure when the writer agrees, and changes along with it in every chapter', async () => {
    const page = await app.open()
    await openExample(page)
    await text(page).locator('p').last().click()
    await page.keyboard.press('End')
    await page.keyboard.type(' Voor 168 peuters.')
    const marked = text(page).locator('.known-number', { hasText: '168' })
    await marked.waitFor()
    expect(await text(page).innerText()).toContain('Voor 168 peuters.')
    await page.keyboard.press('Control+ArrowLeft')
    await page.keyboard.press('Control+ArrowLeft')
    await page.getByRole('status').filter({ hasText: 'Druk op Alt+Enter.' }).waitFor({ state: 'attached' })
    await page.keyboard.press('Alt+Enter')
    await page.getByRole('dialog', { name: 'Is dit het aantal doelgroeppeuters?' }).waitFor()
    await page.keyboard.press('Enter')
    await marked.waitFor({ state: 'detached' })
    await text(page).locator('.fig', { hasText: '168\u00a0doelgroeppeuters' }).first().click()
    await page.getByRole('button', { name: 'Verander', exact: true }).click()
    await page.getByRole('textbox', { name: 'Waarde' }).fill('200')
    await page.keyboard.press('Enter')
    await eventually(() => text(page).innerText()).toContain('Voor 200 peuters.')
    expect(await text(page).innerText()).toContain('200\u00a0doelgroeppeuters')
    await goToChapter(page, 'OAB op dit moment')
    await eventually(() => text(page).innerText()).toContain('200\u00a0doelgroeppeuters')
  })
})
