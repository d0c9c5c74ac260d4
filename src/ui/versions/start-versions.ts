import { newId } from '../../lib/ids.ts'
import { createVersionDatabase } from '../../storage/version-database.ts'
import { keepVersions } from '../../store/keep-versions.ts'
import type { PlanState, PlanStore } from '../../store/plan-store.ts'
import { createVersionsStore, type VersionsStore } from '../../store/versions-store.ts'
import { adoptedWords } from '../../words/adopted-words.ts'

/** What `startVersions` needs: the name of the database, the open plan, and that plan as it was opened. */
export interface VersionsStart {
  readonly name: string
  readonly plan: PlanStore
  readonly opened: PlanState | null
}

/** The versions of the open plan, kept from now on. */
export function startVersions({ name, plan, opened }: VersionsStart): VersionsStore {
  const now = () => Date.now()
  const versions = createVersionsStore({ database: createVersionDatabase(name), plan, now, newId })
  keepVersions({ plan, versions, now, opened, adoptedName: ({ status }) => adoptedWords.version(status.date) })
  return versions
}
