import { useEffect, useMemo, useState } from 'react'
import type { FigureCatalogue } from '../../figures/figure.ts'
import { type FigureSet, resolveFigures } from '../../figures/resolve-figures.ts'
import { usedFigures } from '../../plan/figure-places.ts'
import { isKnown } from '../../figures/format-figure.ts'
import { figureSourceWords } from '../../words/figure-source-words.ts'
import { usePlanState } from '../stores-context.ts'
import { loadCatalogue } from './figure-data.ts'

type Loading = { readonly catalogue: FigureCatalogue | null; readonly error: unknown }

/** The figures of the open plan with what follows from them; null until the catalogue is there, or when it does not come. */
export function usePlanFigures(): { readonly set: FigureSet | null; readonly error: unknown } {
  const { catalogue, error } = useCatalogue()
  const figures = usePlanState((state) => state.plan?.figures)
  const ownFigures = usePlanState((state) => state.plan?.ownFigures)
  const frozen = usePlanState((state) => state.plan?.frozen)
  const set = useMemo(() => {
    if (!catalogue || !figures || !ownFigures) return null
    const given = { figures, ownFigures, ...(frozen ? { frozen } : {}) }
    return resolveFigures(given, catalogue, figureSourceWords)
  }, [catalogue, figures, ownFigures, frozen])
  return { set, error }
}

/** How many figures the text uses without a value; zero until that is known. */
export function useMissingCount(): number {
  const { set } = usePlanFigures()
  const chapters = usePlanState((state) => state.plan?.chapters)
  const texts = usePlanState((state) => state.plan?.texts)
  return useMemo(() => {
    if (!set || !chapters || !texts) return 0
    return [...usedFigures({ chapters, texts })].filter((id) => !isKnown(set.figures[id])).length
  }, [set, chapters, texts])
}

function useCatalogue(): Loading {
  const [loading, setLoading] = useState<Loading>({ catalogue: null, error: null })
  useEffect(() => {
    loadCatalogue().then(
      (catalogue) => setLoading({ catalogue, error: null }),
      (error: unknown) => setLoading({ catalogue: null, error }),
    )
  }, [])
  return loading
}
