import type { BrowserContext, Locator, Page } from 'playwright-core'
import { createPlan } from '../../src/plan/create-plan.ts'
import type { Plan } from '../../src/plan/plan.ts'
import type { RichText } from '../../src/richtext/richtext.ts'
import { writePlanFile } from '../../src/storage/plan-file.ts'
import { sampleTemplate, words } from '../plan/sample-plan.ts'

/** Ids of the chapters of `workToLose`, in order; in the first one is typed. */
export const chapterIds = Array.from({ length: 12 }, (_, index) => `hoofdstuk-${String(index + 1).padStart(2, '0')}`)

const sectionsOf = (chapter: string) =>
  ['kern', 'meer', 'slot'].map((name) => ({ id: `${chapter}-${name}`, title: `${name} van ${chapter}`, heading: true }))

const longSentence =
  'De gemeente en de houders maken hier samen afspraken over en leggen die elk jaar naast de cijfers. '

/** About so many characters in paragraphs of half a page. */
function longText(characters: number): RichText {
  const paragraph = longSentence.repeat(10)
  return Array.from({ length: Math.ceil(characters / paragraph.length) }, () => words(paragraph)).flat()
}

/** A plan of twelve chapters with text everywhere; the last section of the first has so many characters. */
export function workToLose(characters: number): Plan {
  const [first] = sampleTemplate.chapters
  if (!first) throw new Error('no chapter')
  const chapters = chapterIds.map((id, index) => ({
    ...first,
    id,
    number: index + 1,
    title: `Hoofdstuk ${index + 1}`,
    sections: sectionsOf(id),
  }))
  const plan = createPlan({
    id: 'werk',
    template: { ...sampleTemplate, chapters },
    municipality: { name: 'Rijnveen', code: null },
    title: 'Werk',
    subtitle: 'Beleidsplan',
    period: { from: 2027, to: 2030 },
    houseStyle: 'rijnveen',
  })
  const texts = chapters.flatMap(({ sections }) => sections.map(({ id }) => [id, words(`Tekst van ${id}.`)] as const))
  return { ...plan, texts: { ...Object.fromEntries(texts), [`${chapterIds[0]}-slot`]: longText(characters) } }
}

/** The text of the chapter on screen. */
export const textOf = (page: Page): Locator => page.getByRole('textbox', { name: /^Tekst van hoofdstuk/ })

/** Waits until typing lands in the text. */
export async function caretInText(page: Page): Promise<void> {
  await page.waitForFunction(() => document.activeElement?.closest('.doc-text') && getSelection()?.rangeCount)
}

/** Opens a plan as a file, as a person does, and waits for the caret. Gives the address of its first chapter. */
export async function openAsFile(page: Page, address: string, plan: Plan): Promise<string> {
  const { value } = await writePlanFile({ plan, images: {}, houseStyle: null })
  await page.goto(address)
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open een bestand' }).click()
  await (await chooser).setFiles({ name: 'werk.oabplan', mimeType: '', buffer: Buffer.from(value) })
  await caretInText(page)
  await saved(page)
  return `${address}#/plan/${plan.id}/${chapterIds[0]}`
}

/** Waits until the bar says that all is saved. */
export async function saved(page: Page): Promise<void> {
  await page.getByText(/^Opgeslagen om/).waitFor()
}

/** A window in this context at the text of a plan. */
export async function openText(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(address)
  await textOf(page).waitFor()
  return page
}

/** All records of the store, by key. */
export function recordsOf(page: Page): Promise<Readonly<Record<string, unknown>>> {
  return page.evaluate(async () => {
    const found = (await indexedDB.databases()).find(({ name }) => name?.startsWith('oab-planwijzer:'))
    const asked = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((done, fail) => {
        request.onsuccess = () => done(request.result)
        request.onerror = () => fail(request.error)
      })
    const database = await asked(indexedDB.open(found?.name ?? ''))
    const store = database.transaction('records').objectStore('records')
    const [keys, values] = await Promise.all([asked(store.getAllKeys()), asked(store.getAll())])
    database.close()
    return Object.fromEntries(keys.map((key, at) => [String(key), values[at]]))
  })
}

/** Ids of the chapters in which nothing was typed and whose stored text is not what it was; all when nothing is stored. */
export function damagedChapters(records: Readonly<Record<string, unknown>>, plan: Plan): readonly string[] {
  return chapterIds.slice(1).filter((chapter) => {
    const record = records[`text:${plan.id}:${chapter}`]
    const texts = typeof record === 'object' && record !== null && 'texts' in record ? record.texts : null
    const was = Object.fromEntries(sectionsOf(chapter).map(({ id }) => [id, plan.texts[id]]))
    return JSON.stringify(texts) !== JSON.stringify(was)
  })
}
