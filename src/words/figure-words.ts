import type { Figure, FigureDefinition } from '../figures/figure.ts'
import { formatCount, formatDate } from './dutch.ts'

/** One line about a figure: its name, where it comes from, the day on which it held and what is to be minded. */
export function figureFacts(definition: FigureDefinition, figure: Figure, outdated = false): string {
  const source = figure.source ? `Bron: ${figure.source}.` : 'Bron niet ingevuld.'
  const day = figure.referenceDate ? ` Peildatum: ${formatDate(figure.referenceDate)}.` : ''
  const status = figure.status === 'definitief' ? '' : ` ${figureWords.statuses[figure.status]} cijfer.`
  return `${definition.name}. ${source}${day}${status}${outdated ? ' Verouderd.' : ''}`
}

const places = (count: number) => formatCount(count, 'plek', 'plekken')

/** Words of the figure card, the list of figures and the list at the caret. */
export const figureWords = {
  source: 'Bron',
  referenceDate: 'Peildatum',
  retrieved: 'Ingevuld',
  standsIn: 'Staat in',
  status: 'Stand van het cijfer',
  statuses: { definitief: 'Definitief', voorlopig: 'Voorlopig', raming: 'Geraamd' },
  meaning: 'Wat het is',
  whereFound: 'Waar het staat',
  notGiven: 'Niet ingevuld',
  places,
  unknown: 'Dit cijfer kent de planwijzer niet. Het blijft bewaard.',
  change: 'Verander',
  notation: 'Schrijfwijze',
  takeOut: 'Haal uit de tekst',
  readOnly: 'U leest mee. Veranderen kan in het andere venster.',
  cardLabel: (name: string) => `Cijfer: ${name}`,
  editLabel: (name: string) => `Verander het cijfer ${name}`,
  notationLabel: (name: string) => `Schrijfwijze van ${name}`,
  emptyLabel: (name: string) => `Maak het cijfer ${name} leeg?`,
  value: 'Waarde',
  sourceHint: 'Zo komt de bron in het plan te staan.',
  save: 'Bewaar het cijfer',
  cancel: 'Annuleren',
  missingText: 'Dit cijfer ontbreekt. In het bestand staat daar [ontbreekt].',
  emptyText: (count: number) =>
    count === 0
      ? 'Het cijfer is dan weer leeg. Het wordt geen nul.'
      : `Op ${places(count)} staat dan dat het cijfer ontbreekt. Het wordt geen nul.`,
  emptyComputed: 'De planwijzer rekent het cijfer dan weer uit de andere cijfers uit.',
  computedAgain: 'Het cijfer wordt weer berekend.',
  formula: 'Zo wordt het berekend',
  inputs: 'Gemaakt van',
  inputMissing: 'ontbreekt',
  inputFewer: 'minder dan 5, daarmee kan niet worden gerekend',
  inputParts: 'meer dan één getal, daarmee kan niet worden gerekend',
  computedMissing: 'Dit cijfer wordt berekend, maar dat lukt nu niet: hieronder ziet u wat er ontbreekt.',
  more: 'Meer over dit cijfer',
  makeEmpty: 'Maak leeg',
  keep: 'Laat staan',
  writeSo: 'Schrijf het zo',
  writeAs: 'Zo staat het in de tekst',
  withUnit: 'Met eenheid',
  withoutUnit: 'Zonder eenheid',
  inWords: 'In woorden',
  rounding: 'Afronding',
  roundings: {
    auto: 'Wat past',
    '2': 'Op 2 cijfers achter de komma',
    '1': 'Op 1 cijfer achter de komma',
    '0': 'Op hele getallen',
    '-1': 'Op tientallen',
    '-2': 'Op honderdtallen',
    '-3': 'Op duizendtallen',
  },
  years: 'Welk jaar',
  yearsFit: 'Wat past',
  yearsAll: 'Alle jaren',
  yearsLast: 'Het laatste jaar, met het jaartal',
  yearOnly: (year: number) => `Alleen ${year}, zonder het jaartal`,
  outdated: 'Dit cijfer is verouderd.',
  updated: (count: number) => (count === 0 ? 'Cijfer bewaard.' : `Cijfer bijgewerkt op ${places(count)} in de tekst.`),
  factsKept: 'Gegevens van het cijfer bewaard.',
  emptied: (count: number) =>
    count === 0 ? 'Cijfer leeggemaakt.' : `Cijfer leeggemaakt. Het ontbreekt op ${places(count)} in de tekst.`,
  takenOut: 'Cijfer uit de tekst gehaald.',
  putBack: 'Zet terug',
  pickerTitle: 'Welk cijfer wilt u invoegen?',
  searchLabel: 'Cijfer zoeken',
  searchHint: 'Zoek op naam of onderwerp. Enter voegt het cijfer in bij de cursor.',
  listLabel: 'Cijfers',
  stillEmpty: 'nog leeg',
  found: (count: number) => (count === 1 ? '1 cijfer gevonden' : `${count} cijfers gevonden`),
  sourceKept: (source: string) =>
    `De bron blijft ‘${source}’. Komt uw getal ergens anders vandaan, pas dan de bron en de peildatum aan.`,
  nothingFound: (query: string) => `Niets gevonden voor ‘${query}’.`,
  ownFigure: 'Staat uw cijfer er niet bij? Voeg het toe als eigen cijfer.',
  toFigures: 'Naar de cijfers',
  insert: 'Voeg in',
} as const
