import type { FigureDefinition } from '../figures/figure.ts'
import { withinSentence } from './dutch.ts'

/** What is asked about a typed number that equals a figure of the plan. */
export const numberOfferWords = {
  question: ({ name, kind }: Pick<FigureDefinition, 'name' | 'kind'>) =>
    kind === 'aantal' && !/aantal/i.test(name)
      ? `Is dit het aantal ${withinSentence(name)}?`
      : `Is dit het cijfer ‘${withinSentence(name)}’?`,
  several: 'Is dit een van deze cijfers?',
  take: 'Maak er een cijfer van',
  refuse: 'Nee',
  refuseAll: 'Geen van deze',
  /** Behind the question, for who points at the number. */
  hint: (question: string) => `${question} Klik, of druk op Alt+Enter.`,
  /** Behind the question, for who hears the text. */
  heard: (question: string) => `${question} Druk op Alt+Enter.`,
  of: (name: string, year: number) => `${name}, ${year}`,
  gone: 'Dit getal staat er niet meer.',
} as const
