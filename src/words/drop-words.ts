import { formatDutchNumber } from '../figures/dutch-number.ts'
import { formatCount } from './dutch.ts'

type DropKind = 'lrk' | 'duo' | 'score' | 'eigen'

/** Words of the place where a file is dropped, and of what comes of it. */
export const dropWords = {
  /** How to get the file, per step. */
  how: {
    lrk: 'Download het open bestand van het register. Sleep het hierheen of kies het. De planwijzer haalt de regels van uw gemeente eruit.',
    duo: 'Download bij DUO het bestand met vestigingen, en daarna een bestand met leerlingen. Sleep ze hierheen of kies ze, een voor een.',
    score:
      'Zoek bij het CBS naar ‘achterstandsscores’ en download de nieuwste tabel, voor gemeenten of scholen. Sleep die hierheen of kies hem.',
    eigen:
      'Hebt u een tabel in Excel of een CSV-bestand? Sleep die hierheen of kies hem. U wijst aan welke kolom u wilt lezen.',
  } satisfies Readonly<Record<DropKind, string>>,
  links: {
    lrk: [
      {
        href: 'https://www.landelijkregisterkinderopvang.nl/opendata/export_opendata_lrk.csv',
        name: 'Open bestand van het register (12 MB)',
      },
    ],
    duo: [{ href: 'https://onderwijsdata.duo.nl/', name: 'Open onderwijsdata van DUO' }],
    score: [
      {
        href: 'https://www.cbs.nl/nl-nl/maatwerk/2024/27/achterstandsscores-gemeenten-definitief-2022-2023',
        name: 'Achterstandsscores van het CBS',
      },
    ],
    eigen: [],
  } satisfies Readonly<Record<DropKind, readonly { readonly href: string; readonly name: string }[]>>,
  stays: 'Het bestand blijft op uw computer. Gegevens over personen worden niet gelezen.',
  region: 'Bestand lezen',
  choose: 'Kies een bestand',
  chooseOther: 'Kies een ander bestand',
  or: 'of sleep het naar deze pagina',
  kinds: 'CSV of Excel (.xlsx), tot 64 MB. De planwijzer ziet zelf wat voor bestand het is.',
  dropTitle: 'Laat het bestand los',
  dropText: 'De planwijzer leest het op uw computer. Uw plan verandert nog niet.',
  reading: (file: string, share: number) => `${file} lezen: ${Math.round(share * 100)}%`,
  begun: (file: string) => `${file} wordt gelezen.`,
  stop: 'Stop met lezen',
  stopped: (file: string) => `Het lezen van ${file} is gestopt. Uw plan is niet veranderd.`,
  notChanged: 'Uw plan is niet veranderd.',
  refused: (file: string) => `${file} is niet gelezen`,
  isKind: (kind: string) => `Dit is ${kind}.`,
  size: (bytes: number) =>
    bytes < 100_000
      ? `${formatDutchNumber(Math.max(bytes / 1000, 1), 0)} kB`
      : `${formatDutchNumber(bytes / 1e6, 1)} MB`,
  column: 'In dit bestand',
  noFigures: 'In dit bestand staat geen cijfer om over te nemen.',
  otherColumns: 'Kies andere kolommen',
  byHand: 'Wijs zelf de kolommen aan',
  goOn: (file: string) => `Lees nu ${file}`,
  waiting: (file: string) => `${file} wacht op de lijst met vestigingen. Die is nu gelezen.`,
  questions: {
    municipality: (name: string) => `Het CBS kent ${name} niet. Van welke gemeente wilt u de regels lezen?`,
    municipalityLabel: 'Gemeente in het bestand',
    year: 'In dit bestand staat geen jaar. Van welk jaar is de telling van 1 oktober?',
    yearLabel: 'Jaar',
    yearWrong: 'Vul een jaar in, bijvoorbeeld 2025.',
    scores: 'Welke kolom is de score met drempel? Dit is in het bestand gevonden.',
    newest: 'Nieuwste score',
    earlier: 'Score van een jaar eerder',
    none: 'Staat er niet in',
    readOn: 'Lees verder',
  },
  scoreColumn: ({
    sheet,
    header,
    value,
  }: {
    readonly sheet: string
    readonly header: string
    readonly value: string
  }) => [header, sheet && `blad ${sheet}`, value && `waarde ${value}`].filter(Boolean).join(', '),
  table: {
    show: (caption: string, count: number) => `${caption} (${count})`,
    region: (caption: string) => `Tabel: ${caption}`,
    insert: 'Zet de tabel in het plan',
    copy: 'Kopieer de tabel',
    copied: 'De tabel is gekopieerd. U kunt haar plakken in Excel of in een tekst.',
    notCopied: 'De browser liet het kopiëren niet toe. Selecteer de tabel en kopieer haar met Ctrl+C.',
    dialog: 'In welke paragraaf komt de tabel?',
    section: 'Paragraaf',
    hint: 'De tabel komt onder aan de paragraaf. U kunt haar daarna veranderen als elke andere tabel.',
    put: 'Zet de tabel in de tekst',
    done: (title: string) => `De tabel staat in ‘${title}’.`,
    putBack: 'Haal de tabel weg',
  },
} as const

/** Words of the dialog in which a writer says how a table is read. */
export const mappingWords = {
  title: 'Wat wilt u uit deze tabel lezen?',
  open: 'Wijs de kolommen aan',
  choose: 'Kies een kolom',
  unknown: 'De planwijzer kent deze tabel niet. Wijs aan welke kolom u wilt lezen.',
  sheet: 'Blad',
  headerRow: 'Regel met de namen van de kolommen',
  noHeader: 'Er is geen regel met namen',
  row: (number: number, text: string) => `Regel ${number}: ${text}`,
  shape: 'Wat wordt het?',
  shapes: {
    number: 'Eén getal',
    areas: 'Een getal per wijk, kern, school of locatie',
    series: 'Een getal per jaar',
  },
  nameColumn: {
    number: 'Kolom met de namen van de regels',
    areas: 'Kolom met de wijk, school of locatie',
    series: 'Kolom met het jaar',
  },
  valueColumn: 'Kolom met het getal',
  valueRow: 'Regel met het getal',
  decimal: 'Decimalen staan achter een',
  decimals: { comma: 'komma (12,5)', point: 'punt (12.5)' },
  figure: 'Voor welk cijfer is het?',
  newFigure: 'Een nieuw eigen cijfer',
  name: 'Naam van het cijfer',
  nameNeeded: 'Geef het cijfer een naam.',
  nameTaken: 'Er is al een cijfer met deze naam. Kies het in de lijst hierboven, of kies een andere naam.',
  kind: 'Soort',
  source: 'Bron',
  sourceHint: 'Zoals zij in de lijst met bronnen komt.',
  date: 'Peildatum',
  dateHint: 'De dag waarop de getallen golden.',
  columnNeeded: 'Kies een kolom met getallen.',
  rowNeeded: 'Kies de regel met het getal.',
  column: (number: number, name: string) => (name ? `${number}. ${name}` : `Kolom ${number}`),
  preview: (shown: number, total: number) => `De eerste ${shown} van ${formatCount(total, 'regel', 'regels')}`,
  previewRegion: 'Begin van de tabel',
  read: 'Lees de tabel',
} as const
