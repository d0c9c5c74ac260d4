import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { beginPlan, download, text, useApp } from './journey.ts'

const app = useApp()

/** A PNG with transparency, as a browser makes them: it takes another way through the PDF engine than one without. */
async function transparentPng(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(() => {
    const canvas = document.createElement('canvas')
    canvas.width = 300
    canvas.height = 120
    canvas.getContext('2d')?.fillRect(100, 20, 100, 80)
    return canvas.toDataURL('image/png').split(',')[1] ?? ''
  })
  return Buffer.from(base64, 'base64')
}

describe('a picture with transparency', () => {
  it('comes out in the PDF, which is made under the policy of the page', async () => {
    const page = await app.open()
    await beginPlan(page)
    await page.keyboard.type('Boven de afbeelding.')
    const choosing = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Afbeelding invoegen' }).click()
    await (await choosing).setFiles({ name: 'logo.png', mimeType: 'image/png', buffer: await transparentPng(page) })
    await page.getByRole('dialog').getByRole('textbox').first().fill('Een zwart blok.')
    await page.getByRole('dialog').getByRole('button', { name: 'Bewaar' }).click()
    await text(page).getByRole('img', { name: 'Een zwart blok.' }).waitFor()
    await page.getByRole('link', { name: 'Exporteren' }).click()
    const pdf = await download(page, () => page.getByRole('button', { name: 'Maak de PDF' }).click())
    expect(Buffer.from(pdf.bytes.slice(0, 5)).toString()).toBe('%PDF-')
  })
})
