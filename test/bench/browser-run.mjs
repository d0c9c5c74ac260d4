import { statSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { holdWorkers } from './hold-workers.mjs'
import { percentile } from './middle.mjs'
import { layProbes } from './probes.mjs'

const keyCount = 120
const previewShown = '.page-stage canvas[data-revision]'

/** Starts Chromium; as root it cannot use its sandbox. */
export function startBrowser(executablePath) {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const args = ['--disable-background-networking', '--disable-component-update', ...root]
  return chromium.launch({ executablePath, args })
}

/** A page with an empty store and an empty cache, at the start screen. */
async function freshPage(browser, address) {
  // What the service worker fetches to keep comes in the background, after this, and would blur what a page asks for.
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'nl-NL',
    serviceWorkers: 'block',
  })
  await context.addInitScript(layProbes)
  return startPage(context, address)
}

async function startPage(context, address) {
  const page = await context.newPage()
  await page.goto(address)
  await page.locator('#inhoud h1').waitFor()
  return page
}

const arm = (page, what) => page.evaluate((given) => window.bench.arm(given), what)
const result = (page) => page.evaluate(() => window.bench.result())

/** Opens a plan file as a person does; gives the time from the chosen file to the caret on paper. */
async function openFile(page, file) {
  const asked = page.waitForEvent('filechooser')
  await page.locator('.welcome-file button').click()
  const chooser = await asked
  await arm(page, { event: 'bench-chosen', condition: 'caret', paint: true })
  await chooser.setFiles(file)
  return result(page)
}

async function inFreshPage(browser, address, work) {
  const page = await freshPage(browser, address)
  try {
    return await work(page)
  } finally {
    await page.context().close()
  }
}

/** Which files the start screen asks for, which until the caret stands in a chapter, and which with all that follows by itself. */
export function filesAsked(browser, { address, asked }, file) {
  asked.clear()
  return inFreshPage(browser, address, async (page) => {
    await page.waitForLoadState('networkidle')
    const start = [...asked]
    await openFile(page, file)
    const caret = [...asked]
    await page.waitForTimeout(3000)
    return { start, caret, after: [...asked] }
  })
}

/**
 * Makes one file on the export screen, the first since the page came. Cold: nothing of the worker or the writers is there yet.
 * With `ready` the worker is as the screen gets it ready while a person makes the choices.
 */
export function exportInWorker(browser, address, { file, format, ready = false }) {
  return inFreshPage(browser, address, async (page) => {
    if (!ready) await page.evaluate(holdWorkers)
    await openFile(page, file)
    await page.evaluate(() => location.assign(`${location.hash.split('/').slice(0, 3).join('/')}/export`))
    const make = page.locator('.export-do button[type=submit]')
    await make.waitFor()
    await page.locator(`.export-form input[value=${format}]`).check()
    // Who makes the choices also looks at the pages.
    if (ready) await page.locator(previewShown).waitFor()
    await page.waitForTimeout(500)
    await arm(page, { event: 'click', condition: 'file', paint: false })
    const downloading = page.waitForEvent('download')
    await make.click()
    const { time, gap, task } = await result(page)
    const size = statSync(await (await downloading).path()).size
    return { time, gap, task, size }
  })
}

/** Reads a register of child care in a worker, cold; gives the time from the chosen file to the list of figures to take over. */
export function readRegister(browser, address, { file, register }) {
  return inFreshPage(browser, address, async (page) => {
    await openFile(page, file)
    await page.evaluate(() => location.assign(`${location.hash.split('/').slice(0, 3).join('/')}/cijfers/ophalen/lrk`))
    const choose = page.locator('.drop-zone button')
    await choose.waitFor()
    await page.waitForTimeout(500)
    const asked = page.waitForEvent('filechooser')
    await choose.click()
    const chooser = await asked
    await arm(page, { event: 'bench-chosen', condition: 'offer', paint: true })
    await chooser.setFiles(register)
    return result(page)
  })
}

/** Puts the caret at the end of a paragraph halfway the chapter. A click at its start hits no figure. */
async function standHalfway(page) {
  const paragraphs = page.locator('.doc-text section > p')
  const paragraph = paragraphs.nth(Math.floor((await paragraphs.count()) / 2))
  await paragraph.scrollIntoViewIfNeeded()
  await paragraph.click({ position: { x: 3, y: 8 } })
  await page.keyboard.press('End')
  await page.waitForTimeout(1000)
  return paragraph
}

/**
 * Types halfway a chapter; gives the times from key to paint, what saving took of the page meanwhile, and the longest task. With
 * `unwritten` nothing that is saved reaches the store.
 */
export function typeInChapter(browser, address, { file, chapter, unwritten = false }) {
  return inFreshPage(browser, address, async (page) => {
    await openFile(page, file)
    await goToChapter(page, chapter)
    const paragraph = await standHalfway(page)
    const before = (await paragraph.textContent()).length
    if (unwritten) await page.evaluate(() => window.bench.leaveOutWrites())
    await page.evaluate(() => window.bench.watchTyping())
    for (let turn = 0; turn < keyCount; turn += 1) {
      await page.keyboard.press(turn % 6 === 5 ? 'Space' : 'abcdefghijklmnop'[turn % 16])
      // An uneven rhythm, so that the keys do not fall in step with the frames or with the saving.
      await page.waitForTimeout(45 + ((turn * 29) % 53))
    }
    await page.waitForTimeout(200)
    const { keys: times, saves, task } = await page.evaluate(() => window.bench.typing())
    const typed = (await paragraph.textContent()).length - before
    if (typed !== keyCount || times.length !== keyCount) throw new Error(`${typed} letters came of ${keyCount} keys`)
    if (saves.length < 10) throw new Error(`saved ${saves.length} times during ${keyCount} keys`)
    const keys = { p50: percentile(times, 0.5), p95: percentile(times, 0.95), most: Math.max(...times) }
    const [own, whole] = [saves.map((save) => save.own), saves.map((save) => save.whole)]
    return { ...keys, save: percentile(own, 0.95), takenIn: percentile(whole, 0.95), saves: saves.length, task }
  })
}

/** Looks at the pages of a plan, goes back to change one chapter, and looks again. */
export function previewAndChange(browser, address, { file, chapter }) {
  return inFreshPage(browser, address, async (page) => {
    await openFile(page, file)
    await goToChapter(page, chapter)
    const look = async () => {
      await arm(page, { event: 'click', condition: 'pages', paint: true })
      await page.locator('.bar-end a[href$="/export"]').click()
      return result(page)
    }
    const first = await look()
    await page.waitForTimeout(1000)
    await page.locator('.tabs a').first().click()
    await standHalfway(page)
    await page.keyboard.type('Dit is er net bij gekomen.')
    await page.waitForTimeout(1000)
    const changed = await look()
    return { first: first.time, changed: changed.time, task: changed.task }
  })
}

/**
 * Changes one figure that stands in every chapter of a plan in which all chapters were visited; gives the time from the press to
 * the new value wherever it stands on the page, painted.
 */
export function changeFigure(browser, address, { file, chapters, chapter }) {
  return inFreshPage(browser, address, async (page) => {
    await openFile(page, file)
    // The plan opens at its first chapter.
    for (const each of chapters.slice(1)) await goToChapter(page, each)
    await goToChapter(page, chapter)
    const count = await page.locator('.doc-text .fig').count()
    await page
      .locator('.doc-text .fig')
      .filter({ hasText: /^168\b/ })
      .first()
      .click()
    const card = page.locator('.floating-card')
    await card.getByRole('button', { name: 'Verander' }).click()
    await card.getByRole('textbox', { name: 'Waarde' }).fill('170')
    await page.waitForTimeout(500)
    await arm(page, { event: 'click', condition: 'chips', paint: true })
    await card.locator('button[type=submit]').click()
    const { time, task } = await result(page)
    return { time, task, count }
  })
}

async function goToChapter(page, chapter) {
  await arm(page, { event: 'click', condition: 'caret', paint: true })
  await page.locator(`.rail a.ri[href$="/${chapter}"]`).click()
  return result(page)
}

/** Opens a file, comes back to the list and opens the plan from there, then visits every chapter for the first time. */
export function openAndSwitch(browser, address, { file, chapters }) {
  return inFreshPage(browser, address, async (first) => {
    const { time: fileTime } = await openFile(first, file)
    await first.close()
    const page = await startPage(first.context(), address)
    await page.waitForLoadState('networkidle')
    await arm(page, { event: 'click', condition: 'caret', paint: true })
    await page.locator('a.plan-link').click()
    const opened = await result(page)
    const switches = []
    for (const chapter of chapters.slice(1)) {
      await page.waitForTimeout(300)
      switches.push((await goToChapter(page, chapter)).time)
    }
    return { fileTime, open: opened.time, switches }
  })
}
