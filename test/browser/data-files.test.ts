import { Buffer } from 'node:buffer'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { lrkFile, lrkLine, municipalityScoreFile, utf8, utf8WithMark, windows } from '../datafiles/sample-files.ts'
import { beginPlan, chooseFile, eventually, goToSection, message, text, useApp } from './journey.ts'

const app = useApp()
const offer = (page: Page) => page.getByRole('table', { name: 'Deze cijfers kunt u overnemen' })
const row = (page: Page, name: string) => offer(page).getByRole('row').filter({ hasText: name }).first()
const inAmersfoort = {
  cbs_code: '0307',
  verantwoordelijke_gemeente: 'Amersfoort',
  opvanglocatie_woonplaats: 'Amersfoort',
}

/** From a screen of a plan to one of the steps in which figures come in. */
async function toStep(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: /^Cijfers/ }).click()
  await page.getByRole('link', { name: 'Cijfers ophalen' }).click()
  await page.getByRole('navigation', { name: 'Stappen' }).getByRole('link', { name }).click()
}

/** Drops a file on the page, as from a folder of the computer. */
async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const given = { name, base64: Buffer.from(bytes).toString('base64') }
  const data = await page.evaluateHandle(({ name: fileName, base64 }) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], fileName))
    return transfer
  }, given)
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: data })
  await page.getByRole('heading', { name: 'Laat het bestand los' }).waitFor()
  await page.dispatchEvent('body', 'drop', { dataTransfer: data })
}

describe('files that are dropped', () => {
  it('give figures of the register and of the scores, and a table in the text', async () => {
    const page = await app.open()
    await beginPlan(page, undefined, 'Amersfoort')
    await toStep(page, 'Kinderopvang')
    const register = lrkFile(
      lrkLine(1, inAmersfoort),
      lrkLine(2, { ...inAmersfoort, naam_houder: 'Crèche Zo', kvk_nummer_houder: '87654321' }),
      lrkLine(3, { ...inAmersfoort, ve: 'Nee' }),
      lrkLine(4),
    )
    await drop(page, 'export_opendata_lrk.csv', windows(register))
    await page.getByText('Dit is het bestand van het Landelijk Register Kinderopvang.').waitFor()
    await page.getByText('4 regels gelezen. 3 voorzieningen horen bij uw gemeente.').waitFor()
    await row(page, 'Aanbieders van VE').getByText('2', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Neem 5 cijfers over' }).click()
    await message(page).getByText('5 cijfers overgenomen.').waitFor()
    await page.getByRole('button', { name: 'Zet de tabel in het plan' }).click()
    await page.getByRole('button', { name: 'Zet de tabel in de tekst' }).click()
    await message(page)
      .getByText(/^De tabel staat in/)
      .waitFor()
    await page.getByRole('link', { name: 'Volgende stap: Scholen' }).click()
    await page.getByRole('link', { name: 'Volgende stap: Achterstandsscore' }).click()
    // Any file may be dropped at any step, and is recognised by its content.
    await drop(page, 'download (3)', municipalityScoreFile())
    await page.getByText(/^De nieuwste score staat in blad ‘Tabel 1’/).waitFor()
    await row(page, 'Achterstandsscore van de gemeente').getByText('2.230,1').waitFor()
    await page.getByRole('button', { name: 'Neem 3 cijfers over' }).click()
    await page.getByRole('link', { name: 'Alle cijfers', exact: true }).click()
    await eventually(() => page.getByRole('row', { name: /^VE-locaties 2/ }).count()).toBe(1)
    await eventually(() => page.getByRole('row', { name: /^Achterstandsscore van de gemeente 2.230,1/ }).count()).toBe(
      1,
    )
    await page.getByRole('link', { name: 'Schrijven' }).click()
    await page.getByRole('link', { name: 'OAB op dit moment' }).first().click()
    await goToSection(page, 'Aanbod van voorschoolse educatie')
    await eventually(() => text(page).innerText()).toContain('Crèche Zo')
  })

  it('change nothing when they are refused, and become a figure of the writer by hand, with keys alone', async () => {
    const page = await app.open()
    await beginPlan(page, undefined, 'Amersfoort')
    await toStep(page, 'Eigen telling')
    const choose = page.getByRole('button', { name: /^Kies een (?:ander )?bestand/ })
    const give = (name: string, content: Uint8Array) =>
      chooseFile(page, () => choose.press('Enter'), { name, mimeType: 'text/csv', buffer: Buffer.from(content) })
    await give('verslag.csv', utf8('%PDF-1.7'))
    await page.getByRole('alert').getByText('verslag.csv is niet gelezen.').waitFor()
    await give('leeg.csv', utf8(''))
    await page.getByRole('alert').getByText('Dit bestand is leeg.').waitFor()
    await give('peuters.csv', utf8WithMark('Kern;Peuters\r\nCentrum;1.240\r\nDe Akkers;<5\r\n'))
    const dialog = page.getByRole('dialog', { name: 'Wat wilt u uit deze tabel lezen?' })
    await dialog.getByRole('textbox', { name: 'Naam van het cijfer' }).fill('Peuters per kern')
    await page.keyboard.press('Enter')
    await page.getByText('1 getal gelezen voor ‘Peuters per kern’.').waitFor()
    expect(await page.getByRole('table', { name: 'Peuters per kern' }).innerText()).toContain('minder dan 5')
    await page.getByRole('button', { name: 'Neem 1 cijfer over' }).press('Enter')
    await page.getByRole('link', { name: 'Alle cijfers', exact: true }).press('Enter')
    await eventually(() => page.getByRole('row', { name: /^Peuters per kern/ }).innerText()).toContain('1.240')
  })
})
