import type { FigureCatalogue, FigureDefinition, FrozenFigures, OwnFigure } from './figure.ts'
import type { FigureSet } from './figure-set.ts'

/** What there is to keep of a set, so that a plan prints the same with every later catalogue. */
export function freezeFigures({ definitions, figures, computed }: FigureSet): FrozenFigures {
  return {
    figures,
    computed: [...computed],
    definitions: Object.fromEntries([...definitions.values()].map((one) => [one.id, named(one)])),
  }
}

/**
 * The set that was frozen. Help and ageing come from the catalogue of now, names, units and values from then. What the
 * catalogue got since has no value, and what it lost is still there.
 */
export function frozenSet(frozen: FrozenFigures, catalogue: FigureCatalogue, ownSubject: string): FigureSet {
  const known = new Set(catalogue.definitions.map(({ id }) => id))
  const lost = Object.values(frozen.definitions).filter(({ id }) => !known.has(id))
  const all = [
    ...catalogue.definitions.map((one) => ({ ...one, ...frozen.definitions[one.id] })),
    ...lost.map((one): FigureDefinition => ({ ...one, subject: ownSubject, whereFound: '' })),
  ]
  return {
    catalogue: { ...catalogue, definitions: all },
    definitions: new Map(all.map((one) => [one.id, one])),
    figures: frozen.figures,
    computed: new Set(frozen.computed),
  }
}

function named({ id, name, kind, unit, meaning }: FigureDefinition): OwnFigure {
  return { id, name, kind, unit, meaning }
}
