import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { checkPdf } from '../check-pdf/check-pdf.ts'
import { type TreeElement, withAllBelow } from '../check-pdf/structure.ts'
import { chooseFrom, cursorInText, download, eventually, goToChapter, openExample, text, useApp } from './journey.ts'

const app = useApp()

const figuresIn = (structure: readonly TreeElement[]) =>
  structure.flatMap(withAllBelow).filter(({ type }) => type === 'Figure')

describe('a chart in the text', () => {
  it('is made, changed, and stands in the PDF and in the Word file', async () => {
    const page = await app.open()
    await openExample(page)
    await goToChapter(page, 'Samenwerking')
    await cursorInText(page)
    await chooseFrom(page.getByRole('button', { name: 'Meer opmaak' }), 'Grafiek')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Zoek een cijfer' }).fill('reserve op 1 januari')
    await dialog.getByRole('checkbox').first().check()
    await dialog.getByRole('textbox', { name: 'Zoek een cijfer' }).fill('doel van dit plan')
    await dialog.getByRole('checkbox', { name: 'Doel van dit plan' }).check()
    await dialog.getByText('Doel van dit plan past niet bij de andere cijfers').waitFor()
    await dialog.getByRole('button', { name: /^Haal Reserve/ }).click()
    await dialog.getByRole('radio', { name: 'Lijn over de jaren' }).check()
    await dialog.getByRole('img', { name: /^Lijndiagram van doel van dit plan/ }).waitFor()
    await dialog.getByRole('textbox', { name: 'Bijschrift' }).fill('Het doel in stappen')
    await dialog.getByRole('button', { name: 'Voeg in' }).click()
    const chart = text(page).locator('figure', { hasText: 'Het doel in stappen' })
    await chart.getByRole('img', { name: /loopt op van 78% in 2026 naar 90% in 2030/ }).dblclick()
    await page.getByRole('dialog', { name: 'Grafiek veranderen' }).waitFor()
    await dialog.getByRole('textbox', { name: 'Bijschrift' }).fill('Het doel in drie stappen')
    await page.keyboard.press('Enter')
    await eventually(() => text(page).innerText()).toContain('Het doel in drie stappen')

    await page.getByRole('link', { name: 'Exporteren' }).click()
    await page.getByRole('radio', { name: 'PDF', exact: true }).check()
    const pdf = await download(page, () => page.getByRole('button', { name: 'Maak de PDF' }).click())
    const { structure, faults } = await checkPdf(pdf.bytes)
    expect(faults).toEqual([])
    expect(figuresIn(structure).map(({ alt }) => alt)).toContainEqual(
      expect.stringContaining('loopt op van 78% in 2026 naar 90% in 2030'),
    )
    await page.getByRole('radio', { name: /Word/ }).check()
    const word = await download(page, () => page.getByRole('button', { name: 'Maak het Word-bestand' }).click())
    const parts = unzipSync(word.bytes)
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    expect(body).toContain('Het doel in drie stappen')
    expect(body).toMatch(/descr="Lijndiagram van doel van dit plan[^"]*90% in 2030/)
    expect(Object.keys(parts).filter((path) => path.endsWith('.png')).length).toBeGreaterThanOrEqual(5)
  })
})
