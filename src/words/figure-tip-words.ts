import type { Figure, FigureDefinition } from '../figures/figure.ts'
import { formatDate } from './dutch.ts'
import { figureWords } from './figure-words.ts'

/** What stands in the tip of a figure: its name and a line for each thing to know. */
export interface FigureTip {
  readonly name: string
  readonly lines: readonly string[]
}

/** The tip of a figure that has a value. */
export function knownTip(definition: FigureDefinition, figure: Figure, outdated: boolean): FigureTip {
  const { source, referenceDate, retrievedDate, status } = figure
  const day = referenceDate ? `Peildatum: ${formatDate(referenceDate)}` : 'Peildatum niet ingevuld'
  return {
    name: definition.name,
    lines: [
      source ? `Bron: ${source}` : 'Bron niet ingevuld',
      day,
      ...(retrievedDate ? [`${figureWords.retrieved}: ${formatDate(retrievedDate)}`] : []),
      ...(status === 'definitief' ? [] : [`${figureWords.statuses[status]} cijfer`]),
      ...(outdated ? ['Verouderd: kijk of er een nieuwer cijfer is'] : []),
    ],
  }
}

/** The tip of a figure without a value. */
export function missingTip(name: string): FigureTip {
  return { name, lines: ['Nog niet ingevuld. Klik erop, of druk op Enter, en vul het in.'] }
}
