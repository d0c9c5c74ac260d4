import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { checksumOf } from '../../src/storage/plan-file.ts'
import {
  beginPlan,
  chooseFrom,
  download,
  eventually,
  message,
  openExample,
  rail,
  seeSaved,
  text,
  useApp,
  writeIn,
} from './journey.ts'

const app = useApp()

describe('the list of plans', () => {
  it('copies a plan with its text', async () => {
    const page = await planWith('Wat hier staat, gaat mee.')
    await chooseFrom(menuOf(page, 'Proefplan'), 'Maak een kopie')
    await message(page).getByText('Plan gekopieerd.').waitFor()
    expect((await titles(page)).toSorted()).toEqual(['Proefplan', 'Proefplan (kopie)'])
    await page.getByRole('link', { name: 'Proefplan (kopie)' }).click()
    await text(page).getByText('Wat hier staat, gaat mee.').waitFor()
    await page.keyboard.type('Alleen in de kopie. ')
    await seeSaved(page)
    await page.getByRole('link', { name: 'Naar mijn plannen' }).click()
    await page.getByRole('link', { name: 'Proefplan', exact: true }).click()
    await text(page).getByText('Wat hier staat, gaat mee.').waitFor()
    expect(await text(page).innerText()).not.toContain('Alleen in de kopie.')
  })

  it('renames a plan', async () => {
    const page = await planWith('Tekst.')
    await chooseFrom(menuOf(page, 'Proefplan'), 'Hernoem')
    const dialog = page.getByRole('dialog', { name: 'Hoe moet het plan heten?' })
    await dialog.getByRole('textbox', { name: 'Titel van het plan' }).fill('Samen sterk')
    await page.keyboard.press('Enter')
    await message(page).getByText('Plan hernoemd.').waitFor()
    await page.reload()
    await eventually(() => titles(page)).toEqual(['Samen sterk'])
  })

  it('removes a plan and puts it back with its text, at once and after a reload', async () => {
    const page = await planWith('Dit plan komt terug.')
    await chooseFrom(menuOf(page, 'Proefplan'), 'Verwijder')
    await message(page).getByText('Plan verwijderd. U kunt het 30 dagen terugzetten.').waitFor()
    expect(await titles(page)).toEqual([])
    await message(page).getByRole('button', { name: 'Zet terug' }).click()
    await eventually(() => titles(page)).toEqual(['Proefplan'])
    await chooseFrom(menuOf(page, 'Proefplan'), 'Verwijder')
    await page.getByText('Verwijderde plannen (1)').waitFor()
    await page.reload()
    await page.getByText('Verwijderde plannen (1)').click()
    await page.getByRole('button', { name: 'Zet terug: Proefplan' }).click()
    await page.getByRole('link', { name: 'Proefplan', exact: true }).click()
    await text(page).getByText('Dit plan komt terug.').waitFor()
  })

  it('opens the example as a copy each time, so that nobody else’s changes are in it', async () => {
    const page = await app.open()
    await openExample(page)
    await rail(page)
      .getByRole('link', { name: /Voorwoord/ })
      .waitFor()
    await page.keyboard.type('Eigen woorden erbij. ')
    await seeSaved(page)
    await page.getByRole('link', { name: 'Naar mijn plannen' }).click()
    await openExample(page)
    expect(await text(page).innerText()).not.toContain('Eigen woorden erbij.')
    await page.getByRole('link', { name: 'Naar mijn plannen' }).click()
    await eventually(async () => (await titles(page)).length).toBe(2)
  })
})

describe('a plan as a file', () => {
  it('is saved from the list and opened in another browser by the button', async () => {
    const file = await savedPlan('Dit reist mee in het bestand.')
    expect(file.name).toBe('Proefplan.oabplan')
    const elsewhere = await app.open()
    await pick(elsewhere, file)
    await text(elsewhere).getByText('Dit reist mee in het bestand.').waitFor()
  })

  it('is opened by dropping it on the page', async () => {
    const file = await savedPlan('Dit is op de bladzijde gesleept.')
    const elsewhere = await app.open()
    await drop(elsewhere, file)
    await text(elsewhere).getByText('Dit is op de bladzijde gesleept.').waitFor()
  })

  it('is opened beside the plan that it was made of, which stays as it is', async () => {
    const page = await planWith('De eerste versie.')
    const file = await saveFile(page)
    await page.getByRole('link', { name: 'Proefplan' }).click()
    await writeIn(page, 'Waarom dit plan', 'Nieuwer dan het bestand. ')
    await seeSaved(page)
    await page.getByRole('link', { name: 'Naar mijn plannen' }).click()
    await pick(page, file)
    await message(page).getByText('Het bestand is geopend als tweede plan.').waitFor()
    await text(page).getByText('De eerste versie.').waitFor()
    expect(await text(page).innerText()).not.toContain('Nieuwer dan het bestand.')
    await page.getByRole('link', { name: 'Naar mijn plannen' }).click()
    await eventually(async () => (await titles(page)).length).toBe(2)
  })

  it('is refused with a sentence when it is empty, foreign or damaged, and the plans stay as they were', async () => {
    const page = await planWith('Dit blijft staan.')
    const good = await saveFile(page)
    const content = good.bytes
    const wrong = [
      { bytes: '', sentence: 'Dit bestand is leeg.' },
      { bytes: '{"boodschappen": ["melk"]}', sentence: 'Dit is geen plan van de planwijzer.' },
      { bytes: 'PK\u0003\u0004 een Word-bestand', sentence: 'Dit is geen plan van de planwijzer.' },
      { bytes: content.slice(0, content.length / 2), sentence: 'Dit bestand is beschadigd.' },
      { bytes: content.replace('Dit blijft staan', 'Dit is veranderd'), sentence: 'Dit bestand is beschadigd.' },
    ]
    for (const { bytes, sentence } of wrong) {
      await page.reload()
      await pick(page, { name: 'plan.oabplan', bytes })
      await page.getByRole('alert').getByText(sentence).waitFor()
      expect(await titles(page), sentence).toEqual(['Proefplan'])
    }
    await page.getByRole('link', { name: 'Proefplan' }).click()
    await text(page).getByText('Dit blijft staan.').waitFor()
  })

  it('opens beside the others and is only read when a newer app made it', async () => {
    const page = await planWith('Van later.')
    const bytes = await newer((await saveFile(page)).bytes)
    await pick(page, { name: 'plan.oabplan', bytes })
    await text(page).getByText('Van later.').waitFor()
    expect(await text(page).getAttribute('contenteditable')).toBe('false')
    await page.getByRole('link', { name: 'Naar mijn plannen' }).click()
    await page.getByText('Gemaakt met een nieuwere planwijzer. U kunt dit plan lezen, maar niet veranderen.').waitFor()
  })
})

interface PlanFile {
  readonly name: string
  readonly bytes: string
}

/** The start screen with one plan, "Proefplan", whose first section holds the words. */
async function planWith(words: string): Promise<Page> {
  const page = await app.open()
  await beginPlan(page, 'Proefplan')
  await writeIn(page, 'Waarom dit plan', words)
  await page.getByRole('link', { name: 'Naar mijn plannen' }).click()
  await page.getByRole('heading', { level: 1, name: 'Mijn plannen' }).waitFor()
  return page
}

async function savedPlan(words: string): Promise<PlanFile> {
  return saveFile(await planWith(words))
}

async function saveFile(page: Page): Promise<PlanFile> {
  const file = await download(page, () => chooseFrom(menuOf(page, 'Proefplan'), 'Bewaar als bestand'))
  return { name: file.name, bytes: new TextDecoder().decode(file.bytes) }
}

const menuOf = (page: Page, title: string) => page.getByRole('button', { name: `Meer voor ${title}`, exact: true })

/** Titles of the plans in the list, from top to bottom. */
async function titles(page: Page): Promise<string[]> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page.getByRole('rowheader').getByRole('link').allInnerTexts()
}

/** Opens a file by the button. */
async function pick(page: Page, { name, bytes }: PlanFile): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open een bestand' }).click()
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })
}

/** Drops a file on the page, as from a folder of the computer. */
async function drop(page: Page, file: PlanFile): Promise<void> {
  const data = await page.evaluateHandle(({ name, bytes }) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([bytes], name))
    return transfer
  }, file)
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: data })
  await page.getByRole('heading', { name: 'Laat los om te openen' }).waitFor()
  await page.dispatchEvent('body', 'drop', { dataTransfer: data })
}

/** The same file from a planwijzer that is one version further, with a checksum that is right. */
async function newer(content: string): Promise<string> {
  const { checksum: _old, ...rest } = JSON.parse(content) as { checksum: string; versions: { shape: number } }
  const later = { ...rest, versions: { ...rest.versions, shape: rest.versions.shape + 1 } }
  return JSON.stringify({ ...later, checksum: await checksumOf(later) })
}
