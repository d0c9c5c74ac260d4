import { formatDutchNumber } from '../figures/dutch-number.ts'
import type { Figure, FigureValue, OwnFigure } from '../figures/figure.ts'
import { readFigureInput } from '../figures/figure-input.ts'
import { formatNumber } from '../figures/format-figure.ts'
import type { Finding } from '../lib/finding.ts'
import { dataFileWords as words } from '../words/data-file-words.ts'
import { type CellNumber, cellNumber } from './cell-number.ts'
import type { DataFileAnswer, DataTable, Mapping, ReadingRequest } from './data-file.ts'
import { LineCount, note, refusal } from './findings.ts'
import { cellText, type Cell, type RowSource } from './row-source.ts'
import { areaNames, partNumber } from './list-texts.ts'

/** A row that was read: the name of an area or year, and its number in the stored unit of the figure. */
interface Part {
  readonly name: string
  readonly number: CellNumber
}

/** A figure of more parts is a list of the whole country, not of a municipality. */
const mostParts = 500

/** Reads a table as the writer said: one number of it, a number per area, or a number per year. */
export function readMappedTable(
  sources: readonly RowSource[],
  mapping: Mapping,
  request: ReadingRequest,
): DataFileAnswer {
  const source = sources[mapping.sheet]
  if (!source) return { kind: 'refused', finding: refusal('file-no-rows', { sort: 'table' }) }
  const skipped = { unreadable: new LineCount(), nameless: new LineCount(), total: new LineCount() }
  const parts = partsOf(source, mapping, skipped)
  if (parts.length > mostParts) {
    return { kind: 'refused', finding: refusal('mapping-too-many', { count: parts.length, most: mostParts }) }
  }
  const value = mappedValue(parts, mapping)
  if (value === null) return { kind: 'refused', finding: refusal('mapping-no-number', { shape: mapping.shape }) }
  const figure: Figure = {
    id: mapping.figure.id,
    value,
    source: mapping.source.trim() || words.sources.table(request.file.name),
    referenceDate: mapping.referenceDate,
    retrievedDate: request.today,
    status: 'definitief',
  }
  const known = parts.filter(({ number }) => number.type === 'number').length
  const withheld = parts.filter(({ number }) => number.type === 'fewer-than-5').length
  const several = mapping.shape !== 'number'
  return {
    kind: 'read',
    reading: {
      sort: 'table',
      offer: { figures: [figure], ownFigures: mapping.isOwn ? [mapping.figure] : [] },
      report: [note(several ? 'mapping-read' : 'mapping-read-one', { count: known, name: mapping.figure.name })],
      findings: [
        ...(several && withheld > 0 ? [withheldFinding(withheld, mapping)] : []),
        ...skipped.unreadable.finding('rows-unreadable'),
        ...skipped.nameless.finding('rows-nameless'),
        ...skipped.total.finding('rows-total'),
      ],
      tables: several ? [tableOf(parts, figure, { mapping, headings: headingsOf(source, mapping) })] : [],
    },
  }
}

/** Only a count can be withheld as too small. */
function withheldFinding(count: number, { figure }: Mapping): Finding {
  const code = figure.kind === 'aantal' ? 'mapping-withheld' : 'mapping-withheld-lost'
  return { code, severity: 'warning', facts: { count } }
}

interface Skipped {
  readonly unreadable: LineCount
  readonly nameless: LineCount
  readonly total: LineCount
}

function partsOf(source: RowSource, mapping: Mapping, skipped: Skipped): readonly Part[] {
  const { head, each } = source
  const headerLine = head[mapping.headerRow]?.line ?? 0
  const chosenLine = mapping.row === null ? null : head[mapping.row]?.line
  const parts: Part[] = []
  each(({ line, cells }) => {
    if (line <= headerLine) return
    if (mapping.shape === 'number' && line !== chosenLine) return
    const name = mapping.nameColumn === null ? '' : cellText(cells[mapping.nameColumn])
    const number = storedNumber(cells[mapping.valueColumn], mapping)
    const isYear = /^(?:19|20)\d\d$/.test(name)
    if (mapping.shape !== 'number' && (name === '' || (mapping.shape === 'series' && !isYear))) {
      // A row without a name and without a number is a spacer.
      if (number.type !== 'missing') skipped.nameless.add(line)
      return
    }
    // A sum among its parts would be read as the largest of them.
    if (mapping.shape === 'areas' && /^totaal\b/i.test(name)) {
      skipped.total.add(line)
      return
    }
    if (number.type === 'unreadable') skipped.unreadable.add(line)
    parts.push({ name, number })
  })
  return parts
}

/** The number in the unit in which the figure is stored: a share as a fraction, money in cents. */
function storedNumber(cell: Cell | undefined, { figure, decimal }: Mapping): CellNumber {
  const read = cellNumber(typeof cell === 'string' ? bareText(cell, figure) : cell, decimal)
  if (read.type !== 'number') return read
  // Workbooks keep 78% as 0.78; a text says 78.
  if (figure.kind === 'procent' && typeof cell === 'number' && cell > 0 && cell < 1) return read
  const text = formatDutchNumber(read.number).replace('−', '-')
  const definition = { ...figure, subject: '', whereFound: '' }
  const { value } = readFigureInput(text, definition)
  return value?.type === 'number' ? value : { type: 'unreadable' }
}

/** "€ 12,50" and "78%" without their sign, where the kind of figure is known anyway. */
function bareText(text: string, { kind }: OwnFigure): string {
  if (kind === 'bedrag') return text.replace(/€|eur(?:o)?/i, '')
  return kind === 'procent' ? text.replace('%', '') : text
}

function mappedValue(parts: readonly Part[], { shape, figure }: Mapping): FigureValue | null {
  if (shape === 'number') {
    const [only] = parts
    if (only?.number.type === 'number') return { type: 'number', number: only.number.number }
    return only?.number.type === 'fewer-than-5' && figure.kind === 'aantal' ? { type: 'fewer-than-5' } : null
  }
  const numbers = parts.map(({ number }) =>
    figure.kind === 'aantal' || number.type === 'number' ? partNumber(number) : null,
  )
  if (numbers.every((number) => number === null)) return null
  if (shape === 'areas') {
    const names = areaNames(parts.map(({ name }) => ({ name, apart: '' })))
    return { type: 'areas', areas: names.map((area, index) => ({ area, number: numbers[index] ?? null })) }
  }
  const years = new Map(parts.map(({ name }, index) => [Number(name), numbers[index] ?? null]))
  const sorted = [...years].sort(([one], [other]) => one - other)
  return { type: 'series', years: sorted.map(([year, number]) => ({ year, number })) }
}

interface Headed {
  readonly mapping: Mapping
  readonly headings: { readonly name: string; readonly value: string }
}

/** What the file itself calls its columns; empty where it does not. */
function headingsOf({ head }: RowSource, { headerRow, nameColumn, valueColumn }: Mapping): Headed['headings'] {
  const cells = head[headerRow]?.cells ?? []
  return { name: nameColumn === null ? '' : cellText(cells[nameColumn]), value: cellText(cells[valueColumn]) }
}

function tableOf(parts: readonly Part[], { source }: Figure, { mapping, headings }: Headed): DataTable {
  const { figure, shape } = mapping
  const shown = ({ number }: Part) => {
    if (number.type === 'fewer-than-5') return words.fewer
    if (number.type !== 'number') return words.unknown
    const definition = { ...figure, subject: '', whereFound: '' }
    const unit = figure.kind === 'bedrag' || figure.kind === 'procent'
    return formatNumber(number.number, definition, { unit, decimals: null, style: 'number' })
  }
  return {
    id: 'mapped',
    caption: figure.name,
    source,
    columns: [
      { name: headings.name || (shape === 'series' ? words.columns.year : words.columns.name), isNumber: false },
      { name: headings.value || words.columns.value, isNumber: true },
    ],
    rows: parts.map((part) => [part.name, shown(part)]),
  }
}
