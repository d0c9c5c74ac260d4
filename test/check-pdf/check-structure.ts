import { isElement, leavesOf, type TreeElement, textIn, withAllBelow } from './structure.ts'

const inline = ['Span', 'Link', 'Reference', 'Note', 'Quote', 'Code', 'BibEntry', 'Annot']
const headings = ['H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']
const blocks = [
  'P',
  ...headings,
  'L',
  'Table',
  'TOC',
  'Figure',
  'Formula',
  'Sect',
  'Div',
  'Part',
  'Art',
  'BlockQuote',
  'Note',
  'Index',
  'NonStruct',
]
const words = [...inline, 'Lbl']

/** Which elements may stand directly in which; `text` says whether words may stand there without an element of their own. */
const grammar: Readonly<Record<string, { readonly in: readonly string[]; readonly text: boolean }>> = {
  Document: { in: blocks, text: false },
  Part: { in: [...blocks, 'Caption'], text: false },
  Art: { in: [...blocks, 'Caption'], text: false },
  Sect: { in: [...blocks, 'Caption'], text: false },
  Div: { in: [...blocks, ...inline], text: true },
  BlockQuote: { in: [...blocks, 'Caption'], text: false },
  Note: { in: [...blocks, ...words], text: true },
  P: { in: words, text: true },
  ...Object.fromEntries(headings.map((heading) => [heading, { in: words, text: true }])),
  Caption: { in: ['P', ...words], text: true },
  Span: { in: inline, text: true },
  Quote: { in: inline, text: true },
  Code: { in: inline, text: true },
  Link: { in: ['Span', 'Lbl', 'Reference', 'Figure'], text: true },
  Reference: { in: ['Link', 'Lbl', 'Span'], text: true },
  L: { in: ['LI', 'L', 'Caption'], text: false },
  LI: { in: ['Lbl', 'LBody'], text: false },
  Lbl: { in: inline, text: true },
  LBody: { in: [...blocks, ...inline], text: true },
  Table: { in: ['Caption', 'TR', 'THead', 'TBody', 'TFoot'], text: false },
  THead: { in: ['TR'], text: false },
  TBody: { in: ['TR'], text: false },
  TFoot: { in: ['TR'], text: false },
  TR: { in: ['TH', 'TD'], text: false },
  TH: { in: [...blocks, ...inline], text: true },
  TD: { in: [...blocks, ...inline], text: true },
  TOC: { in: ['TOC', 'TOCI', 'Caption'], text: false },
  TOCI: { in: ['Lbl', 'Reference', 'NonStruct', 'P', 'TOC'], text: false },
  Figure: { in: ['Caption', 'P', 'Span'], text: true },
}

const mayBeEmpty = new Set(['TD', 'TH'])

function elementFaults(element: TreeElement): readonly string[] {
  const rule = grammar[element.type]
  if (!rule) return [`unknown-type ${element.written}`]
  const wrong = element.kids.filter(isElement).filter((kid) => grammar[kid.type] && !rule.in.includes(kid.type))
  const loose = element.kids.some((kid) => !isElement(kid) && kid.annotation === undefined)
  const lost = element.kids.some((kid) => !isElement(kid) && kid.piece !== undefined && !kid.marked)
  return [
    ...wrong.map((kid) => `grammar ${kid.type} in ${element.type}`),
    ...(loose && !rule.text ? [`grammar text in ${element.type}`] : []),
    ...(lost ? [`piece-not-on-page ${element.type}`] : []),
    ...(element.kids.length === 0 && !mayBeEmpty.has(element.type) ? [`empty ${element.type}`] : []),
    ...(element.knowsParent ? [] : [`parent-wrong ${element.type}`]),
    ...(element.lang === undefined || isLanguage(element.lang) ? [] : [`language-wrong ${element.lang}`]),
  ]
}

/** True for a language as files must name it. */
export function isLanguage(lang: string): boolean {
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(lang)
}

function headingFaults(all: readonly TreeElement[]): readonly string[] {
  let last = 0
  return all.flatMap((element) => {
    const level = Number(/^H(\d)$/.exec(element.type)?.[1] ?? 0)
    if (level === 0) return []
    const skipped = level > last + 1
    last = level
    return [
      ...(skipped ? [`heading-skips H${level}`] : []),
      ...(textIn(element).trim() === '' ? [`heading-empty H${level}`] : []),
    ]
  })
}

function captionFaults(element: TreeElement): readonly string[] {
  const places = element.kids.flatMap((kid, index) => (isElement(kid) && kid.type === 'Caption' ? [index] : []))
  const wrong = places.length > 1 || (places[0] ?? 0) > 0
  return wrong && element.type !== 'Sect' ? [`caption-not-first ${element.type}`] : []
}

function figureFaults(element: TreeElement): readonly string[] {
  const box = element.attributes.get('BBox')
  const whole =
    Array.isArray(box) && box.length === 4 && Number(box[2]) > Number(box[0]) && Number(box[3]) > Number(box[1])
  return [
    ...((element.alt ?? '').trim() === '' ? ['figure-without-alt'] : []),
    ...(whole ? [] : ['figure-without-box']),
  ]
}

function span(cell: TreeElement, name: 'ColSpan' | 'RowSpan'): number {
  const value = cell.attributes.get(name)
  return typeof value === 'number' ? value : 1
}

/** How many columns each row covers, spans from above included. */
function rowWidths(rows: readonly TreeElement[]): readonly number[] {
  const covered = rows.map(() => 0)
  for (const [index, row] of rows.entries()) {
    for (const cell of row.kids.filter(isElement)) {
      for (let at = index; at < index + span(cell, 'RowSpan'); at += 1)
        covered[at] = (covered[at] ?? 0) + span(cell, 'ColSpan')
    }
  }
  return covered
}

function tableFaults(table: TreeElement): readonly string[] {
  const rows = withAllBelow(table).filter(({ type }) => type === 'TR')
  const cells = rows.flatMap((row) => row.kids.filter(isElement))
  const widths = rowWidths(rows)
  const scopeless = cells.filter((cell) => cell.type === 'TH' && !cell.attributes.has('Scope'))
  return [
    ...(rows.length === 0 ? ['table-without-rows'] : []),
    ...(widths.length !== rows.length || new Set(widths).size > 1 ? [`table-not-regular ${widths.join(' ')}`] : []),
    ...(scopeless.length > 0 ? ['header-without-scope'] : []),
  ]
}

function listFaults(list: TreeElement): readonly string[] {
  const labelled = list.kids.some(
    (item) => isElement(item) && item.kids.some((kid) => isElement(kid) && kid.type === 'Lbl'),
  )
  return labelled && !list.attributes.has('ListNumbering') ? ['list-without-numbering'] : []
}

function linkFaults(link: TreeElement): readonly string[] {
  const leaves = leavesOf(link)
  return [
    ...(leaves.some(({ annotation }) => annotation !== undefined) ? [] : ['link-without-area']),
    ...(leaves.some(({ marked }) => marked) ? [] : ['link-without-words']),
  ]
}

/** Every element must begin at or behind the place where the one before it began. */
function orderFaults(all: readonly TreeElement[]): readonly string[] {
  const starts = all.flatMap((element) => {
    const first = leavesOf(element).find(({ piece }) => piece !== undefined)
    return first ? [{ page: first.page, piece: first.piece ?? 0, type: element.type }] : []
  })
  const wrong = starts.filter((start, index) => {
    const before = starts[index - 1]
    return before && (start.page < before.page || (start.page === before.page && start.piece < before.piece))
  })
  return wrong.map(({ type, page }) => `order-wrong ${type} on page ${page + 1}`)
}

const checks: Readonly<Record<string, (element: TreeElement) => readonly string[]>> = {
  Table: tableFaults,
  L: listFaults,
  Link: linkFaults,
  Figure: figureFaults,
  Note: ({ id }) => (id === undefined ? ['note-without-id'] : []),
}

/** What is wrong with a structure tree, in words of code with where it is. */
export function structureFaults(top: readonly TreeElement[]): readonly string[] {
  if (top.length === 0) return ['no-structure']
  const all = top.flatMap(withAllBelow)
  return [
    ...(top.length === 1 && top[0]?.type === 'Document' ? [] : ['top-is-no-document']),
    ...all.flatMap((element) => [
      ...elementFaults(element),
      ...captionFaults(element),
      ...(checks[element.type]?.(element) ?? []),
    ]),
    ...headingFaults(all),
    ...orderFaults(all),
  ]
}
