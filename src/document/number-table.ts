import type { ChartData, ChartSeries, ChartValue } from '../charts/chart-data.ts'
import {
  type AskedFigure,
  figureGrid,
  type FigureForm,
  formOf,
  nameWithUnit,
  gridTotals,
} from '../charts/figure-grid.ts'
import { widthsByContent } from './column-widths.ts'
import type { Place } from './conversion.ts'
import { inlineText } from './inline-text.ts'
import type { Inline, TableBlock, TableCell } from './plan-document.ts'

/** One row of a table: the inlines of each cell. */
export type Row = readonly (readonly Inline[])[]

/** More columns than this are turned, or go on a page of their own. */
const mostColumns = 7
const mostUprightColumns = 6

/** A table of the numbers of a chart: years from left to right where they fit, else names from top to bottom. */
export function chartTable(data: ChartData, place: Place): NumberTable {
  const { charts } = place.conversion.words
  const heads = data.series.map(({ name }) => nameWithUnit(name, data.unit) || charts.value)
  const first = data.form === 'years' ? charts.year : data.series[0]?.name === '' ? charts.figure : charts.place
  const grid = { first, heads, names: data.categories, series: data.series }
  return data.form === 'years' && data.categories.length <= mostColumns ? turned(grid, place) : upright(grid, place)
}

/** Rows with what the table says of itself. */
export type NumberTable = Pick<TableBlock, 'columns' | 'rows' | 'landscape' | 'headerRows' | 'headerColumn'>

/** Years or places below each other with a column for each figure; null for figures that are single, or of several sorts. */
export function gridTable(asked: readonly AskedFigure[], place: Place, total: boolean): NumberTable | null {
  const forms = new Set(asked.flatMap(({ figure }): FigureForm[] => (figure ? [formOf(figure.value)] : [])))
  const [form] = forms
  if (forms.size !== 1 || form === undefined || form === 'single') return null
  const { charts } = place.conversion.words
  const { names, series } = figureGrid(asked, form)
  const heads = asked.map(({ id, definition }) => headOf(id, definition))
  const grid = { first: form === 'years' ? charts.year : charts.place, heads, names, series }
  if (asked.length > mostUprightColumns && names.length <= mostColumns) return turned(grid, place)
  const totals = total ? gridTotals(asked, series) : null
  return upright(grid, place, totals?.map((text) => (text === '' ? [] : boldLine(text))) ?? null)
}

function headOf(id: string, definition: AskedFigure['definition']): string {
  if (!definition) return id
  const own = definition.kind === 'bedrag' || definition.kind === 'procent'
  return nameWithUnit(definition.name, own ? '' : definition.unit[1])
}

interface Grid {
  readonly first: string
  readonly heads: readonly string[]
  readonly names: readonly string[]
  readonly series: readonly ChartSeries[]
}

function upright({ first, heads, names, series }: Grid, place: Place, totals: Row | null = null): NumberTable {
  const body = names.map((name, index) => [textLine(name), ...series.map(({ values }) => cellOf(values[index], place))])
  const { charts } = place.conversion.words
  const foot = totals ? [[boldLine(charts.total), ...totals]] : []
  return tableFrom([[first, ...heads].map(textLine), ...body, ...foot])
}

/** The figures below each other, for many figures or few years. */
function turned({ heads, names, series }: Grid, place: Place): NumberTable {
  const { charts } = place.conversion.words
  const body = series.map(({ values }, index) => [
    textLine(heads[index] ?? ''),
    ...names.map((_, at) => cellOf(values[at], place)),
  ])
  return tableFrom([[charts.figure, ...names].map(textLine), ...body])
}

function tableFrom(rows: readonly Row[]): NumberTable {
  const right = (rows[0] ?? []).flatMap((_, column) => (column > 0 ? [column] : []))
  return {
    columns: plainWidths(rows),
    rows: plainRows(rows, { headerColumn: true, right }),
    landscape: (rows[0]?.length ?? 0) > mostColumns + 1,
    headerRows: 1,
    headerColumn: true,
  }
}

function cellOf(value: ChartValue | undefined, { conversion }: Place): readonly Inline[] {
  const { words } = conversion
  if (!value || value.type === 'none') return textLine(words.charts.none)
  if (value.type === 'missing') return [{ type: 'missing-figure', figure: value.figure, text: words.missingInTable }]
  return [{ type: 'figure', figure: value.figure, text: value.type === 'number' ? value.text : words.charts.fewer }]
}

/** A line of plain text; none when it is empty. */
export function textLine(text: string): readonly Inline[] {
  return text === '' ? [] : [{ type: 'text', text }]
}

function boldLine(text: string): readonly Inline[] {
  return [{ type: 'text', text, bold: true }]
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
        bold: content.length > 0 && content.every((inline) => 'bold' in inline && inline.bold === true),
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
