import type { Figure } from '../figures/figure.ts'
import { dataFileWords as words } from '../words/data-file-words.ts'
import type { DataFileAnswer, DataTable, ReadingRequest } from './data-file.ts'
import { registerDate } from './file-dates.ts'
import { LineCount, note } from './findings.ts'
import { municipalityChecked, MunicipalityList } from './municipality-list.ts'
import { findColumns, type Row, type RowSource, textAt } from './row-source.ts'
import { municipalityTest } from './same-municipality.ts'
import { schoolCode } from './school-code.ts'
import { byName } from './list-texts.ts'

/** Columns of DUO's list of school sites; those with telephone and post are never looked at. */
export const duoSchoolColumns = {
  board: 'bevoegd gezag nummer',
  school: 'instellingscode',
  site: 'vestigingscode',
  name: 'vestigingsnaam',
  street: 'straatnaam',
  number: /^huisnummer(?: ?toevoeging)?$/,
  town: 'plaatsnaam',
  code: 'gemeentenummer',
  municipality: 'gemeentenaam',
  denomination: 'denominatie',
} as const

interface Site {
  readonly code: string
  readonly school: string
  readonly board: string
  readonly name: string
  readonly address: string
  readonly town: string
  readonly denomination: string
}

/** Reads DUO's list of sites of primary schools: how many there are, their boards, and the list itself. */
export function readDuoSchools(source: RowSource, header: Row, request: ReadingRequest): DataFileAnswer {
  const at = findColumns(header, duoSchoolColumns)
  const isOurs = municipalityTest(request)
  const list = new MunicipalityList()
  const sites = new Map<string, Site>()
  const counts = { total: 0, codeless: new LineCount(), twice: new LineCount() }
  source.each((row) => {
    if (row.line <= header.line) return
    counts.total += 1
    const [code, name] = [textAt(row, at.code), textAt(row, at.municipality)]
    if (code === '') counts.codeless.add(row.line)
    list.add(code, name)
    if (code === '' || !isOurs(code, name)) return
    const site = siteOf(row, at)
    if (sites.has(site.code)) counts.twice.add(row.line)
    else sites.set(site.code, site)
  })
  const stopped = municipalityChecked(request, { list, found: sites.size, sort: 'duo-schools' })
  return stopped ?? read([...sites.values()].sort(byName), counts, request)
}

function siteOf(row: Row, at: Readonly<Record<keyof typeof duoSchoolColumns, number>>): Site {
  return {
    code: schoolCode(textAt(row, at.school), textAt(row, at.site)),
    school: textAt(row, at.school),
    board: textAt(row, at.board),
    name: textAt(row, at.name),
    address: `${textAt(row, at.street)} ${textAt(row, at.number)}`.trim(),
    town: townName(textAt(row, at.town)),
    denomination: textAt(row, at.denomination),
  }
}

interface Counts {
  readonly total: number
  readonly codeless: LineCount
  readonly twice: LineCount
}

function read(sites: readonly Site[], counts: Counts, request: ReadingRequest): DataFileAnswer {
  const facts = {
    source: words.sources.duoSchools(request.file.name),
    referenceDate: registerDate(request, ''),
    retrievedDate: request.today,
    status: 'definitief',
  } as const
  const distinct = (of: (site: Site) => string) => new Set(sites.map(of).filter(Boolean)).size
  const number = (id: string, value: number): Figure => ({ id, value: { type: 'number', number: value }, ...facts })
  const [schools, boards] = [distinct((site) => site.school), distinct((site) => site.board)]
  const figures = [number('basisscholen', sites.length), ...(boards > 0 ? [number('schoolbesturen', boards)] : [])]
  return {
    kind: 'read',
    reading: {
      sort: 'duo-schools',
      offer: { figures, ownFigures: [] },
      report: [note('duo-schools-read', { rows: counts.total, sites: sites.length, schools, boards })],
      findings: [...counts.codeless.finding('rows-without-code'), ...counts.twice.finding('rows-twice')],
      tables: [tableOf(sites, facts.source)],
      schools: sites.map(({ code, name }) => ({ code, name })),
    },
  }
}

function tableOf(sites: readonly Site[], source: string): DataTable {
  const { columns } = words
  return {
    id: 'schools',
    caption: words.tables.schools,
    source,
    columns: [columns.school, columns.address, columns.place, columns.denomination].map((name) => ({
      name,
      isNumber: false,
    })),
    rows: sites.map(({ name, address, town, denomination }) => [name, address, town, denomination]),
  }
}

/** DUO writes towns in capitals: "'S-GRAVENHAGE" and "BERGEN OP ZOOM" as a person would. */
function townName(town: string): string {
  if (town !== town.toUpperCase()) return town
  return town
    .toLowerCase()
    .replace(/\p{L}+/gu, (word, at: number) => {
      const isSmall = /^(?:s|t|op|aan|den|de|het|bij|en|van|der|ten|ter)$/.test(word) && (at > 0 || /^[st]$/.test(word))
      return isSmall ? word : word.charAt(0).toUpperCase() + word.slice(1)
    })
    .replace(/^(\P{L}*)(?:ij|Ij)(?=\p{L})/u, '$1IJ')
}
