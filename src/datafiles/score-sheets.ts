import type { ScoreChoice, ScoreColumn } from './data-file.ts'
import { yearIn } from './file-dates.ts'
import { cellText, columnName, type Row, type RowSource } from './row-source.ts'

/** A sheet with scores: where its names of columns stand and which columns hold what. */
export interface ScoreSheet {
  readonly source: RowSource
  readonly index: number
  readonly header: Row
  /** Sheet name and everything that stands above the header. */
  readonly title: string
  /** Columns that may hold codes or names of municipalities. */
  readonly municipality: readonly number[]
  /** Columns with the code and the name of a school; -1 when there is none. */
  readonly school: number
  readonly schoolName: number
  readonly scores: readonly FoundColumn[]
}

/** A column of scores before it is known whose score it shows. */
export type FoundColumn = Omit<ScoreColumn, 'value'> & { readonly column: number }

const isScore = /achterstand|score/
const isSchool = /vestiging|brin|instelling|school/
const isMunicipality = /gemeente/
/** The header stands somewhere in the first rows. */
const searched = 40

/** The sheets of a workbook that hold scores; none when it is about something else. */
export function scoreSheets(sources: readonly RowSource[], fileName: string): readonly ScoreSheet[] {
  return sources.flatMap((source, index) => {
    const header = source.head.slice(0, searched).find(isHeader)
    return header ? [sheetOf({ source, index, header }, fileName)] : []
  })
}

/** A title may hold the same words, but in one cell. */
function isHeader(row: Row): boolean {
  const names = row.cells.map(columnName)
  const score = names.findIndex((name) => isScore.test(name) && name.length < 120)
  return score >= 0 && names.some((name, at) => at !== score && !isScore.test(name) && isPlace(name))
}

function isPlace(name: string): boolean {
  return name.length < 60 && (isSchool.test(name) || isMunicipality.test(name))
}

interface Place {
  readonly source: RowSource
  readonly index: number
  readonly header: Row
}

function sheetOf({ source, index, header }: Place, fileName: string): ScoreSheet {
  const names = header.cells.map(columnName)
  const columnsOf = (test: RegExp) => names.flatMap((name, at) => (test.test(name) && !isScore.test(name) ? [at] : []))
  const above = source.head.filter((row) => row.line < header.line).flatMap((row) => row.cells.map(cellText))
  const title = [source.name, ...above].filter(Boolean).join(' ')
  const schools = columnsOf(isSchool)
  const named = schools.find((at) => /naam/.test(names[at] ?? ''))
  return {
    source,
    index,
    header,
    title,
    municipality: columnsOf(isMunicipality),
    school: schools.find((at) => at !== named) ?? -1,
    schoolName: named ?? columnsOf(/naam/).find((at) => !isMunicipality.test(names[at] ?? '')) ?? -1,
    scores: foundColumns({ source, index, header }, `${fileName} ${title}`),
  }
}

function foundColumns({ source, index, header }: Place, title: string): readonly FoundColumn[] {
  return header.cells.flatMap((cell, column) => {
    const name = columnName(cell)
    if (!isScore.test(name)) return []
    const threshold = thresholdIn(name) ?? thresholdIn(title.toLowerCase()) ?? 'unknown'
    const year = yearIn(name) ?? yearIn(title)
    const key = `${index}.${column}`
    return [{ key, column, sheet: source.name, line: header.line, header: cellText(cell), threshold, year }]
  })
}

function thresholdIn(text: string): 'with' | 'without' | null {
  if (/zonder (?:de )?drempel|voor (?:de )?drempel|bruto/.test(text)) return 'without'
  return /met (?:de )?drempel|na (?:de )?drempel|netto/.test(text) ? 'with' : null
}

/** Which columns are probably meant, and whether there is any doubt about that. */
export function proposedScores(columns: readonly FoundColumn[]): ScoreChoice & { readonly isSure: boolean } {
  const withThreshold = columns.filter(({ threshold }) => threshold === 'with')
  const candidates = withThreshold.length > 0 ? withThreshold : columns
  const newestYear = Math.max(...candidates.map(({ year }) => year ?? 0))
  const newest = candidates.filter(({ year }) => (year ?? 0) === newestYear)
  const earlier = candidates.filter(({ year }) => year === newestYear - 1)
  return {
    newest: newest[0]?.key ?? '',
    earlier: (earlier.length === 1 && earlier[0]?.key) || null,
    isSure: newest.length === 1 && withThreshold.length > 0 && newestYear > 0,
  }
}

/** Whether the scores are final; a file that does not say so gives provisional ones. */
export function scoreStatus(text: string): { readonly status: 'definitief' | 'voorlopig'; readonly isTold: boolean } {
  if (/voorlopig|\bvhv\b|_vhv_/i.test(text)) return { status: 'voorlopig', isTold: true }
  const isFinal = /definitie(?:f|ve)|\bdef\b/i.test(text)
  return { status: isFinal ? 'definitief' : 'voorlopig', isTold: isFinal }
}
