import { useEffect } from 'react'
import { useStore } from 'zustand'
import { findSection } from '../../plan/find-section.ts'
import type { Plan } from '../../plan/plan.ts'
import type { VersionsStore } from '../../store/versions-store.ts'
import { textsDiffer } from '../../versions/compare-texts.ts'
import { versionWords as words } from '../../words/version-words.ts'
import { showToast } from '../parts/toast-store.ts'
import { useStores } from '../stores-context.ts'

/** Looks for the newest version in which a section was different, and hands over its id; says so when there is none. */
export function useEarlierVersion(store: VersionsStore, section: string | null, onFound: (id: string) => void): void {
  const { plan } = useStores()
  const ready = useStore(store, (state) => state.versions !== null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is done with it does not start another search
  useEffect(() => {
    const now = plan.getState().plan
    if (!section || !ready || !now) return
    let left = false
    void earlierVersion(store, now, section).then((id) => {
      if (left) return
      if (id) onFound(id)
      else showToast(words.noEarlier)
    })
    return () => {
      left = true
    }
  }, [store, plan, section, ready])
}

async function earlierVersion(store: VersionsStore, now: Plan, section: string): Promise<string | null> {
  for (const version of store.getState().versions ?? []) {
    const then = await store.getState().load(version)
    if (then.kind === 'loaded' && isOther(then.plan, now, section)) return version.id
  }
  return null
}

function isOther(then: Plan, now: Plan, id: string): boolean {
  const [was, is] = [findSection(then, id)?.section, findSection(now, id)?.section]
  return was !== undefined && (was.title !== is?.title || textsDiffer(then.texts[id] ?? [], now.texts[id] ?? []))
}
