import { imagesOfStyle } from '../housestyle/cover-style.ts'
import type { HouseStyle } from '../housestyle/house-style.ts'
import { toBase64 } from '../lib/base64.ts'
import type { Finding, Outcome } from '../lib/finding.ts'
import { imagesInUse } from '../plan/image-use.ts'
import type { Plan } from '../plan/plan.ts'
import type { PlanVersion } from '../versions/plan-version.ts'
import { type FileImage, fileImages } from './file-images.ts'
import { checksumOf } from './plan-file.ts'
import type { StoredImages } from './plan-records.ts'

/** A file larger than this is refused before it is parsed. */
export const largestPlansFile = 200 * 1024 * 1024

/** Version of the file. It grows with a part that an older app would lose or misread. */
export const plansFileVersion = 1

/** One plan of the file, or one version of it, with a checksum of its own: a part that is damaged does not take the others along. */
export interface FilePart<Part> {
  /** SHA-256 of the canonical JSON of `part`. */
  readonly checksum: string
  readonly part: Part
}

/** A plan with texts that could not be read among its texts, as they were found. */
export interface FilePlan {
  readonly plan: Plan
  readonly shape: number
  readonly houseStyle: HouseStyle | null
}

export interface FileVersion extends PlanVersion {
  readonly stored: Plan
  readonly shape: number
}

/** What a `.oabplannen` holds: JSON, every image and every Word template once, by hash. */
export interface PlansFile {
  readonly kind: 'oabplannen'
  readonly version: number
  readonly plans: readonly FilePart<FilePlan>[]
  readonly history: readonly FilePart<FileVersion>[]
  readonly images: Readonly<Record<string, FileImage>>
  readonly wordTemplates: Readonly<Record<string, string>>
}

/** A plan to write, with raw texts of sections that cannot be read. */
export interface PlanToTake {
  readonly plan: Plan
  readonly unreadable: Readonly<Record<string, unknown>>
  readonly houseStyle: HouseStyle | null
  readonly versions: readonly VersionToTake[]
}

export interface VersionToTake {
  readonly version: PlanVersion
  readonly plan: Plan
  readonly unreadable: Readonly<Record<string, unknown>>
}

export interface PlansFileContent {
  readonly plans: readonly PlanToTake[]
  readonly images: StoredImages
  /** By hash. */
  readonly wordTemplates: Readonly<Record<string, Uint8Array>>
}

/** Hashes of all images that the plans, their versions and their house styles use. */
export function imagesToTake(plans: readonly PlanToTake[]): readonly string[] {
  const hashes = plans.flatMap(({ plan, houseStyle, versions }) => [
    ...imagesInUse(plan),
    ...imagesOfStyle(houseStyle),
    ...versions.flatMap((version) => imagesInUse(version.plan)),
  ])
  return [...new Set(hashes)]
}

/** Plans as the text of one file. Finding: `file-too-large` when it could not be read back. */
export async function writePlansFile({ plans, images, wordTemplates }: PlansFileContent): Promise<Outcome<string>> {
  const file: PlansFile = {
    kind: 'oabplannen',
    version: plansFileVersion,
    plans: await Promise.all(plans.map(planPart)),
    history: await Promise.all(plans.flatMap(({ versions }) => versions.map(versionPart))),
    images: fileImages(imagesToTake(plans), images),
    wordTemplates: Object.fromEntries(
      Object.entries(wordTemplates).map(([hash, bytes]) => [hash, toBase64(bytes)] as const),
    ),
  }
  const value = JSON.stringify(file)
  return { value, findings: value.length > largestPlansFile ? [tooLarge] : [] }
}

const tooLarge: Finding = { code: 'file-too-large', severity: 'warning' }

function planPart({ plan, unreadable, houseStyle }: PlanToTake): Promise<FilePart<FilePlan>> {
  return withChecksum({ plan: whole(plan, unreadable), shape: plan.versions.shape, houseStyle })
}

function versionPart({ version, plan, unreadable }: VersionToTake): Promise<FilePart<FileVersion>> {
  return withChecksum({ ...version, stored: whole(plan, unreadable), shape: plan.versions.shape })
}

/** Texts that cannot be read go along as they are. */
function whole(plan: Plan, unreadable: Readonly<Record<string, unknown>>): Plan {
  return { ...plan, texts: { ...plan.texts, ...(unreadable as Plan['texts']) } }
}

async function withChecksum<Part extends object>(part: Part): Promise<FilePart<Part>> {
  return { checksum: await checksumOf(Object.fromEntries(Object.entries(part))), part }
}
