import { formatFigureInFull, isKnown } from '../../figures/format-figure.ts'
import type { Figure, FigureCatalogue, FigureDefinition } from '../../figures/figure.ts'
import { defaultNotation } from '../../richtext/richtext.ts'
import type { FigureDifference } from '../../versions/compare-plans.ts'
import { formatDate } from '../../words/dutch.ts'
import { figureWords } from '../../words/figure-words.ts'
import { versionWords as words } from '../../words/version-words.ts'
import { type ColumnNames, figuresHeading } from './comparison-parts.ts'
import { ChangedTable } from './changed-table.tsx'

interface FigureDifferencesProps {
  readonly differences: readonly FigureDifference[]
  readonly names: ColumnNames
  /** Null while it is not there yet. */
  readonly catalogue: FigureCatalogue | null
}

/** Figures with another value, source, date or status: what they were and what they are. */
export function FigureDifferences({ differences, names, catalogue }: FigureDifferencesProps) {
  const rows = differences.map(({ id, before, after }) => {
    const definition = catalogue?.definitions.find((one) => one.id === id)
    const [was, is] = [before, after].map((figure) => (catalogue ? writtenValue(figure, definition ?? plain(id)) : ''))
    const [from, to] = [sourceOf(before), sourceOf(after)]
    return {
      id,
      name: definition?.name ?? id,
      before: was ?? '',
      after: is ?? '',
      more: from === to ? to : `${from} → ${to}`,
    }
  })
  return (
    <ChangedTable
      id={figuresHeading}
      title={words.figures}
      caption={words.figureCaption}
      columns={{ name: words.figure, ...names, more: words.source }}
      rows={rows}
    />
  )
}

function writtenValue(figure: Figure | null, definition: FigureDefinition): string {
  if (!figure || !isKnown(figure)) return words.noFigure
  return formatFigureInFull(figure, definition, defaultNotation)
}

/** A figure that the catalogue does not know any more is written as a bare number. */
function plain(id: string): FigureDefinition {
  return { id, name: id, kind: 'aantal', unit: ['', ''], subject: '', meaning: '', whereFound: '' }
}

/** "Opgave aanbieders, 1 januari 2026, voorlopig" */
function sourceOf(figure: Figure | null): string {
  if (!figure) return words.none
  const status = figure.status === 'definitief' ? '' : figureWords.statuses[figure.status].toLowerCase()
  return [figure.source, formatDate(figure.referenceDate), status].filter(Boolean).join(', ')
}
