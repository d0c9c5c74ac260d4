import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { templateBytes } from '../writers/word/template/word-template-sample.ts'
import { download, eventually, openExample, useApp } from './journey.ts'

const app = useApp()

async function chooseTemplate(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: /^Kies een (Word-|ander )sjabloon/ }).click()
  await (await choosing).setFiles({ name, mimeType: '', buffer: Buffer.from(bytes) })
}

/** How many exported states the browser keeps. */
const keptExports = (page: Page) =>
  page.evaluate(async () => {
    const [{ name = '' } = {}] = await indexedDB.databases()
    return new Promise<number>((resolve) => {
      const opening = indexedDB.open(name)
      opening.onsuccess = () => {
        const keys = opening.result.transaction('records').objectStore('records').getAllKeys()
        keys.onsuccess = () => {
          resolve(keys.result.filter((key) => String(key).startsWith('export:')).length)
          opening.result.close()
        }
      }
    })
  })

describe('the Word template of a municipality', () => {
  it('is read in a worker, kept with the house style, and gives the Word file its look', async () => {
    const page = await app.open()
    await openExample(page)
    await page.getByRole('link', { name: 'Exporteren' }).click()
    await page.getByRole('button', { name: 'Logo, kleur en lettertype' }).click()
    await chooseTemplate(page, 'macro.dotm', templateBytes({ 'word/vbaProject.bin': 'x' }))
    await page.getByText('kan macro’s bevatten').waitFor()
    await chooseTemplate(page, 'huis.dotx', templateBytes())
    await page.getByText('Gevonden: lettertype Verdana, 3 kopstijlen, koptekst en voettekst met logo.').waitFor()
    await page.getByRole('dialog').getByRole('button', { name: 'Bewaar', exact: true }).click()
    await page.getByRole('radio', { name: /Word/ }).check()
    const word = await download(page, () => page.getByRole('button', { name: 'Maak het Word-bestand' }).click())
    const parts = unzipSync(word.bytes)
    expect(Object.keys(parts)).toContain('word/media/templateheader1-1.png')
    expect(strFromU8(parts['word/styles.xml'] ?? new Uint8Array())).toContain('7A1F5C')
    await eventually(() => keptExports(page)).toBe(1)
  })
})
