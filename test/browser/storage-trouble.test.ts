import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { killOften } from '../endurance/kill-scenario.ts'
import { migrateOften } from '../endurance/migration-scenario.ts'
import { recordsOf } from '../endurance/work-to-lose.ts'
import { howToStart } from './browser.ts'
import { beginPlan, cursorInText, eventually, seeSaved, text, useApp, writeIn } from './journey.ts'

const app = useApp()

describe('a browser that is killed while somebody types', () => {
  it('has kept all but the last moment, and the other chapters as they were', async () => {
    const rows = await killOften({ address: inject('address'), launch: howToStart(), until: Date.now() + 60_000 }, 1)
    const [lost, damaged] = rows
    expect(lost?.tried).toBe(1)
    expect(damaged).toMatchObject({ tried: 1, failed: 0 })
  })
})

describe('a browser that is killed while a plan moves to a newer version', () => {
  it('has the plan as it was or as it becomes, never a part of both', async () => {
    const budget = { address: inject('address'), launch: howToStart(), until: Date.now() + 60_000 }
    const [mixed] = await migrateOften(budget, 1)
    expect(mixed).toMatchObject({ tried: 1, failed: 0 })
  })
})

describe('a store that is slow or refuses', () => {
  it('is waited for without a word lost, and is left as it is while it cannot be read', async () => {
    const page = await savedPlan('Dit stond er al. ')
    const before = await planRecords(page)
    await page.addInitScript(holdUpReading)
    await page.reload()
    await page.keyboard.type('Dit is te vroeg. ')
    await text(page).getByText('Dit stond er al.').waitFor()
    expect(await planRecords(page)).toEqual(before)
    const refused = await app.openBeside(page)
    await refused.addInitScript(refuseToOpen)
    await refused.reload()
    await refused.getByRole('alert').first().waitFor()
    await refused.goto(page.url())
    await refused.reload()
    await refused.getByRole('heading', { level: 1, name: /openen/ }).waitFor()
    expect(await text(refused).count()).toBe(0)
    expect(await planRecords(page)).toEqual(before)
    await refused.evaluate(() => Reflect.deleteProperty(indexedDB, 'open'))
    await refused.getByRole('button', { name: 'Probeer opnieuw' }).click()
    await text(refused).getByText('Dit stond er al.').waitFor()
  })
})

describe('a plan that a newer planwijzer saved', () => {
  it('is not written over by a window with an older one, and is then only read', async () => {
    const page = await savedPlan('Door de oude geschreven. ')
    await saveAsNewer(page)
    const newer = await planRecords(page)
    await page.keyboard.type('Dit mag er niet overheen. ')
    await page.getByText('Opslaan lukt niet.').waitFor()
    expect(await planRecords(page)).toEqual(newer)
    await page.reload()
    await page.getByText('U leest dit plan. U kunt er niets in veranderen.').waitFor()
    await text(page).getByText('Door de oude geschreven.').waitFor()
    expect(await text(page).getAttribute('contenteditable')).toBe('false')
    expect(await planRecords(page)).toEqual(newer)
  })
})

describe('a page that one comes back to', () => {
  it('has what was typed, also in another window meanwhile, and can be written in', async () => {
    const page = await savedPlan('Voor het weggaan. ')
    const address = page.url()
    await page.keyboard.type('Net nog. ')
    await page.goto('about:blank')
    const beside = await app.openBeside(page, address.slice(inject('address').length))
    await text(beside).getByText('Net nog.').waitFor()
    await eventually(() => text(beside).getAttribute('contenteditable')).toBe('true')
    await writeIn(beside, 'Dank en belofte', 'Ondertussen. ')
    await seeSaved(beside)
    await beside.close()
    await page.goBack()
    await text(page).getByText('Ondertussen.').waitFor()
    await eventually(() => text(page).getAttribute('contenteditable')).toBe('true')
    await writeIn(page, 'Waarom dit plan', 'Weer terug. ')
    await seeSaved(page)
  })
})

async function savedPlan(words: string): Promise<Page> {
  const page = await app.open()
  await beginPlan(page, 'Proefplan')
  await page.keyboard.type(words)
  await cursorInText(page)
  await seeSaved(page)
  return page
}

/** The records of plans and their texts. */
async function planRecords(page: Page): Promise<Readonly<Record<string, unknown>>> {
  const records = Object.entries(await recordsOf(page))
  return Object.fromEntries(records.filter(([key]) => /^(plan|text):/.test(key)))
}

/** Runs in the page: what is read from the store comes a second late. */
function holdUpReading(): void {
  const listen = Object.getOwnPropertyDescriptor(IDBRequest.prototype, 'onsuccess')
  if (!listen?.set) return
  Object.defineProperty(IDBOpenDBRequest.prototype, 'onsuccess', {
    configurable: true,
    set(this: IDBOpenDBRequest, heard: ((event: Event) => void) | null) {
      const late = heard && ((event: Event) => void setTimeout(() => heard.call(this, event), 1000))
      listen.set?.call(this, late)
    },
  })
}

/** Runs in the page: the browser does not open the store. */
function refuseToOpen(): void {
  const open = () => {
    throw new DOMException('refused', 'UnknownError')
  }
  // On the factory itself, so that taking it off brings back the browser's own.
  Object.assign(indexedDB, { open })
}

/** Has the stored plan be one of a version further, as if saved by a newer planwijzer in another window. */
async function saveAsNewer(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const found = (await indexedDB.databases()).find(({ name }) => name?.startsWith('oab-planwijzer:'))
    await new Promise<void>((done, fail) => {
      const opening = indexedDB.open(found?.name ?? '')
      opening.onerror = fail
      opening.onsuccess = () => {
        const change = opening.result.transaction('records', 'readwrite')
        const store = change.objectStore('records')
        const cursor = store.openCursor()
        cursor.onsuccess = () => {
          const at = cursor.result
          if (!at) return
          const key = String(at.key)
          if (key.startsWith('plan:')) {
            store.put({ at: at.value.savedAt }, `ended:${key.slice(5)}:${at.value.writer}`)
            at.update({ ...at.value, shape: at.value.shape + 1, writer: 'nieuwer' })
          }
          at.continue()
        }
        change.onabort = fail
        change.oncomplete = () => {
          opening.result.close()
          done()
        }
      }
    })
  })
}
