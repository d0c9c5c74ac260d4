/** Remembers outside the database that this browser held plans, so that a wiped database is not taken for a new one. */
export interface UseMarker {
  hasBeenUsed(): boolean
  markUsed(): void
}

/** A marker in `localStorage` under the name of the database. A browser that refuses storage counts as never used. */
export function createUseMarker(storage: () => Pick<Storage, 'getItem' | 'setItem'>, name: string): UseMarker {
  const key = `${name}:gebruikt`
  return {
    hasBeenUsed: () => orFalse(() => storage().getItem(key) !== null),
    markUsed: () => {
      orFalse(() => {
        storage().setItem(key, '1')
        return true
      })
    },
  }
}

/** With storage blocked even `window.localStorage` throws; the marker is a help and must never stop the app. */
function orFalse(attempt: () => boolean): boolean {
  try {
    return attempt()
  } catch {
    return false
  }
}
