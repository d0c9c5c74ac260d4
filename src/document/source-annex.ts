import type { Figure } from '../figures/figure.ts'
import { writeNumber } from '../charts/figure-grid.ts'
import { formatFigure, isKnown, knownParts, noBreakSpace } from '../figures/format-figure.ts'
import { defaultNotation } from '../richtext/richtext.ts'
import { formatShortDate } from '../words/dutch.ts'
import type { Conversion, Place, SourceList } from './conversion.ts'
import { figureValue } from './figure-table.ts'
import { plainRows, textLine } from './number-table.ts'
import type { DocumentChapter, Inline, TableBlock } from './plan-document.ts'

/** Id of the annex; section ids cannot hold a double hyphen, so it never meets one of a plan. */
export const sourceAnnexId = 'bronnen--cijfers'

/** Id of its table, to which the source numbers link. */
export const sourceTableId = `${sourceAnnexId}-tabel`

/** The annex that lists every figure used, missing ones too; null when no figure was used or sources are not printed. */
export function sourceAnnex(conversion: Conversion): DocumentChapter | null {
  const { sources, words } = conversion
  if (!sources || sources.notes.used().length === 0) return null
  const section = { id: `${sourceAnnexId}-lijst`, number: '', title: words.sources.title, heading: false }
  return {
    id: sourceAnnexId,
    kind: 'bijlage',
    number: sources.annex,
    title: words.sources.title,
    lead: [],
    sections: [{ ...section, blocks: [sourceTable(conversion, sources)] }],
  }
}

/** Number, figure, value, source, the day it held, the day it was filled in, status: names and sources need the room. */
const widths = [0.035, 0.25, 0.09, 0.395, 0.08, 0.08, 0.07]

function sourceTable(conversion: Conversion, sources: SourceList): TableBlock {
  const { words } = conversion
  const rows = [
    words.sources.columns.map(textLine),
    ...sources.notes.used().map((id, index) => rowOf(id, index + 1, conversion)),
  ]
  return {
    type: 'table',
    id: sourceTableId,
    label: words.tableLabel(`${sources.annex}.1`),
    caption: words.sources.caption,
    source: '',
    landscape: true,
    headerRows: 1,
    headerColumn: false,
    columns: widths,
    rows: plainRows(rows, { headerColumn: false, right: [2] }),
  }
}

function rowOf(id: string, number: number, conversion: Conversion): readonly (readonly Inline[])[] {
  const { words, figures, definitions } = conversion
  const figure: Figure | undefined = figures[id]
  const name = definitions.get(id)?.name ?? id
  const value = fullValue(id, conversion)
  const known = value.type === 'missing-figure' ? undefined : figure
  const facts = known
    ? [
        known.source,
        formatShortDate(known.referenceDate),
        formatShortDate(known.retrievedDate),
        words.sources.status(known.status),
      ]
    : [words.sources.unknown, words.sources.unknown, words.sources.unknown, words.sources.missing]
  return [
    textLine(String(number)),
    known ? namedParts(name, known, conversion) : textLine(name),
    [value],
    ...facts.map((fact) => textLine(fact || words.sources.unknown)),
  ]
}

/** What a figure holds by year or place stands below its name, where there is room for it. */
function namedParts(name: string, figure: Figure, { definitions }: Conversion): readonly Inline[] {
  const definition = definitions.get(figure.id)
  const parts = definition ? knownParts(figure.value) : []
  if (!definition || parts.length === 0) return textLine(name)
  const told = parts.map((part) => `${part.name}${noBreakSpace}${writeNumber(part.number, definition)}`)
  return [...textLine(`${name}:`), { type: 'figure', figure: figure.id, text: ` ${told.join('; ')}` }]
}

function fullValue(id: string, conversion: Conversion): Inline {
  const figure: Figure | undefined = conversion.figures[id]
  const definition = conversion.definitions.get(id)
  const place: Place = { conversion, chapter: sourceAnnexId, kind: 'table' }
  if (!isKnown(figure) || !definition) return figureValue(id, place)
  // The name beside it already says what is counted.
  const unit = definition.kind !== 'aantal' && definition.kind !== 'score'
  const parts = knownParts(figure.value).length
  if (parts > 0) return { type: 'text', text: conversion.words.sources.parts(parts) }
  return { type: 'figure', figure: id, text: formatFigure(figure, definition, { ...defaultNotation, unit }) }
}
