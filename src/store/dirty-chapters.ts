import type { Plan } from '../plan/plan.ts'
import { sectionsByChapter } from '../storage/stored-plan.ts'

/**
 * Ids of the chapters whose texts differ between two states of a plan. Texts are compared by identity, because every
 * change makes a new text and leaves the others. `kept` are sections whose raw text travels along unread.
 */
export function dirtyChapters(previous: Plan, next: Plan, kept: readonly string[] = []): readonly string[] {
  const before = placesOf(previous, kept)
  const after = placesOf(next, kept)
  const dirty = new Set<string>()
  for (const section of new Set([...before.keys(), ...after.keys()])) {
    const from = before.get(section)
    const to = after.get(section)
    if (from === to && previous.texts[section] === next.texts[section]) continue
    for (const chapter of [from, to]) if (chapter !== undefined) dirty.add(chapter)
  }
  return [...dirty]
}

function placesOf(plan: Plan, kept: readonly string[]): ReadonlyMap<string, string> {
  const groups = sectionsByChapter(plan, [...Object.keys(plan.texts), ...kept])
  return new Map([...groups].flatMap(([chapter, sections]) => sections.map((section) => [section, chapter] as const)))
}
