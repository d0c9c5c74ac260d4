import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { readPlanFile } from '../../src/storage/read-plan-file.ts'
import { beginPlan, chooseFrom, download, eventually, message, seeSaved, text, useApp, writeIn } from './journey.ts'

const app = useApp()

describe('a plan that is tied to a file', () => {
  it('is kept up to date in it, and leaves alone what somebody else wrote', async () => {
    const page = await app.open()
    await standInForDisk(page)
    await beginPlan(page, 'Proefplan')
    await page.keyboard.type('Dit gaat mee. ')
    await openBackup(page)
    await page.getByRole('button', { name: 'Kies een vast bestand' }).click()
    await message(page).getByText('Alles staat nu in Proefplan.oabplan.').waitFor()
    await page.keyboard.press('Escape')
    await writeIn(page, 'Dank en belofte', 'Dit ook. ')
    await hide(page)
    await eventually(async () => (await onDisk(page)).includes('Dit ook.')).toBe(true)
    const read = await readPlanFile(new Blob([await onDisk(page)]))
    expect(read).toMatchObject({ kind: 'read', plan: { title: 'Proefplan' } })
    await changeOnDisk(page, 'Van een collega.')
    await page.keyboard.type('Dit niet. ')
    await hide(page)
    await page.getByText('is buiten deze planwijzer veranderd').waitFor()
    expect(await onDisk(page)).toBe('Van een collega.')
    await page.reload()
    await text(page).getByText('Dit niet.').waitFor()
    await openBackup(page)
    await page.getByRole('dialog').getByText('is buiten deze planwijzer veranderd').waitFor()
    expect(await onDisk(page)).toBe('Van een collega.')
  })
})

describe('all plans in one file', () => {
  it('come back with their text after everything was erased from the device', async () => {
    const page = await app.open()
    for (const title of ['Eerste plan', 'Tweede plan']) {
      await beginPlan(page, title)
      await page.keyboard.type(`Tekst van ${title}. `)
      await seeSaved(page)
      await page.getByRole('link', { name: 'Naar mijn plannen' }).click()
    }
    await page.getByRole('link', { name: 'Instellingen' }).click()
    await page.getByRole('button', { name: 'Wis alles van dit apparaat' }).click()
    const wiping = page.getByRole('dialog', { name: 'Alles van dit apparaat wissen?' })
    const file = await download(page, () => wiping.getByRole('button', { name: 'Neem alles mee' }).click())
    expect(file.name).toMatch(/^OAB-plannen \d{4}-\d\d-\d\d\.oabplannen$/)
    await wiping.getByRole('checkbox', { name: 'Ja, ik wil alles wissen' }).check()
    await wiping.getByRole('button', { name: 'Wis alles van dit apparaat' }).click()
    await page.getByRole('link', { name: 'Begin een nieuw plan' }).waitFor()
    expect(await page.getByText('gewist', { exact: false }).count()).toBe(1)
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Open een bestand' }).click(),
    ])
    await chooser.setFiles({ name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.bytes) })
    await page.getByRole('button', { name: 'Open 2 plannen' }).click()
    await page.getByRole('link', { name: 'Tweede plan' }).click()
    await text(page).getByText('Tekst van Tweede plan.').waitFor()
  })
})

describe('storage that is emptied while a plan is open', () => {
  it('is written anew from the window, which says so, and names the other plans that are gone', async () => {
    const page = await app.open()
    await beginPlan(page, 'Verloren plan')
    await seeSaved(page)
    await page.getByRole('link', { name: 'Naar mijn plannen' }).click()
    await beginPlan(page, 'Open plan')
    await writeIn(page, 'Dank en belofte', 'Voor het wissen. ')
    await seeSaved(page)
    const devtools = await page.context().newCDPSession(page)
    const { origin } = new URL(inject('address'))
    await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })
    await page.keyboard.type('Na het wissen. ')
    await page.getByText('De opslag van de browser is leeggemaakt terwijl u schreef.').waitFor()
    await seeSaved(page)
    await page.reload()
    await text(page).getByText('Voor het wissen. Na het wissen.').waitFor()
    await page.getByRole('link', { name: 'Naar mijn plannen' }).click()
    await page.getByText('De browser heeft een plan gewist.').waitFor()
    await page.getByRole('listitem').getByText('Verloren plan').waitFor()
  })
})

async function openBackup(page: Page): Promise<void> {
  await chooseFrom(page.getByRole('banner').getByRole('button', { name: /^Proefplan/ }), 'Reservekopie')
  await page.getByRole('dialog', { name: 'Reservekopie van dit plan' }).waitFor()
}

/** Files that the browser keeps for itself stand in for those of the disk, which no test can choose. */
async function standInForDisk(page: Page): Promise<void> {
  const choose = () => {
    const pick = async ({ suggestedName = '' }) =>
      (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true })
    Object.assign(window, { showSaveFilePicker: pick })
  }
  await page.addInitScript(choose)
  await page.evaluate(choose)
}

function onDisk(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle('Proefplan.oabplan')
    return (await handle.getFile()).text()
  })
}

function changeOnDisk(page: Page, words: string): Promise<void> {
  return page.evaluate(async (content) => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle('Proefplan.oabplan')
    const writer = await handle.createWritable()
    await writer.write(content)
    await writer.close()
  }, words)
}

/** As if another window came before this one, after all is saved. */
async function hide(page: Page): Promise<void> {
  await seeSaved(page)
  await page.evaluate(() => {
    const state = (value: string) => Object.defineProperty(document, 'visibilityState', { value, configurable: true })
    state('hidden')
    document.dispatchEvent(new Event('visibilitychange'))
    state('visible')
  })
}
