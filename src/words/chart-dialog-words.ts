import type { ChartProblem } from '../charts/chart-data.ts'
import { formatList } from './dutch.ts'

const problems: Readonly<Record<ChartProblem, string>> = {
  'no-figures': 'Kies eerst een of meer cijfers.',
  'nothing-known': 'Van deze cijfers is nog niets ingevuld. Zodra dat er is, verschijnt de grafiek hier.',
  'too-many-series': 'Meer dan vier cijfers zijn niet uit elkaar te houden. Wij drukken ze af als tabel.',
  'too-many-names': 'Dit zijn er te veel voor een grafiek. Wij drukken ze af als tabel.',
}

/** Words of the dialogs for a chart and for a table of figures. */
export const chartDialogWords = {
  insertChart: 'Grafiek invoegen',
  editChart: 'Grafiek veranderen',
  insertTable: 'Tabel van cijfers invoegen',
  editTable: 'Tabel van cijfers veranderen',
  figures: 'Welke cijfers?',
  search: 'Zoek een cijfer',
  searchHint: 'Typ een deel van de naam. Een cijfer per jaar of per gebied vult u in bij dat cijfer.',
  found: (count: number) => (count === 1 ? '1 cijfer gevonden' : `${count} cijfers gevonden`),
  nothing: 'Geen cijfer gevonden.',
  chosen: 'Gekozen cijfers, in deze volgorde',
  noneChosen: 'Nog geen cijfer gekozen.',
  up: (name: string) => `Zet ${name} hoger`,
  down: (name: string) => `Zet ${name} lager`,
  away: (name: string) => `Haal ${name} weg`,
  kind: 'Soort grafiek',
  kinds: {
    bar: 'Staven',
    'grouped-bar': 'Staven naast elkaar',
    'stacked-bar': 'Staven op elkaar',
    line: 'Lijn over de jaren',
  },
  lineNeedsYears: 'Een lijn kan alleen met cijfers per jaar. Nu tekenen wij staven.',
  caption: 'Bijschrift',
  chartCaptionHint:
    'Schrijf de conclusie op, bijvoorbeeld: Het bereik groeit elk jaar. Met een bijschrift krijgt de grafiek een nummer.',
  tableCaptionHint: 'Schrijf op wat er in de tabel staat. Met een bijschrift krijgt de tabel een nummer.',
  alt: 'Beschrijving voor wie de grafiek niet kan zien',
  altFollows: 'Deze tekst maken wij uit de cijfers. Hij verandert mee, zolang u hem niet zelf verandert.',
  altOwn: 'U hebt deze tekst zelf geschreven. Hij verandert niet mee met de cijfers.',
  altFollow: 'Gebruik weer de tekst uit de cijfers',
  numbers: 'Zet de cijfers in een tabel onder de grafiek',
  numbersHint: 'Zonder tabel blijven de getallen er wel voor wie de grafiek niet kan zien.',
  total: 'Zet een rij met totalen onder de tabel',
  totalHint: 'Alleen bij aantallen en bedragen, en alleen als er niets ontbreekt.',
  preview: 'Zo komt het in het plan',
  insert: 'Voeg in',
  save: 'Bewaar',
  cancel: 'Annuleren',
  remove: 'Verwijder',
  removedChart: 'Grafiek verwijderd.',
  removedTable: 'Tabel verwijderd.',
  putBack: 'Zet terug',
  problems,
  unfit: (names: readonly string[], inTable: boolean) =>
    `${formatList(names)} ${names.length === 1 ? 'past' : 'passen'} niet bij de andere cijfers: een andere eenheid, of jaren naast gebieden.${inTable ? ' De getallen staan wel in de tabel.' : ''}`,
  missing: (names: readonly string[]) => `Nog niet ingevuld: ${formatList(names)}.`,
} as const
