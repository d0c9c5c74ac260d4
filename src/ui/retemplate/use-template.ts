import { useEffect, useMemo, useState } from 'react'
import { findLooseTexts, type LooseText } from '../../plan/loose-texts.ts'
import { compareTemplate } from '../../retemplate/compare-template.ts'
import type { TemplateItem } from '../../retemplate/template-item.ts'
import type { Template } from '../../template/template.ts'
import { usePlanState } from '../stores-context.ts'

/** The template of this app, while it is being loaded and when that fails. */
export type LoadedTemplate =
  | { readonly kind: 'loading' | 'failed' }
  | { readonly kind: 'ready'; readonly template: Template }

/** Loads the template, again when asked to. */
export function useTemplate(): { readonly loaded: LoadedTemplate; readonly retry: () => void } {
  const [loaded, setLoaded] = useState<LoadedTemplate>({ kind: 'loading' })
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    import('virtual:oab/template').then(
      ({ default: template }) => setLoaded({ kind: 'ready', template }),
      () => setLoaded({ kind: 'failed' }),
    )
  }, [attempt])
  return { loaded, retry: () => setAttempt(attempt + 1) }
}

const nothing: readonly TemplateItem[] = []

/** What is new in a template for the open plan. Typing alone does not compare again. */
export function useTemplateItems(template: Template | null): readonly TemplateItem[] {
  const plan = usePlanState((state) => state.plan)
  const parts = [template, plan?.chapters, plan?.templateRecord, plan?.versions]
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the plan only what the comparison reads
  return useMemo(() => (plan && template ? compareTemplate(plan, template) : nothing), parts)
}

/** The texts without a place of the open plan. */
export function useLooseTexts(): readonly LooseText[] {
  const chapters = usePlanState((state) => state.plan?.chapters)
  const texts = usePlanState((state) => state.plan?.texts)
  const looseTitles = usePlanState((state) => state.plan?.looseTitles)
  return useMemo(
    () => (chapters && texts && looseTitles ? findLooseTexts({ chapters, texts, looseTitles }) : []),
    [chapters, texts, looseTitles],
  )
}
