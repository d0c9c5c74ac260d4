import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { unzipSync } from 'fflate'
import type { AxeResults } from 'axe-core'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type CbsServer, startCbsServer } from '../sources/cbs-server.ts'
import { answerForCbs } from './cbs-route.ts'
import { lrkFile, lrkLine } from '../datafiles/sample-files.ts'
import {
  beginPlan,
  chooseFile,
  chooseFrom,
  cursorInText,
  download,
  drawnPng,
  eventually,
  goToChapter,
  goToSection,
  guide,
  message,
  openExample,
  openHouseStyle,
  text,
  useApp,
} from './journey.ts'
import { slowed } from './slowed.ts'

const app = useApp({ asksCbs: true })
let cbs: CbsServer
beforeAll(async () => {
  cbs = await startCbsServer()
})
afterAll(() => cbs.close())
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const colourRules = ['color-contrast', 'link-in-text-block']
const sizes = [
  { width: 1440, height: 900 },
  { width: 360, height: 780 },
]

describe.each(sizes)('at $width pixels wide axe finds nothing wrong', (size) => {
  const open = (path = '') => app.open(path, size)
  const narrow = size.width < 600

  it('on the start screen, empty, with plans, with a menu, a question and a removed plan', async () => {
    const page = await open()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await check(page, 'start, empty')
    await beginPlan(page)
    await page.goto(`${inject('address')}#/`)
    const more = page.getByRole('button', { name: /^Meer voor/ })
    await more.waitFor()
    await check(page, 'start, with a plan')
    await more.click()
    await check(page, 'menu of a plan')
    await page.getByRole('menuitem', { name: 'Hernoem' }).click()
    await page.getByRole('dialog').waitFor()
    await check(page, 'rename')
    await page.keyboard.press('Escape')
    await chooseFrom(more, 'Verwijder')
    await page.getByText('Verwijderde plannen (1)').click()
    await check(page, 'start, with a removed plan')
  })

  it('on the screen of a new plan', async () => {
    const page = await open('#/nieuw')
    await page.getByRole('combobox').fill('den')
    await page.getByRole('option').first().waitFor()
    await check(page, 'new plan, choosing')
    await page.keyboard.press('Escape')
    await page.getByRole('radio', { name: 'Andere jaren' }).check()
    await page.getByRole('button', { name: 'Begin met schrijven' }).click()
    await page.getByText('Kies een gemeente uit de lijst.').waitFor()
    await check(page, 'new plan, with errors')
  })

  it('on the screen with all figures, with a detail, a form with a question, and an own figure', async () => {
    const page = await open()
    await openExample(page)
    await page.goto(`${inject('address')}${planPath(page)}/cijfers`)
    await page.getByRole('link', { name: 'Doelgroeppeuters', exact: true }).waitFor()
    await check(page, 'figures')
    await page.getByRole('link', { name: 'Doelgroeppeuters', exact: true }).click()
    const detail = page.getByRole('complementary', { name: 'Het cijfer Doelgroeppeuters' })
    await detail.getByText('Zo komt u eraan').waitFor()
    await check(page, 'figures, detail')
    await detail.getByRole('textbox', { name: 'Waarde' }).fill('90000')
    await detail.getByRole('button', { name: 'Bewaar het cijfer' }).click()
    await detail.getByText(/Meestal ligt dit cijfer/).waitFor()
    await check(page, 'figures, unusual value')
    await page.keyboard.press('Escape')
    await page.getByRole('radio', { name: /^Ontbreekt/ }).check({ force: true })
    await page.getByRole('searchbox').fill('zolder')
    await page.getByText('Niets gevonden voor ‘zolder’.').waitFor()
    await check(page, 'figures, nothing found')
    await page.getByRole('button', { name: 'Eigen cijfer' }).click()
    await check(page, 'own figure')
    await page.keyboard.press('Escape')
    await page.goto(`${inject('address')}${planPath(page)}/cijfers/bereik`)
    await page.getByText('Zo wordt het berekend').waitFor()
    await check(page, 'figures, computed')
  })

  it('on the steps in which figures come in, with what CBS gave, what it did not, and a form', async () => {
    const page = await open()
    await answerForCbs(page, cbs)
    await openExample(page)
    await page.goto(`${inject('address')}${planPath(page)}/cijfers/ophalen/lrk`)
    await give(page, 'export_opendata_lrk.csv', lrkFile(lrkLine(1), lrkLine(2, { cbs_code: '' })))
    await page.getByText(/Van welke gemeente wilt u de regels lezen/).waitFor()
    await check(page, 'file, with a question')
    await page.getByRole('button', { name: 'Lees verder' }).click()
    await page.getByRole('button', { name: 'Zet de tabel in het plan' }).waitFor()
    await check(page, 'file, read')
    await give(page, 'peuters.csv', 'Kern;Peuters\nCentrum;12\n')
    await page.getByRole('button', { name: 'Lees de tabel' }).click()
    await page.getByText('Geef het cijfer een naam.').waitFor()
    await check(page, 'file, read by hand')
    await page.keyboard.press('Escape')
    await page.goto(`${inject('address')}${planPath(page)}/cijfers/ophalen`)
    await page.getByRole('combobox').fill('Amersfoort')
    await page.getByRole('option').first().click()
    await check(page, 'fetching, choosing a municipality')
    await page.getByRole('button', { name: 'Kies deze gemeente' }).click()
    await page.getByRole('button', { name: 'Haal cijfers op bij het CBS' }).waitFor()
    await check(page, 'fetching, before asking')
    cbs.misbehave = ({ table }) => (table === '85525NED' ? { kind: 'page' } : null)
    await page.getByRole('button', { name: 'Haal cijfers op bij het CBS' }).click()
    await page.getByText('Niet alle cijfers kwamen mee').waitFor()
    await page.getByText('Staat op 1 plek in de tekst').first().click()
    await check(page, 'fetching, the offer')
    await page.goto(`${inject('address')}${planPath(page)}/cijfers/ophalen/eigen`)
    await page.getByRole('button', { name: /^Doelgroeppeuters Jeugd/ }).click()
    await page.getByRole('textbox', { name: 'Waarde' }).waitFor()
    if (narrow) await page.getByText('Stap 6 van 6: Eigen telling').click()
    await check(page, 'fetching, a step by hand')
  })

  it('on the screens of settings, help, and an address that is not there', async () => {
    const page = await open('#/instellingen')
    await page.getByRole('heading', { level: 1, name: 'Instellingen' }).waitFor()
    await check(page, 'settings')
    await page.getByRole('button', { name: 'Wis alles van dit apparaat' }).click()
    await page.getByRole('dialog').waitFor()
    await check(page, 'wipe')
    await page.keyboard.press('Escape')
    await page.goto(`${inject('address')}#/uitleg`)
    await page.getByRole('heading', { level: 1, name: 'Uitleg' }).waitFor()
    await check(page, 'help')
    await page.goto(`${inject('address')}#/nergens`)
    await page.getByRole('heading', { name: 'Deze bladzijde bestaat niet' }).waitFor()
    await check(page, 'not found')
    await page.goto(`${inject('address')}#/plan/weg`)
    await page.getByRole('heading', { name: 'Dit plan staat niet in deze browser' }).waitFor()
    await check(page, 'plan that is gone')
  })

  it('on the writing screen with its columns and menus', async () => {
    const page = await open()
    await beginPlan(page)
    await check(page, 'writing, empty')
    if (narrow) {
      await page.getByRole('button', { name: 'Hoofdstukken' }).click()
      await check(page, 'chapters on a narrow screen')
      await page.getByRole('button', { name: 'Hulp', exact: true }).click()
    }
    await guide(page).getByRole('heading', { name: 'Voorbeeldtekst' }).waitFor()
    await check(page, 'guidance')
    if (narrow) await page.keyboard.press('Alt+h')
    await page.getByRole('button', { name: 'Meer voor paragraaf Waarom dit plan' }).click()
    await check(page, 'menu of a section')
    await page.keyboard.press('Escape')
    await page
      .getByRole('button', { name: /^Stand van de paragraaf/ })
      .first()
      .click()
    await check(page, 'state of a section')
    await page.keyboard.press('Escape')
    await page
      .getByRole('banner')
      .getByRole('button', { name: /OAB-beleidsplan/ })
      .click()
    await check(page, 'menu of the plan')
  })

  it('on the writing screen with text, tables, images and figures', async () => {
    const page = await open()
    await openExample(page)
    await check(page, 'writing, the example')
    for (const title of ['OAB op dit moment', 'Begroting']) {
      if (narrow) await page.getByRole('button', { name: 'Hoofdstukken' }).click()
      await goToChapter(page, title)
      await check(page, title)
    }
    await page.keyboard.press('Control+f')
    await page.getByRole('searchbox', { name: 'Zoek in het hele plan' }).fill('kinderen')
    await page
      .getByRole('search')
      .getByText(/keer gevonden|van \d/)
      .waitFor()
    await page.getByRole('button', { name: 'Toon de lijst' }).click()
    await check(page, 'find')
    await page.keyboard.press('Control+h')
    await page.getByRole('textbox', { name: 'Vervang door' }).waitFor()
    await check(page, 'replace')
    await page.keyboard.press('Escape')
    await text(page).getByRole('cell').first().click()
    await page.getByRole('toolbar', { name: /^Tabel/ }).waitFor()
    await check(page, 'tools of a table')
  })

  it('on every card and dialog over the text', async () => {
    const page = await open()
    await beginPlan(page)
    await page.keyboard.type('Er zijn #doelgroepp')
    await page.getByRole('listbox', { name: 'Cijfers' }).waitFor()
    await check(page, 'figures at the cursor')
    await page.keyboard.press('Enter')
    const chip = text(page).getByTitle(/^Doelgroeppeuters/)
    await chip.click()
    const card = page.getByRole('dialog')
    await card.getByRole('textbox', { name: 'Waarde' }).fill('131')
    await check(page, 'figure, to fill in')
    await card.getByRole('button', { name: 'Bewaar het cijfer' }).click()
    await message(page)
      .getByText(/^Cijfer bijgewerkt/)
      .waitFor()
    await check(page, 'message')
    await message(page).getByRole('button', { name: 'Sluiten' }).click()
    await chip.click()
    await check(page, 'figure, its facts')
    await card.getByRole('button', { name: 'Schrijfwijze' }).click()
    await check(page, 'figure, its notation')
    await page.keyboard.press('Escape')
    await card.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Cijfer', exact: true }).first().click()
    await card.waitFor()
    await check(page, 'figure picker')
    await page.keyboard.press('Escape')
    await cursorInText(page)
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog', { name: /^Link/ }).waitFor()
    await check(page, 'link')
    await page.keyboard.press('Escape')
    await cursorInText(page)
    await page.keyboard.press('Control+s')
    await page.getByRole('dialog', { name: 'Alles is al opgeslagen' }).waitFor()
    await check(page, 'saved')
    await page.keyboard.press('Escape')
    await cursorInText(page)
    await chooseTool(page, 'Tabel invoegen')
    await page.getByRole('dialog', { name: 'Tabel invoegen' }).waitFor()
    await check(page, 'table')
    await page.keyboard.press('Escape')
    await cursorInText(page)
    const planMenu = page.getByRole('banner').getByRole('button', { name: /OAB-beleidsplan/ })
    for (const item of [
      'Titel, periode en status',
      'Logo, kleur en lettertype',
      'Landelijke bronnen',
      'Wat er net gebeurde',
    ]) {
      await chooseFrom(planMenu, item)
      await page.getByRole('dialog').waitFor()
      await check(page, item)
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
  })

  it('on the house style with every part of it in view, within its width', async () => {
    const page = await open()
    await beginPlan(page)
    const dialog = await openHouseStyle(page)
    await dialog.getByRole('textbox', { name: 'Kleur', exact: true }).fill('#FFF6B0')
    await dialog.getByRole('radio', { name: 'Met een foto' }).check()
    await dialog.getByText('Er is nog geen foto.').waitFor()
    await check(page, 'house style, without a photo')
    for (const kind of ['logo', 'foto']) {
      const file = {
        name: 'beeld.png',
        mimeType: 'image/png',
        buffer: await drawnPng(page, { width: 300, height: 200 }),
      }
      await chooseFile(page, () => dialog.getByRole('button', { name: `Kies een ${kind}` }).click(), file)
      await dialog
        .getByRole('button', { name: /^Haal (het logo|de foto) weg/ })
        .first()
        .waitFor()
    }
    const wrong = { name: 'x.oabhuisstijl', mimeType: 'application/json', buffer: Buffer.from('{}') }
    await chooseFile(page, () => dialog.getByRole('button', { name: 'Open een huisstijlbestand' }).click(), wrong)
    await dialog.getByText(/^Dit is geen huisstijl/).waitFor()
    await dialog.getByRole('textbox', { name: 'Wat staat er op het logo?' }).fill('')
    await dialog.getByRole('textbox', { name: 'Naam op de voorkant' }).fill('')
    await dialog.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await dialog.getByText('Vul een naam in.').waitFor()
    await check(page, 'house style, with errors')
    await page.setViewportSize({ ...size, width: Math.min(size.width, 320) })
    expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })

  it('on the screen of versions, empty, with differences, with its list, and of an adopted plan', async () => {
    const page = await open()
    await openExample(page)
    const menu = page.getByRole('banner').getByRole('button', { name: /Rijnveen/ })
    await chooseFrom(menu, 'Versies')
    await page.getByRole('heading', { name: 'Er zijn nog geen versies' }).waitFor()
    await check(page, 'versions, none')
    await page.getByRole('button', { name: 'Bewaar een versie' }).click()
    await check(page, 'name of a version')
    await page.getByRole('textbox', { name: 'Naam' }).fill('Concept voor partners')
    await page.keyboard.press('Enter')
    await page.getByText('Er is geen verschil tussen deze twee.').waitFor()
    await page.goto(page.url().replace(/\/versies.*$/, ''))
    await cursorInText(page)
    await page.keyboard.type('Hier komt iets bij. ')
    await chooseFrom(menu, 'Titel, periode en status')
    await page.getByRole('textbox', { name: 'Titel', exact: true }).fill('Samen vooruit in Rijnveen')
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await chooseFrom(menu, 'Versies')
    await page.getByText('4 woorden erbij, 0 woorden weg').waitFor()
    await check(page, 'versions, compared')
    const openList = page.getByRole('button', { name: 'Alle versies' })
    if (await openList.isVisible()) await openList.click()
    await page.getByRole('button', { name: 'Meer voor Concept voor partners' }).click()
    await check(page, 'menu of a version')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await chooseFrom(menu, 'Titel, periode en status')
    await page.getByRole('radio', { name: /^Vastgesteld/ }).check()
    await page.getByLabel('Datum van vaststelling').fill('2026-12-15')
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await page.getByText('Dit plan is vastgesteld op').waitFor()
    await check(page, 'versions of an adopted plan')
    await page.goto(page.url().replace(/\/versies.*$/, ''))
    await page.getByText('Dit plan is vastgesteld op').waitFor()
    await check(page, 'writing, adopted')
  })

  it('on the export screen, before and after a file is made', async () => {
    const page = await open()
    await openExample(page)
    await page.getByRole('link', { name: 'Exporteren' }).click()
    await check(page, 'export, before there are pages')
    await page.getByRole('button', { name: 'Kies', exact: true }).click()
    await page.locator('.page-stage [data-revision]').waitFor({ timeout: 60_000 * slowed })
    await check(page, 'export')
    await page.getByRole('radio', { name: /^Word/ }).check()
    await download(page, () => page.getByRole('button', { name: 'Maak het Word-bestand' }).click())
    await page.getByText('Word-bestand gemaakt.').waitFor()
    await check(page, 'export, made')
    await page.getByRole('link', { name: 'Naar mijn plannen' }).click()
    await beginPlan(page)
    await page.getByRole('link', { name: 'Exporteren' }).click()
    await page.getByText('paragrafen zijn nog leeg').click()
    await check(page, 'export, with what stands in the way')
  })
})

describe('no screen scrolls sideways', () => {
  // 683 by 384 is 200% zoom in a window of 1366 by 768.
  const windows = [
    { width: 320, height: 640 },
    { width: 360, height: 780 },
    { width: 683, height: 384 },
    { width: 768, height: 1024 },
    { width: 1366, height: 768 },
    { width: 2560, height: 1300 },
  ]

  it('of the general screens', async () => {
    const page = await app.open()
    for (const path of ['#/', '#/nieuw', '#/instellingen', '#/uitleg', '#/nergens']) {
      await page.goto(inject('address') + path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await fits(page, path)
    }
    await openExampleFrom(page)
    await page.goto(`${inject('address')}#/`)
    await page.getByRole('rowheader').waitFor()
    await fits(page, 'start, with a plan')
  })

  it('of a plan', async () => {
    const page = await app.open()
    await openExample(page)
    await fits(page, 'Voorwoord door wethouder')
    for (const title of ['OAB op dit moment', 'Begroting', 'Werkagenda']) {
      await page.setViewportSize({ width: 1440, height: 900 })
      await goToChapter(page, title)
      await fits(page, title)
    }
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.getByRole('link', { name: 'Exporteren' }).click()
    await page.getByRole('heading', { level: 1, name: 'Exporteren' }).waitFor()
    await fits(page, 'export')
  })

  async function fits(page: Page, screen: string): Promise<void> {
    for (const size of windows) {
      await page.setViewportSize(size)
      const tooWide = await page.evaluate(() => {
        const pages = [document.documentElement, ...document.querySelectorAll('main, .guide, .rail, .bar')]
        return pages
          .filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0)
          .map((part) => part.className || part.tagName)
      })
      expect(tooWide, `${screen} at ${size.width}`).toEqual([])
    }
  }
})

describe('with the keyboard alone', () => {
  it('one gets from the start screen to a Word file with what was typed', async () => {
    const page = await app.open()
    await tabTo(page, page.getByRole('link', { name: 'Begin een nieuw plan' }))
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('combobox'))
    await page.keyboard.type('Den Haag')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('button', { name: 'Begin met schrijven' }))
    await page.keyboard.press('Enter')
    await text(page).waitFor()
    await eventually(() => hasFocus(text(page))).toBe(true)
    await page.keyboard.type('Alleen met toetsen geschreven.')
    await page.keyboard.press('Control+Shift+F6')
    await page.keyboard.press('Control+Shift+F6')
    await tabTo(page, page.getByRole('link', { name: 'Exporteren' }))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Exporteren' }).waitFor()
    await tabTo(page, page.getByRole('radio', { name: 'PDF', exact: true }))
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await tabTo(page, page.getByRole('button', { name: 'Maak het Word-bestand' }))
    const file = await download(page, () => page.keyboard.press('Enter'))
    const body = unzipSync(file.bytes)['word/document.xml']
    expect(new TextDecoder().decode(body)).toContain('Alleen met toetsen geschreven.')
  })

  it('one gets out of the text with Tab and back again', async () => {
    const page = await app.open()
    await beginPlan(page)
    await goToSection(page, 'Waarom dit plan')
    await page.keyboard.press('Control+F6')
    expect(await hasFocus(text(page))).toBe(false)
    await page.keyboard.press('Control+Shift+F6')
    await eventually(() => hasFocus(text(page))).toBe(true)
    await page.keyboard.type('Weer terug.')
    await text(page).getByText('Weer terug.').waitFor()
  })
})

/** Fails with what axe finds on the page as it is now; in dark only the colours are another. */
/** Gives a file to the step in which figures come in. */
function give(page: Page, name: string, content: string): Promise<void> {
  const press = () => page.getByRole('button', { name: /^Kies een (?:ander )?bestand/ }).click()
  return chooseFile(page, press, { name, mimeType: 'text/csv', buffer: Buffer.from(content) })
}

async function check(page: Page, screen: string): Promise<void> {
  const schemes = { light: { type: 'tag', values: tags }, dark: { type: 'rule', values: colourRules } } as const
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const found = await violations(page, schemes[colorScheme])
    expect(found, `${screen}, ${colorScheme}`).toEqual([])
  }
}

interface Only {
  readonly type: 'tag' | 'rule'
  readonly values: readonly string[]
}

async function violations(page: Page, runOnly: Only): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  const { violations: found } = await page.evaluate(
    (only): Promise<AxeResults> =>
      (window as unknown as { axe: typeof import('axe-core') }).axe.run(document, {
        runOnly: only,
        resultTypes: ['violations'],
      }),
    { type: runOnly.type, values: [...runOnly.values] },
  )
  // A wide table in the text scrolls along with the cursor; a stop of its own would take the focus out of the text.
  const wrong = found.filter(({ id, nodes }) => id !== 'scrollable-region-focusable' || !nodes.every(isWideTable))
  return wrong.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${String(target)} ${any[0]?.message ?? ''}`),
  )
}

const isWideTable = ({ target }: { readonly target: unknown }) => String(target).endsWith('.tableWrapper.scroll-x')

/** Presses Tab until the focus is there, as far as a person would go. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await hasFocus(target)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Tab does not come there')
}

function hasFocus(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement)
}

/** Uses a tool that stands in the bar, or on a narrow screen in its menu. */
async function chooseTool(page: Page, name: string): Promise<void> {
  const inBar = page.getByRole('button', { name })
  if (await inBar.isVisible()) await inBar.click()
  else await chooseFrom(page.getByRole('button', { name: 'Meer opmaak' }), name)
}

/** Opens the example from the start screen, whatever screen is shown. */
async function openExampleFrom(page: Page): Promise<void> {
  await page.goto(`${inject('address')}#/`)
  await openExample(page)
}

/** The address of the plan that is open, without the part behind it. */
function planPath(page: Page): string {
  return /#\/plan\/[^/]+/.exec(page.url())?.[0] ?? ''
}
