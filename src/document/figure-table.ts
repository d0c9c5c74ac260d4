import type { Figure, FigureDefinition } from '../figures/figure.ts'
import { formatNumber, isKnown, knownParts } from '../figures/format-figure.ts'
import { defaultNotation, type RichChart, type RichFigureTable } from '../richtext/richtext.ts'
import { widthsByContent } from './column-widths.ts'
import type { Place } from './conversion.ts'
import { figureText } from './convert-inlines.ts'
import { sourceLine } from './convert-table.ts'
import { inlineText } from './inline-text.ts'
import type { Block, Inline, TableCell } from './plan-document.ts'
import { typeset } from './typography.ts'
import { formatShortDate } from '../words/dutch.ts'

type Row = readonly (readonly Inline[])[]

/** Chart or table of figures as a plain table: one row per figure, or per year or area of it. Nothing asked for is left out. */
export function tableOfFigures(node: RichChart | RichFigureTable, place: Place): readonly Block[] {
  const { words, captions } = place.conversion
  const { figures } = node.attrs
  const caption = typeset(node.attrs.caption.trim())
  if (figures.length === 0)
    return caption === '' ? [] : [{ type: 'paragraph', content: [{ type: 'text', text: caption }] }]
  const inside: Place = { ...place, kind: 'table' }
  const rows = [words.figures.columns.map(textLine), ...figures.flatMap((id) => rowsOf(id, inside))]
  const number = captions.get(node)
  return [
    {
      type: 'table',
      id: number?.id ?? '',
      label: number?.number ? words.tableLabel(number.number) : '',
      caption,
      source: sourceLine('', figures, place),
      landscape: false,
      headerRows: 1,
      headerColumn: true,
      columns: plainWidths(rows),
      rows: plainRows(rows, { headerColumn: true, right: [1] }),
    },
  ]
}

function rowsOf(id: string, place: Place): readonly Row[] {
  const { figures, definitions, words } = place.conversion
  const figure: Figure | undefined = figures[id]
  const definition: FigureDefinition | undefined = definitions.get(id)
  const name = definition?.name ?? id
  const date = textLine(figure ? formatShortDate(figure.referenceDate) : '')
  const parts = isKnown(figure) ? knownParts(figure.value) : []
  if (!definition || parts.length === 0) return [[textLine(name), [figureValue(id, place)], date]]
  return parts.map((part): Row => {
    const text = formatNumber(part.number, definition, defaultNotation)
    return [textLine(words.figures.part(name, part.name)), [{ type: 'figure', figure: id, text }], date]
  })
}

/** The value of a figure in a cell, or the mark of a missing one. */
export function figureValue(id: string, place: Place): Inline {
  const text = figureText(id, defaultNotation, place)
  if (text === null) return { type: 'missing-figure', figure: id, text: place.conversion.words.missingInTable }
  return { type: 'figure', figure: id, text }
}

/** A line of plain text; none when it is empty. */
export function textLine(text: string): readonly Inline[] {
  return text === '' ? [] : [{ type: 'text', text }]
}

/** Cells without spans; the first row names the columns. */
export function plainRows(
  rows: readonly Row[],
  { headerColumn, right }: { readonly headerColumn: boolean; readonly right: readonly number[] },
): readonly (readonly TableCell[])[] {
  return rows.map((row, index) =>
    row.map((content, column): TableCell => {
      const align = right.includes(column) ? 'right' : 'left'
      const blocks = content.length > 0 ? [{ type: 'paragraph' as const, content }] : []
      return {
        column,
        colspan: 1,
        rowspan: 1,
        header: index === 0 || (headerColumn && column === 0),
        align,
        bold: false,
        blocks,
      }
    }),
  )
}

/** Widths of such rows, after their contents. */
export function plainWidths(rows: readonly Row[]): readonly number[] {
  const cells = rows.flatMap((row) => row.map((content, column) => ({ column, colspan: 1, text: inlineText(content) })))
  return widthsByContent(rows[0]?.length ?? 0, cells)
}
