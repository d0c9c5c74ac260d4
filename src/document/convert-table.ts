import type { RichTable } from '../richtext/richtext.ts'
import { givenWidths, widthsByContent } from './column-widths.ts'
import type { Place } from './conversion.ts'
import { convertFlow, type FlowBlock } from './convert-flow.ts'
import { inlineText } from './inline-text.ts'
import type { Inline, TableBlock, TableCell } from './plan-document.ts'
import { type PlacedCell, type TableGrid, tableGrid } from './span-grid.ts'
import { typeset } from './typography.ts'

/** A cell at its place with its text. */
interface FilledCell extends PlacedCell {
  readonly blocks: readonly FlowBlock[]
  readonly text: string
  readonly numeric: boolean
}

/** A number as a table writes it: with sign, euro, per cent, "< 5", or a dash for nothing. */
const number = /^(?:[<€−+–-]\s?)*[\d.,]*\d\s?%?$|^–$/

/**
 * A table with its spans in a grid. Columns of numbers are set right unless the writer chose otherwise; the figures in it
 * are named in the source line, since a number behind a number would spoil the column. Without cells there is no table.
 */
export function convertTable(table: RichTable, place: Place): readonly TableBlock[] {
  const grid = tableGrid(table)
  if (grid.columns === 0) return []
  const figures = new Set<string>()
  const inside: Place = {
    ...place,
    kind: place.kind === 'guidance' ? 'guidance' : 'table',
    onFigure: (id) => figures.add(id),
  }
  const rows = grid.rows.map((row) => row.map((placed) => fillCell(placed, inside)))
  const headerRows = countHeaderRows(rows)
  const headerColumn = hasHeaderColumn(rows, headerRows)
  const right = numberColumns(rows, headerRows)
  const caption = place.conversion.captions.get(table)
  const text = {
    caption: typeset(table.attrs.caption.trim()),
    source: sourceLine(table.attrs.source, [...figures], place),
  }
  return [
    {
      type: 'table',
      id: caption?.id ?? '',
      label: caption?.number ? place.conversion.words.tableLabel(caption.number) : '',
      ...text,
      landscape: table.attrs.landscape,
      headerRows,
      headerColumn,
      columns: columnsOf(table, grid, rows.flat()),
      rows: rows.map((row) => row.map((cell) => tableCell(cell, { headerRows, right }))),
    },
  ]
}

function columnsOf(table: RichTable, grid: TableGrid, cells: readonly FilledCell[]): readonly number[] {
  const page = table.attrs.landscape ? 'turned' : 'upright'
  return givenWidths(table, grid) ?? widthsByContent(grid.columns, cells, page)
}

function fillCell(placed: PlacedCell, place: Place): FilledCell {
  const blocks = placed.cell ? convertFlow(placed.cell.content, place) : []
  const text = blocks.map(flowText).join('\n')
  return { ...placed, blocks, text, numeric: number.test(text) || text === place.conversion.words.missingInTable }
}

function flowText(block: FlowBlock): string {
  if (block.type === 'paragraph') return inlineText(block.content)
  return block.items.flatMap((item) => item.blocks.map(flowText)).join('\n')
}

/** Rows from the top that hold nothing but header cells, with the rows that their spans reach into. */
function countHeaderRows(rows: readonly (readonly FilledCell[])[]): number {
  const first = rows.findIndex((row) => row.some((cell) => cell.cell?.type !== 'tableHeader'))
  const full = first < 0 ? rows.length : first
  const reach = Math.max(full, ...rows.slice(0, full).flatMap((row) => row.map((cell) => cell.row + cell.rowspan)))
  return Math.min(reach, rows.length - 1)
}

function hasHeaderColumn(rows: readonly (readonly FilledCell[])[], headerRows: number): boolean {
  const first = rows.slice(headerRows).flatMap((row) => row.filter((cell) => cell.column === 0))
  return first.length > 0 && first.every((cell) => cell.cell?.type === 'tableHeader')
}

/** The first column names its rows, even when it does so with years, and stays left. */
function numberColumns(rows: readonly (readonly FilledCell[])[], headerRows: number): ReadonlySet<number> {
  const body = rows
    .slice(headerRows)
    .flat()
    .filter((cell) => cell.colspan === 1 && cell.column > 0 && cell.text !== '')
  const mixed = new Set(body.filter((cell) => !cell.numeric).map((cell) => cell.column))
  return new Set(body.map((cell) => cell.column).filter((column) => !mixed.has(column)))
}

function tableCell(
  cell: FilledCell,
  { headerRows, right }: { headerRows: number; right: ReadonlySet<number> },
): TableCell {
  const named = cell.cell?.type === 'tableHeader'
  const header = named && (cell.row < headerRows || cell.column === 0)
  const isRight = right.has(cell.column) && cell.colspan === 1
  const align = cell.cell?.attrs.align ?? (isRight ? 'right' : 'left')
  const { column, colspan, rowspan } = cell
  return { column, colspan, rowspan, header, align, bold: isBold(cell) || (named && !header), blocks: cell.blocks }
}

/** Whether all the words of a cell are bold, as in a row of totals. */
function isBold(cell: FilledCell): boolean {
  const inlines = cell.blocks.flatMap((block): readonly Inline[] => (block.type === 'paragraph' ? block.content : []))
  const words = inlines.filter((inline) => 'text' in inline && inline.text.trim() !== '')
  return words.length > 0 && words.every((inline) => 'bold' in inline && inline.bold === true)
}

/** What the writer gave as source, with the numbers of the figures in the list of sources. */
export function sourceLine(given: string, figures: readonly string[], { conversion, kind }: Place): string {
  const source = typeset(given.trim())
  const { sources, words } = conversion
  if (!sources || kind === 'guidance' || figures.length === 0) return source
  return words.sources.inTable(source, figures.map(sources.notes.numberOf))
}
