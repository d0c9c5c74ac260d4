import { readFile } from 'node:fs/promises'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { startBrowser } from './browser.ts'
import { slowed } from './slowed.ts'

/** How long a person would wait for something to show, in milliseconds. */
const patience = 15_000 * slowed

/** What Chromium and React say of a file of the app that is gone. */
const lostPart = /status of 404|dynamically imported module/

interface Size {
  readonly width: number
  readonly height: number
}

const desktop: Size = { width: 1440, height: 900 }

/** A browser for the tests of one file. */
export interface App {
  /** A page with an empty store of its own, at an address such as `#/uitleg`. */
  open(path?: string, size?: Size): Promise<Page>
  /** Another window on the store of a page. */
  openBeside(page: Page, path?: string): Promise<Page>
}

/**
 * One browser per file and a fresh store per test. A test fails on any error in the console of its pages, on anything that the
 * policy of the page refuses, and on anything that is asked of another site. The browser keeps the app for use without network
 * only when `keepsApp`: it would fetch every file of the app in every test. Only with `asksCbs` may the pages ask CBS, and hear
 * that it does not answer; only with `losesParts` may the console tell of files of the app that are gone.
 */
export function useApp({ keepsApp = false, asksCbs = false, losesParts = false } = {}): App {
  let browser: Browser | null = null
  let contexts: BrowserContext[] = []
  let wrong: string[] = []
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterEach(async () => {
    const [open, heard] = [contexts, wrong]
    contexts = []
    wrong = []
    await Promise.all(open.map((context) => context.close()))
    expect(heard, 'errors in the console, refusals by the policy, requests to other sites').toEqual([])
  })
  afterAll(() => browser?.close())
  return {
    async open(path = '', size = desktop) {
      if (!browser) throw new Error('The browser has not started')
      const context = await browser.newContext({
        viewport: size,
        locale: 'nl-NL',
        acceptDownloads: true,
        serviceWorkers: keepsApp ? 'allow' : 'block',
      })
      contexts.push(context)
      if (slowed > 1) context.on('page', slowDown)
      context.setDefaultTimeout(patience)
      context.on('weberror', (event) => wrong.push(String(event.error())))
      const isCbs = (url: string) => asksCbs && url.startsWith('https://opendata.cbs.nl/')
      context.on('console', (message) => {
        const isLost = losesParts && lostPart.test(message.text())
        if (message.type() === 'error' && !isLost && !isCbs(message.location().url)) wrong.push(message.text())
      })
      await watchBorders(context, wrong, isCbs)
      return goTo(await context.newPage(), path)
    },
    openBeside: async (page, path = '') => goTo(await page.context().newPage(), path),
  }
}

/** Notes what the policy of a page refuses, also where the console would say nothing, and what is asked of another site. */
export async function watchBorders(
  context: BrowserContext,
  wrong: string[],
  mayAsk: (url: string) => boolean = () => false,
): Promise<void> {
  const { hostname } = new URL(inject('address'))
  // A test may serve the app twice, on two ports.
  const isOurs = (url: string) => /^(blob|data|file|about):/.test(url) || new URL(url).hostname === hostname
  context.on(
    'request',
    (request) => isOurs(request.url()) || mayAsk(request.url()) || wrong.push(`asked for ${request.url()}`),
  )
  await context.exposeBinding('policyRefused', (_source, refusal: string) => wrong.push(refusal))
  await context.addInitScript(() => {
    const tell = (globalThis as unknown as { policyRefused(refusal: string): void }).policyRefused
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      tell(`refused by ${effectiveDirective}: ${blockedURI} ${sample}`),
    )
  })
}

/** Has a page run as on a slower computer, which shows what depends on being fast. */
async function slowDown(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowed })
}

async function goTo(page: Page, path: string): Promise<Page> {
  await page.goto(inject('address') + path)
  return page
}

/** Waits until what is read equals or satisfies what is expected, as a person looks at a page. */
export const eventually = <Value>(read: () => Value | Promise<Value>) => expect.poll(read, { timeout: patience })

/** From the start screen to the first chapter of a new plan. */
export async function beginPlan(page: Page, title?: string, municipality = 'Den Haag'): Promise<void> {
  await page.getByRole('link', { name: /Begin een nieuw plan|Nieuw plan/ }).click()
  await page.getByRole('combobox', { name: 'Voor welke gemeente is het plan?' }).fill(municipality)
  await page.getByRole('option').first().click()
  if (title) await page.getByRole('textbox', { name: 'Titel van het plan' }).fill(title)
  await page.getByRole('button', { name: 'Begin met schrijven' }).click()
  await cursorInText(page)
}

/** From the start screen to the first chapter of the example, which has text, tables, images and figures. */
export async function openExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bekijk het voorbeeldplan' }).click()
  await cursorInText(page)
}

/** Opens the house style from the menu of the plan on screen. */
export async function openHouseStyle(page: Page): Promise<Locator> {
  await chooseFrom(page.getByRole('banner').getByRole('button', { name: /beleidsplan/i }), 'Logo, kleur en lettertype')
  const dialog = page.getByRole('dialog', { name: 'Logo, kleur en lettertype' })
  await dialog.waitFor()
  return dialog
}

/** A drawing as the browser makes them, for a logo or a photo. */
export async function drawnPng(page: Page, size: Size): Promise<Buffer> {
  const base64 = await page.evaluate(({ width, height }) => {
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width, height })
    const pen = canvas.getContext('2d')
    if (pen) pen.fillStyle = '#8a1538'
    pen?.fillRect(0, height / 2, width, height / 2)
    return canvas.toDataURL('image/png').split(',')[1] ?? ''
  }, size)
  return Buffer.from(base64, 'base64')
}

/** Gives a file to the chooser that a press opens. */
export async function chooseFile(
  page: Page,
  press: () => Promise<void>,
  file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer },
): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press()])
  await chooser.setFiles(file)
}

/** The text of the chapter on screen. */
export const text = (page: Page): Locator => page.getByRole('textbox', { name: /^Tekst van hoofdstuk/ })

/** Waits until typing lands in the text. */
export async function cursorInText(page: Page): Promise<void> {
  await text(page).waitFor()
  await eventually(() => text(page).evaluate((element) => element === document.activeElement)).toBe(true)
}

/** The list of chapters and sections. */
export const rail = (page: Page): Locator => page.getByRole('navigation', { name: 'Hoofdstukken', exact: true }).first()

/** The column of guidance. */
export const guide = (page: Page): Locator => page.getByRole('complementary', { name: 'Hulp bij de paragraaf' })

/** Goes to a chapter by its title. */
export async function goToChapter(page: Page, title: string): Promise<void> {
  await rail(page).getByRole('link', { name: title }).click()
  await page.getByRole('textbox', { name: `Tekst van hoofdstuk ${title}` }).waitFor()
  await cursorInText(page)
}

/** Puts the cursor at the start of a section of the chapter on screen. */
export async function goToSection(page: Page, title: string): Promise<void> {
  await rail(page).getByRole('link', { name: title }).click()
  await rail(page).locator('[aria-current=location]', { hasText: title }).waitFor()
  await cursorInText(page)
}

/** Types at the start of a section of the chapter on screen. */
export async function writeIn(page: Page, section: string, words: string): Promise<void> {
  await goToSection(page, section)
  await page.keyboard.type(words)
}

/** Waits until the bar says that all is saved. */
export async function seeSaved(page: Page): Promise<void> {
  await page.getByText(/^Opgeslagen om/).waitFor()
}

/** What `press` has the browser download. */
export async function download(
  page: Page,
  press: () => Promise<void>,
): Promise<{ name: string; path: string; bytes: Uint8Array }> {
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), press()])
  const path = await file.path()
  return { name: file.suggestedFilename(), path, bytes: new Uint8Array(await readFile(path)) }
}

/** Chooses from a menu that a button opens. */
export async function chooseFrom(menuButton: Locator, item: string | RegExp): Promise<void> {
  await menuButton.click()
  await menuButton.page().getByRole('menu').getByRole('menuitem', { name: item }).click()
}

/** The message at the foot of the page. */
export const message = (page: Page): Locator => page.locator('.toast-region')
