import type { NumberOffer } from '../../figures/known-numbers.ts'
import type { FigureSet } from '../../figures/resolve-figures.ts'
import { numberOfferWords as words } from '../../words/number-offer-words.ts'

/** What is asked about a number, from the figures that it may be. */
export function offerQuestion(offers: readonly NumberOffer[], { definitions }: FigureSet): string {
  const [first, ...others] = offers
  const definition = first && others.length === 0 ? definitions.get(first.figure) : undefined
  return definition ? words.question({ ...definition, name: offerName(first, definition.name) }) : words.several
}

/** The name of an offered figure, with the year when it is one of a series. */
export function offerName(offer: NumberOffer | undefined, name: string): string {
  const year = offer?.notation.years
  return typeof year === 'number' ? words.of(name, year) : name
}
