import { useEffect, useState } from 'react'
import type { Plan } from '../../plan/plan.ts'
import type { PlanComparison } from '../../versions/compare-plans.ts'
import { compareTexts, type TextComparison } from '../../versions/compare-texts.ts'

/** The words of sections that differ, by section id, as far as they were compared. */
export interface TextComparisons {
  readonly bySection: ReadonlyMap<string, TextComparison>
  readonly done: boolean
}

/** How long comparing may hold the page before it lets it go, in milliseconds. */
const longestTurn = 12

const nothing: TextComparisons = { bySection: new Map(), done: false }

/** Compares the words of the sections that differ one after the other, so that a long plan does not hold the page. */
export function useTextComparisons(comparison: PlanComparison, before: Plan, after: Plan): TextComparisons {
  const [found, setFound] = useState<{ readonly of: PlanComparison; readonly texts: TextComparisons } | null>(null)
  useEffect(() => {
    let left = false
    const bySection = new Map<string, TextComparison>()
    const compare = async () => {
      let began = performance.now()
      for (const { id, before: was, after: is, changes } of comparison.sections) {
        if (changes.length === 0) continue
        // A section that is only in one of the two is there as a whole.
        const texts = [was ? (before.texts[id] ?? []) : [], is ? (after.texts[id] ?? []) : []] as const
        bySection.set(id, compareTexts(...texts))
        if (performance.now() - began < longestTurn) continue
        setFound({ of: comparison, texts: { bySection: new Map(bySection), done: false } })
        await new Promise((resolve) => setTimeout(resolve))
        if (left) return
        began = performance.now()
      }
      setFound({ of: comparison, texts: { bySection, done: true } })
    }
    void compare()
    return () => {
      left = true
    }
  }, [comparison, before, after])
  return found?.of === comparison ? found.texts : nothing
}
