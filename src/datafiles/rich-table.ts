import type { RichTable, RichTableCell, RichTableRow } from '../richtext/richtext.ts'
import type { DataTable } from './data-file.ts'

/** A list from a file as an ordinary table of the text: names of columns above, names of rows in front, numbers to the right. */
export function richTable({ caption, source, columns, rows }: DataTable): RichTable {
  const isNumber = (column: number) => columns[column]?.isNumber ?? false
  const head = columns.map(({ name }, column) => cell('tableHeader', name, isNumber(column)))
  const body = rows.map(
    (texts): RichTableRow => ({
      type: 'tableRow',
      content: texts.map((text, column) => cell(column === 0 ? 'tableHeader' : 'tableCell', text, isNumber(column))),
    }),
  )
  return {
    type: 'table',
    attrs: { caption, source, landscape: false },
    content: [{ type: 'tableRow', content: head }, ...body],
  }
}

function cell(type: RichTableCell['type'], text: string, isNumber: boolean): RichTableCell {
  const content = text === '' ? [] : [{ type: 'text' as const, text }]
  return {
    type,
    attrs: { colspan: 1, rowspan: 1, colwidth: null, align: isNumber ? 'right' : null },
    content: [{ type: 'paragraph', ...(content.length > 0 ? { content } : {}) }],
  }
}

/** The list as text with tabs, for a workbook. A cell that a workbook would take for a formula becomes plain text. */
export function tabbedText({ columns, rows }: DataTable): string {
  const line = (cells: readonly string[]) => cells.map(safeCell).join('\t')
  return [line(columns.map(({ name }) => name)), ...rows.map(line)].join('\r\n')
}

function safeCell(text: string): string {
  const plain = text.replace(/[\t\r\n]+/g, ' ')
  return /^[=+\-@]/.test(plain) ? `'${plain}` : plain
}
