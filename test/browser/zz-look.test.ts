import { afterAll, beforeAll, it } from 'vitest'
import { type CbsServer, startCbsServer } from '../sources/cbs-server.ts'
import { answerForCbs } from './cbs-route.ts'
import { beginPlan, useApp } from './journey.ts'
const app = useApp()
let server: CbsServer
beforeAll(async () => { server = await startCbsServer() })
afterAll(() => server.close())
for (const [width, height] of [[1440, 1000], [820, 1000], [360, 780]] as const) {
  it(`looks ${width}`, async () => {
    const page = await app.open('', { width, height })
    await answerForCbs(page, server)
    const shot = (name: string, full = true) => page.screenshot({ path: `/tmp/cbs-shots/${name}-${width}.png`, fullPage: full })
    const tall = async () => page.setViewportSize({ width, height: 2600 })
    const back = async () => page.setViewportSize({ width, height })
    await beginPlan(page, undefined, 'Amersfoort')
    const url = page.url().replace(/(#\/plan\/[^/]+).*/, '$1')
    await page.goto(`${url}/cijfers/inwoners`)
    await page.getByRole('textbox', { name: 'Waarde' }).fill('158000')
    await page.keyboard.press('Enter')
    await page.goto(`${url}/cijfers`)
    await page.getByRole('heading', { level: 1, name: 'Cijfers' }).waitFor()
    await shot('figures')
    await page.goto(`${url}/cijfers/ophalen`)
    await page.getByRole('button', { name: 'Haal cijfers op bij het CBS' }).waitFor()
    await shot('ask')
    server.misbehave = ({ table }) => (table === '70072ned' ? { kind: 'hang' } : null)
    await page.getByRole('button', { name: 'Haal cijfers op bij het CBS' }).click()
    await page.getByText(/Tabel 2 van 4/).waitFor()
    await shot('busy')
    await page.getByRole('button', { name: 'Stop' }).click()
    server.misbehave = ({ table }) => (table === '85525NED' ? { kind: 'page' } : null)
    await page.getByRole('button', { name: 'Haal cijfers op bij het CBS' }).click()
    await page.getByText(/cijfers gelezen/).waitFor()
    await tall(); await shot('offer'); 
    if (width === 1440) { await page.emulateMedia({ colorScheme: 'dark' }); await shot('offer-dark'); await page.emulateMedia({ colorScheme: 'light' }) }
    await back()
    await page.goto(`${url}/cijfers/ophalen/beschikking`)
    await page.getByRole('button', { name: /Vul in: Uitkering 2026/ }).click()
    await page.getByRole('textbox', { name: 'Waarde' }).waitFor()
    await tall(); await shot('beschikking'); await back()
    await page.goto(page.url().split('#')[0] ?? '')
    await page.waitForTimeout(300)
    await page.getByRole('button', { name: /voorbeeld/i }).first().click()
    await page.waitForTimeout(1500)
    const example = page.url().replace(/(#\/plan\/[^/]+).*/, '$1')
    await page.goto(`${example}/cijfers/ophalen`)
    await page.getByText(/Het CBS kent/).waitFor()
    await shot('nocode')
    await page.getByRole('combobox').fill('Amersfoort')
    await page.getByRole('option').first().click()
    await page.getByRole('button', { name: 'Kies deze gemeente' }).click()
    server.misbehave = () => null
    await page.getByRole('button', { name: 'Haal cijfers op bij het CBS' }).click()
    await page.getByText(/cijfers gelezen/).waitFor()
    await tall(); await page.locator('details.offer-uses').first().evaluate((d) => d.setAttribute('open', '')); await shot('example-offer')
  })
}
