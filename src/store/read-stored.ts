import { findChapter } from '../plan/find-section.ts'
import { imagesInUse } from '../plan/image-use.ts'
import type { Plan } from '../plan/plan.ts'
import {
  type LoadResult,
  type PlanDatabase,
  StorageError,
  type StoredImages,
  type Unreadable,
} from '../storage/plan-records.ts'

/** A plan as it is stored, with its images by hash. Rejects when the browser refuses. */
export async function readStored(
  database: PlanDatabase,
  id: string,
): Promise<{ loaded: LoadResult; images: StoredImages }> {
  const loaded = await database.load(id)
  return { loaded, images: loaded.kind === 'loaded' ? await database.getImages(imagesOf(loaded.plan)) : {} }
}

/** Images of the plan that a text uses or that were added and may be used again by undoing. */
function imagesOf(plan: Plan): readonly string[] {
  return [...new Set([...Object.keys(plan.images), ...imagesInUse(plan)])]
}

/** Ids of sections whose text cannot be read, those of chapters that are lost as a whole included. */
export function lockedSections(plan: Plan, { sections, chapters }: Unreadable): readonly string[] {
  const lost = chapters.flatMap((id) => findChapter(plan, id)?.sections ?? []).map((section) => section.id)
  return [...new Set([...Object.keys(sections), ...lost])]
}

/** The stored text of a locked section is kept as it is, so a text beside it would be lost at the next save. */
export function withoutLockedTexts(plan: Plan, locked: readonly string[]): Plan {
  const written = locked.filter((id) => Object.hasOwn(plan.texts, id))
  if (written.length === 0) return plan
  const texts = { ...plan.texts }
  for (const id of written) delete texts[id]
  return { ...plan, texts }
}

/** Why the browser refused. */
export function reasonOf(error: unknown): 'full' | 'closed' | 'unknown' {
  return error instanceof StorageError ? error.reason : 'unknown'
}
