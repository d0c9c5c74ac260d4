import type { Figure, FigureDefinition, FigureKind } from '../figures/figure.ts'
import { formatNumber } from '../figures/format-figure.ts'
import type { Finding } from '../lib/finding.ts'
import { formatCount, formatDate } from './dutch.ts'

/** One line about a figure: its name, where it comes from, the day on which it held and what is to be minded. */
export function figureFacts(definition: FigureDefinition, figure: Figure, outdated = false): string {
  const source = figure.source ? `Bron: ${figure.source}.` : 'Bron niet ingevuld.'
  const day = figure.referenceDate ? ` Peildatum: ${formatDate(figure.referenceDate)}.` : ''
  const status = figure.status === 'definitief' ? '' : ` ${figureWords.statuses[figure.status]} cijfer.`
  return `${definition.name}. ${source}${day}${status}${outdated ? ' Verouderd.' : ''}`
}

const examples: Readonly<Record<FigureKind, string>> = {
  aantal: '131',
  bedrag: '12.500',
  procent: '78',
  score: '412,5',
  uren: '16',
}

const inputSentences: Readonly<Record<string, (example: string, definition: FigureDefinition) => string>> = {
  'figure-not-a-number': (example) => `Vul een getal in, bijvoorbeeld ${example}. Er staat nu iets anders in.`,
  'figure-point-as-decimal': () => 'Wij weten niet of de punt een komma is. Schrijf 12,5 of 1.250.',
  'figure-english-notation': () =>
    'Schrijf een komma voor de decimalen en een punt voor de duizendtallen, bijvoorbeeld 1.234,50.',
  'figure-too-large': () => 'Dit getal is te groot om precies te bewaren. Controleer het aantal cijfers.',
  'figure-fewer-than-5': () => '‘Minder dan 5’ kan alleen bij een aantal. Vul hier een getal in.',
  'figure-other-unit': (example, { kind }) => `${otherUnit(kind)} Vul een getal in, bijvoorbeeld ${example}.`,
  'figure-negative': () => 'Dit cijfer kan niet onder nul liggen. Haal het minteken weg.',
  'figure-not-whole': () => 'Dit is een aantal. Vul een heel getal in, zonder komma.',
  'figure-cents': () => 'Een bedrag heeft hoogstens twee cijfers achter de komma.',
  'figure-part': () =>
    'Schrijf bij elk deel een jaar of naam, een dubbele punt en een getal, bijvoorbeeld 2025: 158; 2026: 168.',
  'figure-out-of-bounds': (_example, definition) =>
    `Meestal ligt dit cijfer tussen ${boundsWords(definition)}. Klopt uw getal? Bewaar het dan nog een keer.`,
  'figure-over-100': () => 'Dit is meer dan 100%. Klopt dat? Bewaar het dan nog een keer.',
}

/** "0 en 5.000 kinderen", "€ 5 en € 25": what is usual for a figure, or an empty text. */
export function boundsWords(definition: FigureDefinition): string {
  const { bounds } = definition
  if (!bounds) return ''
  const sign = definition.kind === 'bedrag' || definition.kind === 'procent'
  const write = (number: number, unit: boolean) =>
    formatNumber(number, definition, { unit, decimals: null, style: 'number' })
  return `${write(bounds.low, sign)} en ${write(bounds.high, true)}`
}

function otherUnit(kind: FigureKind): string {
  if (kind === 'procent') return 'Dit cijfer is een percentage.'
  return kind === 'bedrag' ? 'Dit cijfer is een bedrag in euro’s.' : 'Dit cijfer is geen bedrag en geen percentage.'
}

/** What to do about a value that was typed for a figure. */
export function figureInputSentence({ code, facts }: Finding, definition: FigureDefinition): string {
  const example = examples[definition.kind]
  const sentence = inputSentences[code]?.(example, definition) ?? `Vul een getal in, bijvoorbeeld ${example}.`
  return facts?.['part'] === undefined ? sentence : `Kijk bij ‘${facts['part']}’. ${sentence}`
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
  valueHint: (definition: FigureDefinition) =>
    `${unitHint(definition)}, bijvoorbeeld ${examples[definition.kind]}.${fewerHint(definition.kind)}`,
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

function unitHint({ kind, unit }: FigureDefinition): string {
  if (kind === 'bedrag') return 'In euro’s'
  if (kind === 'procent') return 'In procenten'
  return unit[1] ? `Aantal ${unit[1]}` : 'Een getal'
}

function fewerHint(kind: FigureKind): string {
  return kind === 'aantal' ? ' U mag ook ‘minder dan 5’ invullen.' : ''
}
