import { imagesOfStyle } from '../housestyle/cover-style.ts'
import type { HouseStyle } from '../housestyle/house-style.ts'
import type { Finding } from '../lib/finding.ts'
import { type JsonLimits, isRecord } from '../lib/plain-json.ts'
import { imagesInUse } from '../plan/image-use.ts'
import { readFileImages } from './file-images.ts'
import { readFileTemplate } from './file-template.ts'
import { readHouseStyle } from './house-style-records.ts'
import { imageMissing, largestPlanFile, wordTemplateMissing } from './plan-file.ts'
import type { NewerFile, ReadPlan, StoredImages } from './plan-records.ts'
import { readOwnFile } from './read-own-file.ts'
import { readWholePlan } from './read-whole-plan.ts'
import { type VersionLadder, versionLadder } from './version-ladder.ts'

export type PlanFileRefusal = 'file-empty' | 'file-too-large' | 'file-not-a-plan' | 'file-damaged' | 'file-newer'

export type PlanFileResult =
  | (ReadPlan & {
      readonly kind: 'read'
      /** Those that are whole, by hash. */
      readonly images: StoredImages
      readonly houseStyle: HouseStyle | null
      /** Bytes of the Word template that the house style names, when they are whole. */
      readonly wordTemplate?: Uint8Array
      /** The file as it was found, when a newer app wrote it: the plan is for reading only. */
      readonly newer?: NewerFile
    })
  | { readonly kind: 'refused'; readonly code: PlanFileRefusal }

type Refused = Extract<PlanFileResult, { readonly kind: 'refused' }>

/** Bounds of all but the images, whose base64 is long and flat: the file as a whole is bounded by its size. */
const fileLimits: JsonLimits = { depth: 110, nodes: 1_000_000, characters: largestPlanFile }

/** Reads a `.oabplan`. Whatever the bytes are, it gives a plan or a refusal and never rejects. */
export async function readPlanFile(file: Blob, ladder: VersionLadder = versionLadder): Promise<PlanFileResult> {
  const read = await readOwnFile(file, { kind: 'oabplan', largest: largestPlanFile, limits: fileLimits })
  if (read.kind === 'content') {
    const result = await readContent(read.content, ladder)
    return isNewer(read.content, ladder) && result.kind === 'read'
      ? withFile(result, read.content['plan'], file)
      : result
  }
  return refused(read.code === 'file-foreign' ? 'file-not-a-plan' : read.code)
}

function refused(code: PlanFileRefusal): Refused {
  return { kind: 'refused', code }
}

type Content = Readonly<Record<string, unknown>>

function shapeOf({ versions }: Content): unknown {
  return isRecord(versions) ? versions['shape'] : undefined
}

function isNewer(content: Content, { current }: VersionLadder): boolean {
  const shape = shapeOf(content)
  return typeof shape === 'number' && shape > current
}

type Read = Extract<PlanFileResult, { readonly kind: 'read' }>

async function withFile(read: Read, plan: unknown, file: Blob): Promise<PlanFileResult> {
  try {
    return isRecord(plan) ? { ...read, newer: { text: await file.text(), plan } } : refused('file-damaged')
  } catch {
    return refused('file-damaged')
  }
}

async function readContent(content: Content, ladder: VersionLadder): Promise<PlanFileResult> {
  const read = readWholePlan(content['plan'], shapeOf(content), ladder)
  // What a newer app made of a plan may be more than this one can show anything of.
  if (!read) return refused(isNewer(content, ladder) ? 'file-newer' : 'file-damaged')
  const images = await readImages(content['images'])
  const style = readHouseStyle(content['houseStyle'] ?? null)
  const findings = [...read.findings, ...images.findings, ...styleFindings(content['houseStyle'], style)]
  const template = await readFileTemplate(content['wordTemplate'], style)
  const used = new Set([...imagesInUse(read.plan), ...imagesOfStyle(style)])
  const missing = [...used].filter((hash) => !Object.hasOwn(images.images, hash))
  return {
    kind: 'read',
    ...read,
    images: images.images,
    houseStyle: style,
    ...(template ? { wordTemplate: template } : {}),
    findings: [
      ...findings,
      ...missing.map(imageMissing),
      ...(style?.wordTemplate && !template ? [wordTemplateMissing] : []),
    ],
  }
}

function styleFindings(raw: unknown, style: HouseStyle | null): readonly Finding[] {
  const absent = raw === null || raw === undefined
  return style || absent ? [] : [{ code: 'style-unreadable', severity: 'warning' }]
}

async function readImages(raw: unknown): Promise<{ images: StoredImages; findings: readonly Finding[] }> {
  const { images, damaged } = await readFileImages(raw)
  const findings = damaged.map((image): Finding => ({ code: 'image-damaged', severity: 'warning', facts: { image } }))
  return { images, findings }
}
