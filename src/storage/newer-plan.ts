import type { Finding } from '../lib/finding.ts'
import { isRecord } from '../lib/plain-json.ts'
import type { NewerPlan } from './plan-records.ts'
import { imageKey, newerFileKey, planKey, textKey, usedKey } from './record-keys.ts'
import { sectionsByChapter } from './stored-plan.ts'

/** Said of a plan that a newer version of the app wrote: it opens for reading only. */
export const planNewer: Finding = { code: 'plan-newer', severity: 'warning' }

/**
 * Stores a plan of a newer app in the version it was found in, so that it opens for reading and a newer app can go on with
 * it, and the file beside it. Fails when a plan with this id is there.
 */
export function putNewerPlan(
  store: IDBObjectStore,
  given: NewerPlan,
  { at, session }: { at: string; session: string },
) {
  const { id, text, read, images } = given
  const { texts: found, ...plan } = given.plan
  const texts = isRecord(found) ? found : {}
  const { shape } = read.versions
  const groups = sectionsByChapter(read, Object.keys(texts))
  const manifest = { shape, savedAt: at, writer: session, chapters: [...groups.keys()], plan: { ...plan, id } }
  store.add(manifest, planKey(id))
  for (const [chapter, sections] of groups) {
    const own = Object.fromEntries(sections.map((section) => [section, texts[section]]))
    store.put({ shape, chapter, revision: read.revision, texts: own }, textKey(id, chapter))
  }
  for (const [hash, image] of Object.entries(images)) store.put(image, imageKey(hash))
  store.put(text, newerFileKey(id))
  store.put({ at }, usedKey)
}

/** A plan of a newer app as it stands in its records: the file that it came from, or its parts as they were found. */
export type FoundPlan =
  | { readonly kind: 'file'; readonly text: string }
  | { readonly kind: 'parts'; readonly plan: Content; readonly texts: Content; readonly shape: number }

type Content = Readonly<Record<string, unknown>>

/** Looks in all records of a plan (`PlanDatabase.rawRecords`); null when its manifest cannot be read. */
export function foundPlan(id: string, records: Content): FoundPlan | null {
  const text = records[newerFileKey(id)]
  if (typeof text === 'string') return { kind: 'file', text }
  const manifest = records[planKey(id)]
  if (!isRecord(manifest) || !isRecord(manifest['plan']) || typeof manifest['shape'] !== 'number') return null
  const chapters = Object.entries(records).filter(([key]) => key.startsWith(textKey(id, '')))
  const texts = chapters.flatMap(([, record]) =>
    isRecord(record) && isRecord(record['texts']) ? [record['texts']] : [],
  )
  return {
    kind: 'parts',
    plan: manifest['plan'],
    texts: Object.assign({}, ...texts) as Content,
    shape: manifest['shape'],
  }
}
