const key = (plan: string) => `oab-plek:${plan}`

/** Where the writer was in a plan; null when not known. It is a convenience of this browser and no part of the plan. */
export function lastPlace(plan: string): { readonly chapter: string; readonly section: string | null } | null {
  try {
    const [chapter, section] = (localStorage.getItem(key(plan)) ?? '').split(' ')
    return chapter ? { chapter, section: section ?? null } : null
  } catch {
    // A browser may refuse; then the plan opens at its first chapter.
    return null
  }
}

/** Remembers where the writer is. */
export function rememberPlace(plan: string, chapter: string, section: string): void {
  try {
    localStorage.setItem(key(plan), section ? `${chapter} ${section}` : chapter)
  } catch {
    // Nothing depends on it.
  }
}
