/** Ids of the styles in the file. Built-in styles keep the ids Word gives them; our own have Dutch names. */
export const STYLE = {
  title: 'Title',
  subtitle: 'Subtitle',
  chapter: 'Heading1',
  section: 'Heading2',
  heading3: 'Heading3',
  heading4: 'Heading4',
  annex: 'BijlageKop',
  annexSection: 'BijlageParagraafkop',
  unnumbered: 'KopZonderNummer',
  unnumberedSection: 'ParagraafkopZonderNummer',
  lead: 'InleidendeAlinea',
  /** Running text in the look of a template that sets no space between paragraphs; else that is Normal. */
  text: 'Plantekst',
  caption: 'Caption',
  wideCaption: 'BijschriftBreed',
  source: 'Bron',
  wideSource: 'BronBreed',
  figure: 'Figuur',
  tableHead: 'Tabelkop',
  tableText: 'Tabeltekst',
  afterTable: 'NaTabel',
  bullets: 'ListBullet',
  numbers: 'ListNumber',
  continued: 'ListContinue',
  quote: 'Quote',
  quoteSource: 'CitaatBron',
  dutyHead: 'KaderPlichtKop',
  duty: 'KaderPlicht',
  choiceHead: 'KaderKeuzeKop',
  choice: 'KaderKeuze',
  keyPoint: 'Kernpunt',
  keyPointHead: 'KernpuntKop',
  noteHead: 'LetOpKop',
  note: 'LetOp',
  guidanceHead: 'HandreikingKop',
  guidance: 'Handreiking',
  contents1: 'TOC1',
  contents2: 'TOC2',
  header: 'Header',
  footer: 'Footer',
  coverName: 'OmslagNaam',
  coverPeriod: 'OmslagPeriode',
  coverStatus: 'OmslagStatus',
  table: 'Plantabel',
} as const

/** Ids of the character styles. */
export const MARK = {
  link: 'Hyperlink',
  figure: 'Cijfer',
  missing: 'OntbrekendCijfer',
  sourceNumber: 'Bronnummer',
  draft: 'Conceptmerk',
  pageNumber: 'Paginanummer',
  label: 'Bijschriftnummer',
} as const

const BUILT_IN: readonly string[] = [
  'Title',
  'Subtitle',
  'Heading1',
  'Heading2',
  'Heading3',
  'Heading4',
  'Caption',
  'ListBullet',
  'ListNumber',
  'ListContinue',
  'Quote',
  'TOC1',
  'TOC2',
  'Header',
  'Footer',
  'Hyperlink',
]

/** Ids of the styles that Word does not have itself. */
export const OWN_STYLES: ReadonlySet<string> = new Set(
  [...Object.values(STYLE), ...Object.values(MARK)].filter((id) => !BUILT_IN.includes(id)),
)

export { hex, INK, INK2, LINE, MISSING, PAGE } from '../office-page.ts'
