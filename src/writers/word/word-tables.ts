import { Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalMergeType, WidthType } from 'docx'
import type { IBorderOptions } from 'docx'
import type { TableBlock, TableCell as Cell } from '../../document/plan-document.ts'
import { hex, INK, LINE, STYLE } from './word-names.ts'
import { captionRuns } from './word-captions.ts'
import { textParagraphs, type TextPlace } from './word-lists.ts'
import { type FlowItem, makeParagraph, type WordState } from './word-state.ts'

// A table of at most this many rows stays on one page with its caption and source.
const KEPT_ROWS = 20

/** One place of the grid: a cell that starts here, what a span covers, or nothing. */
interface Slot {
  readonly cell: Cell | null
  readonly columns: number
  readonly column: number
  readonly merge: 'restart' | 'continue' | null
}

interface RowPlace {
  readonly block: TableBlock
  readonly widths: readonly number[]
  readonly row: number
  readonly keepNext: boolean
  /** Columns of text that come after a column of numbers. */
  readonly afterNumbers: ReadonlySet<number>
}

/** A table with its caption and its source; every row has the cells of the whole grid, so that Word can open it. */
export function tableItems(block: TableBlock, state: WordState): FlowItem[] {
  const item = (child: FlowItem['child']): FlowItem => ({ child, landscape: block.landscape, glued: false })
  const items: FlowItem[] = []
  state.waiting.push(state.names.block(block.id))
  if (block.label || block.caption) {
    items.push(item(makeParagraph(state, { style: STYLE.wideCaption }, captionRuns(block.label, block.caption))))
  }
  if (block.rows.length > 0) items.push(item(dataTable(block, state)))
  items.push(item(afterTable(block.source, state)))
  return items
}

// Without a paragraph after it, a table would join the next one.
function afterTable(source: string, state: WordState): FlowItem['child'] {
  if (!source) return makeParagraph(state, { style: STYLE.afterTable }, [])
  const label = `${state.labels.source}: `
  const text = source.startsWith(label) ? source : label + source
  return makeParagraph(state, { style: STYLE.wideSource }, [new TextRun({ text })])
}

function dataTable(block: TableBlock, state: WordState): Table {
  const full = block.landscape ? state.geometry.landscapeFull : state.geometry.full
  const widths = columnWidths(block.columns, full)
  const grid = slots(block)
  const afterNumbers = textAfterNumbers(block)
  const rows = grid.map((row, index) =>
    tableRow(row, { block, widths, row: index, keepNext: staysWithNext(block, index), afterNumbers }, state),
  )
  return planTable(rows, widths, { headerRow: block.headerRows > 0, headerColumn: block.headerColumn }, state)
}

/** A table in the style of the plan, hanging out over the margin, with its columns of these widths. */
export function planTable(
  rows: readonly TableRow[],
  widths: readonly number[],
  head: { readonly headerRow: boolean; readonly headerColumn: boolean },
  state: WordState,
): Table {
  const none = { style: 'none', size: 0, color: 'auto' } as const
  const line = { style: 'single', size: 4, color: LINE } as const
  return new Table({
    rows,
    style: STYLE.table,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    indent: { size: 0 - state.geometry.hang, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: {
      firstRow: head.headerRow,
      firstColumn: head.headerColumn,
      lastRow: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    borders: {
      top: { style: 'single', size: 12, color: hex(state.look.dataInk) },
      left: none,
      bottom: line,
      right: none,
      insideHorizontal: line,
      insideVertical: none,
    },
  })
}

/** Widths in twips that sum exactly to the whole. */
export function columnWidths(columns: readonly number[], full: number): number[] {
  const total = columns.reduce((sum, column) => sum + column, 0) || 1
  const widths = columns.map((column) => Math.max(1, Math.round((column / total) * full)))
  const rest = full - widths.reduce((sum, width) => sum + width, 0)
  return widths.map((width, index) => (index === widths.length - 1 ? Math.max(1, width + rest) : width))
}

function staysWithNext(block: TableBlock, row: number): boolean {
  const last = block.rows.length - 1
  if (row === last) return block.source !== ''
  return block.rows.length <= KEPT_ROWS || row < block.headerRows + 1 || row >= last - 2
}

function slots(block: TableBlock): readonly (readonly Slot[])[] {
  const open = new Map<number, { readonly columns: number; rows: number }>()
  return block.rows.map((cells) => {
    const row: Slot[] = []
    for (let column = 0; column < block.columns.length; ) {
      const slot = slotAt(column, cells, block.columns.length, open)
      row.push(slot)
      column += slot.columns
    }
    return row
  })
}

function slotAt(
  column: number,
  cells: readonly Cell[],
  count: number,
  open: Map<number, { readonly columns: number; rows: number }>,
): Slot {
  const above = open.get(column)
  if (above && above.rows > 0) {
    above.rows -= 1
    return { cell: null, columns: above.columns, column, merge: 'continue' }
  }
  const cell = cells.find((candidate) => candidate.column === column) ?? null
  const columns = Math.min(cell?.colspan ?? 1, count - column)
  if (cell && cell.rowspan > 1) open.set(column, { columns, rows: cell.rowspan - 1 })
  return { cell, columns, column, merge: cell && cell.rowspan > 1 ? 'restart' : null }
}

function tableRow(row: readonly Slot[], place: RowPlace, state: WordState): TableRow {
  const head = place.row < place.block.headerRows
  return new TableRow({
    cantSplit: true,
    ...(head ? { tableHeader: true } : {}),
    children: row.map((slot) => tableCell(slot, place, state)),
  })
}

function tableCell(slot: Slot, place: RowPlace, state: WordState): TableCell {
  const width = place.widths.slice(slot.column, slot.column + slot.columns).reduce((sum, part) => sum + part, 0)
  const left = leftMargin(slot, place)
  const borders = cellBorders(place)
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(slot.columns > 1 ? { columnSpan: slot.columns } : {}),
    ...(slot.merge === 'restart' ? { verticalMerge: VerticalMergeType.RESTART } : {}),
    ...(slot.merge === 'continue' ? { verticalMerge: VerticalMergeType.CONTINUE } : {}),
    ...(place.row < place.block.headerRows ? { verticalAlign: 'bottom' } : {}),
    ...(left === null ? {} : { margins: { left } }),
    ...(borders ? { borders } : {}),
    children: cellParagraphs(slot, place, state),
  })
}

function cellParagraphs(slot: Slot, place: RowPlace, state: WordState) {
  const head = place.row < place.block.headerRows
  const style = head ? STYLE.tableHead : STYLE.tableText
  const look = {
    style,
    ...(place.keepNext ? { keepNext: true } : {}),
    ...(slot.cell?.align === 'right' ? { alignment: 'right' as const } : {}),
  }
  if (!slot.cell || slot.cell.blocks.length === 0) return [makeParagraph(state, look, [])]
  const text: TextPlace = { paragraph: look, item: style, left: 0, hang: 200, bold: slot.cell.bold && !head }
  const paragraphs = textParagraphs(slot.cell.blocks, text, state)
  return paragraphs.length > 0 ? paragraphs : [makeParagraph(state, look, [])]
}

// The first column begins at the edge; text after numbers gets some more room.
function leftMargin(slot: Slot, place: RowPlace): number | null {
  if (slot.column === 0) return 0
  return place.afterNumbers.has(slot.column) ? 320 : null
}

function textAfterNumbers(block: TableBlock): ReadonlySet<number> {
  const cells = block.rows.slice(block.headerRows).flat()
  const numbers = block.columns.map((_, column) => {
    const own = cells.filter((cell) => cell.column === column && cell.colspan === 1)
    return own.filter((cell) => cell.align === 'right').length * 2 > own.length
  })
  return new Set(numbers.flatMap((isNumber, column) => (!isNumber && numbers[column - 1] ? [column] : [])))
}

function cellBorders(place: RowPlace): { readonly top?: IBorderOptions; readonly bottom?: IBorderOptions } | null {
  const ink: IBorderOptions = { style: 'single', size: 6, color: INK }
  const { block, row } = place
  if (row === block.headerRows - 1) return { bottom: ink }
  const total = row === block.rows.length - 1 && row > block.headerRows && isBold(block.rows[row] ?? [])
  return total ? { top: ink, bottom: ink } : null
}

function isBold(cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => cell.blocks.length > 0)
  return filled.length > 0 && filled.every((cell) => cell.bold)
}
