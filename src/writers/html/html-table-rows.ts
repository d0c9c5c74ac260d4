import type { TableBlock, TableCell } from '../../document/plan-document.ts'
import { sourceKey } from './html-ids.ts'
import { itemHtml } from './html-flow.ts'
import type { HtmlState } from './html-state.ts'
import { element, type Html } from './html-tags.ts'

/** A table that is being written. */
export interface TablePlace {
  readonly block: TableBlock
  readonly state: HtmlState
  /** Columns of text that come after a column of numbers. */
  readonly afterNumbers: ReadonlySet<number>
}

type Row = readonly TableCell[]

/** Widths of the columns. Columns below one heading of the top row are a group, so that the heading counts for all. */
export function columnGroups({ block, state }: TablePlace): readonly Html[] {
  const groups = spansOfTop(block)
  return groups.map(({ column, colspan }) =>
    element(
      'colgroup',
      {},
      block.columns.slice(column, column + colspan).map((width) => {
        const share = Math.min(100, Math.max(1, Math.round(width * 100)))
        state.widths.add(share)
        return element('col', { class: `w${share}` })
      }),
    ),
  )
}

interface ColumnSpan {
  readonly column: number
  readonly colspan: number
}

function spansOfTop({ rows, headerRows, columns }: TableBlock): readonly ColumnSpan[] {
  const top = headerRows > 0 ? (rows[0] ?? []) : []
  const wide = top.filter((cell) => isColumnGroup(cell, 0))
  const spans: ColumnSpan[] = []
  for (let column = 0; column < columns.length; ) {
    const found = wide.find((cell) => cell.column === column)
    const next = found ? column + found.colspan : (wide.find((cell) => cell.column > column)?.column ?? columns.length)
    const end = Math.min(next, columns.length)
    spans.push({ column, colspan: end - column })
    column = end
  }
  return spans
}

function isColumnGroup({ colspan }: TableCell, row: number): boolean {
  return row === 0 && colspan > 1
}

/** The rows that name the columns. */
export function headRows(place: TablePlace): readonly Html[] {
  const head = place.block.rows.slice(0, place.block.headerRows)
  return head.map((row, index) => {
    const cells = row.map((cell) => {
      const attributes = cellAttributes(cell, head.length - index, place)
      // A heading without words would name nothing, as in the corner of a table.
      if (cell.blocks.length === 0) return element('td', attributes)
      const scope = isColumnGroup(cell, index) ? 'colgroup' : 'col'
      return element('th', { scope, ...attributes }, cellContent(cell, place))
    })
    return element('tr', {}, cells)
  })
}

/** The other rows; a row that names those below it begins a group of its own. */
export function bodyGroups(place: TablePlace): readonly Html[] {
  const body = place.block.rows.slice(place.block.headerRows)
  const starts = body.map((row, index) => index === 0 || (isGroupRow(row, place.block) && !isCrossed(body, index)))
  const firsts = starts.flatMap((isStart, index) => (isStart ? [index] : []))
  return firsts.map((first, index) => {
    const end = firsts[index + 1] ?? body.length
    const rows = body.slice(first, end).map((row, offset) => {
      const isGroup = offset === 0 && isGroupRow(row, place.block)
      return bodyRow(
        row,
        { isGroup, isLast: first + offset === body.length - 1, rowsLeft: end - first - offset },
        place,
      )
    })
    return element('tbody', {}, rows)
  })
}

/** A row with nothing but a name in bold. */
function isGroupRow(row: Row, { columns }: TableBlock): boolean {
  const [first, ...rest] = row
  if (first?.column !== 0 || !first.bold || first.rowspan > 1 || columns.length < 2) return false
  return first.blocks.length > 0 && rest.every((cell) => cell.blocks.length === 0)
}

/** Whether a cell above reaches into this row: a group cannot begin there. */
function isCrossed(body: readonly Row[], index: number): boolean {
  return body.slice(0, index).some((row, above) => row.some((cell) => above + cell.rowspan > index))
}

interface RowKind {
  readonly isGroup: boolean
  readonly isLast: boolean
  /** Rows from this one to the end of its group, beyond which no cell may reach. */
  readonly rowsLeft: number
}

function bodyRow(row: Row, kind: RowKind, place: TablePlace): Html {
  const isTotal = kind.isLast && !kind.isGroup && row.length > 1 && isBold(row)
  const name = kind.isGroup ? 'group' : isTotal ? 'total' : null
  return element(
    'tr',
    { class: name, id: rowId(row, place) },
    row.map((cell) => bodyCell(cell, kind, place)),
  )
}

function isBold(row: Row): boolean {
  const filled = row.filter((cell) => cell.blocks.length > 0)
  return filled.length > 0 && filled.every((cell) => cell.bold)
}

function bodyCell(cell: TableCell, kind: RowKind, place: TablePlace): Html {
  const content = cellContent(cell, place)
  const attributes = cellAttributes(cell, kind.rowsLeft, place)
  const namesGroup = kind.isGroup && cell.column === 0
  const namesRow = cell.header && cell.column === 0 && cell.blocks.length > 0
  if (!namesGroup && !namesRow) return element('td', attributes, content)
  return element('th', { scope: namesGroup ? 'rowgroup' : 'row', ...attributes }, content)
}

function cellAttributes(cell: TableCell, rowsLeft: number, { block, afterNumbers }: TablePlace) {
  const colspan = Math.min(cell.colspan, block.columns.length - cell.column)
  const rowspan = Math.min(cell.rowspan, rowsLeft)
  const looks = [
    cell.align === 'right' ? 'right' : '',
    cell.bold ? 'bold' : '',
    afterNumbers.has(cell.column) ? 'after-number' : '',
    cell.column + colspan >= block.columns.length ? 'end' : '',
  ].filter((look) => look !== '')
  return {
    class: looks.length > 0 ? looks.join(' ') : null,
    colspan: colspan > 1 ? colspan : null,
    rowspan: rowspan > 1 ? rowspan : null,
  }
}

function cellContent({ blocks }: TableCell, { state }: TablePlace): Html {
  return itemHtml(blocks, state)
}

/** The id to which a source number links, when the first cell holds its number. */
function rowId([first]: Row, { block, state }: TablePlace): string | null {
  const [paragraph] = first?.column === 0 ? first.blocks : []
  if (paragraph?.type !== 'paragraph') return null
  const number = paragraph.content.map((inline) => ('text' in inline ? inline.text : '')).join('')
  return /^\d+$/.test(number) ? (state.sourceRows.get(sourceKey(`#${block.id}`, number)) ?? null) : null
}
