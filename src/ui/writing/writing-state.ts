import type { OfferedNumber } from '../../editor/number-offers.ts'
import { createStore, type StoreApi } from 'zustand/vanilla'

/** What floats over the page; one at a time. */
export type Floating =
  | { readonly kind: 'figure-card'; readonly position: number; readonly anchor: DOMRect }
  | { readonly kind: 'figure-picker' }
  | { readonly kind: 'number-offer'; readonly number: OfferedNumber; readonly by: 'mouse' | 'keys' }
  | { readonly kind: 'section-menu'; readonly section: string; readonly anchor: HTMLElement }
  | { readonly kind: 'state-menu'; readonly section: string; readonly anchor: HTMLElement }
  | { readonly kind: 'add-section'; readonly after: string | null }
  | { readonly kind: 'image'; readonly position: number }
  | { readonly kind: 'table'; readonly position: number }
  /** A chart or table of figures at a position. */
  | { readonly kind: 'figures'; readonly position: number }
  | { readonly kind: 'insert-figures'; readonly block: 'chart' | 'figureTable' }
  | { readonly kind: 'insert-table' }
  | { readonly kind: 'link' }
  | { readonly kind: 'word-count' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'sources' }

/** State of the writing screen that is not part of the plan. */
export interface WritingState {
  readonly chapter: string
  /** Section that holds the cursor. */
  readonly here: string
  /** Section to which the guidance is pinned, or null when it follows the cursor. */
  readonly pinned: string | null
  readonly floating: Floating | null
  /** Find bar: closed, finding, or finding and replacing. */
  readonly search: 'closed' | 'find' | 'replace'
  /** On a narrow screen one of the side columns can lie over the page. */
  readonly sheet: 'none' | 'rail' | 'guide'
  /** Whether the guidance stands beside the text on a wide screen. */
  readonly guideOpen: boolean
}

export type WritingStore = StoreApi<WritingState>

export function createWritingStore(chapter: string): WritingStore {
  return createStore<WritingState>(() => ({
    chapter,
    here: '',
    pinned: null,
    floating: null,
    search: 'closed',
    sheet: 'none',
    guideOpen: true,
  }))
}
