import { askedFigures } from '../charts/figure-grid.ts'
import type { Figure, FigureDefinition } from '../figures/figure.ts'
import { formatKnown, isKnown, knownParts } from '../figures/format-figure.ts'
import { defaultNotation, type RichFigureTable } from '../richtext/richtext.ts'
import { formatShortDate } from '../words/dutch.ts'
import type { Place } from './conversion.ts'
import { figureText } from './convert-inlines.ts'
import { sourceLine } from './convert-table.ts'
import { gridTable, type NumberTable, plainRows, plainWidths, type Row, textLine } from './number-table.ts'
import type { Block, Inline } from './plan-document.ts'
import { typeset } from './typography.ts'

/**
 * A table of figures: one row per figure, or per year or place with a column for each figure. Nothing asked for is left
 * out, and without figures only the caption stands there.
 */
export function tableOfFigures(node: RichFigureTable, place: Place): readonly Block[] {
  const { words, captions } = place.conversion
  const { figures, total = false } = node.attrs
  const caption = typeset(node.attrs.caption.trim())
  if (figures.length === 0)
    return caption === '' ? [] : [{ type: 'paragraph', content: [{ type: 'text', text: caption }] }]
  const inside: Place = { ...place, kind: 'table' }
  const number = captions.get(node)
  return [
    {
      type: 'table',
      id: number?.id ?? '',
      label: number?.number ? words.tableLabel(number.number) : '',
      caption,
      source: sourceLine('', figures, place),
      ...(gridTable(askedFigures(figures, place.conversion), inside, total) ?? listTable(figures, inside)),
    },
  ]
}

/** One row per figure, or per year or place of it, with the day on which it held. */
export function listTable(figures: readonly string[], place: Place): NumberTable {
  const rows = [place.conversion.words.figures.columns.map(textLine), ...figures.flatMap((id) => rowsOf(id, place))]
  return {
    landscape: false,
    headerRows: 1,
    headerColumn: true,
    columns: plainWidths(rows),
    rows: plainRows(rows, { headerColumn: true, right: [1] }),
  }
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
    const text = formatKnown(part.number, definition, defaultNotation)
    return [textLine(words.figures.part(name, part.name)), [{ type: 'figure', figure: id, text }], date]
  })
}

/** The value of a figure in a cell, or the mark of a missing one. */
export function figureValue(id: string, place: Place): Inline {
  const text = figureText(id, defaultNotation, place)
  if (text === null) return { type: 'missing-figure', figure: id, text: place.conversion.words.missingInTable }
  return { type: 'figure', figure: id, text }
}
