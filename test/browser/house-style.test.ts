import type { Locator, Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import {
  beginPlan,
  chooseFile,
  download,
  drawnPng,
  eventually,
  message,
  openHouseStyle,
  seeSaved,
  useApp,
} from './journey.ts'

const app = useApp()

/** A style with a logo, a photo and a colour of its own, not kept yet. */
async function fillIn(page: Page, dialog: Locator): Promise<void> {
  const png = async (name: string, size: { width: number; height: number }) => ({
    name,
    mimeType: 'image/png',
    buffer: await drawnPng(page, size),
  })
  await dialog.getByRole('textbox', { name: 'Kleur', exact: true }).fill('#8a1538')
  const logo = await png('logo.png', { width: 300, height: 80 })
  await chooseFile(page, () => dialog.getByRole('button', { name: 'Kies een logo' }).click(), logo)
  await dialog.getByRole('button', { name: 'Kies een ander logo' }).waitFor()
  await dialog.getByRole('radio', { name: 'Met een foto' }).check()
  const photo = await png('foto.png', { width: 900, height: 600 })
  await chooseFile(page, () => dialog.getByRole('button', { name: 'Kies een foto' }).click(), photo)
  await dialog.getByRole('img', { name: /^Voorbeeld van de voorkant, met de foto/ }).waitFor()
}

async function keep(page: Page, dialog: Locator): Promise<void> {
  await dialog.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await message(page).getByText('De huisstijl is bewaard.').waitFor()
}

/** The accent of the screen on light paper; empty for the app's own. */
const accent = (page: Page) => page.evaluate(() => document.documentElement.style.getPropertyValue('--house-light'))

async function newPlan(page: Page, title: string, municipality: string): Promise<void> {
  await seeSaved(page)
  await page.goto(`${inject('address')}#/`)
  await beginPlan(page, title, municipality)
}

describe('the house style of a municipality', () => {
  it('holds for its other plans and not for those of another municipality', async () => {
    const page = await app.open()
    await beginPlan(page, 'Beleidsplan een')
    const dialog = await openHouseStyle(page)
    await fillIn(page, dialog)
    await keep(page, dialog)
    await eventually(() => accent(page)).toBe('#8a1538')
    await page.keyboard.type('Tekst.')
    await newPlan(page, 'Beleidsplan twee', 'Den Haag')
    await eventually(() => accent(page)).toBe('#8a1538')
    const second = await openHouseStyle(page)
    await second.getByRole('button', { name: 'Kies een ander logo' }).waitFor()
    expect(await second.getByRole('radio', { name: 'Met een foto' }).isChecked()).toBe(true)
    await page.keyboard.press('Escape')
    await second.waitFor({ state: 'detached' })
    await newPlan(page, 'Beleidsplan drie', 'Leiden')
    await eventually(() => accent(page)).toBe('')
    const third = await openHouseStyle(page)
    expect(await third.getByRole('textbox', { name: 'Kleur', exact: true }).inputValue()).toBe('#21468b')
    await third.getByRole('button', { name: 'Kies een logo' }).waitFor()
  })

  it('puts its photo and logo on the cover of a PDF', async () => {
    const page = await app.open()
    await beginPlan(page, 'Beleidsplan een')
    const dialog = await openHouseStyle(page)
    await fillIn(page, dialog)
    await keep(page, dialog)
    await page.getByRole('link', { name: 'Exporteren' }).click()
    const pdf = await download(page, () => page.getByRole('button', { name: 'Maak de PDF' }).click())
    const images = Buffer.from(pdf.bytes)
      .toString('latin1')
      .match(/\/Subtype \/Image/g)
    expect(images?.length).toBeGreaterThanOrEqual(2)
  })

  it('goes to another computer as a file', async () => {
    const page = await app.open()
    await beginPlan(page, 'Beleidsplan een')
    const dialog = await openHouseStyle(page)
    await fillIn(page, dialog)
    const file = await download(page, () => dialog.getByRole('button', { name: 'Bewaar als bestand' }).click())
    expect(file.name).toBe('Huisstijl Gemeente ’s-Gravenhage.oabhuisstijl')
    const other = await app.open()
    await beginPlan(other, 'Beleidsplan elders', 'Leiden')
    const there = await openHouseStyle(other)
    const given = { name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.bytes) }
    const press = () => there.getByRole('button', { name: 'Open een huisstijlbestand' }).click()
    await chooseFile(other, press, { ...given, buffer: given.buffer.subarray(0, 900) })
    await there.getByText('Dit bestand is beschadigd. Er is niets veranderd.').waitFor()
    expect(await there.getByRole('textbox', { name: 'Kleur', exact: true }).inputValue()).toBe('#21468b')
    await chooseFile(other, press, given)
    await there.getByText(/is ingevuld. Kies Bewaar/).waitFor()
    await there.getByRole('button', { name: 'Kies een andere foto' }).waitFor()
    expect(await accent(other)).toBe('')
    await keep(other, there)
    await eventually(() => accent(other)).toBe('#8a1538')
  })
})
