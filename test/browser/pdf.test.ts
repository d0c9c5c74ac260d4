import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { type CheckedPdf, checkPdf } from '../check-pdf/check-pdf.ts'
import { download, openExample, useApp } from './journey.ts'

const app = useApp()

/** Has the page ask its worker for another form of PDF than its button does. */
async function askInstead(page: Page, format: string): Promise<void> {
  await page.evaluate((wanted) => {
    const post = Worker.prototype.postMessage
    Worker.prototype.postMessage = function (this: Worker, message: unknown, ...rest: unknown[]) {
      const asks = typeof message === 'object' && message !== null && 'format' in message
      Reflect.apply(post, this, [asks ? { ...message, format: wanted } : message, ...rest])
    }
  }, format)
}

async function examplePdf(format: string): Promise<CheckedPdf> {
  const page = await app.open()
  await openExample(page)
  await askInstead(page, format)
  await page.getByRole('link', { name: 'Exporteren' }).click()
  const pdf = await download(page, () => page.getByRole('button', { name: 'Maak de PDF' }).click())
  return checkPdf(pdf.bytes)
}

describe('a PDF that the worker makes under the policy of the page', () => {
  it('can be read by everyone', async () => {
    const pdf = await examplePdf('pdf')
    expect(pdf.faults).toEqual([])
    expect(pdf.pages).toBeGreaterThan(30)
  })

  it('can be kept in an archive, when that is asked for', async () => {
    const pdf = await examplePdf('pdf-archive')
    expect(pdf.faults).toEqual([])
    expect(pdf.archive).toBe(true)
  })
})
