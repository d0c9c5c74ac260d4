import { planFileName } from '../../storage/plan-file-name.ts'
import type { PlanDatabase, PlanSummary } from '../../storage/plan-records.ts'
import { imagesToTake, type PlanToTake, type VersionToTake, writePlansFile } from '../../storage/plans-file.ts'
import { createVersionDatabase, type VersionDatabase } from '../../storage/version-database.ts'
import { takeAlongWords as words } from '../../words/take-along-words.ts'
import { databaseName } from '../database-name.ts'
import { noteBackup } from '../note-backup.ts'
import { downloadFile } from '../parts/file-access.ts'
import { localDay } from '../plan-frame/open-plan-to-make.ts'
import type { AppStores } from '../stores-context.ts'

/** All plans in one file, and the titles or ids of those that cannot be read. */
export interface TakenAlong {
  readonly fileName: string
  readonly text: string
  readonly taken: readonly PlanToTake[]
  readonly left: readonly string[]
  /** Titles of those that a newer app wrote: parts of them would be lost in this file. */
  readonly newer: readonly string[]
  readonly tooLarge: boolean
}

/** Makes one file of all plans that were not removed; of the versions too when asked. Rejects when the browser refuses. */
export async function makePlansFile(stores: AppStores, withVersions: boolean): Promise<TakenAlong> {
  const { database, plan } = stores
  await plan.getState().flush()
  const versions = withVersions ? createVersionDatabase(databaseName()) : null
  const listed = (await database.list()).filter(({ deletedAt }) => deletedAt === null)
  const taken: PlanToTake[] = []
  const left: string[] = []
  const newer: string[] = []
  for (const summary of listed) {
    if (summary.readable && summary.newer) {
      newer.push(summary.title)
      continue
    }
    const found = await readPlan(database, summary, versions)
    if (found) taken.push(found)
    else left.push(summary.readable ? summary.title : summary.id)
  }
  const images = await database.getImages(imagesToTake(taken))
  const wordTemplates = await templatesOf(database, taken)
  const { value, findings } = await writePlansFile({ plans: taken, images, wordTemplates })
  const fileName = planFileName(words.fileName(localDay(new Date())), 'oabplannen')
  return { fileName, text: value, taken, left, newer, tooLarge: findings.some(({ code }) => code === 'file-too-large') }
}

/** Has the browser save the file, and remembers for each plan that it is in it. */
export function downloadPlansFile({ fileName, text, taken }: TakenAlong): void {
  downloadFile(fileName, new Blob([text], { type: 'application/json' }))
  for (const { plan } of taken) noteBackup(plan.id, fileName, plan.revision)
}

async function readPlan(
  database: PlanDatabase,
  { id }: PlanSummary,
  versions: VersionDatabase | null,
): Promise<PlanToTake | null> {
  const loaded = await database.load(id)
  // A chapter that cannot be read as a whole would be gone in the file without a word.
  if (loaded.kind !== 'loaded' || loaded.unreadable.chapters.length > 0) return null
  const { plan, unreadable } = loaded
  const houseStyle = await database.getHouseStyle(plan.houseStyle)
  return {
    plan,
    unreadable: unreadable.sections,
    houseStyle,
    versions: versions ? await readVersions(versions, id) : [],
  }
}

async function readVersions(database: VersionDatabase, id: string): Promise<readonly VersionToTake[]> {
  const read = await Promise.all(
    (await database.list(id)).map(async (version) => {
      const loaded = await database.load(version)
      if (loaded.kind !== 'loaded') return null
      return { version, plan: loaded.plan, unreadable: loaded.unreadable.sections }
    }),
  )
  return read.filter((version) => version !== null)
}

async function templatesOf(
  database: PlanDatabase,
  plans: readonly PlanToTake[],
): Promise<Readonly<Record<string, Uint8Array>>> {
  const files = new Set(plans.flatMap(({ houseStyle }) => houseStyle?.wordTemplate?.file ?? []))
  const found = await Promise.all([...files].map(async (file) => [file, await database.getWordTemplate(file)] as const))
  return Object.fromEntries(found.flatMap(([file, bytes]) => (bytes ? [[file, bytes] as const] : [])))
}
