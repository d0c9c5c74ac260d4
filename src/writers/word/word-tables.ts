import { Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalMergeType, WidthType } from 'docx'
import type { IBorderOptions } from 'docx'
import type { TableBlock } from '../../document/plan-document.ts'
import { hex, INK, LINE, STYLE } from './word-names.ts'
import { columnWidths, isTotal, type Slot, slots, staysWithNext, textAfterNumbers } from '../table-slots.ts'
import { captionRuns } from './word-captions.ts'
import { textParagraphs, type TextPlace } from './word-lists.ts'
import { type FlowItem, makeParagraph, type WordState } from './word-state.ts'

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

function cellBorders(place: RowPlace): { readonly top?: IBorderOptions; readonly bottom?: IBorderOptions } | null {
  const ink: IBorderOptions = { style: 'single', size: 6, color: INK }
  const { block, row } = place
  if (row === block.headerRows - 1) return { bottom: ink }
  return isTotal(block, row) ? { top: ink, bottom: ink } : null
}
