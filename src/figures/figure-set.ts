import type { FigureCatalogue, FigureDefinition, Figures } from './figure.ts'

/** All figures of one plan: those of the catalogue and the writer's own, with everything that can be computed. */
export interface FigureSet {
  readonly catalogue: FigureCatalogue
  readonly definitions: ReadonlyMap<string, FigureDefinition>
  /** Typed, computed and preset values by id; a figure that is missing is absent. */
  readonly figures: Figures
  /** Ids whose value nobody typed. */
  readonly computed: ReadonlySet<string>
}
