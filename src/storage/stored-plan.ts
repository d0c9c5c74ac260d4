import * as v from 'valibot'
import type { Finding } from '../lib/finding.ts'
import { isAllowedKey, isRecord, jsonFault } from '../lib/plain-json.ts'
import type { Plan } from '../plan/plan.ts'
import { isSectionId } from '../plan/section-id.ts'
import { readRichText } from '../richtext/rich-text-shape.ts'
import type { RichText } from '../richtext/richtext.ts'
import { type PlanWithoutTexts, planLimits, planShapeV1 } from './plan-shape.ts'
import { type VersionLadder, climb, versionLadder } from './version-ladder.ts'

/** Record `plan:<id>`: everything of a plan but its texts. */
export interface StoredManifest {
  readonly shape: number
  readonly savedAt: string
  /** Session that saved last; see `plan-database.ts`. */
  readonly writer: string
  /** Ids of the chapters that have a record of texts, so that a lost record is noticed. */
  readonly chapters: readonly string[]
  readonly plan: PlanWithoutTexts
}

/** Record `text:<planId>:<chapterId>`: the texts of one chapter, those that could not be read as they were found. */
export interface StoredTexts {
  readonly shape: number
  readonly chapter: string
  /** Revision of the plan at which it was written. */
  readonly revision: number
  readonly texts: Readonly<Record<string, unknown>>
}

/** Chapter id under which texts are stored whose section stands in no chapter any more. No chapter can have it. */
export const looseTexts = '_los'

/** A record brought to this version, and how: `newer` may only be read. */
export type ReadRecord<Value> =
  | { readonly kind: 'current' | 'migrated' | 'newer'; readonly from: number; readonly value: Value }
  | { readonly kind: 'unreadable' }

const isoTime = v.pipe(v.string(), v.isoTimestamp())
const revision = v.pipe(v.number(), v.integer(), v.minValue(0))

const manifestShape: v.GenericSchema<unknown, StoredManifest> = v.object({
  shape: v.number(),
  savedAt: isoTime,
  writer: v.string(),
  chapters: v.array(v.string()),
  plan: planShapeV1,
})

const textsShape: v.GenericSchema<unknown, StoredTexts> = v.object({
  shape: v.number(),
  chapter: v.pipe(
    v.string(),
    v.check((id) => id === looseTexts || isSectionId(id)),
  ),
  revision,
  texts: v.record(v.pipe(v.string(), v.check(isSectionId)), v.unknown()),
})

/** Reads a manifest. Never throws. */
export function readManifest(raw: unknown, ladder: VersionLadder = versionLadder): ReadRecord<StoredManifest> {
  const climbed = climb(raw, 'plan', ladder)
  if (climbed.kind === 'unreadable' || jsonFault(climbed.record, planLimits)) return { kind: 'unreadable' }
  return parsed(manifestShape, climbed)
}

/** Reads the texts of a chapter; what is inside a section is left for `readTexts`. Never throws. */
export function readStoredTexts(raw: unknown, ladder: VersionLadder = versionLadder): ReadRecord<StoredTexts> {
  const climbed = climb(raw, 'text', ladder)
  if (climbed.kind === 'unreadable' || !hasPlainKeys(climbed.record)) return { kind: 'unreadable' }
  return parsed(textsShape, climbed)
}

/** A poisoned section must not take its chapter along, so only the two outer levels are looked at here. */
function hasPlainKeys(record: unknown): boolean {
  if (!isRecord(record)) return false
  const { texts } = record
  return Object.keys(record).every(isAllowedKey) && isRecord(texts) && Object.keys(texts).every(isAllowedKey)
}

function parsed<Value>(
  shape: v.GenericSchema<unknown, Value>,
  climbed: { readonly kind: 'current' | 'migrated' | 'newer'; readonly from: number; readonly record: unknown },
): ReadRecord<Value> {
  const result = v.safeParse(shape, climbed.record)
  return result.success ? { kind: climbed.kind, from: climbed.from, value: result.output } : { kind: 'unreadable' }
}

/** The texts of sections that can be read, and the others as they were found. */
export interface SortedTexts {
  readonly texts: Readonly<Record<string, RichText>>
  readonly unreadable: Readonly<Record<string, unknown>>
  readonly findings: readonly Finding[]
}

/** Reads texts section by section: one that cannot be read does not take the others along. Never throws. */
export function readTexts(raw: Readonly<Record<string, unknown>>): SortedTexts {
  const texts: Record<string, RichText> = {}
  const unreadable: Record<string, unknown> = {}
  const findings: Finding[] = []
  for (const [section, text] of Object.entries(raw)) {
    const read = readRichText(text)
    if (read.readable) texts[section] = read.text
    else unreadable[section] = text
    if (!read.readable) findings.push({ code: 'section-unreadable', severity: 'error', where: { section } })
    else if (read.linksRemoved) findings.push({ code: 'link-removed', severity: 'warning', where: { section } })
  }
  return { texts, unreadable, findings }
}

/** The plan without its texts. */
export function withoutTexts({ texts: _texts, ...rest }: Plan): PlanWithoutTexts {
  return rest
}

/** Section ids of a plan's texts by the chapter under which they are stored. */
export function sectionsByChapter(
  plan: PlanWithoutTexts,
  sectionIds: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const chapterOf = new Map(plan.chapters.flatMap(({ id, sections }) => sections.map((s) => [s.id, id] as const)))
  const groups = new Map<string, string[]>()
  for (const section of sectionIds) {
    const chapter = chapterOf.get(section) ?? looseTexts
    groups.set(chapter, [...(groups.get(chapter) ?? []), section])
  }
  return groups
}

/** Ids of every chapter under which texts can be stored, for a plan that is written as a whole. */
export function everyChapter(plan: PlanWithoutTexts): readonly string[] {
  return [...plan.chapters.map(({ id }) => id), looseTexts]
}
