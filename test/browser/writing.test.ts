import { deflateSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import {
  beginPlan,
  cursorInText,
  eventually,
  goToChapter,
  goToSection,
  guide,
  message,
  openExample,
  seeSaved,
  text,
  useApp,
  writeIn,
} from './journey.ts'

const app = useApp()
const headings = ['Waarom dit plan', 'Wat wij anders doen', 'Dank en belofte']

describe('the text of a chapter', () => {
  it('loses its words and keeps its sections when all is selected and deleted', async () => {
    const page = await newPlan()
    await writeIn(page, 'Waarom dit plan', 'Het eerste stuk.')
    await writeIn(page, 'Dank en belofte', 'Het laatste stuk.')
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    await text(page).getByText('Het eerste stuk.').waitFor({ state: 'detached' })
    expect(await text(page).innerText()).not.toContain('Het laatste stuk.')
    expect(await text(page).getByRole('heading').allInnerTexts()).toEqual(headings)
    await seeSaved(page)
    await page.reload()
    await text(page).waitFor()
    expect(await text(page).getByRole('heading').allInnerTexts()).toEqual(headings)
  })

  it('takes over lists, a table and headings from Word and names what it left out, with a way back', async () => {
    const page = await newPlan()
    await pasteFromWord(page)
    await text(page).getByRole('heading', { level: 3, name: 'Doelen voor 2030' }).waitFor()
    const items = text(page).getByRole('list').getByRole('listitem')
    expect((await items.allInnerTexts()).map((item) => item.trim())).toEqual([
      'Meer peuters bereiken',
      'Minder verloop',
    ])
    const table = text(page).getByRole('table')
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual(['Jaar', 'Peuters'])
    expect(await table.getByRole('cell').allInnerTexts()).toEqual(['2026', '168'])
    await text(page).getByText('Vet gedrukt').waitFor()
    expect(await text(page).innerText()).not.toContain('·')
    await message(page)
      .getByText(/^Uit Word geplakt\. Weggelaten: lettertypen en kleuren \(\d+\), 1 opmerking, 1 afbeelding\./)
      .waitFor()
    await message(page).getByRole('button', { name: 'Maak ongedaan' }).click()
    await table.waitFor({ state: 'detached' })
    expect(await text(page).getByRole('heading').allInnerTexts()).toEqual(headings)
  })

  it('goes to the next cell with Tab, and from the last one to a new row', async () => {
    const page = await newPlan()
    await page.getByRole('button', { name: 'Tabel invoegen' }).click()
    const dialog = page.getByRole('dialog', { name: 'Tabel invoegen' })
    await dialog.getByLabel('Rijen').fill('2')
    await dialog.getByLabel('Kolommen').fill('2')
    await dialog.getByRole('button', { name: 'Voeg in' }).click()
    for (const word of ['Jaar', 'Peuters', '2026', '168']) {
      await page.keyboard.type(word)
      await page.keyboard.press('Tab')
    }
    await page.keyboard.type('2027')
    const rows = text(page).getByRole('table').getByRole('row')
    await eventually(() => rows.count()).toBe(3)
    expect(await rows.last().innerText()).toContain('2027')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.type('170')
    expect(await rows.nth(1).innerText()).toContain('170')
  })

  it('asks for a description of an image and shows the image with it', async () => {
    const page = await newPlan()
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Afbeelding invoegen' }).click()
    await (await chooser).setFiles({ name: 'kaart.png', mimeType: 'image/png', buffer: png() })
    const dialog = page.getByRole('dialog', { name: 'Beschrijf de afbeelding' })
    await dialog.getByRole('textbox', { name: 'Wat is er te zien?' }).fill('Kaart van de wijken')
    await dialog.getByRole('textbox', { name: 'Bijschrift' }).fill('De wijken van Den Haag')
    await dialog.getByRole('button', { name: 'Bewaar' }).click()
    await text(page).getByRole('img', { name: 'Kaart van de wijken' }).waitFor()
    await text(page).getByText('De wijken van Den Haag').waitFor()
    await seeSaved(page)
    await page.reload()
    const image = text(page).getByRole('img', { name: 'Kaart van de wijken' })
    await image.waitFor()
    await eventually(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBe(8)
  })

  it('is searched and replaced over the whole plan, with a way back', async () => {
    const page = await newPlan()
    await writeIn(page, 'Waarom dit plan', 'Een zandkasteel hier.')
    await goToChapter(page, 'Samenwerking')
    await page.keyboard.type('Nog een zandkasteel, en een Zandkasteel.')
    await page.keyboard.press('Control+h')
    const bar = page.getByRole('search', { name: 'Zoeken in het plan' })
    await bar.getByRole('searchbox', { name: 'Zoek in het hele plan' }).fill('zandkasteel')
    await bar.getByText(/3 keer gevonden|van 3/).waitFor()
    await bar.getByRole('textbox', { name: 'Vervang door' }).fill('luchtkasteel')
    await bar.getByRole('button', { name: 'Vervang alles' }).click()
    await message(page).getByText('3 keer vervangen in 2 paragrafen.').waitFor()
    await text(page).getByText('Nog een luchtkasteel, en een luchtkasteel.').waitFor()
    await message(page).getByRole('button', { name: 'Zet terug' }).click()
    await text(page).getByText('Nog een zandkasteel, en een Zandkasteel.').waitFor()
    await page.keyboard.press('Escape')
    await goToChapter(page, 'Voorwoord door wethouder')
    await text(page).getByText('Een zandkasteel hier.').waitFor()
  })

  it('goes from hit to hit through the chapters', async () => {
    const page = await newPlan()
    await writeIn(page, 'Waarom dit plan', 'Een regenboog vooraan.')
    await goToChapter(page, 'Werkagenda')
    await page.keyboard.type('Een regenboog achteraan.')
    await page.keyboard.press('Control+f')
    await page.getByRole('searchbox', { name: 'Zoek in het hele plan' }).fill('regenboog')
    await page
      .getByRole('search')
      .getByText(/2 keer gevonden|van 2/)
      .waitFor()
    const place = page.getByRole('search').getByText(/^\d van 2$/)
    const chapter = page.getByRole('heading', { level: 1 })
    await page.keyboard.press('Enter')
    await place.waitFor()
    const [firstPlace, firstChapter] = [await place.innerText(), await chapter.innerText()]
    await page.keyboard.press('Enter')
    await eventually(() => chapter.innerText()).not.toBe(firstChapter)
    await eventually(() => place.innerText()).not.toBe(firstPlace)
    await text(page).getByText('regenboog').waitFor()
  })
})

describe('the page of a chapter', () => {
  for (const size of [
    { width: 1440, height: 900 },
    { width: 360, height: 740 },
  ])
    it(`opens with its title in sight, ${size.width} pixels wide`, async () => {
      const page = await app.open('', size)
      await openExample(page)
      const address = page.url()
      const isTitleSeen = () =>
        page.evaluate(() => {
          const edge = (selector: string, side: 'top' | 'bottom') =>
            document.querySelector(selector)?.getBoundingClientRect()[side] ?? Number.NaN
          return edge('#hoofdstuktitel', 'top') >= edge('.page-tools', 'bottom')
        })
      await page.keyboard.press('Control+End')
      await page.evaluate((to) => location.assign(to), `${address}/oab-nu`)
      await page.getByRole('textbox', { name: 'Tekst van hoofdstuk OAB op dit moment' }).waitFor()
      await eventually(isTitleSeen).toBe(true)
      await page.evaluate((to) => location.assign(to), `${address}/voorwoord/voorwoord-aanleiding`)
      await page.getByRole('textbox', { name: /Tekst van hoofdstuk Voorwoord/ }).waitFor()
      await eventually(isTitleSeen).toBe(true)
    })

  it('can still be undone after a visit to another screen', async () => {
    const page = await newPlan()
    await page.keyboard.type('Een vergissing.')
    await seeSaved(page)
    await page.getByRole('link', { name: 'Exporteren' }).click()
    await text(page).waitFor({ state: 'detached' })
    await page.goBack()
    await cursorInText(page)
    await text(page).getByText('Een vergissing.').waitFor()
    await page.keyboard.press('Control+z')
    await text(page).getByText('Een vergissing.').waitFor({ state: 'detached' })
  })

  it('takes a click right below a table, and does not move when the tools of the table come', async () => {
    const page = await app.open()
    await openExample(page)
    await goToChapter(page, 'Begroting')
    const table = text(page).locator('figure').first()
    const top = () => table.evaluate((element) => element.getBoundingClientRect().top)
    const cell = table.getByRole('cell').last()
    await cell.scrollIntoViewIfNeeded()
    const before = await top()
    await cell.click()
    await page.getByRole('toolbar', { name: 'Tabel' }).waitFor()
    expect(await top()).toBe(before)
    const rows = await table.getByRole('row').count()
    const box = await table.boundingBox()
    await page.mouse.click((box?.x ?? 0) + 120, (box?.y ?? 0) + (box?.height ?? 0) + 30)
    await page.getByRole('toolbar', { name: 'Tabel' }).waitFor({ state: 'detached' })
    expect(await table.getByRole('row').count()).toBe(rows)
    expect(await top()).toBe(before)
  })
})

describe('a key', () => {
  it('Ctrl+S says that all is saved and offers a file', async () => {
    const page = await newPlan()
    await page.keyboard.type('Zonder zorgen.')
    await page.keyboard.press('Control+s')
    const dialog = page.getByRole('dialog', { name: 'Alles is al opgeslagen' })
    await dialog.getByRole('button', { name: 'Bewaar als bestand' }).waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await page.keyboard.type(' En verder.')
    await text(page).getByText('Zonder zorgen. En verder.').waitFor()
  })

  it('Ctrl+K makes a link of the words that are selected', async () => {
    const page = await newPlan()
    await page.keyboard.type('Kijk bij Rijnveen')
    await page.keyboard.press('Control+Shift+ArrowLeft')
    await page.keyboard.press('Control+k')
    const dialog = page.getByRole('dialog', { name: 'Link invoegen' })
    await dialog.getByRole('textbox', { name: 'Adres' }).fill('www.rijnveen.nl')
    await page.keyboard.press('Enter')
    const link = text(page).getByRole('link', { name: 'Rijnveen' })
    expect(await link.getAttribute('href')).toBe('https://www.rijnveen.nl')
  })

  it('Ctrl+P prints the plan and not the tool around it', async () => {
    const page = await app.open()
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', document.title)
    })
    await openExample(page)
    await page.keyboard.press('Control+p')
    await page.locator('body[data-printed]').waitFor()
    expect(await page.locator('body').getAttribute('data-printed')).toContain('Rijnveen')
    await page.emulateMedia({ media: 'print' })
    await page
      .getByRole('heading', { level: 1, name: /OAB-beleidsplan/ })
      .first()
      .waitFor()
    await page
      .getByRole('heading', { name: /Werkagenda/ })
      .first()
      .waitFor()
    expect(await page.getByRole('toolbar').count()).toBe(0)
    expect(await page.getByRole('textbox').count()).toBe(0)
    expect(await guide(page).count()).toBe(0)
    expect(await page.getByRole('table').count()).toBeGreaterThan(3)
    await page.emulateMedia({ media: 'screen' })
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await text(page).waitFor()
    expect(await page.getByRole('heading', { name: /Werkagenda/ }).count()).toBe(0)
  })

  it('Alt+H closes the guidance and opens it again, with the cursor left in the text', async () => {
    const page = await newPlan()
    await guide(page).waitFor()
    await page.keyboard.press('Alt+h')
    await guide(page).waitFor({ state: 'detached' })
    await page.keyboard.press('Alt+h')
    await guide(page).waitFor()
    await page.keyboard.type('Gewoon verder.')
    await text(page).getByText('Gewoon verder.').waitFor()
  })

  it('Ctrl+F6 goes round through bar, chapters, text and guidance', async () => {
    const page = await newPlan()
    const inside = (locator: ReturnType<typeof text>) =>
      eventually(() => locator.evaluate((element) => element.contains(document.activeElement))).toBe(true)
    await inside(text(page))
    await page.keyboard.press('Control+F6')
    await inside(guide(page))
    await page.keyboard.press('Control+F6')
    await inside(page.getByRole('banner'))
    await page.keyboard.press('Control+F6')
    await inside(page.getByRole('navigation', { name: 'Hoofdstukken' }).first())
    await page.keyboard.press('Control+F6')
    await inside(text(page))
  })

  it('Alt+Shift+arrow goes to the next section and the guidance follows', async () => {
    const page = await newPlan()
    await goToSection(page, 'Waarom dit plan')
    await page.keyboard.press('Alt+Shift+ArrowDown')
    await guide(page).getByRole('heading', { name: 'Wat wij anders doen' }).waitFor()
    await page.keyboard.type('Op de tweede plaats.')
    await text(page).getByText('Op de tweede plaats.').waitFor()
  })
})

async function newPlan(): Promise<Page> {
  const page = await app.open()
  await beginPlan(page)
  return page
}

/** What Word puts on the clipboard, in short. */
const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{font-family:Calibri}</style></head>
<body lang=NL><!--StartFragment-->
<h3 style='color:#2F5496'><span style='font-family:"Calibri Light"'>Doelen voor 2030<o:p></o:p></span></h3>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span></span><![endif]>Meer peuters bereiken<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span></span><![endif]>Minder verloop<o:p></o:p></p>
<p class=MsoNormal><b><span style='color:red'>Vet gedrukt</span></b> en gewoon<span style='mso-comment-continuation:1'><a class=msocomanchor href="#_msocom_1">[JD1]</a></span>.</p>
<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal><b>Jaar</b></p></td><td><p class=MsoNormal><b>Peuters</b></p></td></tr>
<tr><td><p class=MsoNormal>2026</p></td><td><p class=MsoNormal align=right>168</p></td></tr></table>
<p class=MsoNormal><img width=10 height=10 src="file:///C:/Temp/image001.png"></p>
<!--EndFragment--></body></html>`

async function pasteFromWord(page: Page): Promise<void> {
  await text(page).evaluate((element, html) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', html)
    clipboardData.setData('text/plain', 'Doelen voor 2030')
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, fromWord)
}

/** A red image of 8 by 8 pixels. */
function png(): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    sum.writeUInt32BE(crc(body))
    return Buffer.concat([length, body, sum])
  }
  const header = Buffer.from([0, 0, 0, 8, 0, 0, 0, 8, 8, 2, 0, 0, 0])
  const row = Buffer.from([0, ...Array.from({ length: 8 }, () => [200, 30, 30]).flat()])
  const pixels = deflateSync(Buffer.concat(Array.from({ length: 8 }, () => row)))
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))])
}

function crc(bytes: Buffer): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}
