import type { Figure, FigureCatalogue, FigureDefinition, FigureKind, FigureValue } from '../src/figures/figure.ts'
import type { Plan, PlanChapter, PlanSection } from '../src/plan/plan.ts'
import {
  type BoxKind,
  defaultNotation,
  type Notation,
  type RichBlock,
  type RichBox,
  type RichBulletList,
  type RichFigureReference,
  type RichHeading,
  type RichImage,
  type RichInline,
  type RichListItem,
  type RichMark,
  type RichOrderedList,
  type RichPageBreak,
  type RichParagraph,
  type RichQuote,
  type RichTable,
  type RichTableCell,
  type RichTableRow,
  type RichText,
  type RichTextRun,
} from '../src/richtext/richtext.ts'

/** The words in which tests describe plans and texts. A string stands for plain text wherever a line can stand. */
export type Line = readonly (string | RichInline)[]

type Flow = RichParagraph | RichBulletList | RichOrderedList

const inlines = (line: Line): RichInline[] =>
  line.map((part) => (typeof part === 'string' ? { type: 'text', text: part } : part))

const flow = (part: string | Flow): Flow => (typeof part === 'string' ? p(part) : part)

/** A text. */
export const doc = (...blocks: readonly RichBlock[]): RichText => blocks

export const p = (...line: Line): RichParagraph => ({ type: 'paragraph', content: inlines(line) })

/** The opening paragraph of a chapter. */
export const lead = (...line: Line): RichParagraph => ({
  type: 'paragraph',
  attrs: { lead: true },
  content: inlines(line),
})

/** A heading of the writer's own, as printed at level 3 or 4. */
export const h = (level: 3 | 4, ...line: Line): RichHeading => ({
  type: 'heading',
  attrs: { level },
  content: inlines(line),
})

export const li = (...parts: readonly (string | Flow)[]): RichListItem => ({
  type: 'listItem',
  content: parts.map(flow),
})

const items = (parts: readonly (string | RichListItem)[]) =>
  parts.map((part) => (typeof part === 'string' ? li(part) : part))

export const ul = (...parts: readonly (string | RichListItem)[]): RichBulletList => ({
  type: 'bulletList',
  content: items(parts),
})

export const ol = (start: number, ...parts: readonly (string | RichListItem)[]): RichOrderedList => ({
  type: 'orderedList',
  attrs: { start },
  content: items(parts),
})

export const quote = (source: string, ...paragraphs: readonly string[]): RichQuote => ({
  type: 'quote',
  attrs: { source },
  content: paragraphs.map((text) => p(text)),
})

export const box = (kind: BoxKind, ...parts: readonly (string | Flow)[]): RichBox => ({
  type: 'box',
  attrs: { kind },
  content: parts.map(flow),
})

type CellAttrs = RichTableCell['attrs']

const cell =
  (type: RichTableCell['type']) =>
  (line: string | RichParagraph | Line, attrs: Partial<CellAttrs> = {}): RichTableCell => {
    const content = typeof line === 'string' ? p(line) : 'type' in line ? line : p(...line)
    return { type, attrs: { colspan: 1, rowspan: 1, colwidth: null, align: null, ...attrs }, content: [content] }
  }

export const td = cell('tableCell')

export const th = cell('tableHeader')

export const tr = (...cells: readonly (string | RichTableCell)[]): RichTableRow => ({
  type: 'tableRow',
  content: cells.map((one) => (typeof one === 'string' ? td(one) : one)),
})

export const table = (attrs: Partial<RichTable['attrs']>, ...rows: readonly RichTableRow[]): RichTable => ({
  type: 'table',
  attrs: { caption: '', source: '', landscape: false, ...attrs },
  content: rows,
})

export const img = (image: string, attrs: Partial<RichImage['attrs']> = {}): RichImage => ({
  type: 'image',
  attrs: { image, alt: '', decorative: false, caption: '', ...attrs },
})

export const pageBreak: RichPageBreak = { type: 'pageBreak' }

export const br: RichInline = { type: 'hardBreak' }

/** A reference to a figure. */
export const fig = (figure: string, notation: Partial<Notation> = {}): RichFigureReference => ({
  type: 'figureReference',
  attrs: { figure, notation: { ...defaultNotation, ...notation } },
})

const marked = (mark: RichMark, text: string): RichTextRun => ({ type: 'text', text, marks: [mark] })

export const b = (text: string): RichTextRun => marked({ type: 'bold' }, text)

export const em = (text: string): RichTextRun => marked({ type: 'italic' }, text)

export const a = (href: string, text: string): RichTextRun => marked({ type: 'link', attrs: { href } }, text)

/** A known figure with a single number, or any other value. */
export const figure = (id: string, value: number | FigureValue, facts: Partial<Figure> = {}): Figure => ({
  id,
  value: typeof value === 'number' ? { type: 'number', number: value } : value,
  source: 'Eigen telling',
  referenceDate: '2026-10-01',
  retrievedDate: '2026-10-19',
  status: 'definitief',
  ...facts,
})

export const definition = (id: string, kind: FigureKind, facts: Partial<FigureDefinition> = {}): FigureDefinition => ({
  id,
  name: id,
  kind,
  unit: ['', ''],
  subject: '',
  meaning: '',
  whereFound: '',
  ...facts,
})

export const catalogue = (...definitions: readonly FigureDefinition[]): FigureCatalogue => ({ version: 1, definitions })

export const section = (id: string, facts: Partial<PlanSection> = {}): PlanSection => ({
  id,
  title: id,
  heading: true,
  origin: 'sjabloon',
  leftOut: false,
  state: 'leeg',
  revision: 0,
  questionsTicked: [],
  examplesInserted: [],
  examplesRefused: [],
  ...facts,
})

export const chapter = (id: string, ...sections: readonly (string | PlanSection)[]): PlanChapter => ({
  id,
  kind: 'hoofdstuk',
  title: id,
  sections: sections.map((one) => (typeof one === 'string' ? section(one) : one)),
})

export const annex = (id: string, ...sections: readonly (string | PlanSection)[]): PlanChapter => ({
  ...chapter(id, ...sections),
  kind: 'bijlage',
})

/** A plan of Rijnveen with these chapters and texts. */
export const plan = (chapters: readonly PlanChapter[], texts: Plan['texts'] = {}, facts: Partial<Plan> = {}): Plan => ({
  id: 'plan-1',
  revision: 7,
  versions: { shape: 1, template: 1, figures: 1 },
  templateId: 'oab-beleidsplan',
  municipality: { name: 'Rijnveen', code: null },
  title: 'OAB-beleidsplan',
  subtitle: '',
  period: { from: 2027, to: 2030 },
  status: { stage: 'concept', adoptedBy: null, date: null },
  chapters,
  texts,
  images: {},
  figures: {},
  ownFigures: {},
  houseStyle: 'standaard',
  templateRecord: null,
  looseTitles: {},
  ...facts,
})

/** Figures by id, as a plan holds them. */
export const figures = (...list: readonly Figure[]): Plan['figures'] =>
  Object.fromEntries(list.map((one) => [one.id, one]))
