import type { FigureCatalogue } from '../../figures/figure.ts'
import type { Plan } from '../../plan/plan.ts'
import type { PlanVersion } from '../../versions/plan-version.ts'

/** Which two are compared: the id of a version, and that of another or null for the plan as it is now. */
export interface Picked {
  readonly first: string | null
  readonly second: string | null
}

/** A version, and another or null for the plan as it is now. */
export interface VersionPair {
  readonly first: PlanVersion
  readonly second: PlanVersion | null
}

/** What the two columns of a comparison are called. */
export interface ColumnNames {
  readonly first: string
  readonly second: string
}

/** Putting one section back; `whyNot` says why that cannot be done now. */
export interface SectionRestore {
  readonly whyNot: string | undefined
  readonly run: (section: string, title: string) => void
}

/** The two plans that are compared, and what their figures are called: null while that is not there yet. */
export interface ComparedSides {
  readonly before: Plan
  readonly after: Plan
  readonly catalogue: FigureCatalogue | null
}

/** Ids of the headings below the sections. */
export const figuresHeading = 'versie-cijfers'
export const settingsHeading = 'versie-gegevens'
