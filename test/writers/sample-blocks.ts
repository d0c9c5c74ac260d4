import type {
  Block,
  DocumentSection,
  Inline,
  ListBlock,
  ListItem,
  ParagraphBlock,
  TableBlock,
  TableCell,
} from '../../src/document/plan-document.ts'

/** Text in one look, or inline nodes as they are. */
export type Words = string | readonly Inline[]

export function inlines(words: Words): readonly Inline[] {
  return typeof words === 'string' ? [{ type: 'text', text: words }] : words
}

export function p(words: Words): ParagraphBlock {
  return { type: 'paragraph', content: inlines(words) }
}

export function item(words: Words, ...more: readonly (ParagraphBlock | ListBlock)[]): ListItem {
  return { blocks: [p(words), ...more] }
}

export function list(ordered: boolean, items: readonly ListItem[], start = 1): ListBlock {
  return { type: 'list', ordered, start, items }
}

export function section(id: string, number: string, title: string, blocks: readonly Block[]): DocumentSection {
  return { id, number, title, heading: true, blocks }
}

/** A cell: `>` before the text for right aligned, `*` for bold. */
export function cell(column: number, text: string, spans: Partial<TableCell> = {}): TableCell {
  const [, marks = '', words = ''] = /^([>*]*)(.*)$/s.exec(text) ?? []
  return {
    column,
    colspan: 1,
    rowspan: 1,
    header: false,
    align: marks.includes('>') ? 'right' : 'left',
    bold: marks.includes('*'),
    blocks: words === '' ? [] : [p(words)],
    ...spans,
  }
}

/** Rows of plain cells; the first row is the head, the first column names the row. */
export function plainRows(rows: readonly (readonly string[])[]): readonly (readonly TableCell[])[] {
  return rows.map((row, index) =>
    row.map((text, column) => cell(column, text, index === 0 || column === 0 ? { header: true } : {})),
  )
}

type TableWords = Pick<TableBlock, 'id' | 'label' | 'caption' | 'columns' | 'rows'> & Partial<TableBlock>

export function table(words: TableWords): TableBlock {
  return { type: 'table', source: '', landscape: false, headerRows: 1, headerColumn: true, ...words }
}
