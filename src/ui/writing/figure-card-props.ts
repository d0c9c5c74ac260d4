import type { FigureDefinition } from '../../figures/figure.ts'
import type { FigurePlace } from '../../plan/figure-places.ts'
import type { EditingSession } from './editing-session.ts'
import type { Chip } from './figure-chip-access.ts'

/** What every face of the card needs. */
export interface CardProps {
  readonly session: EditingSession
  readonly definition: FigureDefinition
  readonly position: number
  readonly chip: Chip
  /** Where the figure stands in the texts of the plan. */
  readonly places: readonly FigurePlace[]
  /** Closes the card and puts the cursor behind the chip. */
  readonly onDone: () => void
}
