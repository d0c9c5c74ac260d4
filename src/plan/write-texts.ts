import { hasContent } from '../richtext/has-content.ts'
import type { RichText } from '../richtext/richtext.ts'
import type { Plan, PlanSection, SectionState } from './plan.ts'
import { mapSections, nextPlan } from './touch-section.ts'

/**
 * Puts the texts of sections in the plan. Only what really changed is touched. A text without content is taken out,
 * and the state of the section follows: `leeg` without content, `bezig` with, while `klaar` stays until the section
 * is emptied. Text for a section that was removed meanwhile is kept beside the others.
 */
export function writeTexts(plan: Plan, texts: Readonly<Record<string, RichText>>): Plan {
  const changed = changedTexts(plan, texts)
  if (changed.size === 0) return plan
  const revision = plan.revision + 1
  const written = (section: PlanSection): PlanSection => {
    const text = changed.get(section.id)
    return text ? { ...section, revision, state: stateAfter(section.state, hasContent(text)) } : section
  }
  const chapters = plan.chapters.map((chapter) => mapSections(chapter, written))
  return nextPlan(plan, { chapters, texts: mergedTexts(plan.texts, changed) })
}

function changedTexts(plan: Plan, texts: Readonly<Record<string, RichText>>): ReadonlyMap<string, RichText> {
  const changed = new Map<string, RichText>()
  for (const [id, text] of Object.entries(texts)) {
    const kept = hasContent(text) ? text : []
    if (!isSameText(plan.texts[id] ?? [], kept)) changed.set(id, kept)
  }
  return changed
}

/** Texts are plain JSON that one editor makes, so equal texts have equal JSON. */
function isSameText(a: RichText, b: RichText): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}

function mergedTexts(texts: Plan['texts'], changed: ReadonlyMap<string, RichText>): Plan['texts'] {
  const merged = { ...texts, ...Object.fromEntries(changed) }
  for (const [id, text] of changed) if (text.length === 0) delete merged[id]
  return merged
}

function stateAfter(state: SectionState, filled: boolean): SectionState {
  if (!filled) return 'leeg'
  return state === 'klaar' ? 'klaar' : 'bezig'
}
