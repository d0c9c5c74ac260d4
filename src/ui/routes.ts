import { useSyncExternalStore } from 'react'

/** Which screen an address leads to. */
export type Route =
  | { readonly screen: 'start' | 'new-plan' | 'help' | 'settings' | 'not-found' }
  | { readonly screen: 'export'; readonly planId: string }
  | { readonly screen: 'versions'; readonly planId: string; readonly sectionId: string | null }
  | {
      readonly screen: 'writing'
      readonly planId: string
      readonly chapterId: string | null
      readonly sectionId: string | null
    }

/** Addresses of the screens that do not belong to a chapter. */
export const paths = {
  start: '#/',
  newPlan: '#/nieuw',
  help: '#/uitleg',
  settings: '#/instellingen',
  plan: (id: string) => `#/plan/${id}`,
  chapter: (id: string, chapter: string) => `#/plan/${id}/${chapter}`,
  section: (id: string, chapter: string, section: string) => `#/plan/${id}/${chapter}/${section}`,
  export: (id: string) => `#/plan/${id}/export`,
  versions: (id: string) => `#/plan/${id}/versies`,
  /** The newest version in which a section was different. */
  earlier: (id: string, section: string) => `#/plan/${id}/versies/${section}`,
} as const

const single: Readonly<Record<string, 'start' | 'new-plan' | 'help' | 'settings'>> = {
  '': 'start',
  nieuw: 'new-plan',
  uitleg: 'help',
  instellingen: 'settings',
}

/** The screen of a hash such as `#/plan/abc/begroting`; an unknown one gives `not-found`. */
export function parseRoute(hash: string): Route {
  const parts = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .filter(Boolean)
  const [first = '', planId, chapterId, sectionId] = parts
  if (first !== 'plan') {
    const known = Object.hasOwn(single, first) ? single[first] : undefined
    return { screen: parts.length < 2 && known ? known : 'not-found' }
  }
  if (!planId || parts.length > 4) return { screen: 'not-found' }
  if (chapterId === 'export') return parts.length === 3 ? { screen: 'export', planId } : { screen: 'not-found' }
  if (chapterId === 'versies') return { screen: 'versions', planId, sectionId: sectionId ?? null }
  return { screen: 'writing', planId, chapterId: chapterId ?? null, sectionId: sectionId ?? null }
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

/** The hash of the page; the component is drawn again when it changes. */
export function useHash(): string {
  return useSyncExternalStore(subscribe, () => window.location.hash)
}
