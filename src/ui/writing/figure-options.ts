import type { SuggestedFigure } from '../../editor/figure-suggestion-list.ts'
import type { FigureDefinition, Figures } from '../../figures/figure.ts'
import { formatFigure, isKnown } from '../../figures/format-figure.ts'
import type { FigureSet } from '../../figures/resolve-figures.ts'
import { searchFigures } from '../../figures/search-figures.ts'
import { defaultNotation } from '../../richtext/richtext.ts'
import { figureWords as words } from '../../words/figure-words.ts'

/** What a list of figures says behind the name: the value of this plan, or that it is still empty. */
export function figureNote(definition: FigureDefinition, figures: Figures): string {
  const figure = figures[definition.id]
  return isKnown(figure) ? formatFigure(figure, definition, defaultNotation) : words.stillEmpty
}

/**
 * Figures for the list at the caret. With nothing typed, those that the writer filled in come first; those that are computed or
 * the same everywhere stay in their place.
 */
export function suggestFigures({ catalogue, figures, computed }: FigureSet, query: string): readonly SuggestedFigure[] {
  const found = searchFigures(catalogue, query)
  const rank = ({ id }: FigureDefinition) => (isKnown(figures[id]) && !computed.has(id) ? 0 : 1)
  const sorted = query === '' ? found.toSorted((one, other) => rank(one) - rank(other)) : found
  return sorted.map((definition) => ({
    id: definition.id,
    name: definition.name,
    note: figureNote(definition, figures),
  }))
}
