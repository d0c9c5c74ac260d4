import type { Figure, FigureDefinition } from '../figures/figure.ts'
import { formatNumber } from '../figures/format-figure.ts'
import { formatCount, formatDate } from './dutch.ts'

const figures = (count: number) => formatCount(count, 'cijfer', 'cijfers')
const places = (count: number) => formatCount(count, 'plek', 'plekken')
const statuses = { definitief: '', voorlopig: ' Voorlopig.', raming: ' Geraamd.' } as const

/** Words of the list of values that can be taken over from elsewhere. */
export const offerWords = {
  caption: 'Deze cijfers kunt u overnemen',
  captionRead: 'Deze cijfers zijn gevonden',
  region: 'Cijfers om over te nemen',
  nothing: 'Er is geen cijfer om over te nemen.',
  columns: { pick: 'Kies', name: 'Cijfer', now: 'Nu in het plan', difference: 'Verschil' },
  pickAll: 'Kies alle cijfers die veranderen',
  none: 'nog leeg',
  changes: { new: 'nieuw', changed: 'anders', 'same-value': 'waarde gelijk', same: 'gelijk' },
  /** Where an offered value comes from, in one line. */
  facts: ({ source, referenceDate, status }: Figure) =>
    `${source}${referenceDate ? `, peildatum ${formatDate(referenceDate)}` : ''}.${statuses[status]}`,
  older: (date: string) => `Uw plan heeft een nieuwer cijfer, van ${formatDate(date)}.`,
  weaker: 'Dit is een schatting. In uw plan staat een cijfer dat niet geschat is.',
  unusual: (bounds: string) => `Meestal ligt dit cijfer tussen ${bounds}. Controleer of het klopt.`,
  stopsComputing: 'Dit cijfer wordt nu berekend. Neemt u het over, dan verandert het niet meer mee.',
  stands: (count: number) => `Staat op ${places(count)} in de tekst`,
  feeds: (names: string) => `Rekent mee in ${names}.`,
  times: (count: number) => `${count}×`,
  take: (count: number) => `Neem ${figures(count)} over`,
  takeNone: 'Neem cijfers over',
  pickFirst: 'Kies eerst een cijfer.',
  allSame: 'Deze cijfers staan al zo in uw plan.',
  elsewhere: 'U leest mee. Overnemen kan in het andere venster.',
  readOnly: 'Dit plan kunt u alleen lezen.',
  taken: (count: number, stands: number) =>
    stands === 0 ? `${figures(count)} overgenomen.` : `${figures(count)} bijgewerkt op ${places(stands)} in de tekst.`,
  putBack: 'Zet terug',
} as const

/** "+ 36", "− € 1.200", "+ 2 procentpunt": how far a value moves. */
export function differenceWords(difference: number, definition: FigureDefinition): string {
  const sign = difference < 0 ? '−' : '+'
  const size = Math.abs(difference)
  const notation = { unit: definition.kind === 'bedrag', decimals: null, style: 'number' } as const
  const text = formatNumber(size, definition, notation)
  return `${sign}\u00a0${text}${definition.kind === 'procent' ? '\u00a0procentpunt' : ''}`
}
