import type { TableBlock } from '../../document/plan-document.ts'
import { PAGE } from '../office-page.ts'
import { columnWidths, slots, textAfterNumbers } from '../table-slots.ts'
import { element, type Xml } from '../xml.ts'
import { captionContent } from './odt-captions.ts'
import { type CellPlace, cellContent, cellLook, cellStyle, rowHead } from './odt-cells.ts'
import { STYLE } from './odt-names.ts'
import { makeParagraph, type OdtState, type ParagraphLook, takePageStart } from './odt-state.ts'
import { properties, twips } from './odt-style-parts.ts'
import { plainText } from './odt-text.ts'

/** A table with its caption and its source. */
export function tableBlocks(block: TableBlock, state: OdtState): readonly Xml[] {
  if (!isPrintedTable(block)) return []
  state.waiting.push(state.names.block(block.id))
  const caption =
    block.label || block.caption
      ? [makeParagraph(state, { style: STYLE.tableCaption }, captionContent(block.label, block.caption))]
      : []
  const table = block.rows.length > 0 ? [dataTable(block, state)] : []
  return [...caption, ...table, ...sourceLine(block.source, state)]
}

/** False for a table without anything to print. */
export function isPrintedTable(block: TableBlock): boolean {
  return block.rows.length > 0 || [block.label, block.caption, block.source].some((text) => text !== '')
}

function sourceLine(source: string, state: OdtState): readonly Xml[] {
  if (!source) return []
  const label = `${state.labels.source}: `
  return [
    makeParagraph(state, { style: STYLE.wideSource }, plainText(source.startsWith(label) ? source : label + source)),
  ]
}

function dataTable(block: TableBlock, state: OdtState): Xml {
  const widths = columnWidths(block.columns, block.landscape ? PAGE.landscapeFull : PAGE.full)
  const frame = { widths, headerRows: block.headerRows, headerColumn: block.headerColumn, joined: block.source !== '' }
  return planTable(frame, () => tableRows(block, state), state)
}

function tableRows(block: TableBlock, state: OdtState): readonly Xml[] {
  const afterNumbers = textAfterNumbers(block)
  return slots(block).map((row, index) => {
    const cells = row.flatMap((slot) => tableCell({ block, row: index, slot, afterNumbers }, state))
    return wholeRow(cells, state)
  })
}

/** A table hanging out over the margin; `joined` keeps it on the page of what follows. Widths in twips. */
interface TableFrame {
  readonly widths: readonly number[]
  readonly headerRows: number
  readonly headerColumn: boolean
  readonly joined: boolean
}

// The table takes its place on the page before its rows are made, whose paragraphs cannot turn a page.
function planTable(frame: TableFrame, makeRows: () => readonly Xml[], state: OdtState): Xml {
  state.tables += 1
  const name = `Tabel${state.tables}`
  const style = tableStyle(frame, state)
  const rows = makeRows()
  const head = rows.slice(0, frame.headerRows)
  return element('table:table', { 'table:name': name, 'table:style-name': style }, [
    ...tableColumns(frame, state),
    ...(head.length > 0 ? [element('table:table-header-rows', {}, head)] : []),
    ...rows.slice(frame.headerRows),
  ])
}

function tableStyle({ widths, joined }: TableFrame, state: OdtState): string {
  const start = takePageStart(state)
  const width = widths.reduce((sum, part) => sum + part, 0)
  const attributes = {
    ...start.properties,
    'style:width': twips(width),
    'table:align': 'left',
    'fo:margin-left': twips(-PAGE.hang),
    'fo:margin-top': '0pt',
    'fo:margin-bottom': joined ? '0pt' : '12pt',
    'table:border-model': 'collapsing',
  }
  return state.styles.use('table', start.style, properties('table', attributes))
}

function tableColumns({ widths, headerColumn }: TableFrame, state: OdtState): readonly Xml[] {
  const columns = widths.map((width) => {
    const style = state.styles.use(
      'table-column',
      {},
      properties('table-column', { 'style:column-width': twips(width) }),
    )
    return element('table:table-column', { 'table:style-name': style })
  })
  if (!headerColumn) return columns
  return [element('table:table-header-columns', {}, columns.slice(0, 1)), ...columns.slice(1)]
}

// A row that is never broken over pages.
function wholeRow(cells: readonly Xml[], state: OdtState): Xml {
  const style = state.styles.use('table-row', {}, properties('table-row', { 'fo:keep-together': 'always' }))
  return element('table:table-row', { 'table:style-name': style }, cells)
}

function tableCell(place: CellPlace, state: OdtState): readonly Xml[] {
  const { block, row, slot } = place
  if (slot.merge === 'continue') return covered(slot.columns)
  const rows = Math.min(slot.cell?.rowspan ?? 1, block.rows.length - row)
  const spans = {
    'table:number-columns-spanned': slot.columns > 1 ? slot.columns : undefined,
    'table:number-rows-spanned': rows > 1 ? rows : undefined,
  }
  const attributes = { ...spans, 'table:style-name': cellStyle(cellLook(place), state), 'office:value-type': 'string' }
  return [element('table:table-cell', attributes, cellContent(place, state)), ...covered(slot.columns - 1)]
}

function covered(count: number): readonly Xml[] {
  return Array.from({ length: count }, () => element('table:covered-table-cell'))
}

const TERM_WIDTHS: readonly number[] = [2064, 7016]

/** A row of a table of two columns; its parts are made when its turn comes. */
export interface LabelRow {
  readonly term: string
  readonly meaning: () => readonly Xml[]
}

/** A table of two columns in which the first names the row. */
export function labelTable(rows: readonly LabelRow[], state: OdtState): Xml {
  const frame = { widths: TERM_WIDTHS, headerRows: 0, headerColumn: true, joined: false }
  return planTable(frame, () => rows.map((row, index) => labelRow(row, index === 0, state)), state)
}

function labelRow({ term, meaning }: LabelRow, first: boolean, state: OdtState): Xml {
  const cell = (left: number, look: ParagraphLook, content: () => readonly Xml[]) => {
    const style = cellStyle({ first, strong: false, left, bottomAligned: false }, state)
    const attributes = { 'table:style-name': style, 'office:value-type': 'string' }
    return element('table:table-cell', attributes, [makeParagraph(state, look, content())])
  }
  const cells = [cell(0, rowHead(true), () => plainText(term)), cell(6, { style: STYLE.tableText }, meaning)]
  return wholeRow(cells, state)
}
