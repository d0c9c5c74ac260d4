import type { FlowBookmark } from './flow.ts'
import type { OutlineEntry } from './tree.ts'

/** Gives each bookmark its place in the outline: a section under the chapter before it. Call in the order of pages. */
export function openOutline(): (bookmark: FlowBookmark) => OutlineEntry {
  let refs = 0
  let chapter: number | undefined
  return ({ level, title }) => {
    const ref = refs
    refs += 1
    const parent = level === 2 ? chapter : undefined
    if (level === 1) chapter = ref
    return { ref, parent, title, fit: false, expanded: false }
  }
}
