import { useContext, useEffect, useState } from 'react'
import type { VersionsStore } from '../../store/versions-store.ts'
import { VersionsContext } from './versions-context.ts'

/** The part of the app that keeps versions, while it is being loaded and when that fails. */
export type LoadedVersions =
  | { readonly kind: 'loading' | 'failed' }
  | { readonly kind: 'ready'; readonly store: VersionsStore }

/** Loads what keeps versions and reads the list of the open plan anew. */
export function useLoadedVersions(): { readonly loaded: LoadedVersions; readonly retry: () => void } {
  const access = useContext(VersionsContext)
  const [loaded, setLoaded] = useState<LoadedVersions>({ kind: 'loading' })
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    let left = false
    const show = (now: LoadedVersions) => {
      if (!left) setLoaded(now)
    }
    show({ kind: 'loading' })
    if (!access) show({ kind: 'failed' })
    else {
      access().then(
        (store) => {
          show({ kind: 'ready', store })
          void store.getState().refresh()
        },
        () => show({ kind: 'failed' }),
      )
    }
    return () => {
      left = true
    }
  }, [access, attempt])
  return { loaded, retry: () => setAttempt(attempt + 1) }
}
