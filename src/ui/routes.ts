import { useSyncExternalStore } from 'react'

/** Which screen an address leads to. */
export type Route =
  | { readonly screen: 'start' | 'new-plan' | 'help' | 'settings' | 'not-found' }
  | { readonly screen: 'export' | 'template'; readonly planId: string }
  | { readonly screen: 'figures'; readonly planId: string; readonly figureId: string | null }
  | { readonly screen: 'fetch-figures'; readonly planId: string; readonly step: string | null }
  | { readonly screen: 'versions'; readonly planId: string; readonly sectionId: string | null }
  | {
      readonly screen: 'writing'
      readonly planId: string
      readonly chapterId: string | null
      readonly sectionId: string | null
      readonly place: TextPlace | null
    }

/** A spot in the text of a section: which figure, image or table of it, counted from 0. */
export interface TextPlace {
  readonly kind: 'cijfer' | 'afbeelding' | 'tabel'
  readonly nth: number
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
  place: (id: string, at: { readonly chapter: string; readonly section: string; readonly place: TextPlace }) =>
    `#/plan/${id}/${at.chapter}/${at.section}/${at.place.kind}-${at.place.nth + 1}`,
  export: (id: string) => `#/plan/${id}/export`,
  figures: (id: string) => `#/plan/${id}/cijfers`,
  figure: (id: string, figure: string) => `#/plan/${id}/cijfers/${figure}`,
  template: (id: string) => `#/plan/${id}/sjabloon`,
  /** The screen on which figures come in, at one of its steps. */
  fetchFigures: (id: string, step?: string) => `#/plan/${id}/cijfers/ophalen${step ? `/${step}` : ''}`,
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
  const [first = '', planId, chapterId, sectionId, place] = parts
  if (first !== 'plan') {
    const known = Object.hasOwn(single, first) ? single[first] : undefined
    return { screen: parts.length < 2 && known ? known : 'not-found' }
  }
  if (!planId || parts.length > 5) return { screen: 'not-found' }
  if (chapterId === 'export' || chapterId === 'sjabloon') {
    const screen = chapterId === 'export' ? 'export' : 'template'
    return parts.length === 3 ? { screen, planId } : { screen: 'not-found' }
  }
  if (chapterId === 'cijfers' && sectionId === 'ophalen')
    return { screen: 'fetch-figures', planId, step: place ?? null }
  if (chapterId === 'cijfers')
    return place ? { screen: 'not-found' } : { screen: 'figures', planId, figureId: sectionId ?? null }
  if (chapterId === 'versies')
    return place ? { screen: 'not-found' } : { screen: 'versions', planId, sectionId: sectionId ?? null }
  const spot = parsePlace(place ?? '')
  if (place && !spot) return { screen: 'not-found' }
  return { screen: 'writing', planId, chapterId: chapterId ?? null, sectionId: sectionId ?? null, place: spot }
}

function parsePlace(text: string): TextPlace | null {
  const [, kind, number] = /^(cijfer|afbeelding|tabel)-([1-9]\d{0,3})$/.exec(text) ?? []
  return kind && number ? { kind: kind as TextPlace['kind'], nth: Number(number) - 1 } : null
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

/** The hash of the page; the component is drawn again when it changes. */
export function useHash(): string {
  return useSyncExternalStore(subscribe, () => window.location.hash)
}
