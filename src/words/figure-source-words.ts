import { withinSentence } from './dutch.ts'

/** Words for a figure that nobody typed: the subject of the writer's own, and the sources of what is computed or preset. */
export const figureSourceWords = {
  ownSubject: 'Eigen cijfers',
  inFormula: withinSentence,
  computed: (formula: string, numbers: string) => `Berekend: ${formula} (${numbers})`,
  preset: (whereFound: string) => `${whereFound}. Vooraf ingevuld, controleer dit.`,
} as const
