import type { Finding } from '../lib/finding.ts'
import type { Plan } from '../plan/plan.ts'
import type { RichText } from '../richtext/richtext.ts'
import { planNewer } from './newer-plan.ts'
import type { LoadResult } from './plan-records.ts'
import { type StoredManifest, readManifest, readStoredTexts, readTexts } from './stored-plan.ts'
import type { VersionLadder } from './version-ladder.ts'

/** Everything of one plan as stored: the manifest, and the records of texts by chapter id. */
export interface RawPlan {
  readonly manifest: unknown
  readonly texts: Readonly<Record<string, unknown>>
}

/** A loaded plan, and whether records of an older version were met: they are to be backed up first. */
export interface Assembled {
  readonly result: LoadResult
  readonly migratedFrom: number | null
}

/** Makes a plan of raw records, as well as possible. Never throws. */
export function assemblePlan(raw: RawPlan, ladder: VersionLadder): Assembled {
  if (raw.manifest === undefined) return { result: { kind: 'missing' }, migratedFrom: null }
  const manifest = readManifest(raw.manifest, ladder)
  if (manifest.kind === 'unreadable') return { result: { kind: 'unreadable' }, migratedFrom: null }
  const chapters = readChapters(raw.texts, ladder)
  const newer = manifest.kind === 'newer' || chapters.newer
  const older = [...chapters.older, ...(manifest.kind === 'migrated' ? [manifest.from] : [])]
  const findings = [...(newer ? [planNewer] : []), ...chapters.findings, ...missingChapters(manifest.value, raw)]
  return {
    result: {
      kind: 'loaded',
      plan: planOf(manifest.value, chapters.texts, newer ? null : ladder.current),
      unreadable: { sections: chapters.unreadable, chapters: chapters.lost },
      findings,
      readOnly: newer,
      savedAt: manifest.value.savedAt,
    },
    migratedFrom: older.length > 0 ? Math.min(...older) : null,
  }
}

interface Chapters {
  readonly texts: Record<string, RichText>
  readonly unreadable: Record<string, unknown>
  readonly findings: Finding[]
  /** Ids of chapters whose record cannot be read. */
  readonly lost: string[]
  readonly older: number[]
  newer: boolean
}

function readChapters(raw: RawPlan['texts'], ladder: VersionLadder): Chapters {
  const all: Chapters = { texts: {}, unreadable: {}, findings: [], lost: [], older: [], newer: false }
  for (const [chapter, record] of Object.entries(raw)) {
    const read = readStoredTexts(record, ladder)
    if (read.kind === 'unreadable') {
      all.lost.push(chapter)
      all.findings.push({ code: 'chapter-unreadable', severity: 'error', facts: { chapter } })
      continue
    }
    if (read.kind === 'newer') all.newer = true
    if (read.kind === 'migrated') all.older.push(read.from)
    const { texts, unreadable, findings } = readTexts(read.value.texts)
    Object.assign(all.texts, texts)
    Object.assign(all.unreadable, unreadable)
    all.findings.push(...findings)
  }
  return all
}

function missingChapters(manifest: StoredManifest, raw: RawPlan): readonly Finding[] {
  return manifest.chapters
    .filter((chapter) => !Object.hasOwn(raw.texts, chapter))
    .map((chapter) => ({ code: 'chapter-missing', severity: 'error', facts: { chapter } }))
}

function planOf(manifest: StoredManifest, texts: Plan['texts'], shape: number | null): Plan {
  const { versions } = manifest.plan
  return { ...manifest.plan, versions: shape === null ? versions : { ...versions, shape }, texts }
}
