import { formatDutchNumber, roundDecimals } from '../figures/dutch-number.ts'
import type { Figure } from '../figures/figure.ts'
import type { Finding } from '../lib/finding.ts'
import { dataFileWords as words } from '../words/data-file-words.ts'
import { type CellNumber, cellNumber } from './cell-number.ts'
import type { DataFileAnswer, Question, ReadingRequest, ScoreChoice } from './data-file.ts'
import { writtenDate } from './file-dates.ts'
import { note, refusal, warning } from './findings.ts'
import { municipalityChecked, MunicipalityList } from './municipality-list.ts'
import { type Row, textAt } from './row-source.ts'
import { municipalityTest } from './same-municipality.ts'
import { type FoundColumn, proposedScores, type ScoreSheet, scoreStatus } from './score-sheets.ts'

/** A column with the score that it gives the municipality. */
interface Score {
  readonly column: FoundColumn
  readonly sheet: ScoreSheet
  readonly number: CellNumber
}

/** Reads CBS's scores per municipality. Asks which column is meant when the file leaves that open. */
export function readMunicipalityScores(sheets: readonly ScoreSheet[], request: ReadingRequest): DataFileAnswer {
  const list = new MunicipalityList()
  const scores = sheets.flatMap((sheet) => scoresOf(sheet, request, list))
  const stopped = municipalityChecked(request, { list, found: scores.length, sort: 'municipality-scores' })
  if (stopped) return stopped
  const { isSure, ...proposed } = proposedScores(scores.map(({ column }) => column))
  const question: Question = { kind: 'scores', columns: scores.map(shown), proposed }
  if (!isSure && !request.choices.scores) return { kind: 'question', sort: 'municipality-scores', question }
  const choice = request.choices.scores ?? proposed
  const newest = scores.find(({ column }) => column.key === choice.newest)
  if (!newest) return { kind: 'refused', finding: refusal('file-no-rows', { sort: 'municipality-scores' }) }
  return answerOf({ scores, newest, choice, question }, request)
}

function scoresOf(sheet: ScoreSheet, request: ReadingRequest, list: MunicipalityList): readonly Score[] {
  const isOurs = municipalityTest(request)
  let ours: Row | null = null
  sheet.source.each((row) => {
    if (row.line <= sheet.header.line) return
    const texts = sheet.municipality.map((column) => textAt(row, column))
    if (texts.every((text) => text === '')) return
    list.add(texts.find((text) => /\d/.test(text)) ?? '', texts.find((text) => !/\d/.test(text)) ?? '')
    if (!ours && texts.some((text) => isOurs(text, text))) ours = row
  })
  const found: Row | null = ours
  if (!found) return []
  return sheet.scores.map((column) => ({ column, sheet, number: scoreAt(found, column.column) }))
}

function scoreAt(row: Row, column: number): CellNumber {
  const read = cellNumber(row.cells[column])
  return read.type === 'number' ? { type: 'number', number: roundDecimals(read.number, 2) } : read
}

function shown({ column, number }: Score) {
  const { column: _place, ...facts } = column
  return { ...facts, value: number.type === 'number' ? formatDutchNumber(number.number) : '' }
}

interface Chosen {
  readonly scores: readonly Score[]
  readonly newest: Score
  readonly choice: ScoreChoice
  readonly question: Question
}

function answerOf({ scores, newest, choice, question }: Chosen, request: ReadingRequest): DataFileAnswer {
  const earlier = scores.find(({ column }) => column.key === choice.earlier)
  const bare = scores.filter(({ column }) => column.threshold === 'without' && column.year === newest.column.year)
  const whole = bare.length === 1 && bare[0] !== newest ? bare[0] : undefined
  const named: readonly (readonly [string, Score | undefined])[] = [
    ['achterstandsscore', newest],
    ['achterstandsscore-vorig', earlier],
    ['achterstandsscore-zonder-drempel', whole],
  ]
  const figures = named.flatMap(([id, score]) => (score ? figureOf(id, score, request) : []))
  if (figures.length === 0) {
    return { kind: 'refused', finding: refusal('score-empty', { header: newest.column.header }) }
  }
  return {
    kind: 'read',
    reading: {
      sort: 'municipality-scores',
      offer: { figures, ownFigures: [] },
      report: named.flatMap(([id, score]) => (score ? [foundNote(id, score)] : [])),
      findings: findingsOf(newest, request),
      tables: [],
      question,
    },
  }
}

function figureOf(id: string, { column, sheet, number }: Score, request: ReadingRequest): readonly Figure[] {
  if (number.type !== 'number') return []
  const figure: Figure = {
    id,
    value: { type: 'number', number: number.number },
    source: words.sources.municipalityScores(request.file.name),
    referenceDate: countDay(column, sheet),
    retrievedDate: request.today,
    status: scoreStatus(`${request.file.name} ${sheet.title} ${column.header}`).status,
  }
  return [figure]
}

/** Scores were counted on 1 October until 2021 and on 1 February after; a date that is written in the file goes first. */
function countDay({ header, year }: FoundColumn, { title }: ScoreSheet): string {
  const told = writtenDate(header) || (/20\d\d/.test(header) ? '' : writtenDate(title))
  if (told || year === null) return told
  return year > 2021 ? `${year}-02-01` : `${year}-10-01`
}

function foundNote(id: string, { column, number }: Score): Finding {
  const { sheet, header, line } = column
  const value = number.type === 'number' ? formatDutchNumber(number.number) : ''
  return note('score-found', { id, sheet, header, line, value })
}

function findingsOf({ number, sheet, column }: Score, request: ReadingRequest): readonly Finding[] {
  const { isTold } = scoreStatus(`${request.file.name} ${sheet.title} ${column.header}`)
  const behind = column.year === null ? 0 : Number(request.today.slice(0, 4)) - column.year
  return [
    ...(number.type === 'number' && number.number === 0 ? [note('score-zero')] : []),
    ...(isTold ? [] : [warning('score-status-unknown')]),
    ...(column.threshold === 'with' ? [] : [warning('score-threshold', { threshold: column.threshold })]),
    ...(column.year === null ? [warning('score-no-year')] : []),
    ...(behind > 3 && column.year ? [warning('file-old', { date: countDay(column, sheet) })] : []),
  ]
}
