import type { Page } from 'playwright-core'
import { writePlanFile } from '../../src/storage/plan-file.ts'
import { samplePlan } from '../plan/sample-plan.ts'
import type { ScriptPayload } from './script-payloads.ts'

/** Where a payload is let loose. */
export const payloadPlaces = ['paste', 'drop', 'draft', 'journal', 'import'] as const
export type PayloadPlace = (typeof payloadPlaces)[number]

/** What came of the payloads in one place. */
export interface PayloadOutcome {
  readonly place: PayloadPlace
  readonly tried: number
  /** Scripts that ran. */
  readonly ran: number
  /** Elements and addresses in the page that could run one later. */
  readonly left: number
}

/** A text node that may hold anything, with a link that may lead anywhere. */
interface HostileText {
  readonly type: 'paragraph'
  readonly content: readonly [
    {
      readonly type: 'text'
      readonly text: string
      readonly marks: readonly [{ type: 'link'; attrs: { href: string } }]
    },
  ]
}

/**
 * Lets payloads loose in every place of the app at this address and counts what ran. The page must be one with a store of its
 * own; a new plan is made in it.
 */
export async function tryPayloads(
  page: Page,
  address: string,
  payloads: readonly ScriptPayload[],
): Promise<readonly PayloadOutcome[]> {
  await beginPlan(page, address)
  const outcomes: PayloadOutcome[] = []
  for (const place of payloadPlaces) {
    await letLoose[place](page, payloads)
    outcomes.push({ place, tried: payloads.length, ...(await counted(page)) })
  }
  return outcomes
}

const letLoose: Readonly<Record<PayloadPlace, (page: Page, payloads: readonly ScriptPayload[]) => Promise<void>>> = {
  paste: (page, payloads) => giveEach(page, payloads, 'paste'),
  drop: (page, payloads) => giveEach(page, payloads, 'drop'),
  draft: async (page, payloads) => {
    await page.getByText(/^Opgeslagen om/).waitFor()
    await page.evaluate(changeRecords, hostile(payloads))
    await page.reload()
    await textOf(page).waitFor()
  },
  journal: async (page, payloads) => {
    await page.evaluate(writeJournal, hostile(payloads))
    await page.reload()
    await textOf(page).waitFor()
  },
  import: async (page, payloads) => {
    await page.getByRole('link', { name: 'Naar mijn plannen' }).click()
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Open een bestand' }).click()
    const buffer = Buffer.from(await hostileFile(payloads))
    await (await chooser).setFiles({ name: '<img src=x onerror=alert(1)>.oabplan', mimeType: '', buffer })
    await page.waitForURL(/#\/plan\/plan1/)
    await textOf(page).waitFor()
  },
}

const textOf = (page: Page) => page.getByRole('textbox', { name: /^Tekst van hoofdstuk/ })

async function beginPlan(page: Page, address: string): Promise<void> {
  await page.goto(`${address}#/nieuw`)
  await page.getByRole('combobox', { name: 'Voor welke gemeente is het plan?' }).fill('Den Haag')
  await page.getByRole('option').first().click()
  await page.getByRole('button', { name: 'Begin met schrijven' }).click()
  await textOf(page).waitFor()
}

function hostile(payloads: readonly ScriptPayload[]): readonly HostileText[] {
  return payloads.map(({ html, href }) => ({
    type: 'paragraph',
    content: [{ type: 'text', text: html, marks: [{ type: 'link', attrs: { href } }] }],
  }))
}

async function giveEach(page: Page, payloads: readonly ScriptPayload[], kind: 'paste' | 'drop'): Promise<void> {
  await textOf(page).click()
  await textOf(page).evaluate(giveHtml, { kind, html: payloads.map(({ html }) => html) })
}

/** Runs in the page: pastes or drops each piece of HTML in the text. */
function giveHtml(element: Element, { kind, html }: { kind: 'paste' | 'drop'; html: readonly string[] }): void {
  for (const piece of html) {
    const data = new DataTransfer()
    data.setData('text/html', piece)
    data.setData('text/plain', 'klik')
    const { left, top } = (element.querySelector('p') ?? element).getBoundingClientRect()
    const shared = { bubbles: true, cancelable: true }
    element.dispatchEvent(
      kind === 'paste'
        ? new ClipboardEvent('paste', { clipboardData: data, ...shared })
        : new DragEvent('drop', { dataTransfer: data, clientX: left + 5, clientY: top + 5, ...shared }),
    )
  }
}

/** Runs in the page: puts payloads in the stored plan, in its texts and in everything that has a name. */
async function changeRecords(texts: readonly HostileText[]): Promise<void> {
  const [found] = (await indexedDB.databases()).filter(({ name }) => name?.startsWith('oab-planwijzer:'))
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(found?.name ?? '')
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })
  const names = texts.map(({ content }) => content[0].text)
  const work = database.transaction([...database.objectStoreNames], 'readwrite')
  const store = work.objectStore(database.objectStoreNames[0] ?? '')
  const cursor = store.openCursor()
  cursor.onsuccess = () => {
    const at = cursor.result
    if (!at) return
    const key = String(at.key)
    if (key.startsWith('plan:')) {
      const { plan } = at.value
      for (const chapter of plan.chapters) {
        chapter.title = names.pop() ?? 'x'
        for (const section of chapter.sections) section.title = names.pop() ?? 'y'
      }
      Object.assign(plan, { title: texts[0]?.content[0].text, subtitle: texts[1]?.content[0].text })
      const [first] = plan.chapters
      store.put(
        { shape: at.value.shape, chapter: first.id, revision: plan.revision, texts: { [first.sections[0].id]: texts } },
        `text:${plan.id}:${first.id}`,
      )
      at.value.chapters = [...new Set([...at.value.chapters, first.id])]
      at.update(at.value)
    }
    at.continue()
  }
  await new Promise<void>((resolve, reject) => {
    work.oncomplete = () => resolve()
    work.onabort = () => reject(work.error)
  })
  database.close()
}

/** Runs in the page: leaves a journal that says to be newer than the stored plan. */
async function writeJournal(texts: readonly HostileText[]): Promise<void> {
  const [found] = (await indexedDB.databases()).filter(({ name }) => name?.startsWith('oab-planwijzer:'))
  const name = found?.name ?? ''
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name)
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })
  const store = database.transaction([...database.objectStoreNames]).objectStore(database.objectStoreNames[0] ?? '')
  const plans = await new Promise<
    { plan: { id: string; revision: number; chapters: { sections: { id: string }[] }[] } }[]
  >((resolve) => {
    const asked = store.getAll(IDBKeyRange.bound('plan:', 'plan:\uffff'))
    asked.onsuccess = () => resolve(asked.result)
  })
  database.close()
  for (const { plan } of plans) {
    const section = plan.chapters[0]?.sections[1]?.id ?? ''
    const entry = { base: plan.revision, plan: { ...plan, revision: plan.revision + 1 }, texts: { [section]: texts } }
    localStorage.setItem(`${name}:dagboek:${plan.id}`, JSON.stringify(entry))
  }
}

async function hostileFile(payloads: readonly ScriptPayload[]): Promise<string> {
  const plan = samplePlan()
  const names = payloads.map(({ html }) => html)
  const chapters = plan.chapters.map((chapter, at) => ({
    ...chapter,
    title: names[at] ?? chapter.title,
    sections: chapter.sections.map((section, nth) => ({
      ...section,
      title: names[10 + 3 * at + nth] ?? section.title,
    })),
  }))
  const [title = '', name = ''] = names
  const made = { ...plan, title, municipality: { name, code: null }, chapters }
  const unreadable = { 'voorwoord-kern': hostile(payloads) }
  const { value } = await writePlanFile({ plan: made, images: {}, houseStyle: null, unreadable })
  return value
}

/** What ran, and what in the page could. A picture that fails by our own hand comes after all that failed before it. */
async function counted(page: Page): Promise<{ readonly ran: number; readonly left: number }> {
  return page.evaluate(async () => {
    const picture = document.createElement('img')
    await new Promise((resolve) => {
      picture.onerror = resolve
      picture.src = 'data:image/png;base64,'
    })
    const all = [...document.querySelectorAll('body *')].filter((element) => !element.closest('#app > script'))
    const runs = (element: Element) =>
      /^(script|iframe|object|embed|base|form|portal)$/i.test(element.tagName) ||
      [...element.attributes].some(
        ({ name, value }) =>
          /^on/i.test(name) || (/href|src|action|data$/i.test(name) && /^\W*(java|vb|data:text)/i.test(value)),
      )
    const { planwijzerRan = 0 } = window as { planwijzerRan?: number }
    // The form of the screen itself has no address.
    const left = all.filter(
      (element) => runs(element) && !(element.tagName === 'FORM' && !element.hasAttribute('action')),
    )
    return { ran: planwijzerRan, left: left.filter(({ tagName }) => tagName !== 'SCRIPT').length }
  })
}
