import { useEffect, useState } from 'react'
import type { FetchGuide } from '../../sources/fetch-guide.ts'
import type { MunicipalityEntry } from '../../template/municipality-search.ts'

/** What the templates say about fetching figures, and the municipalities that exist. */
export interface FetchData {
  readonly guide: FetchGuide
  readonly municipalities: readonly MunicipalityEntry[]
}

/** Loads what the screen needs; null until it is there. */
export function useFetchGuide(): { readonly data: FetchData | null; readonly error: unknown } {
  const [loaded, setLoaded] = useState<{ data: FetchData | null; error: unknown }>({ data: null, error: null })
  useEffect(() => {
    Promise.all([import('virtual:oab/fetch-guide'), import('virtual:oab/municipalities')]).then(
      ([guide, municipalities]) =>
        setLoaded({ data: { guide: guide.default, municipalities: municipalities.default }, error: null }),
      (error: unknown) => setLoaded({ data: null, error }),
    )
  }, [])
  return loaded
}
