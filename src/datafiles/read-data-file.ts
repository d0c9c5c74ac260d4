import { csvRows, TooManyRows } from './csv-rows.ts'
import type { DataFileAnswer, ReadingRequest } from './data-file.ts'
import { decodeText } from './decode-text.ts'
import { fileSort } from './file-sort.ts'
import { refusal } from './findings.ts'
import { readDuoPupils } from './read-duo-pupils.ts'
import { readDuoSchools } from './read-duo-schools.ts'
import { readLrk } from './read-lrk.ts'
import { readMappedTable } from './read-mapped-table.ts'
import { readMunicipalityScores } from './read-municipality-scores.ts'
import { readSchoolScores } from './read-school-scores.ts'
import { type RecognizedFile, recognizeFile } from './recognize-file.ts'
import type { RowSource } from './row-source.ts'
import { sheetViews } from './sheet-view.ts'
import { workbookRows } from './workbook-rows.ts'

/** A larger file is refused before it is read, in bytes. */
export const largestFile = 64 * 1024 * 1024

/**
 * Reads a file that a writer gave: what it is about, which figures it offers, what was read and what was skipped. Never throws,
 * whatever the bytes are: a file that cannot be read is refused with one finding. `onProgress` hears shares from 0 to 1.
 */
export function readDataFile(
  bytes: Uint8Array,
  request: ReadingRequest,
  onProgress: (share: number) => void = () => undefined,
): DataFileAnswer {
  if (bytes.length > largestFile) return refused('file-too-large')
  try {
    const sources = sourcesOf(bytes, onProgress)
    return typeof sources === 'string' ? refused(sources) : answerOf(sources, request)
  } catch (error) {
    return refused(error instanceof TooManyRows ? 'file-too-many-rows' : 'file-damaged')
  }
}

/** The sentence about a file is complete without facts. */
function refused(code: string): DataFileAnswer {
  return { kind: 'refused', finding: refusal(code) }
}

function sourcesOf(bytes: Uint8Array, onProgress: (share: number) => void): readonly RowSource[] | string {
  const sort = fileSort(bytes)
  if (sort === 'zip') return workbookRows(bytes)
  if (sort !== 'text') return sort
  const source = csvRows(decodeText(bytes).text, onProgress)
  return source ? [source] : 'file-not-a-table'
}

function answerOf(sources: readonly RowSource[], request: ReadingRequest): DataFileAnswer {
  if (sources.every(({ head }) => head.length === 0)) return refused('file-empty')
  const { mapping, byHand } = request.choices
  if (mapping) return readMappedTable(sources, mapping, request)
  if (byHand) return { kind: 'by-hand', sheets: sheetViews(sources), findings: [] }
  const found = recognizeFile(sources, request.file.name)
  return found.sort === 'table'
    ? { kind: 'by-hand', sheets: sheetViews(sources), findings: found.findings }
    : readKnown(found, request)
}

function readKnown(
  found: Exclude<RecognizedFile, { readonly sort: 'table' }>,
  request: ReadingRequest,
): DataFileAnswer {
  // Figures of a part of the country's list would pass for the whole.
  if ('source' in found && found.source.isCutOff) return refused('file-cut-off')
  switch (found.sort) {
    case 'lrk':
      return readLrk(found.source, found.header, request)
    case 'duo-schools':
      return readDuoSchools(found.source, found.header, request)
    case 'duo-pupils':
      return readDuoPupils(found.source, found, request)
    case 'school-scores':
      return readSchoolScores(found.sheets, request)
    case 'municipality-scores':
      return readMunicipalityScores(found.sheets, request)
    case 'refused':
      return { kind: 'refused', finding: found.finding }
  }
}
