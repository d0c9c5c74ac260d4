import { roundDecimals } from '../figures/dutch-number.ts'
import type { Figure } from '../figures/figure.ts'
import type { Finding } from '../lib/finding.ts'
import { dataFileWords as words } from '../words/data-file-words.ts'
import { type CellNumber, cellNumber } from './cell-number.ts'
import type { DataFileAnswer, DataTable, Question, ReadingRequest } from './data-file.ts'
import { writtenDate } from './file-dates.ts'
import { note, refusal, warning } from './findings.ts'
import { municipalityChecked, MunicipalityList } from './municipality-list.ts'
import { type Row, textAt } from './row-source.ts'
import { municipalityTest } from './same-municipality.ts'
import { isSchoolCode, schoolCode } from './school-code.ts'
import { type FoundColumn, proposedScores, type ScoreSheet, scoreStatus } from './score-sheets.ts'
import { areaNames, byName, numberText } from './list-texts.ts'

interface SchoolScore {
  readonly code: string
  readonly name: string
  readonly score: CellNumber
}

/**
 * Reads CBS's scores per school. The file does not always say where a school stands; then the list of schools that was read
 * before tells which are meant.
 */
export function readSchoolScores(sheets: readonly ScoreSheet[], request: ReadingRequest): DataFileAnswer {
  const columns = sheets.flatMap(({ scores }) => scores)
  const { isSure, ...proposed } = proposedScores(columns)
  const key = request.choices.scores?.newest ?? proposed.newest
  const sheet = sheets.find(({ scores }) => scores.some((column) => column.key === key))
  const column = columns.find((one) => one.key === key)
  if (!sheet || !column) return { kind: 'refused', finding: refusal('file-no-rows', { sort: 'school-scores' }) }
  const namesPlace = sheet.municipality.length > 0
  if (!namesPlace && request.schools.length === 0) {
    return { kind: 'refused', finding: refusal('file-schools-needed', { sort: 'school-scores' }) }
  }
  const list = new MunicipalityList()
  const found = schoolsOf(sheet, column, { request, list })
  if (found.length === 0 && !namesPlace) {
    return { kind: 'refused', finding: refusal('file-no-known-schools', { count: request.schools.length }) }
  }
  const stopped = municipalityChecked(request, { list, found: found.length, sort: 'school-scores' })
  if (stopped) return stopped
  const question: Question = { kind: 'scores', columns: columns.map(shown), proposed }
  const asked = isSure || columns.length === 1 ? {} : { question }
  return readingOf({ found: [...found].sort(byName), sheet, column }, request, asked)
}

function shown({ column: _place, ...facts }: FoundColumn) {
  return { ...facts, value: '' }
}

interface Search {
  readonly request: ReadingRequest
  readonly list: MunicipalityList
}

function schoolsOf(sheet: ScoreSheet, column: FoundColumn, { request, list }: Search): readonly SchoolScore[] {
  const isOurs = municipalityTest(request)
  const known = new Map(request.schools.map(({ code, name }) => [code, name]))
  const found = new Map<string, SchoolScore>()
  sheet.source.each((row) => {
    if (row.line <= sheet.header.line || !isSchoolCode(textAt(row, sheet.school))) return
    const code = schoolCode(textAt(row, sheet.school), '')
    const places = sheet.municipality.map((at) => textAt(row, at))
    list.add(places.find((text) => /\d/.test(text)) ?? '', places.find((text) => !/\d/.test(text)) ?? '')
    const isHere = places.length > 0 ? places.some((text) => isOurs(text, text)) : known.has(code)
    if (!isHere) return
    found.set(code, {
      code,
      name: textAt(row, sheet.schoolName) || known.get(code) || code,
      score: scoreAt(row, column),
    })
  })
  return [...found.values()]
}

function scoreAt(row: Row, { column }: FoundColumn): CellNumber {
  const read = cellNumber(row.cells[column])
  return read.type === 'number' ? { type: 'number', number: roundDecimals(read.number, 2) } : read
}

interface Found {
  readonly found: readonly SchoolScore[]
  readonly sheet: ScoreSheet
  readonly column: FoundColumn
}

function readingOf(
  { found, sheet, column }: Found,
  request: ReadingRequest,
  asked: { readonly question?: Question },
): DataFileAnswer {
  const names = areaNames(found.map(({ name, code }) => ({ name, apart: code })))
  const areas = found.map(({ score }, index) => ({
    area: names[index] ?? '',
    number: score.type === 'number' ? score.number : null,
  }))
  const known = areas.filter(({ number }) => number !== null).length
  const figure: Figure = {
    id: 'schoolscores',
    value: { type: 'areas', areas },
    source: words.sources.schoolScores(request.file.name),
    referenceDate: writtenDate(column.header) || writtenDate(sheet.title),
    retrievedDate: request.today,
    status: scoreStatus(`${request.file.name} ${sheet.title} ${column.header}`).status,
  }
  return {
    kind: 'read',
    reading: {
      sort: 'school-scores',
      offer: { figures: known > 0 ? [figure] : [], ownFigures: [] },
      report: [
        note('school-scores-read', {
          count: found.length,
          sheet: sheet.source.name,
          header: column.header,
          line: sheet.header.line,
        }),
      ],
      findings: findingsOf({ found, sheet, column }, request),
      tables: [tableOf(found, figure.source)],
      ...asked,
    },
  }
}

function findingsOf({ found, sheet, column }: Found, request: ReadingRequest): readonly Finding[] {
  const zero = found.filter(({ score }) => score.type === 'number' && score.number === 0).length
  const unknown = found.filter(({ score }) => score.type !== 'number').length
  const absent = request.schools.length > found.length ? request.schools.length - found.length : 0
  const { isTold } = scoreStatus(`${request.file.name} ${sheet.title} ${column.header}`)
  return [
    ...(zero > 0 ? [note('school-scores-zero', { count: zero })] : []),
    ...(unknown > 0 ? [warning('school-scores-unknown', { count: unknown })] : []),
    ...(absent > 0 ? [warning('school-scores-absent', { count: absent })] : []),
    ...(isTold ? [] : [warning('score-status-unknown')]),
    ...(column.threshold === 'with' ? [] : [warning('score-threshold', { threshold: column.threshold })]),
  ]
}

function tableOf(found: readonly SchoolScore[], source: string): DataTable {
  return {
    id: 'scores',
    caption: words.tables.scores,
    source,
    columns: [
      { name: words.columns.school, isNumber: false },
      { name: words.columns.score, isNumber: true },
    ],
    rows: found.map(({ name, score }) => [name, numberText(score)]),
  }
}
