import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { PagePreview } from '../../export/preview-client.ts'
import type { PreviewLayout } from '../../export/preview-messages.ts'
import type { Plan } from '../../plan/plan.ts'
import { useStoredHouseStyle } from '../house-style/use-house-style.ts'
import { localDay, openPlanToMake } from '../plan-frame/open-plan-to-make.ts'
import { type AppStores, useStores } from '../stores-context.ts'
import type { ExportForm } from './export-form.ts'
import { type PrintedChoices, rememberPages } from './page-numbers.ts'
import { previewKeeper } from './preview-keeper.ts'

/** Pages to look at, and who paints them. */
export interface ShownPages {
  readonly layout: PreviewLayout
  readonly preview: Pick<PagePreview, 'paint'>
}

/** The pages that are shown; those of before stay until new ones are there. */
export interface PreviewState {
  readonly kind: 'busy' | 'ready' | 'failed'
  readonly shown: ShownPages | null
}

/** How long choices rest before the pages follow, in milliseconds. */
const rest = 250

/** Keeps the pages of a plan in step with the choices and the house style. */
export function usePagePreview(
  plan: Plan,
  form: ExportForm,
): { readonly state: PreviewState; readonly tryAgain: () => void; readonly onFailure: () => void } {
  const stores = useStores()
  const style = useStoredHouseStyle()
  const choices = usePrintedChoices(form)
  const [state, setState] = useState<PreviewState>({ kind: 'busy', shown: null })
  const [attempt, setAttempt] = useState(0)
  const first = useRef(true)
  const onFailure = useCallback(() => {
    previewKeeper.drop()
    setState({ kind: 'failed', shown: null })
  }, [])
  // Another plan, style or attempt asks for new pages just as another choice does.
  const wanted = useMemo(() => ({ plan, style, choices, attempt }), [plan, style, choices, attempt])
  useEffect(() => {
    let current = true
    const show = async () => {
      setState(({ shown }) => ({ kind: 'busy', shown }))
      try {
        const shown = await layOut(stores, wanted.choices)
        if (current && shown) setState({ kind: 'ready', shown })
      } catch {
        if (current) onFailure()
      }
    }
    const timer = setTimeout(() => void show(), first.current ? 0 : rest)
    first.current = false
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [stores, wanted, onFailure])
  useEffect(() => () => previewKeeper.leave(), [])
  return { state, tryAgain: () => setAttempt(attempt + 1), onFailure }
}

function usePrintedChoices({ chapters, emptySections, guidance, sources, draftMark }: ExportForm): PrintedChoices {
  return useMemo(
    () => ({ chapters, emptySections, guidance, sources, draftMark }),
    [chapters, emptySections, guidance, sources, draftMark],
  )
}

async function layOut(stores: AppStores, choices: PrintedChoices): Promise<ShownPages | null> {
  const given = await openPlanToMake(stores)
  if (!given) return null
  const preview = await previewKeeper.take(stores.plan)
  const layout = await preview.layOut(given, { ...choices, date: localDay(new Date()) })
  if (!layout) return null
  rememberPages(given, choices, layout.pageNumbers)
  return { layout, preview }
}
