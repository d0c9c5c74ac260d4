import { imagesOfStyle } from '../housestyle/cover-style.ts'
import type { HouseStyle } from '../housestyle/house-style.ts'
import { toBase64 } from '../lib/base64.ts'
import type { Finding, Outcome } from '../lib/finding.ts'
import { canonicalJson } from '../lib/plain-json.ts'
import { sha256 } from '../lib/sha256.ts'
import { imagesInUse } from '../plan/image-use.ts'
import type { Plan } from '../plan/plan.ts'
import { type FileImage, fileImages } from './file-images.ts'
import type { StoredImages } from './plan-records.ts'

/** A file larger than this is refused before it is parsed; a plan with a hundred photos stays well below it. */
export const largestPlanFile = 200 * 1024 * 1024

/** What a `.oabplan` holds: JSON, every image once. The history of the plan is not in it. */
export interface PlanFile {
  readonly kind: 'oabplan'
  readonly versions: Plan['versions']
  /** SHA-256 of the canonical JSON of everything else; how it is made never changes, so that any version can check it. */
  readonly checksum: string
  readonly plan: Plan
  readonly images: Readonly<Record<string, FileImage>>
  readonly houseStyle: HouseStyle | null
  /** Bytes of the Word template of the house style as base64; absent without one. */
  readonly wordTemplate?: string
}

export interface PlanFileContent {
  readonly plan: Plan
  readonly images: StoredImages
  readonly houseStyle: HouseStyle | null
  /** Bytes of the Word template that the house style names. */
  readonly wordTemplate?: Uint8Array
  /** Raw texts of sections that cannot be read, from `Unreadable`; they go along as they are. */
  readonly unreadable?: Readonly<Record<string, unknown>>
}

/**
 * A plan as the text of a file, with the images that its texts and house style use and the Word template of that style.
 * Findings: `image-missing` (facts.image), `word-template-missing`, and `file-too-large` when it could not be read back.
 */
export async function writePlanFile(content: PlanFileContent): Promise<Outcome<string>> {
  const { plan, images, houseStyle, wordTemplate, unreadable = {} } = content
  const used = [...new Set([...imagesInUse(plan), ...imagesOfStyle(houseStyle)])]
  const rest = {
    kind: 'oabplan',
    versions: plan.versions,
    plan: { ...plan, texts: { ...plan.texts, ...unreadable } },
    images: fileImages(used, images),
    houseStyle,
    ...(houseStyle?.wordTemplate && wordTemplate ? { wordTemplate: toBase64(wordTemplate) } : {}),
  }
  const value = JSON.stringify({ ...rest, checksum: await checksumOf(rest) })
  const missing = used.filter((hash) => !Object.hasOwn(images, hash))
  const findings = [
    ...missing.map(imageMissing),
    ...(houseStyle?.wordTemplate && !wordTemplate ? [wordTemplateMissing] : []),
    ...(value.length > largestPlanFile ? [tooLarge] : []),
  ]
  return { value, findings }
}

/** Checksum of everything in a file but the checksum itself. */
export function checksumOf(rest: Readonly<Record<string, unknown>>): Promise<string> {
  return sha256(canonicalJson(rest))
}

const tooLarge: Finding = { code: 'file-too-large', severity: 'warning' }

/** A Word template that the house style names and that is not there. */
export const wordTemplateMissing: Finding = { code: 'word-template-missing', severity: 'warning' }

/** An image that is used and not there. */
export function imageMissing(image: string): Finding {
  return { code: 'image-missing', severity: 'warning', facts: { image } }
}
