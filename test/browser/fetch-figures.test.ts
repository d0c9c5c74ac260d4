import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type CbsServer, startCbsServer } from '../sources/cbs-server.ts'
import { sampleTables } from '../sources/cbs-tables.ts'
import { answerForCbs } from './cbs-route.ts'
import { beginPlan, eventually, message, openExample, useApp } from './journey.ts'

const app = useApp({ asksCbs: true })
let server: CbsServer
beforeAll(async () => {
  server = await startCbsServer()
})
afterAll(() => server.close())
beforeEach(() => {
  server.tables = sampleTables()
  server.misbehave = () => null
})

const fetchButton = (page: Page) => page.getByRole('button', { name: 'Haal cijfers op bij het CBS' })
const offer = (page: Page) => page.getByRole('table', { name: 'Deze cijfers kunt u overnemen' })
const row = (page: Page, name: string) => offer(page).getByRole('row').filter({ hasText: name }).first()

/** From a screen of a plan to the step CBS. */
async function toFetching(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Cijfers/ }).click()
  await page.getByRole('link', { name: 'Cijfers ophalen' }).click()
  await page.getByRole('heading', { level: 1, name: 'Cijfers ophalen' }).waitFor()
}

describe('fetching figures', () => {
  it('asks CBS when the writer wants it, takes what is ticked, back again, and shows the last answer without network', async () => {
    const page = await app.open()
    await answerForCbs(page, server)
    await beginPlan(page, undefined, 'Amersfoort')
    await toFetching(page)
    await page.getByText('Zij stuurt alleen de code van uw gemeente (GM0307).').waitFor()
    const before = server.asked.length
    await fetchButton(page).press('Enter')
    await page.getByText(/^17 cijfers gelezen/).waitFor()
    expect(server.asked.length).toBeGreaterThan(before)
    await row(page, 'Inwoners').getByText('160.000').waitFor()
    await page.getByRole('checkbox', { name: 'Geboorten per jaar' }).press('Space')
    await page.getByRole('button', { name: 'Neem 16 cijfers over' }).press('Enter')
    await message(page).getByText('16 cijfers overgenomen.').waitFor()
    await row(page, 'Inwoners').getByText('gelijk').waitFor()
    await page.getByRole('heading', { level: 1 }).click()
    await page.keyboard.press('Control+z')
    await row(page, 'Inwoners').getByText('nieuw').waitFor()
    await page.getByRole('checkbox', { name: 'Inwoners', exact: true }).check()
    await page.getByRole('button', { name: 'Neem 1 cijfer over' }).click()
    await page.context().setOffline(true)
    await eventually(() => page.evaluate(() => navigator.onLine)).toBe(false)
    await page.getByRole('button', { name: 'Haal opnieuw op' }).click()
    await page.getByText(/^U hebt nu geen internet\. .* U ziet de cijfers van vandaag/).waitFor()
    await row(page, 'Geboorten per jaar').getByText('1.800').waitFor()
    await page.context().setOffline(false)
    await page.getByRole('link', { name: 'Alle cijfers' }).click()
    await eventually(() => page.getByRole('row', { name: /^Inwoners 160.000/ }).innerText()).toContain('1-1-2026')
  })

  it('lets a plan without a code choose its municipality, and fills a step in by hand', async () => {
    const page = await app.open()
    await answerForCbs(page, server)
    await openExample(page)
    await toFetching(page)
    await page.getByText(/Het CBS kent ‘Rijnveen’ niet/).waitFor()
    await page.getByRole('combobox').fill('Amersfoort')
    await page.getByRole('option').first().click()
    await page.getByRole('button', { name: 'Kies deze gemeente' }).click()
    server.misbehave = ({ table }) => (table === '70072ned' ? { kind: 'page' } : null)
    await fetchButton(page).click()
    await page.getByText(/Het CBS gaf bij tabel 70072ned een webpagina in plaats van cijfers/).waitFor()
    await page
      .getByRole('navigation', { name: 'Stappen' })
      .getByRole('link', { name: /Beschikking/ })
      .click()
    await page.getByRole('button', { name: /^Uitkering 2026/ }).click()
    await page.getByRole('textbox', { name: 'Waarde' }).fill('712.345,50')
    await page.keyboard.press('Enter')
    await page.getByText('€ 712.345,50').waitFor()
    // The form is gone; one goes on from the figure.
    await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Uitkering 2026')
  })
})
