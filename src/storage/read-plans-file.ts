import * as v from 'valibot'
import { imagesOfStyle } from '../housestyle/cover-style.ts'
import type { Finding } from '../lib/finding.ts'
import { type JsonLimits, isRecord, jsonFault } from '../lib/plain-json.ts'
import { imagesInUse } from '../plan/image-use.ts'
import type { PlanVersion } from '../versions/plan-version.ts'
import { readFileImages } from './file-images.ts'
import { readFileTemplate } from './file-template.ts'
import { readHouseStyle } from './house-style-records.ts'
import { checksumOf, imageMissing, wordTemplateMissing } from './plan-file.ts'
import type { ReadPlan, StoredImages } from './plan-records.ts'
import { largestPlansFile, plansFileVersion } from './plans-file.ts'
import { parseOwnFile } from './read-own-file.ts'
import type { PlanFileResult } from './read-plan-file.ts'
import { readWholePlan } from './read-whole-plan.ts'
import { versionShape } from './version-database.ts'
import { type VersionLadder, versionLadder } from './version-ladder.ts'

export type PlansFileRefusal = 'file-empty' | 'file-too-large' | 'file-not-plans' | 'file-damaged' | 'file-newer'

/** A plan of the file as that of a file of its own, with its versions that can be read. */
export type PlanOfFile = Omit<Extract<PlanFileResult, { readonly kind: 'read' }>, 'kind'> & {
  readonly versions: readonly VersionOfFile[]
}

export interface VersionOfFile {
  readonly version: PlanVersion
  readonly kept: Pick<ReadPlan, 'plan' | 'unreadable'>
}

export type PlansFileResult =
  | {
      readonly kind: 'read'
      readonly plans: readonly PlanOfFile[]
      /** Titles of the plans that cannot be read; null for one whose title cannot be read either. */
      readonly damaged: readonly (string | null)[]
      /** Titles of the plans that a newer app wrote; they are skipped. */
      readonly newer: readonly (string | null)[]
    }
  | { readonly kind: 'refused'; readonly code: PlansFileRefusal }

/** Bounds of the whole; each plan has bounds of its own. */
const fileLimits: JsonLimits = { depth: 112, nodes: 20_000_000, characters: largestPlansFile }
const mostPlans = 500

/** Reads a `.oabplannen`. Whatever the bytes are, it gives the plans that are whole or a refusal, and never rejects. */
export async function readPlansFile(file: Blob, ladder: VersionLadder = versionLadder): Promise<PlansFileResult> {
  const read = await parseOwnFile(file, { kind: 'oabplannen', largest: largestPlansFile, limits: fileLimits })
  if (read.kind === 'refused') return refused(read.code === 'file-foreign' ? 'file-not-plans' : read.code)
  const { version, plans } = read.content
  if (typeof version === 'number' && version > plansFileVersion) return refused('file-newer')
  if (version !== plansFileVersion || !Array.isArray(plans) || plans.length > mostPlans) return refused('file-damaged')
  return readParts(read.content, plans, ladder)
}

function isNewer(raw: unknown, { current }: VersionLadder): boolean {
  const part = isRecord(raw) ? raw['part'] : null
  return isRecord(part) && typeof part['shape'] === 'number' && part['shape'] > current
}

function refused(code: PlansFileRefusal): PlansFileResult {
  return { kind: 'refused', code }
}

type Content = Readonly<Record<string, unknown>>

async function readParts(content: Content, parts: readonly unknown[], ladder: VersionLadder): Promise<PlansFileResult> {
  const { images } = await readFileImages(content['images'])
  const shared = { images, wordTemplates: content['wordTemplates'], history: await readHistory(content, ladder) }
  const plans: PlanOfFile[] = []
  const damaged: (string | null)[] = []
  const newer = parts.filter((part) => isNewer(part, ladder))
  if (newer.length > 0 && newer.length === parts.length) return refused('file-newer')
  for (const part of parts) {
    if (newer.includes(part)) continue
    const plan = await readPlanPart(part, shared, ladder)
    if (plan) plans.push(plan)
    else damaged.push(titleOf(part))
  }
  return plans.length === 0 && damaged.length > 0
    ? refused('file-damaged')
    : {
        kind: 'read',
        plans,
        damaged,
        newer: newer.map(titleOf),
      }
}

interface Shared {
  readonly images: StoredImages
  readonly wordTemplates: unknown
  readonly history: readonly VersionOfFile[]
}

async function readPlanPart(raw: unknown, shared: Shared, ladder: VersionLadder): Promise<PlanOfFile | null> {
  const part = await checkedPart(raw)
  const read = part && readWholePlan(part['plan'], part['shape'], ladder)
  if (!read) return null
  const houseStyle = readHouseStyle(part['houseStyle'] ?? null)
  const file = houseStyle?.wordTemplate?.file
  const rawTemplate = file && isRecord(shared.wordTemplates) ? shared.wordTemplates[file] : null
  const wordTemplate = await readFileTemplate(rawTemplate, houseStyle)
  const versions = shared.history.filter(({ version }) => version.plan === read.plan.id)
  const used = [
    ...new Set([
      ...imagesInUse(read.plan),
      ...imagesOfStyle(houseStyle),
      ...versions.flatMap(({ kept }) => imagesInUse(kept.plan)),
    ]),
  ]
  const there = used.filter((hash) => Object.hasOwn(shared.images, hash))
  const findings: readonly Finding[] = [
    ...used.filter((hash) => !there.includes(hash)).map(imageMissing),
    ...(file && !wordTemplate ? [wordTemplateMissing] : []),
  ]
  return {
    ...read,
    images: Object.fromEntries(Object.entries(shared.images).filter(([hash]) => there.includes(hash))),
    houseStyle,
    ...(wordTemplate ? { wordTemplate } : {}),
    versions,
    findings: [...read.findings, ...findings],
  }
}

async function readHistory(content: Content, ladder: VersionLadder): Promise<readonly VersionOfFile[]> {
  const parts = Array.isArray(content['history']) ? (content['history'] as readonly unknown[]) : []
  const read = await Promise.all(parts.map((part) => readVersionPart(part, ladder)))
  return read.filter((version) => version !== null)
}

async function readVersionPart(raw: unknown, ladder: VersionLadder): Promise<VersionOfFile | null> {
  if (isNewer(raw, ladder)) return null
  const part = await checkedPart(raw)
  if (!part) return null
  const version = v.safeParse(versionShape, part)
  const kept = readWholePlan(part['stored'], part['shape'], ladder)
  return version.success && kept?.plan.id === version.output.plan ? { version: version.output, kept } : null
}

const partLimits: JsonLimits = { depth: 110, nodes: 1_000_000, characters: 200 * 1024 * 1024 }

/** The part, when it is as it was written. */
async function checkedPart(raw: unknown): Promise<Content | null> {
  if (!isRecord(raw) || !isRecord(raw['part']) || jsonFault(raw['part'], partLimits)) return null
  return raw['checksum'] === (await checksumOf(raw['part'])) ? raw['part'] : null
}

function titleOf(raw: unknown): string | null {
  const part = isRecord(raw) ? raw['part'] : null
  const plan = isRecord(part) ? part['plan'] : null
  const title = isRecord(plan) ? plan['title'] : null
  return typeof title === 'string' && title.trim() !== '' ? title.slice(0, 200) : null
}
