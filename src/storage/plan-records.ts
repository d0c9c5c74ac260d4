import type { HouseStyle } from '../housestyle/house-style.ts'
import type { Finding } from '../lib/finding.ts'
import type { ImageFacts, Period, Plan, PlanStatus } from '../plan/plan.ts'
import type { Progress } from '../plan/plan-progress.ts'

/** An image as stored: what is known about it and its bytes. Its key is the SHA-256 of the bytes in hex. */
export interface StoredImage extends Omit<ImageFacts, 'bytes'> {
  readonly bytes: Uint8Array
}

/** Images by content hash. */
export type StoredImages = Readonly<Record<string, StoredImage>>

/** One line of the list of plans. A plan that cannot be read is listed as well, so that it never seems to be gone. */
export type PlanSummary = ReadableSummary | UnreadableSummary

export interface ReadableSummary {
  readonly readable: true
  readonly id: string
  readonly revision: number
  readonly title: string
  /** Name of the municipality. */
  readonly municipality: string
  readonly period: Period
  readonly status: PlanStatus
  /** ISO time of the last save; for showing, never for ordering versions. */
  readonly savedAt: string
  /** ISO time of the removal, or null. A removed plan can be restored for 30 days. */
  readonly deletedAt: string | null
  readonly progress: Progress
  /** Saved by a newer version of the app: it opens for reading only. */
  readonly newer: boolean
}

export interface UnreadableSummary {
  readonly readable: false
  readonly id: string
  readonly deletedAt: string | null
}

/** What could not be read and is kept as it was found. */
export interface Unreadable {
  /** Raw text by section id; these sections cannot be written in. */
  readonly sections: Readonly<Record<string, unknown>>
  /** Ids of the chapters whose whole record could not be read; it is never overwritten. */
  readonly chapters: readonly string[]
}

/** A plan made as well as possible from what was stored or sent. */
export interface ReadPlan {
  readonly plan: Plan
  readonly unreadable: Unreadable
  /**
   * Codes: `section-unreadable` and `link-removed` (where.section), `chapter-unreadable` and `chapter-missing`
   * (facts.chapter), `plan-newer`, `backup-failed`, `image-missing` and `image-damaged` (facts.image),
   * `style-unreadable`, `word-template-missing`.
   */
  readonly findings: readonly Finding[]
}

export type LoadResult =
  | (ReadPlan & {
      readonly kind: 'loaded'
      /** True when the plan was saved by a newer version or could not be backed up before a migration. */
      readonly readOnly: boolean
      readonly savedAt: string
    })
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable' }

export interface SaveRequest {
  readonly plan: Plan
  /** Revision that was loaded or saved last, or null for a plan that is not stored yet. */
  readonly base: number | null
  /** Ids of the chapters whose texts changed; `everyChapter(plan)` for all of them. */
  readonly chapters: readonly string[]
  /** Images that are not stored yet. */
  readonly images?: StoredImages
  readonly unreadable?: Unreadable
}

/** A conflict wrote nothing: the plan was saved by another session, or is not there any more (`missing`). */
export type SaveResult =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'conflict'; readonly missing: boolean }

/** A plan file of a newer app as it was found, parts that this app does not know included. */
export interface NewerFile {
  /** The whole file. */
  readonly text: string
  /** What the file holds as its plan, texts included. */
  readonly plan: Readonly<Record<string, unknown>>
}

/** A plan of a newer app to store as it was found. */
export interface NewerPlan extends NewerFile {
  /** Under which it is stored here. */
  readonly id: string
  /** The plan as far as it could be read. */
  readonly read: Plan
  /** Those of the file that are whole. */
  readonly images: StoredImages
}

/** Why the browser could not store or read: disk or quota full, connection closed, or something else. */
export type StorageReason = 'full' | 'closed' | 'unknown'

/** The only error that the database rejects with. */
export class StorageError extends Error {
  readonly reason: StorageReason

  constructor(reason: StorageReason, cause: unknown) {
    super(`storage: ${reason}`, { cause })
    this.name = 'StorageError'
    this.reason = reason
  }
}

/** The plans in this browser. Every method rejects with `StorageError` only. */
export interface PlanDatabase {
  /** Summaries, also of removed and unreadable plans; last saved first. */
  list(): Promise<readonly PlanSummary[]>
  load(id: string): Promise<LoadResult>
  /** Writes all changed records in one transaction; it is started before the call returns. */
  save(request: SaveRequest): Promise<SaveResult>
  exists(id: string): Promise<boolean>
  /** Marks a plan as removed; its records stay for 30 days. */
  remove(id: string): Promise<void>
  restore(id: string): Promise<void>
  /** Erases what was removed more than 30 days ago and gives the number of plans erased. */
  purge(): Promise<number>
  /** Stores a plan of a newer app as it was found, for reading only. */
  keepNewer(plan: NewerPlan): Promise<void>
  /** Every record of a plan as stored, by key, for rescuing what cannot be read. */
  rawRecords(id: string): Promise<Readonly<Record<string, unknown>>>
  /** Stores an image and gives its hash. */
  putImage(image: StoredImage): Promise<string>
  getImage(hash: string): Promise<StoredImage | null>
  /** Those of the images that are there and can be read. */
  getImages(hashes: readonly string[]): Promise<StoredImages>
  putHouseStyle(style: HouseStyle): Promise<void>
  getHouseStyle(id: string): Promise<HouseStyle | null>
  listHouseStyles(): Promise<readonly HouseStyle[]>
  /** Stores a Word template and gives its hash. */
  putWordTemplate(bytes: Uint8Array): Promise<string>
  getWordTemplate(hash: string): Promise<Uint8Array | null>
  /** Keeps a plan as it was exported to Word; of each plan the newest ten revisions stay. */
  keepExport(plan: Plan): Promise<void>
  /** A plan as it was exported at a revision, or null when that is not kept or cannot be read. */
  getExport(id: string, revision: number): Promise<(ReadPlan & { readonly exportedAt: string }) | null>
  /** Whether anything was ever stored in this database; false after the browser wiped it. */
  hasBeenUsed(): Promise<boolean>
}
