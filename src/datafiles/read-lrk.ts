import type { Figure } from '../figures/figure.ts'
import type { Finding } from '../lib/finding.ts'
import { dataFileWords as words } from '../words/data-file-words.ts'
import { type CellNumber, cellNumber, sumCounts, wholeSum } from './cell-number.ts'
import type { DataFileAnswer, DataTable, ReadingRequest } from './data-file.ts'
import { isoDate, registerDate } from './file-dates.ts'
import { LineCount, note, warning } from './findings.ts'
import { municipalityChecked, MunicipalityList } from './municipality-list.ts'
import { columnName, findColumns, type Row, type RowSource, textAt } from './row-source.ts'
import { municipalityTest } from './same-municipality.ts'
import { areaNames, byName, numberText } from './list-texts.ts'

/** The register of the whole country had 31,800 rows in 2026; a list of few rows was made by hand. */
const fewestWhole = 20_000
const fewestShort = 1000

// No column about a person is named here, so none is ever looked at.
const columnNames = {
  id: 'lrk id',
  type: 'type oko',
  name: 'actuele naam oko',
  places: 'aantal kindplaatsen',
  ve: 've',
  status: 'status',
  registered: 'inschrijfdatum',
  address: 'opvanglocatie adres',
  town: 'opvanglocatie woonplaats',
  holder: 'naam houder',
  holderNumber: 'kvk nummer houder',
  code: 'cbs code',
  municipality: 'verantwoordelijke gemeente',
} as const

type Columns = Readonly<Record<keyof typeof columnNames, number>>

/** Names of the columns of the register without which it cannot be read. */
export const lrkColumns: readonly string[] = Object.values(columnNames).filter((name) => name !== 'inschrijfdatum')

interface Location {
  readonly name: string
  readonly holder: string
  readonly holderNumber: string
  readonly address: string
  readonly town: string
  readonly places: CellNumber
}

/** Reads the register of child care: locations with preschool education, their places and their holders. */
export function readLrk(source: RowSource, header: Row, request: ReadingRequest): DataFileAnswer {
  const reader = new LrkReader(header, request)
  source.each((row) => reader.take(row))
  return reader.answer()
}

const yes = /^(?:ja|j|true|waar|1)$/i
const no = /^(?:nee|n|false|onwaar|0)?$/i

class LrkReader {
  private readonly columns: Columns
  /** So many cells a row has at least; empty ones at the end may be absent. */
  private readonly needed: number
  private readonly isOurs: (code: string, name: string) => boolean
  private readonly list = new MunicipalityList()
  private readonly locations: Location[] = []
  private readonly centres = new Set<string>()
  private readonly codeless = new LineCount()
  private readonly broken = new LineCount()
  private readonly unclosed = new LineCount()
  private readonly ended = new LineCount()
  private readonly doubtful = new LineCount()
  private readonly twice = new LineCount()
  private total = 0
  private inMunicipality = 0
  private newest = ''
  private veSeen = false

  constructor(
    private readonly header: Row,
    private readonly request: ReadingRequest,
  ) {
    this.columns = findColumns(header, columnNames)
    this.needed = Math.max(...Object.values(this.columns)) + 1
    this.isOurs = municipalityTest(request)
  }

  take(row: Row): void {
    if (row.line <= this.header.line) return
    this.total += 1
    const at = this.columns
    const [code, name] = [textAt(row, at.code), textAt(row, at.municipality)]
    // A row that was cut off or shifted says nothing for sure.
    if (row.runsOn) this.unclosed.add(row.line)
    else if (row.cells.length < this.needed) this.broken.add(row.line)
    else if (code === '') this.codeless.add(row.line)
    else {
      this.look(row)
      this.list.add(code, name)
      if (this.isOurs(code, name)) this.takeOurs(row)
    }
  }

  /** What the file as a whole says. */
  private look(row: Row): void {
    const registered = isoDate(textAt(row, this.columns.registered))
    if (registered > this.newest && registered <= this.request.today) this.newest = registered
    if (yes.test(textAt(row, this.columns.ve))) this.veSeen = true
  }

  private takeOurs(row: Row): void {
    const at = this.columns
    this.inMunicipality += 1
    const [id, ve] = [textAt(row, at.id), textAt(row, at.ve)]
    if (!/^ingeschreven$/i.test(textAt(row, at.status))) this.ended.add(row.line)
    else if (!/^kdv$/i.test(textAt(row, at.type))) return
    else if (this.centres.has(id)) this.twice.add(row.line)
    else {
      this.centres.add(id)
      if (yes.test(ve)) this.locations.push(locationOf(row, at))
      else if (!no.test(ve)) this.doubtful.add(row.line)
    }
  }

  answer(): DataFileAnswer {
    const stopped = municipalityChecked(this.request, { list: this.list, found: this.inMunicipality, sort: 'lrk' })
    if (stopped) return stopped
    const locations = [...this.locations].sort(byName)
    return {
      kind: 'read',
      reading: {
        sort: 'lrk',
        offer: { figures: this.figures(locations), ownFigures: [] },
        report: this.report(locations),
        findings: this.findings(locations),
        tables: locations.length > 0 ? [this.table(locations)] : [],
      },
    }
  }

  private figures(locations: readonly Location[]): readonly Figure[] {
    const facts = {
      source: words.sources.lrk(this.request.file.name),
      referenceDate: registerDate(this.request, this.newest),
      retrievedDate: this.request.today,
      status: 'definitief',
    } as const
    const number = (id: string, value: number | null): readonly Figure[] =>
      value === null ? [] : [{ id, value: { type: 'number', number: value }, ...facts }]
    const centres = number('kinderdagverblijven', this.centres.size)
    // Nowhere a "ja" means that the column changed, not that the country has no preschool education.
    if (!this.veSeen) return centres
    const places = locations.length > 0 ? wholeSum(sumCounts(locations.map((location) => location.places))) : null
    return [
      ...number('ve-locaties', locations.length),
      ...(this.doubtful.count > 0 ? [] : number('aanbieders', holdersOf(locations))),
      ...number('kindplaatsen-ve', places),
      ...(locations.length > 0 ? [{ id: 'kindplaatsen-locaties', value: placesPerLocation(locations), ...facts }] : []),
      ...centres,
    ]
  }

  private report(locations: readonly Location[]): readonly Finding[] {
    return [
      note('lrk-read', {
        rows: this.total,
        inMunicipality: this.inMunicipality,
        centres: this.centres.size,
        locations: locations.length,
        holders: holdersOf(locations),
      }),
      ...(locations.length > 0 ? [note('lrk-places')] : []),
    ]
  }

  private findings(locations: readonly Location[]): readonly Finding[] {
    const places = sumCounts(locations.map((location) => location.places))
    const date = registerDate(this.request, this.newest)
    const isPart = this.total >= fewestShort && this.total < fewestWhole && this.inMunicipality < this.total
    return [
      ...(isPart ? [warning('lrk-short', { rows: this.total })] : []),
      ...(this.veSeen ? [] : [warning('lrk-ve-unknown')]),
      ...(this.veSeen && locations.length === 0 ? [note('lrk-no-locations')] : []),
      ...(places.missing > 0 ? [warning('lrk-places-missing', { count: places.missing, least: places.known })] : []),
      ...this.unclosed.finding('rows-unclosed'),
      ...this.broken.finding('rows-broken'),
      ...this.codeless.finding('rows-without-code'),
      ...this.ended.finding('lrk-rows-ended'),
      ...this.doubtful.finding('lrk-ve-unclear'),
      ...this.twice.finding('rows-twice'),
      ...(date !== '' && monthsBefore(date, this.request.today) > 6 ? [warning('file-old', { date })] : []),
    ]
  }

  private table(locations: readonly Location[]): DataTable {
    const { columns } = words
    return {
      id: 've-locations',
      caption: words.tables.veLocations,
      source: words.sources.lrk(this.request.file.name),
      columns: [
        { name: columns.location, isNumber: false },
        { name: columns.holder, isNumber: false },
        { name: columns.address, isNumber: false },
        { name: columns.place, isNumber: false },
        { name: columns.childPlaces, isNumber: true },
      ],
      rows: locations.map(({ name, holder, address, town, places }) => [
        name,
        holder,
        address,
        town,
        numberText(places),
      ]),
    }
  }
}

function locationOf(row: Row, at: Columns): Location {
  return {
    name: textAt(row, at.name),
    holder: textAt(row, at.holder),
    holderNumber: textAt(row, at.holderNumber) || textAt(row, at.holder),
    address: textAt(row, at.address),
    town: textAt(row, at.town),
    places: positiveCount(cellNumber(row.cells[at.places])),
  }
}

function holdersOf(locations: readonly Location[]): number {
  return new Set(locations.map((location) => location.holderNumber)).size
}

function positiveCount(count: CellNumber): CellNumber {
  const isCount = count.type === 'number' && Number.isInteger(count.number) && count.number >= 0
  return isCount || count.type !== 'number' ? count : { type: 'unreadable' }
}

function placesPerLocation(locations: readonly Location[]): Figure['value'] {
  const names = areaNames(locations.map(({ name, address }) => ({ name, apart: address })))
  const areas = locations.map(({ places }, index) => ({
    area: names[index] ?? '',
    number: places.type === 'number' ? places.number : null,
  }))
  return { type: 'areas', areas }
}

function monthsBefore(date: string, today: string): number {
  const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
  return months(today) - months(date)
}

/** Whether a row looks like the header of the register, and which columns of it are not there. */
export function lrkHeader(row: Row): { readonly isLrk: boolean; readonly lacking: readonly string[] } {
  const found = new Set(row.cells.map(columnName))
  const lacking = lrkColumns.filter((name) => !found.has(name))
  return { isLrk: lacking.length * 2 < lrkColumns.length, lacking }
}
