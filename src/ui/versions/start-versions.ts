import { newId } from '../../lib/ids.ts'
import { createVersionDatabase } from '../../storage/version-database.ts'
import { keepVersions } from '../../store/keep-versions.ts'
import type { PlanStore } from '../../store/plan-store.ts'
import { createVersionsStore, type VersionsStore } from '../../store/versions-store.ts'
import { versionWords } from '../../words/version-words.ts'

/** The versions of the open plan in the database of this name, kept from now on. */
export function startVersions(name: string, plan: PlanStore): VersionsStore {
  const now = () => Date.now()
  const versions = createVersionsStore({ database: createVersionDatabase(name), plan, now, newId })
  keepVersions({ plan, versions, now, adoptedName: ({ status }) => versionWords.adoptedName(status.date) })
  return versions
}
