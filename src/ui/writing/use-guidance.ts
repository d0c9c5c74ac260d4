import { useCallback, useEffect, useRef, useState } from 'react'
import guidance from 'virtual:oab/guidance'
import type { ChapterGuidance, Duty } from '../../template/template.ts'

/** The guidance of a chapter while it is fetched, when it is there, when fetching failed, and when there is none. */
export type LoadedGuidance =
  | { readonly kind: 'loading' | 'failed' | 'none' }
  | { readonly kind: 'ready'; readonly sections: ChapterGuidance; readonly duties: readonly Duty[] }

interface Loaded {
  readonly chapter: string
  readonly guidance: LoadedGuidance
}

/** Loads the guidance of a chapter and the duties of law, and gives a way to try again. */
export function useGuidance(chapter: string): { readonly loaded: LoadedGuidance; readonly retry: () => void } {
  const [state, setState] = useState<Loaded | null>(null)
  const wanted = useRef(chapter)
  const load = useCallback(() => {
    wanted.current = chapter
    void loadGuidance(chapter).then((loaded) => {
      if (wanted.current === chapter) setState({ chapter, guidance: loaded })
    })
  }, [chapter])
  useEffect(load, [load])
  const retry = () => {
    setState(null)
    load()
  }
  return { loaded: state?.chapter === chapter ? state.guidance : { kind: 'loading' }, retry }
}

async function loadGuidance(chapter: string): Promise<LoadedGuidance> {
  const load = Object.hasOwn(guidance, chapter) ? guidance[chapter] : undefined
  if (!load) return { kind: 'none' }
  try {
    const [sections, reference] = await Promise.all([load(), import('virtual:oab/reference')])
    return { kind: 'ready', sections, duties: reference.default.duties }
  } catch {
    return { kind: 'failed' }
  }
}
