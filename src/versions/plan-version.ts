/** What made a version: the planwijzer by itself, something that was about to change much, or the writer. */
export type VersionReason = 'automatic' | 'before-restore' | 'before-replace' | 'named'

/** A plan as it once was, kept apart from the plan; what it says about itself, without the plan. */
export interface PlanVersion {
  readonly id: string
  /** Id of the plan. */
  readonly plan: string
  /** Given by the writer; null for one that the planwijzer kept by itself. A version with a name is never thinned. */
  readonly name: string | null
  readonly reason: VersionReason
  /** ISO time at which the plan was like this; for showing and thinning, never for ordering changes. */
  readonly at: string
  /** Revision of the plan. */
  readonly revision: number
}

/** Newest first. */
export function newestFirst(one: PlanVersion, other: PlanVersion): number {
  return other.at.localeCompare(one.at) || other.revision - one.revision || one.id.localeCompare(other.id)
}
