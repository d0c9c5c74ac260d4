import type { CbsGuide } from './cbs-guide.ts'
import type { Reorganisation } from './municipality-code.ts'

/** The ways in which figures come into a plan, in the order of the screen. */
export const fetchSteps = ['cbs', 'lrk', 'duo', 'score', 'beschikking', 'eigen'] as const

export type FetchStep = (typeof fetchSteps)[number]

/** Steps whose figures are listed by hand; those of `cbs` follow from its sources and the rest is `eigen`. */
export const listedSteps = ['lrk', 'duo', 'score', 'beschikking'] as const

export type ListedStep = (typeof listedSteps)[number]

/** What the templates say about fetching figures; loaded with the screen that needs it. */
export interface FetchGuide {
  /** Ids of the figures of each step that has a list. */
  readonly steps: Readonly<Record<ListedStep, readonly string[]>>
  readonly cbs: CbsGuide
  readonly reorganisations: readonly Reorganisation[]
}
