import type { Finding } from '../lib/finding.ts'
import type { DataFileKind } from './data-file.ts'
import { refusal, warning } from './findings.ts'
import { lrkHeader } from './read-lrk.ts'
import { pupilColumns, type PupilColumns } from './pupil-columns.ts'
import { duoSchoolColumns } from './read-duo-schools.ts'
import { findColumns, type Row, type RowSource } from './row-source.ts'
import { type ScoreSheet, scoreSheets } from './score-sheets.ts'

/** What a file is about, with what its reader needs; `table` when nothing is recognised. */
export type RecognizedFile =
  | { readonly sort: 'lrk' | 'duo-schools'; readonly source: RowSource; readonly header: Row }
  | { readonly sort: 'duo-pupils'; readonly source: RowSource; readonly header: Row; readonly at: PupilColumns }
  | { readonly sort: 'school-scores' | 'municipality-scores'; readonly sheets: readonly ScoreSheet[] }
  | { readonly sort: 'table'; readonly findings: readonly Finding[] }
  | { readonly sort: 'refused'; readonly finding: Finding }

/** Recognises a file by its columns; its name only helps to find a year. */
export function recognizeFile(sources: readonly RowSource[], fileName: string): RecognizedFile {
  const renamed: Finding[] = []
  for (const source of sources) {
    for (const header of source.head.slice(0, 5)) {
      const found = recognizeHeader(source, header)
      if (found && 'code' in found) renamed.push(found)
      else if (found) return found
    }
  }
  if (renamed.length > 0) return { sort: 'table', findings: renamed.slice(0, 1) }
  const sheets = scoreSheets(sources, fileName)
  if (sheets.length === 0) return { sort: 'table', findings: [] }
  const schools = sheets.filter((sheet) => sheet.school >= 0)
  return schools.length > 0 ? { sort: 'school-scores', sheets: schools } : { sort: 'municipality-scores', sheets }
}

/** A finding tells that the columns are almost those of a known file. */
function recognizeHeader(source: RowSource, header: Row): RecognizedFile | Finding | null {
  const { isLrk, lacking } = lrkHeader(header)
  if (isLrk) return lacking.length === 0 ? { sort: 'lrk', source, header } : lackingFinding('lrk', lacking)
  const at = findColumns(header, duoSchoolColumns)
  const lackingHere = Object.entries(at).flatMap(([name, column]) => (column < 0 ? [name] : []))
  if (lackingHere.length === 0) return { sort: 'duo-schools', source, header }
  const pupils = pupilColumns(header)
  if (pupils) return { sort: 'duo-pupils', source, header, at: pupils }
  if (findColumns(header, { name: 'instellingsnaam', board: 'bevoegd gezag nummer' }).name >= 0 && at.code >= 0) {
    return { sort: 'refused', finding: refusal('file-duo-institutions') }
  }
  return at.school >= 0 && at.code >= 0 && lackingHere.length < 4
    ? lackingFinding('duo-schools', lackingHere.map(columnTitle))
    : null
}

function lackingFinding(sort: DataFileKind, lacking: readonly string[]): Finding {
  return warning('columns-renamed', { sort, columns: lacking.slice(0, 4).join(', '), count: lacking.length })
}

function columnTitle(name: string): string {
  const wanted = duoSchoolColumns[name as keyof typeof duoSchoolColumns]
  return typeof wanted === 'string' ? wanted : 'huisnummer toevoeging'
}
