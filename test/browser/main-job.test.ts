import { strFromU8, unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import {
  beginPlan,
  chooseFrom,
  cursorInText,
  download,
  eventually,
  goToChapter,
  goToSection,
  guide,
  message,
  rail,
  seeSaved,
  text,
  useApp,
  writeIn,
} from './journey.ts'

const app = useApp()

describe('writing a plan', () => {
  it('begins for Den Haag with a name, a choice and a press, and keeps what is typed when the page is closed', async () => {
    const page = await app.open()
    await page.getByRole('link', { name: 'Begin een nieuw plan' }).click()
    await page.getByRole('combobox', { name: 'Voor welke gemeente is het plan?' }).fill('Den Haag')
    await page.getByRole('option', { name: /Den Haag/ }).click()
    await page.getByRole('button', { name: 'Begin met schrijven' }).click()
    await page.getByRole('heading', { level: 1, name: 'Voorwoord door wethouder' }).waitFor()
    await cursorInText(page)
    await page.keyboard.type('Elk kind in onze stad telt mee.')
    await seeSaved(page)
    const address = page.url()
    const beside = await app.openBeside(page)
    await page.close()
    await beside.getByRole('link', { name: /Den Haag|’s-Gravenhage/ }).click()
    await text(beside).getByText('Elk kind in onze stad telt mee.').waitFor()
    expect(beside.url().split('#')[1]?.split('/')[2]).toBe(address.split('#')[1]?.split('/')[2])
  })

  it('inserts the example of the guidance at the cursor and does not offer it again', async () => {
    const page = await app.open()
    await beginPlan(page)
    const example = guide(page).locator('blockquote')
    const first = (await example.getByRole('paragraph').first().innerText()).slice(0, 40)
    await guide(page).getByRole('button', { name: 'Voeg in bij de cursor' }).click()
    await text(page).getByText(first).waitFor()
    await message(page).getByText('Voorbeeld ingevoegd').waitFor()
    await seeSaved(page)
    await page.reload()
    await guide(page).getByRole('heading', { name: 'Voorbeeldtekst' }).waitFor()
    expect((await example.getByRole('paragraph').first().innerText()).slice(0, 40)).not.toBe(first)
  })

  it('fills a missing figure through its card and shows the value wherever the figure stands', async () => {
    const page = await app.open()
    await beginPlan(page)
    const chips = text(page).getByTitle(/^Doelgroeppeuters/)
    await insertFigure(page, 'doelgroeppeuters')
    await goToSection(page, 'Dank en belofte')
    await insertFigure(page, 'doelgroeppeuters')
    expect(await chips.allInnerTexts()).toEqual(['doelgroeppeuters ontbreekt', 'doelgroeppeuters ontbreekt'])
    await chips.first().click()
    const card = page.getByRole('dialog', { name: /^Verander het cijfer Doelgroeppeuters/ })
    await card.getByRole('textbox', { name: 'Waarde' }).fill('1.310')
    await card.getByRole('textbox', { name: 'Bron' }).fill('CBS, 2026')
    await card.getByRole('button', { name: 'Bewaar het cijfer' }).click()
    await message(page).getByText('Cijfer bijgewerkt op 2 plekken in de tekst.').waitFor()
    expect(await chips.allInnerTexts()).toEqual(['1.310\u00a0doelgroeppeuters', '1.310\u00a0doelgroeppeuters'])
    await message(page).getByRole('button', { name: 'Zet terug' }).click()
    await eventually(() => chips.allInnerTexts()).toEqual(['doelgroeppeuters ontbreekt', 'doelgroeppeuters ontbreekt'])
  })

  it('leaves out a section with its text and puts it back', async () => {
    const page = await app.open()
    await beginPlan(page)
    await writeIn(page, 'Wat wij anders doen', 'Meer uren voor ieder kind.')
    await chooseFrom(page.getByRole('button', { name: 'Meer voor paragraaf Wat wij anders doen' }), 'Laat weg')
    await message(page).getByText('Paragraaf ‘Wat wij anders doen’ is weggelaten.').waitFor()
    await text(page).getByText('Meer uren voor ieder kind.').waitFor({ state: 'detached' })
    await rail(page).getByRole('button', { name: 'Zet terug: Wat wij anders doen' }).click()
    await text(page).getByText('Meer uren voor ieder kind.').waitFor()
    expect(await text(page).getByRole('heading').allInnerTexts()).toEqual([
      'Waarom dit plan',
      'Wat wij anders doen',
      'Dank en belofte',
    ])
  })

  it('renames a section by typing in its heading', async () => {
    const page = await app.open()
    await beginPlan(page)
    await chooseFrom(page.getByRole('button', { name: 'Meer voor paragraaf Dank en belofte' }), 'Hernoem')
    await page.keyboard.type('Dank aan ouders')
    await rail(page)
      .getByRole('link', { name: /^Dank aan ouders/ })
      .waitFor()
    await seeSaved(page)
    await page.reload()
    await text(page).getByRole('heading', { name: 'Dank aan ouders' }).waitFor()
  })

  it('shows the progress when a section is set to klaar', async () => {
    const page = await app.open()
    await beginPlan(page)
    await rail(page).getByText('0 klaar, 0 bezig, 69 leeg').waitFor()
    await writeIn(page, 'Waarom dit plan', 'Omdat elk kind telt.')
    await rail(page).getByText('0 klaar, 1 bezig, 68 leeg').waitFor()
    await text(page).getByRole('button', { name: 'Stand van de paragraaf: bezig' }).click()
    await page.getByRole('menuitemradio', { name: 'Klaar' }).click()
    await rail(page).getByText('1 klaar, 0 bezig, 68 leeg').waitFor()
    await rail(page)
      .getByRole('link', { name: /^Waarom dit plan klaar/ })
      .waitFor()
  })

  it('undoes typing after going to another chapter and back', async () => {
    const page = await app.open()
    await beginPlan(page)
    await writeIn(page, 'Waarom dit plan', 'Dit gaat weer weg.')
    await goToChapter(page, 'Samenwerking')
    await page.keyboard.type('Dit blijft staan.')
    await goToChapter(page, 'Voorwoord door wethouder')
    await text(page).getByText('Dit gaat weer weg.').waitFor()
    await page.keyboard.press('Control+z')
    await text(page).getByText('Dit gaat weer weg.').waitFor({ state: 'detached' })
    await goToChapter(page, 'Samenwerking')
    await text(page).getByText('Dit blijft staan.').waitFor()
  })

  it('makes a PDF and a Word file with what was typed', async () => {
    const page = await app.open()
    await beginPlan(page)
    await page.keyboard.type('Peuters in Den Haag verdienen een goede start.')
    await page.getByRole('link', { name: 'Exporteren' }).click()
    await page.getByRole('radio', { name: 'PDF', exact: true }).check()
    const pdf = await download(page, () => page.getByRole('button', { name: 'Maak de PDF' }).click())
    expect(pdf.name).toMatch(/\.pdf$/)
    expect(strFromU8(pdf.bytes.slice(0, 5))).toBe('%PDF-')
    const pages = (await getDocument({ data: pdf.bytes, verbosity: 0 }).promise).numPages
    expect(pages).toBeGreaterThan(1)
    await page.getByText(`PDF gemaakt: ${pages} bladzijden.`).waitFor()
    await page.getByRole('radio', { name: /^Word/ }).check()
    const word = await download(page, () => page.getByRole('button', { name: 'Maak het Word-bestand' }).click())
    expect(word.name).toMatch(/\.docx$/)
    const body = unzipSync(word.bytes)['word/document.xml']
    expect(strFromU8(body ?? new Uint8Array()).replace(/<[^>]+>/g, '')).toContain(
      'Peuters in Den Haag verdienen een goede start.',
    )
    await page.getByText('Word-bestand gemaakt.').waitFor()
  })
})

/** Types a figure at the cursor by its sign. */
async function insertFigure(page: Awaited<ReturnType<typeof app.open>>, name: string): Promise<void> {
  await page.keyboard.type(` #${name}`)
  await page.getByRole('listbox', { name: 'Cijfers' }).getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
}
