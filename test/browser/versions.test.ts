import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import {
  beginPlan,
  chooseFrom,
  cursorInText,
  eventually,
  message,
  openExample,
  seeSaved,
  text,
  useApp,
  writeIn,
} from './journey.ts'

const app = useApp()

/** The versions of the plan on screen, from its menu. */
async function goToVersions(page: Page): Promise<void> {
  await chooseFrom(page.getByRole('banner').getByRole('button', { name: /Proefplan|Rijnveen/ }), 'Versies')
  await page.getByRole('heading', { level: 1, name: /versies/i }).waitFor()
}

async function keep(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Bewaar een versie' }).first().click()
  await page.getByRole('textbox', { name: 'Naam' }).fill(name)
  await page.keyboard.press('Enter')
  await message(page).getByText(`Versie bewaard als ‘${name}’.`).waitFor()
}

const list = (page: Page) => page.getByRole('navigation', { name: 'Versies' })
const section = (page: Page, name: string) => page.getByRole('region', { name })

describe('the versions of a plan', () => {
  it('are kept under a name, compared word by word, and put back per section, which can be undone', async () => {
    const page = await app.open()
    await beginPlan(page, 'Proefplan')
    await writeIn(page, 'Waarom dit plan', 'De gemeente betaalt acht uur.')
    await writeIn(page, 'Dank en belofte', 'Dit blijft zo.')
    await goToVersions(page)
    await keep(page, 'Concept voor partners')
    await page.getByText('Er is geen verschil tussen deze twee.').waitFor()
    await page.getByRole('link', { name: 'Schrijven' }).click()
    await writeIn(page, 'Waarom dit plan', 'In Den Haag is dat anders. ')
    await seeSaved(page)
    await goToVersions(page)
    await section(page, 'Waarom dit plan').getByText('In Den Haag is dat anders.').waitFor()
    expect(await section(page, 'Waarom dit plan').locator('ins').innerText()).toContain('In Den Haag is dat anders.')
    await page.getByText('6 woorden erbij, 0 woorden weg').waitFor()
    await page.getByRole('link', { name: 'Schrijven' }).click()
    await cursorInText(page)
    await chooseFrom(page.getByRole('button', { name: 'Meer voor paragraaf Waarom dit plan' }), 'Toon eerdere versie')
    const heading = page.getByRole('heading', { level: 2, name: 'Waarom dit plan' })
    await eventually(() => heading.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.getByRole('button', { name: 'Zet deze paragraaf terug: Waarom dit plan' }).click()
    await message(page).getByText('Paragraaf ‘Waarom dit plan’ teruggezet. Uw vorige tekst is ook bewaard.').waitFor()
    await page.getByRole('link', { name: 'Schrijven' }).click()
    await cursorInText(page)
    expect(await text(page).innerText()).not.toContain('In Den Haag')
    // The message goes along to the page on which it is undone, and the open page follows.
    await message(page).getByRole('button', { name: 'Maak ongedaan' }).click()
    await text(page).getByText('In Den Haag is dat anders. De gemeente betaalt acht uur.').waitFor()
    await seeSaved(page)
    await page.reload()
    await text(page).getByText('In Den Haag is dat anders. De gemeente betaalt acht uur.').waitFor()
  })

  it('put a whole plan back, in the other window as well', async () => {
    const page = await app.open()
    await openExample(page)
    const address = page.url().slice(inject('address').length)
    await goToVersions(page)
    await keep(page, 'Eerste opzet')
    await page.getByRole('link', { name: 'Schrijven' }).click()
    await cursorInText(page)
    await page.keyboard.type('Hier komt iets bij. ')
    const second = await app.openBeside(page, address)
    await text(second).getByText('Hier komt iets bij.').waitFor()
    await goToVersions(page)
    await page.getByRole('button', { name: 'Zet deze versie terug' }).click()
    await message(page).getByText('Uw vorige tekst is ook bewaard.').waitFor()
    await list(page)
      .getByText(/voor het terugzetten/)
      .waitFor()
    await eventually(() => text(second).innerText()).not.toContain('Hier komt iets bij.')
  })

  it('hold the adopted text, which is only read until a next version is started', async () => {
    const page = await app.open()
    await openExample(page)
    await chooseFrom(page.getByRole('banner').getByRole('button', { name: /Rijnveen/ }), 'Titel, periode en status')
    await page.getByRole('radio', { name: /^Vastgesteld/ }).check()
    await page.getByLabel('Datum van vaststelling').fill('2026-12-15')
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await page.getByText('Dit plan is vastgesteld op 15 december 2026.').waitFor()
    expect(await text(page).getAttribute('contenteditable')).toBe('false')
    await page.reload()
    await page.getByText('Dit plan is vastgesteld op 15 december 2026.').waitFor()
    expect(await text(page).getAttribute('contenteditable')).toBe('false')
    await page.getByRole('button', { name: 'Maak een volgende versie' }).click()
    await eventually(() => text(page).getAttribute('contenteditable')).toBe('true')
    await goToVersions(page)
    await list(page)
      .getByRole('button', { name: /^Vastgesteld op 15 december 2026/ })
      .waitFor()
  })
})
