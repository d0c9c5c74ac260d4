import type { TableBlock } from '../../document/plan-document.ts'
import { hex, INK, LINE, STYLE } from './word-names.ts'
import { columnWidths, isTotal, type Slot, slots, staysWithNext, textAfterNumbers } from '../table-slots.ts'
import { element, type Xml } from '../xml.ts'
import { type ParagraphLook, runXml, value } from './paragraph-xml.ts'
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
function afterTable(source: string, state: WordState): Xml {
  if (!source) return makeParagraph(state, { style: STYLE.afterTable }, [])
  const label = `${state.labels.source}: `
  const text = source.startsWith(label) ? source : label + source
  return makeParagraph(state, { style: STYLE.wideSource }, [runXml(text)])
}

function dataTable(block: TableBlock, state: WordState): Xml {
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
  rows: readonly Xml[],
  widths: readonly number[],
  head: { readonly headerRow: boolean; readonly headerColumn: boolean },
  state: WordState,
): Xml {
  const properties = [
    value('w:tblStyle', STYLE.table),
    twips('w:tblW', sumOf(widths)),
    twips('w:tblInd', 0 - state.geometry.hang),
    tableBorders(state),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    tableLook(head),
  ]
  const grid = widths.map((width) => element('w:gridCol', { 'w:w': width }))
  return element('w:tbl', {}, [element('w:tblPr', {}, properties), element('w:tblGrid', {}, grid), ...rows])
}

function tableBorders(state: WordState): Xml {
  const none = (side: string) => border(side, { line: 'none', color: 'auto', size: 0 })
  const thin = (side: string) => border(side, { line: 'single', color: LINE, size: 4 })
  const top = border('top', { line: 'single', color: hex(state.look.dataInk), size: 12 })
  return element('w:tblBorders', {}, [
    top,
    none('left'),
    thin('bottom'),
    none('right'),
    thin('insideH'),
    none('insideV'),
  ])
}

// Older readers take the parts of a table that have a look of their own from the number, newer ones from the words.
function tableLook({ headerRow, headerColumn }: { readonly headerRow: boolean; readonly headerColumn: boolean }): Xml {
  const number = 0x600 + (headerRow ? 0x20 : 0) + (headerColumn ? 0x80 : 0)
  return element('w:tblLook', {
    'w:val': number.toString(16).toUpperCase().padStart(4, '0'),
    'w:firstRow': `${headerRow}`,
    'w:lastRow': 'false',
    'w:firstColumn': `${headerColumn}`,
    'w:lastColumn': 'false',
    'w:noHBand': 'true',
    'w:noVBand': 'true',
  })
}

function border(
  side: string,
  { line, color, size }: { readonly line: string; readonly color: string; readonly size: number },
): Xml {
  return element(`w:${side}`, { 'w:val': line, 'w:color': color, 'w:sz': size })
}

function twips(name: string, size: number): Xml {
  return element(name, { 'w:type': 'dxa', 'w:w': size })
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0)
}

/** A row that is kept on one page; one of the head is repeated on every page. */
export function rowXml(cells: readonly Xml[], head: boolean): Xml {
  const properties = [element('w:cantSplit'), ...(head ? [element('w:tblHeader')] : [])]
  return element('w:tr', {}, [element('w:trPr', {}, properties), ...cells])
}

/** How a cell looks: its width and left margin in twips, its place in the grid, and its edges. */
interface CellLook {
  readonly width: number
  readonly left?: number
  readonly columns?: number
  readonly merge?: Slot['merge']
  readonly borders?: readonly Xml[]
  readonly atBottom?: boolean
}

/** A cell; it needs a paragraph at least. */
export function cellXml(look: CellLook, paragraphs: readonly Xml[]): Xml {
  const { width, left, columns = 1, merge, borders = [], atBottom } = look
  const properties = [
    twips('w:tcW', width),
    ...(columns > 1 ? [value('w:gridSpan', columns)] : []),
    ...(merge ? [value('w:vMerge', merge)] : []),
    ...(borders.length > 0 ? [element('w:tcBorders', {}, borders)] : []),
    ...(left === undefined ? [] : [element('w:tcMar', {}, [twips('w:left', left)])]),
    ...(atBottom ? [value('w:vAlign', 'bottom')] : []),
  ]
  return element('w:tc', {}, [element('w:tcPr', {}, properties), ...paragraphs])
}

function tableRow(row: readonly Slot[], place: RowPlace, state: WordState): Xml {
  return rowXml(
    row.map((slot) => tableCell(slot, place, state)),
    place.row < place.block.headerRows,
  )
}

function tableCell(slot: Slot, place: RowPlace, state: WordState): Xml {
  const left = leftMargin(slot, place)
  const look: CellLook = {
    width: sumOf(place.widths.slice(slot.column, slot.column + slot.columns)),
    columns: slot.columns,
    merge: slot.merge,
    borders: cellBorders(place),
    atBottom: place.row < place.block.headerRows,
    ...(left === null ? {} : { left }),
  }
  return cellXml(look, cellParagraphs(slot, place, state))
}

function cellParagraphs(slot: Slot, place: RowPlace, state: WordState): readonly Xml[] {
  const head = place.row < place.block.headerRows
  const style = head ? STYLE.tableHead : STYLE.tableText
  const look: ParagraphLook = {
    style,
    ...(place.keepNext ? { keepNext: true } : {}),
    ...(slot.cell?.align === 'right' ? { alignment: 'right' } : {}),
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

function cellBorders({ block, row }: RowPlace): readonly Xml[] {
  const ink = (side: string) => border(side, { line: 'single', color: INK, size: 6 })
  if (row === block.headerRows - 1) return [ink('bottom')]
  return isTotal(block, row) ? [ink('top'), ink('bottom')] : []
}
