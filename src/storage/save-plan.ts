import { isRecord } from '../lib/plain-json.ts'
import type { RawPlan } from './load-plan.ts'
import type { SaveRequest, SaveResult, StoredImages, Unreadable } from './plan-records.ts'
import { endedKey, imageKey, planKey, textKey, usedKey } from './record-keys.ts'
import { type StoredManifest, type StoredTexts, sectionsByChapter, withoutTexts } from './stored-plan.ts'

/** Who saves, when, and in which version. */
export interface SaveContext {
  readonly session: string
  readonly at: string
  readonly shape: number
}

const nothingUnreadable: Unreadable = { sections: {}, chapters: [] }

/**
 * Writes a plan of which this session saved the last revision, without reading first: a page that is being left runs
 * no callbacks any more. That nobody else saved since is checked by the `add`: another session that saves leaves a
 * record of that key, and then the transaction fails as a whole with a `ConstraintError`.
 */
export function putOwnPlan(store: IDBObjectStore, request: SaveRequest, context: SaveContext): void {
  const guard = endedKey(request.plan.id, context.session)
  store.add({ at: context.at }, guard)
  store.delete(guard)
  putRecords(store, request, context)
}

/** What a save without earlier turn found: whether it may write, and whose turn ends. */
export type Turn =
  | { readonly kind: 'free'; readonly ends: string | null }
  | Extract<SaveResult, { readonly kind: 'conflict' }>

/** Compares the stored manifest with the revision that the request is based on. A newer version is never written over. */
export function takeTurn(stored: unknown, request: SaveRequest, context: SaveContext): Turn {
  const fits = request.base === null
  if (stored === undefined) return fits ? { kind: 'free', ends: null } : { kind: 'conflict', missing: true }
  const found = readTurn(stored)
  const known = found.writer === context.session || (found.revision !== null && found.revision === request.base)
  if (!known || found.shape > context.shape) return { kind: 'conflict', missing: false }
  return { kind: 'free', ends: found.writer === context.session ? null : found.writer }
}

/** Writes a plan after `takeTurn` allowed it, and ends the turn of the session that saved before. */
export function putPlanInTurn(
  store: IDBObjectStore,
  request: SaveRequest,
  { ends, ...context }: SaveContext & { readonly ends: string | null },
): void {
  const { id } = request.plan
  if (ends !== null) store.put({ at: context.at }, endedKey(id, ends))
  store.delete(endedKey(id, context.session))
  store.put({ at: context.at }, usedKey)
  putRecords(store, request, context)
}

/** A plan as its records hold it, in one value: for what is kept apart from the plan. */
export function rawPlanOf(request: SaveRequest, context: SaveContext): RawPlan {
  const groups = groupedTexts(request)
  const texts = [...groups].map(([chapter, found]) => [chapter, textRecord(chapter, found, { request, context })])
  return { manifest: manifestRecord(request, [...groups.keys()], context), texts: Object.fromEntries(texts) }
}

function readTurn(stored: unknown): { shape: number; revision: number | null; writer: string | null } {
  const manifest = isRecord(stored) ? stored : {}
  const { shape, writer, plan } = manifest
  const revision = isRecord(plan) ? plan['revision'] : null
  return {
    // A manifest without a version cannot be judged, so it counts as newer and is left alone.
    shape: typeof shape === 'number' ? shape : Number.POSITIVE_INFINITY,
    revision: typeof revision === 'number' ? revision : null,
    writer: typeof writer === 'string' ? writer : null,
  }
}

function putRecords(store: IDBObjectStore, request: SaveRequest, context: SaveContext): void {
  const { plan, images = {} } = request
  const groups = groupedTexts(request)
  const lost = request.unreadable?.chapters ?? []
  for (const chapter of request.chapters) {
    if (lost.includes(chapter)) continue
    const texts = groups.get(chapter)
    const key = textKey(plan.id, chapter)
    if (texts) store.put(textRecord(chapter, texts, { request, context }), key)
    else store.delete(key)
  }
  putImages(store, images)
  store.put(manifestRecord(request, [...groups.keys(), ...lost], context), planKey(plan.id))
}

function putImages(store: IDBObjectStore, images: StoredImages): void {
  for (const [hash, image] of Object.entries(images)) store.put(image, imageKey(hash))
}

function textRecord(
  chapter: string,
  texts: Readonly<Record<string, unknown>>,
  { request, context }: { readonly request: SaveRequest; readonly context: SaveContext },
): StoredTexts {
  return { shape: context.shape, chapter, revision: request.plan.revision, texts }
}

function manifestRecord({ plan }: SaveRequest, chapters: readonly string[], context: SaveContext): StoredManifest {
  const { shape, at, session } = context
  return { shape, savedAt: at, writer: session, chapters: [...new Set(chapters)], plan: withoutTexts(plan) }
}

/** Texts by chapter; what could not be read goes back as it was found, and wins from text under the same id. */
function groupedTexts({ plan, unreadable = nothingUnreadable }: SaveRequest): Map<string, Record<string, unknown>> {
  const texts: Readonly<Record<string, unknown>> = { ...plan.texts, ...unreadable.sections }
  const groups = new Map<string, Record<string, unknown>>()
  for (const [chapter, sections] of sectionsByChapter(plan, Object.keys(texts))) {
    groups.set(chapter, Object.fromEntries(sections.map((section) => [section, texts[section]])))
  }
  return groups
}
