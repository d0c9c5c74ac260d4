import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { beginPlan, cursorInText, eventually, goToChapter, message, rail, seeSaved, text, useApp } from './journey.ts'

const app = useApp()
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface StoredSection {
  readonly id: string
}

interface StoredRecord {
  plan: {
    chapters: { id: string; sections: StoredSection[] }[]
    templateRecord: { chapters: { id: string; sections: StoredSection[] }[] }
    versions: { template: number }
  }
}

/**
 * Makes the stored plan one of an older template: without the section ‘Leeswijzer en begrippen’, with one more that the
 * template has no longer, and with other help for one.
 */
async function makeOlder(page: Page, id: string): Promise<void> {
  await page.evaluate(async (plan) => {
    const asked = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((done, failed) => {
        request.onsuccess = () => done(request.result)
        request.onerror = () => failed(request.error)
      })
    const database = await asked(indexedDB.open('oab-planwijzer:/'))
    const store = database.transaction('records', 'readwrite').objectStore('records')
    const manifest: StoredRecord = await asked(store.get(`plan:${plan}`))
    const texts: { texts: Record<string, unknown> } = await asked(store.get(`text:${plan}:inleiding`))
    const empty = { leftOut: false, revision: 1, questionsTicked: [], examplesInserted: [], examplesRefused: [] }
    const old = { id: 'oude-afspraken', title: 'Oude afspraken', heading: true }
    for (const outline of [manifest.plan, manifest.plan.templateRecord]) {
      const chapter = outline.chapters.find((one) => one.id === 'inleiding')
      if (!chapter) throw new Error('no chapter')
      const isPlan = outline === manifest.plan
      const added = isPlan
        ? { ...old, ...empty, origin: 'sjabloon', state: 'bezig' }
        : { ...old, guidance: 'oud', law: 'oud' }
      chapter.sections = [...chapter.sections.filter((section) => section.id !== 'leeswijzer'), added].map((section) =>
        !isPlan && section.id === 'aanleiding' ? { ...section, guidance: 'anders' } : section,
      )
    }
    manifest.plan.versions.template = 0
    const paragraph = { type: 'paragraph', content: [{ type: 'text', text: 'Wij spraken dit in 2022 af.' }] }
    texts.texts = { ...texts.texts, 'oude-afspraken': [paragraph] }
    store.put(manifest, `plan:${plan}`)
    await asked(store.put(texts, `text:${plan}:inleiding`))
    database.close()
  }, id)
}

async function violations(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  const { violations: found } = await page.evaluate(() =>
    (window as unknown as { axe: typeof import('axe-core') }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  )
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`))
}

describe('a plan of an older template', () => {
  it('takes a new section over, and gives the text of a retired one another place', async () => {
    const page = await app.open()
    await beginPlan(page, 'Proefplan')
    await goToChapter(page, 'Inleiding en leeswijzer')
    await page.keyboard.type('Zo begint het.')
    await seeSaved(page)
    const [, id = ''] = /#\/plan\/([^/]+)/.exec(page.url()) ?? []
    await page.goto(`${inject('address')}#/`)
    await page.getByRole('rowheader').waitFor()
    await makeOlder(page, id)
    await page.reload()

    await page.getByRole('link', { name: 'Proefplan' }).click()
    await page.getByText('Er is een nieuw sjabloon. 3 punten om te bekijken.').waitFor()
    await page.getByRole('link', { name: 'Bekijk wat er nieuw is' }).click()
    await page.getByRole('heading', { level: 1, name: 'Nieuw in het sjabloon' }).waitFor()
    expect(await violations(page)).toEqual([])

    await page.getByRole('button', { name: 'Voeg toe: Leeswijzer en begrippen' }).click()
    await message(page).getByText('Paragraaf ‘Leeswijzer en begrippen’ staat in uw plan.').waitFor()
    const next = page.getByRole('heading', { level: 3, name: 'Oude afspraken' })
    await eventually(() => next.evaluate((element) => element === document.activeElement)).toBe(true)

    await page.getByRole('button', { name: 'Zet apart: Oude afspraken' }).click()
    await message(page).getByRole('button', { name: 'Zet terug' }).click()
    await page.getByRole('button', { name: 'Zet apart: Oude afspraken' }).click()
    const tray = page.getByRole('region', { name: 'Zonder plaats' })
    await tray.getByText('Wij spraken dit in 2022 af.').first().waitFor()
    await page.setViewportSize({ width: 360, height: 780 })
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await page.setViewportSize({ width: 1440, height: 900 })

    await page.getByRole('link', { name: 'Schrijven' }).click()
    await cursorInText(page)
    await rail(page).getByText('Zonder plaats (1)').waitFor()
    await rail(page).getByRole('link', { name: 'Geef een plek' }).click()
    await tray
      .getByRole('combobox', { name: 'Paragraaf' })
      .selectOption({ label: '2.1 Aanleiding, looptijd en reikwijdte' })
    await tray.getByRole('button', { name: 'Zet achter de tekst van die paragraaf' }).click()
    await tray.getByText('Alle teksten hebben een plek in het plan.').waitFor()
    await page.getByRole('button', { name: /^Gezien: Aanleiding/ }).click()
    await page.getByText('Uw plan volgt het nieuwste sjabloon.').waitFor()

    await page.getByRole('link', { name: 'Schrijven' }).click()
    await goToChapter(page, 'Inleiding en leeswijzer')
    await text(page).getByText('Wij spraken dit in 2022 af.').waitFor()
    await text(page).getByText('Zo begint het.').waitFor()
    await rail(page).getByRole('link', { name: 'Leeswijzer en begrippen' }).waitFor()
    await seeSaved(page)
  })
})
