import { headRows, type Row, type RowSource } from './row-source.ts'
import { readSharedTexts, readSheet, readSheetNames, readTargets } from './sheet-xml.ts'
import { listZip, unzipParts, type ZipFault } from './zip-parts.ts'

/** Why a workbook cannot be read, besides what a zip file can have. */
export type WorkbookFault = ZipFault | 'file-too-many-rows' | 'file-ods' | 'file-word' | 'file-xlsb' | 'file-zip'

const wanted = /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/i

/** The sheets of an xlsx file that hold anything, or why there are none. Never throws, whatever the bytes are. */
export function workbookRows(bytes: Uint8Array): readonly RowSource[] | WorkbookFault {
  const listed = listZip(bytes, wanted)
  if (typeof listed === 'string') return listed
  if (listed.isEncrypted) return 'file-encrypted'
  const other = otherKind(listed.names)
  if (other) return other
  const parts = unzipParts(bytes, wanted)
  return typeof parts === 'string' ? parts : sheetsOf(parts)
}

function otherKind(names: readonly string[]): WorkbookFault | null {
  const has = (name: string) => names.includes(name)
  if (has('xl/workbook.xml')) return null
  if (has('xl/workbook.bin')) return 'file-xlsb'
  if (has('word/document.xml')) return 'file-word'
  return has('mimetype') && has('content.xml') ? 'file-ods' : 'file-zip'
}

function sheetsOf(parts: ReadonlyMap<string, Uint8Array>): readonly RowSource[] | WorkbookFault {
  const byName = new Map([...parts].map(([name, bytes]) => [name.toLowerCase(), bytes]))
  const xml = (name: string) => new TextDecoder().decode(byName.get(name.toLowerCase()))
  const shared = readSharedTexts(xml('xl/sharedStrings.xml'))
  const targets = readTargets(xml('xl/_rels/workbook.xml.rels'))
  const sheets: RowSource[] = []
  for (const { name, relation } of readSheetNames(xml('xl/workbook.xml'))) {
    const target = (targets.get(relation) ?? '').replace(/^\/?(?:xl\/)?/, '')
    const rows = readSheet(xml(`xl/${target}`), shared)
    if (rows === null) return 'file-too-many-rows'
    if (rows.length > 0) sheets.push(sourceOf(name, rows))
  }
  return sheets
}

function sourceOf(name: string, rows: readonly Row[]): RowSource {
  return { name, head: rows.slice(0, headRows), each: (visit) => rows.forEach(visit) }
}
