import { chartWords } from './chart-words.ts'
import type { Figure } from '../figures/figure.ts'
import { figureSourceWords } from './figure-source-words.ts'
import { formatDate, formatNumberRuns, withinSentence } from './dutch.ts'

const bodies = { college: 'college van burgemeester en wethouders', raad: 'gemeenteraad' } as const

const stages = {
  concept: 'Concept',
  college: 'Voorstel, nog niet vastgesteld',
  vastgesteld: 'Vastgesteld',
} as const

/** By kind of box; the text of a kernpunt speaks for itself. */
const boxes = {
  plicht: 'Wettelijke plicht',
  keuze: 'Keuze van de gemeente',
  kernpunt: '',
  'let-op': 'Let op',
} as const

const figureStatuses: Readonly<Record<Figure['status'], string>> = {
  definitief: 'Definitief',
  voorlopig: 'Voorlopig',
  raming: 'Raming',
}

/** Every word that a document prints and that nobody wrote in the plan. */
export const documentWords = {
  lang: 'nl-NL',
  labels: {
    contents: 'Inhoud',
    about: 'Over dit document',
    annexes: 'Bijlagen',
    chapter: 'Hoofdstuk',
    annex: 'Bijlage',
    page: 'Pagina',
    of: 'van',
    source: 'Bron',
    logo: 'Logo van',
    missingImage: 'Afbeelding ontbreekt',
    keyPoint: 'Kernpunt',
    skip: 'Ga naar de tekst',
  },
  municipality: (name: string) => `Gemeente ${name}`,
  tableLabel: (number: string) => `Tabel ${number}`,
  imageLabel: (number: string) => `Figuur ${number}`,
  boxLabel: (kind: keyof typeof boxes) => boxes[kind],
  missingFigure: (name: string) => `[ontbreekt: ${withinSentence(name)}]`,
  missingInTable: '[ontbreekt]',
  emptySection: 'Deze paragraaf is nog niet geschreven.',
  lockedSection: 'De tekst van deze paragraaf kon niet worden gelezen en ontbreekt hier.',
  lockedUnnamedSection: (title: string) => `De tekst van ‘${title}’ kon niet worden gelezen en ontbreekt hier.`,
  emptyUnnamedSection: (title: string) => `‘${title}’ is nog niet geschreven.`,
  status: {
    mark: { concept: 'CONCEPT', college: 'VOORSTEL' },
    version: (date: string) => `versie van ${formatDate(date)}`,
    adopted: (date: string | null) => (date ? `Vastgesteld op ${formatDate(date)}` : 'Vastgesteld'),
  },
  about: {
    title: 'Titel',
    status: 'Status',
    toBeAdoptedBy: 'Vast te stellen door',
    adoptedBy: 'Vastgesteld door',
    period: 'Looptijd',
    municipality: 'Gemeente',
    version: 'Versie',
    statusOf: (stage: keyof typeof stages) => stages[stage],
    body: (body: keyof typeof bodies) => bodies[body],
    adoptedOn: (body: string, date: string) => `${body}, op ${formatDate(date)}`,
    periodOf: (from: number, to: number) => `1 januari ${from} tot en met 31 december ${to}`,
    versionOf: (date: string) => formatDate(date),
  },
  guidance: {
    label: 'Hulp bij deze paragraaf',
    questions: 'Vragen',
  },
  sources: {
    title: 'Bronnen van de cijfers',
    caption: 'De cijfers in dit plan, in de volgorde van de tekst',
    columns: ['Nr.', 'Cijfer', 'Waarde', 'Bron', 'Geldt op', 'Ingevuld', 'Status'],
    status: (status: Figure['status']) => figureStatuses[status],
    missing: 'Ontbreekt',
    unknown: '–',
    figures: figureSourceWords,
    /** For a figure by year or place, whose numbers stand below its name. */
    parts: (count: number) => (count === 1 ? '1 getal' : `${count} getallen`),
    mark: (number: number) => `[${number}]`,
    /** Follows what the writer gave as the source of a table. */
    inTable: (source: string, numbers: readonly number[]) => {
      const found = `zie ${formatNumberRuns(numbers, (number) => `[${number}]`)}`
      return source === '' ? found : `${source.replace(/\.$/, '')}; ${found}`
    },
  },
  charts: chartWords,
  figures: {
    columns: ['Cijfer', 'Waarde', 'Geldt op'],
    part: (name: string, part: string) => `${name}, ${part}`,
  },
} as const

/** Words of a document, so that another language is another object of this shape. */
export type DocumentWords = typeof documentWords
