import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { beginPlan, download, goToSection, rail, seeSaved, text, useApp, writeIn } from './journey.ts'

const app = useApp()
const times = [1, 2, 3, 4, 5]

describe('what was typed a moment ago', () => {
  it('is there after a reload at once', async () => {
    const page = await newPlan()
    for (const time of times) {
      await beSaved(page)
      await page.keyboard.type(`Herladen ${time} keer. `)
      await page.reload()
      await text(page).getByText(`Herladen ${time} keer.`).waitFor()
      await goToSection(page, 'Waarom dit plan')
    }
    expect(await wordsTyped(page, 'Herladen')).toBe(times.length)
  })

  it('is there after going to another site at once', async () => {
    const page = await newPlan()
    const address = page.url()
    for (const time of times) {
      await beSaved(page)
      await page.keyboard.type(`Vertrokken ${time} keer. `)
      await page.goto('about:blank')
      await page.goto(address)
      await text(page).getByText(`Vertrokken ${time} keer.`).waitFor()
      await goToSection(page, 'Waarom dit plan')
    }
    expect(await wordsTyped(page, 'Vertrokken')).toBe(times.length)
  })

  it('is there when the browser ends the page before that hears that it goes', async () => {
    const page = await newPlan()
    const address = page.url()
    await page.addInitScript(hearsNoLeaving)
    await page.reload()
    await goToSection(page, 'Waarom dit plan')
    await beSaved(page)
    await page.keyboard.type('Afgebroken. ')
    await page.goto('about:blank')
    await page.goto(address)
    await text(page).getByText('Afgebroken.').waitFor()
  })

  it('is there after closing the window at once', async () => {
    let page = await newPlan()
    const path = page.url().slice(inject('address').length)
    for (const time of times) {
      await beSaved(page)
      await page.keyboard.type(`Gesloten ${time} keer. `)
      await page.close()
      const next = await app.openBeside(page, path)
      await text(next).getByText(`Gesloten ${time} keer.`).waitFor()
      await goToSection(next, 'Waarom dit plan')
      page = next
    }
    expect(await wordsTyped(page, 'Gesloten')).toBe(times.length)
  })

  it('is there after going to the list of plans at once', async () => {
    const page = await newPlan()
    for (const time of times) {
      await page.keyboard.type(`Terug ${time} keer. `)
      await page.getByRole('link', { name: 'Naar mijn plannen' }).click()
      await page.getByRole('rowheader').getByRole('link').waitFor()
      await page.reload()
      await page.getByRole('rowheader').getByRole('link').click()
      await text(page).getByText(`Terug ${time} keer.`).waitFor()
      await goToSection(page, 'Waarom dit plan')
    }
    expect(await wordsTyped(page, 'Terug')).toBe(times.length)
  })
})

describe('a disk that is full', () => {
  it('is said at once, keeps the text, still gives a file, and saves all when there is room again', async () => {
    const page = await app.open()
    const setRoom = await quotaOf(page)
    await setRoom(400_000)
    await beginPlan(page)
    await page.keyboard.type('Voor de schijf vol was. ')
    await seeSaved(page)
    await pasteWords(page, `${'Een lang verslag. '.repeat(200)}\n\n`.repeat(300))
    await page.getByText('Opslaan lukt niet.').waitFor()
    await page.keyboard.type('Toen de schijf vol was.')
    await text(page).getByText('Toen de schijf vol was.').waitFor()
    const file = await download(page, () => page.getByRole('button', { name: 'Bewaar als bestand' }).click())
    expect(file.name).toMatch(/\.oabplan$/)
    expect(new TextDecoder().decode(file.bytes)).toContain('Toen de schijf vol was.')
    await setRoom(null)
    await seeSaved(page)
    await page.reload()
    await text(page).getByText('Voor de schijf vol was.').waitFor()
    await text(page).getByText('Toen de schijf vol was.').waitFor()
  })
})

describe('a section that cannot be read', () => {
  it('is locked and kept as it is, while the rest can be written', async () => {
    const page = await newPlan()
    await writeIn(page, 'Wat wij anders doen', 'Dit stuk raakt beschadigd.')
    await writeIn(page, 'Dank en belofte', 'Dit stuk is heel.')
    await page.getByRole('link', { name: 'Naar mijn plannen' }).click()
    await page.getByRole('heading', { level: 1, name: 'Mijn plannen' }).waitFor()
    const poison = [{ type: 'hologram', content: [{ type: 'text', text: 'Dit stuk raakt beschadigd.' }] }]
    await changeStored(page, 'voorwoord-keuzes', poison)
    await page.reload()
    await page.getByRole('rowheader').getByRole('link').click()
    await page.getByText('Eén paragraaf konden wij niet lezen.').waitFor()
    await text(page).getByText('Dit stuk is heel.').waitFor()
    await rail(page)
      .getByRole('link', { name: /^Wat wij anders doen/ })
      .click()
    await page.keyboard.type('Hier mag niets komen.')
    await writeIn(page, 'Dank en belofte', 'Dit kan er nog bij. ')
    await text(page).getByText('Dit kan er nog bij. Dit stuk is heel.').waitFor()
    await page.getByRole('link', { name: 'Naar mijn plannen' }).click()
    await page.getByRole('heading', { level: 1, name: 'Mijn plannen' }).waitFor()
    const stored = await storedTexts(page)
    expect(stored['voorwoord-keuzes']).toEqual(poison)
    expect(JSON.stringify(stored['voorwoord-belofte'])).toContain('Dit kan er nog bij.')
  })
})

/**
 * Types a first word of this visit and asks with Ctrl+S until it is saved. The first save of a visit looks whether another
 * window saved in between, so it is not done within the moment in which a window closes.
 */
async function beSaved(page: Page): Promise<void> {
  await page.keyboard.type('Ja. ')
  await page.keyboard.press('Control+s')
  await page.getByRole('dialog', { name: 'Alles is al opgeslagen' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

async function newPlan(): Promise<Page> {
  const page = await app.open()
  await beginPlan(page)
  await goToSection(page, 'Waarom dit plan')
  return page
}

/** How often a word stands in the text of the chapter. */
async function wordsTyped(page: Page, word: string): Promise<number> {
  return (await text(page).innerText()).split(word).length - 1
}

/** In a page: as with a slow one that goes to another site, for which Chromium does not wait. */
function hearsNoLeaving(): void {
  for (const event of ['pagehide', 'visibilitychange'])
    window.addEventListener(event, (heard) => heard.stopImmediatePropagation(), true)
}

/** Sets how many bytes the browser lets the app keep; null for as many as usual. */
async function quotaOf(page: Page): Promise<(bytes: number | null) => Promise<void>> {
  const devtools = await page.context().newCDPSession(page)
  const origin = new URL(inject('address')).origin
  return async (bytes) => {
    await devtools.send('Storage.overrideQuotaForOrigin', bytes === null ? { origin } : { origin, quotaSize: bytes })
  }
}

async function pasteWords(page: Page, words: string): Promise<void> {
  await text(page).evaluate((element, plain) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', plain)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, words)
}

/** Replaces the stored text of a section of the first chapter, behind the back of the app. */
async function changeStored(page: Page, section: string, raw: unknown): Promise<void> {
  await page.evaluate(
    async ([section, raw]) => {
      const [{ name = '' } = {}] = await indexedDB.databases()
      await new Promise<void>((done, fail) => {
        const opening = indexedDB.open(name)
        opening.onerror = fail
        opening.onsuccess = () => {
          const change = opening.result.transaction('records', 'readwrite')
          const cursor = change.objectStore('records').openCursor()
          cursor.onsuccess = () => {
            const at = cursor.result
            if (!at) return
            if (String(at.key).endsWith(':voorwoord')) {
              at.update({ ...at.value, texts: { ...at.value.texts, [section as string]: raw } })
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
    },
    [section, raw] as const,
  )
}

/** The stored texts of the first chapter, by section. */
function storedTexts(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(async () => {
    const [{ name = '' } = {}] = await indexedDB.databases()
    return new Promise<Record<string, unknown>>((done, fail) => {
      const opening = indexedDB.open(name)
      opening.onerror = fail
      opening.onsuccess = () => {
        const cursor = opening.result.transaction('records').objectStore('records').openCursor()
        cursor.onsuccess = () => {
          const at = cursor.result
          if (!at) return fail(new Error('No texts of the first chapter'))
          if (!String(at.key).endsWith(':voorwoord')) return at.continue()
          opening.result.close()
          done(at.value.texts as Record<string, unknown>)
        }
      }
    })
  })
}
