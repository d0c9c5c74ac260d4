import type { CbsFailure } from './cbs-client.ts'

/**
 * Why a figure was not found. `topic`: no such column (any more); `member`: no such age or group; `region`: the table does
 * not know the municipality; `other-municipality`: the answer is about another one; `unit`: counts where per cents are
 * expected, or the reverse; `no-value`: CBS has no number for this municipality.
 */
export type CbsReason = CbsFailure | 'topic' | 'member' | 'region' | 'other-municipality' | 'unit' | 'no-value'

/** What went wrong with some figures of one table. */
export interface CbsProblem {
  readonly reason: CbsReason
  readonly table: string
  /** The title that was looked for, or empty. */
  readonly detail: string
  /** Ids of the figures. */
  readonly figures: readonly string[]
}
