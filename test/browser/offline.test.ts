import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { preview } from 'vite'
import { beginPlan, download, eventually, message, openExample, seeSaved, text, useApp, writeIn } from './journey.ts'

const app = useApp({ keepsApp: true })
const root = `${import.meta.dirname}/../..`

/** Waits until the browser has all files of the app. */
async function appIsKept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready)
}

describe('without network, after the first visit', () => {
  it('one opens the app, writes, and makes every file', async () => {
    const page = await app.open()
    await appIsKept(page)
    await page.context().setOffline(true)
    await page.reload()
    await openExample(page)
    await page.keyboard.type('Zonder netwerk geschreven. ')
    await seeSaved(page)
    await page.getByRole('link', { name: 'Exporteren' }).click()
    const kinds = page.getByRole('radiogroup').or(page.getByRole('group')).first().getByRole('radio')
    await kinds.first().waitFor()
    for (const kind of await kinds.all()) {
      await kind.check()
      const file = await download(page, () => page.getByRole('button', { name: /^Maak / }).click())
      expect(file.bytes.length, file.name).toBeGreaterThan(10_000)
    }
  })
})

describe('after everything was erased from the device', () => {
  it('the app is kept anew at the next visit', async () => {
    const page = await app.open('#/instellingen')
    await appIsKept(page)
    await page.getByRole('button', { name: 'Wis alles van dit apparaat' }).click()
    const wiping = page.getByRole('dialog')
    await wiping.getByRole('checkbox').check()
    await wiping.getByRole('button', { name: 'Wis alles van dit apparaat' }).click()
    await page.getByText('Alles is gewist.').waitFor()
    const kept = () =>
      page.evaluate(async () => {
        const files = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))
        return files.flat().length
      })
    expect(await kept()).toBe(0)
    await page.reload()
    await appIsKept(page)
    await eventually(kept).toBeGreaterThan(100)
    await page.context().setOffline(true)
    await page.reload()
    await page.getByRole('heading', { level: 1 }).waitFor()
  })
})

describe('a new version of the app', () => {
  let folder = ''
  let address = ''
  let stop = () => Promise.resolve()

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'planwijzer-'))
    cpSync(join(root, 'dist'), folder, { recursive: true })
    const server = await preview({
      root,
      build: { outDir: folder },
      preview: { port: 4189, strictPort: false },
      logLevel: 'error',
    })
    address = server.resolvedUrls?.local[0] ?? ''
    stop = () => new Promise((done) => server.httpServer.close(() => done()))
  })

  afterAll(async () => {
    await stop()
    rmSync(folder, { recursive: true })
  })

  it('offers itself and reloads every window only after saving what is in it', async () => {
    const page = await app.open()
    expect(address).not.toBe(inject('address'))
    await page.goto(address)
    await beginPlan(page)
    await appIsKept(page)
    await page.reload()
    const beside = await page.context().newPage()
    await beside.goto(`${address}#/uitleg`)
    await writeIn(page, 'Waarom dit plan', 'Voor de nieuwe versie')
    appendFileSync(join(folder, 'sw.js'), '\n// another version\n')
    await beside.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
    await message(page).getByText('Er is een nieuwe planwijzer').waitFor()
    await page.keyboard.type(' nog snel iets')
    const reloaded = Promise.all([page, beside].map((window) => window.waitForEvent('load')))
    await message(page).getByRole('button', { name: 'Open de nieuwe versie' }).click()
    await reloaded
    await eventually(() => text(page).innerText()).toContain('Voor de nieuwe versie nog snel iets')
  })
})
