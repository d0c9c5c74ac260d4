import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { PlanDocument } from '../../src/document/plan-document.ts'
import { nodeHtmlFonts } from '../../src/export/node-html-fonts.ts'
import { writeHtml } from '../../src/writers/html/write-html.ts'
import { everyKindDocument, yellowLook } from '../writers/every-kind-document.ts'
import { type ReadPage, readPdf } from '../writers/pdf/read-pdf.ts'
import { startBrowser } from './browser.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const looks: readonly (readonly [string, PlanDocument])[] = [
  ['dark', everyKindDocument()],
  ['bright', { ...everyKindDocument(), look: yellowLook }],
]

let browser: Browser
let folder = ''
let asked: string[] = []
let complaints: string[] = []
beforeAll(async () => {
  browser = await startBrowser()
  folder = await mkdtemp(join(tmpdir(), 'oab-page-'))
})
afterEach(async () => {
  const [outside, heard] = [asked, complaints]
  asked = []
  complaints = []
  await Promise.all(browser.contexts().map((context) => context.close()))
  expect(outside, 'requests').toEqual([])
  expect(heard, 'errors in the console').toEqual([])
})
afterAll(async () => {
  await browser.close()
  await rm(folder, { recursive: true })
})

async function htmlOf(document: PlanDocument): Promise<string> {
  return writeHtml(document, { fonts: await nodeHtmlFonts(document) })
}

/** Opens a page from disk, as somebody does who got it by mail. Every address that it asks for is noted. */
async function open(html: string, width: number): Promise<Page> {
  const file = join(folder, `plan-${width}.html`)
  await writeFile(file, html)
  const context = await browser.newContext({ viewport: { width, height: 800 }, locale: 'nl-NL' })
  const own = pathToFileURL(file).href
  context.on('request', (request) => {
    const address = request.url().split('#')[0] ?? ''
    if (address !== own && !address.startsWith('data:')) asked.push(address)
  })
  context.on('weberror', (event) => complaints.push(String(event.error())))
  context.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  const page = await context.newPage()
  await page.goto(own)
  return page
}

describe.each(looks)('the web page in a %s house style', (_, document) => {
  it.each([360, 1440])('is clean to axe at %i pixels wide', async (width) => {
    const page = await open(await htmlOf(document), width)
    if (width < 600) await page.locator('summary').click()
    await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
    const { violations, passes } = await page.evaluate(
      (values): Promise<AxeResults> =>
        (window as unknown as { axe: typeof import('axe-core') }).axe.run(window.document, {
          runOnly: { type: 'tag', values },
        }),
      tags,
    )
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`))).toEqual([])
    expect(passes.map(({ id }) => id)).toEqual(expect.arrayContaining(['color-contrast', 'region', 'heading-order']))
  })

  it('does not scroll sideways at any width', async () => {
    const page = await open(await htmlOf(document), 320)
    for (const width of [320, 360, 683, 820, 1024, 1280, 1440, 2560]) {
      await page.setViewportSize({ width, height: 800 })
      const wide = await page.evaluate(() => window.document.documentElement.scrollWidth - window.innerWidth)
      expect(wide, `at ${width}`).toBeLessThanOrEqual(0)
    }
  })

  it('sets its own fonts', async () => {
    const page = await open(await htmlOf(document), 1024)
    const loaded = await page.evaluate(async () => {
      await window.document.fonts.ready
      return [...window.document.fonts].filter((font) => font.status === 'loaded').map((font) => font.family)
    })
    expect([...new Set(loaded.map((name) => name.replaceAll('"', '')))].sort()).toEqual([
      'Source Sans 3',
      'Source Serif 4',
    ])
  })
})

describe('the web page', () => {
  it('is read by keyboard on a telephone: past the contents, or through them', async () => {
    const page = await open(await htmlOf(everyKindDocument()), 360)
    const link = page
      .getByRole('navigation', { name: 'Inhoud' })
      .getByRole('link', { name: '3.1 Kinderen en doelgroep' })
    await page.keyboard.press('Tab')
    await page.getByRole('link', { name: 'Ga naar de tekst' }).and(page.locator(':focus')).waitFor()
    expect(await link.isVisible()).toBe(false)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await link.waitFor()
    for (
      let presses = 0;
      presses < 20 && !(await link.evaluate((one) => one === document.activeElement));
      presses += 1
    ) {
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => location.hash === '#doelgroep')
    expect(await topOf(page, '#doelgroep')).toBeLessThan(100)
  })

  it('shows its contents beside the text on a wide screen, and keeps them in sight', async () => {
    const page = await open(await htmlOf(everyKindDocument()), 1440)
    const link = page.getByRole('navigation', { name: 'Inhoud' }).getByRole('link', { name: '4.2 Acties' })
    expect(await page.locator('summary').isVisible()).toBe(false)
    await link.focus()
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => location.hash === '#acties')
    expect(await topOf(page, '#acties')).toBeLessThan(100)
    const [contents, text] = await Promise.all(['nav', 'main .text'].map((place) => page.locator(place).boundingBox()))
    expect(contents?.y).toBeGreaterThanOrEqual(0)
    expect((contents?.x ?? 0) + (contents?.width ?? 0)).toBeLessThan(text?.x ?? 0)
  })

  it('scrolls a wide table within its place, by keyboard too', async () => {
    const page = await open(await htmlOf(everyKindDocument()), 360)
    const place = page.getByRole('region', {
      name: 'Tabel 4.1 Acties 2027–2030, kosten in euro’s over de hele periode',
    })
    await place.focus()
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction(() => (document.activeElement?.scrollLeft ?? 0) > 0)
  })

  it('runs no script that someone puts into it', async () => {
    const html = await htmlOf(everyKindDocument())
    const page = await open(html.replace('</body>', '<script>document.title = "anders"</script></body>'), 1024)
    expect(await page.title()).toContain('Een goede start voor ieder kind')
    expect(complaints.splice(0).join()).toContain('Content Security Policy')
  })

  it('prints on A4 with a cover, its contents, each chapter on a new page and the head of a table on each', async () => {
    const page = await open(await htmlOf(everyKindDocument()), 1024)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('link', { name: 'A Bronnen van de cijfers' }).isVisible()).toBe(true)
    expect(await page.getByRole('link', { name: 'Ga naar de tekst' }).isVisible()).toBe(false)
    const { pages } = await readPdf(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
    const titles = everyKindDocument().chapters.map(({ title }) => title.split(' ').slice(0, 2).join(' '))
    for (const title of titles) {
      const top = (text: ReadPage) => text.pieces.find((piece) => piece.text.includes(title) && piece.top < 130)
      expect(
        pages.slice(3).some((text) => top(text) !== undefined),
        title,
      ).toBe(true)
    }
    expect(new Set(pages.map(({ size }) => size.map(Math.round).join(' ')))).toEqual(new Set(['595 842', '842 595']))
    const heads = pages.filter(({ text }) => /Houder/.test(text) && /Rooster/.test(text) && /Kern/.test(text))
    expect(heads.length, 'pages with the head of the long table').toBeGreaterThanOrEqual(2)
    expect(pages[0]?.text).not.toContain('Pagina')
    expect(pages[4]?.text).toMatch(/Pagina\s*5\s*van\s*\d+/)
  })
})

function topOf(page: Page, selector: string): Promise<number> {
  return page.locator(selector).evaluate((part) => part.getBoundingClientRect().top)
}
