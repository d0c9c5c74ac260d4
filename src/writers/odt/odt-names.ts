/**
 * Names of the paragraph styles as people see them. Those that LibreOffice has itself keep its stored English names, which
 * it shows in the language of the user; our own have Dutch names.
 */
export const STYLE = {
  standard: 'Standard',
  body: 'Text body',
  heading: 'Heading',
  title: 'Title',
  subtitle: 'Subtitle',
  chapter: 'Heading 1',
  section: 'Heading 2',
  heading3: 'Heading 3',
  heading4: 'Heading 4',
  annex: 'Bijlage kop',
  annexSection: 'Bijlage paragraafkop',
  unnumbered: 'Kop zonder nummer',
  front: 'Kop voorwerk',
  unnumberedSection: 'Paragraafkop zonder nummer',
  lead: 'Inleidende alinea',
  caption: 'Caption',
  tableCaption: 'Table',
  source: 'Bron',
  wideSource: 'Bron breed',
  picture: 'Beeld',
  tableHead: 'Table Heading',
  tableText: 'Table Contents',
  bullets: 'List 1',
  bulletsContinued: 'List 1 Cont.',
  numbers: 'Numbering 1',
  numbersContinued: 'Numbering 1 Cont.',
  quote: 'Quotations',
  quoteSource: 'Citaat bron',
  dutyHead: 'Kader plicht kop',
  duty: 'Kader plicht',
  choiceHead: 'Kader keuze kop',
  choice: 'Kader keuze',
  keyPointHead: 'Kernpunt kop',
  keyPoint: 'Kernpunt',
  noteHead: 'Let op kop',
  note: 'Let op',
  guidanceHead: 'Handreiking kop',
  guidance: 'Handreiking',
  contents1: 'Contents 1',
  contents2: 'Contents 2',
  header: 'Header',
  footer: 'Footer',
  wideHeader: 'Koptekst liggend',
  wideFooter: 'Voettekst liggend',
  coverName: 'Omslag naam',
  coverPeriod: 'Omslag periode',
  coverStatus: 'Omslag status',
} as const

/** Names of the character styles. */
export const MARK = {
  link: 'Internet link',
  visitedLink: 'Visited Internet Link',
  contentsLink: 'Index Link',
  figure: 'Cijfer',
  missing: 'Ontbrekend cijfer',
  sourceNumber: 'Bronnummer',
  draft: 'Conceptmerk',
  pageNumber: 'Paginanummer',
  label: 'Bijschriftnummer',
  headingNumber: 'Kopnummer',
} as const

/** Names of the list styles. */
export const LIST = {
  bullets: 'List 1',
  numbers: 'Numbering 123',
  annexes: 'Bijlagen',
  boxBullets: 'Kader opsomming',
  boxNumbers: 'Kader nummering',
  cellBullets: 'Tabel opsomming',
  cellNumbers: 'Tabel nummering',
} as const

/** Names of the page styles. */
export const PAGES = { cover: 'First Page', portrait: 'Standard', landscape: 'Landscape' } as const

/** The name of a page style. */
export type PageStyle = (typeof PAGES)[keyof typeof PAGES]

/** The name under which a style is stored: letters, digits, and `_20_` for a space. */
export function styleId(name: string): string {
  return name.replace(/[^A-Za-z0-9.-]/g, (sign) => `_${sign.charCodeAt(0).toString(16)}_`)
}
