import type { Figure, FigureValue } from '../figures/figure.ts'
import type { Finding } from '../lib/finding.ts'
import { dataFileWords as words } from '../words/data-file-words.ts'
import { type CellNumber, duoCount, sumCounts, wholeSum } from './cell-number.ts'
import type { DataFileAnswer, DataTable, ReadingRequest } from './data-file.ts'
import { yearIn } from './file-dates.ts'
import { LineCount, note, refusal, warning } from './findings.ts'
import { municipalityChecked, MunicipalityList } from './municipality-list.ts'
import type { PupilColumns } from './pupil-columns.ts'
import { type Row, type RowSource, textAt } from './row-source.ts'
import { municipalityTest } from './same-municipality.ts'
import { schoolCode } from './school-code.ts'
import { areaNames, partNumber, byName, numberText } from './list-texts.ts'

/** Counts of one year: of all schools together, and per school when the file says so. */
interface YearCounts {
  readonly all: CellNumber[]
  readonly schools: Map<string, SchoolCounts>
}

interface SchoolCounts {
  readonly name: string
  readonly counts: CellNumber[]
}

/** Reads DUO's counts of pupils, in any of its layouts; `at` comes from `pupilColumns`. */
export function readDuoPupils(
  source: RowSource,
  { header, at }: { readonly header: Row; readonly at: PupilColumns },
  request: ReadingRequest,
): DataFileAnswer {
  const namesPlace = at.code >= 0 || at.municipality >= 0
  if (!namesPlace && request.schools.length === 0) {
    return { kind: 'refused', finding: refusal('file-schools-needed', { sort: 'duo-pupils' }) }
  }
  const year = fixedYear(at, request)
  if (year === 'ask') {
    const proposed = yearIn(request.file.name.replace(/(20\d\d)[-_ ]20\d\d/, '$1')) ?? Number(request.today.slice(0, 4))
    return { kind: 'question', sort: 'duo-pupils', question: { kind: 'year', proposed } }
  }
  const reader = new PupilReader({ header, at, year }, request)
  source.each((row) => reader.take(row))
  return reader.answer()
}

/** The year of all rows, `null` when each row or column says its own, and `ask` when nothing does. */
function fixedYear(at: PupilColumns, { choices }: ReadingRequest): number | null | 'ask' {
  if (at.years.length > 0 || at.year >= 0) return null
  return choices.year ?? 'ask'
}

interface Layout {
  readonly header: Row
  readonly at: PupilColumns
  readonly year: number | null
}

class PupilReader {
  private readonly isOurs: (row: Row) => boolean
  private readonly list = new MunicipalityList()
  private readonly years = new Map<number, YearCounts>()
  private readonly unreadable = new LineCount()
  private readonly known: ReadonlyMap<string, string>
  private total = 0
  private found = 0
  private otherKinds = 0

  constructor(
    private readonly layout: Layout,
    private readonly request: ReadingRequest,
  ) {
    const { at } = layout
    const isOurs = municipalityTest(request)
    this.known = new Map(request.schools.map(({ code, name }) => [code, name]))
    this.isOurs =
      at.code >= 0 || at.municipality >= 0
        ? (row) => isOurs(textAt(row, at.code), textAt(row, at.municipality))
        : (row) => this.known.has(this.codeOf(row))
  }

  private codeOf(row: Row): string {
    return schoolCode(textAt(row, this.layout.at.school), textAt(row, this.layout.at.site))
  }

  take(row: Row): void {
    const { header, at } = this.layout
    if (row.line <= header.line) return
    this.total += 1
    this.list.add(textAt(row, at.code), textAt(row, at.municipality))
    if (!this.isOurs(row)) return
    this.found += 1
    if (at.type >= 0 && !/^(?:bo|basisonderwijs|basisschool)$/i.test(textAt(row, at.type))) {
      this.otherKinds += 1
      return
    }
    for (const { year, counts } of this.countsOf(row)) this.add(row, year, counts)
  }

  private countsOf(row: Row): readonly { readonly year: number; readonly counts: readonly CellNumber[] }[] {
    const { at, year: fixed } = this.layout
    if (at.years.length > 0)
      return at.years.map(({ column, year }) => ({ year, counts: [duoCount(row.cells[column])] }))
    const year = fixed ?? yearIn(textAt(row, at.year))
    if (year === null) {
      this.unreadable.add(row.line)
      return []
    }
    if (at.count >= 0) return [{ year, counts: [duoCount(row.cells[at.count])] }]
    // A school without pupils of an age leaves that cell empty; it withholds nothing.
    const ages = at.ages.map((column) => duoCount(row.cells[column])).filter((count) => count.type !== 'missing')
    return [{ year, counts: ages }]
  }

  private add(row: Row, year: number, counts: readonly CellNumber[]): void {
    if (counts.some((count) => count.type === 'unreadable')) this.unreadable.add(row.line)
    const found: YearCounts = this.years.get(year) ?? { all: [], schools: new Map() }
    this.years.set(year, found)
    found.all.push(...counts)
    if (this.layout.at.school < 0) return
    const code = this.codeOf(row)
    const known = found.schools.get(code)
    const school: SchoolCounts = known ?? {
      name: textAt(row, this.layout.at.name) || this.known.get(code) || code,
      counts: [],
    }
    found.schools.set(code, school)
    school.counts.push(...counts)
  }

  answer(): DataFileAnswer {
    const options = { list: this.list, found: this.found, sort: 'duo-pupils' as const }
    const stopped = municipalityChecked(this.request, options)
    if (stopped) return stopped
    const years = [...this.years].sort(([one], [other]) => one - other)
    const newest = years.at(-1)
    if (!newest) return { kind: 'refused', finding: refusal('file-no-rows', { sort: 'duo-pupils' }) }
    return {
      kind: 'read',
      reading: {
        sort: 'duo-pupils',
        offer: { figures: this.figures(years, newest), ownFigures: [] },
        report: this.report(years, newest),
        findings: this.findings(years, newest),
        tables: this.tables(newest),
      },
    }
  }

  private figures(years: readonly Year[], [year, counts]: Year): readonly Figure[] {
    const facts = {
      source: words.sources.duoPupils(this.request.file.name),
      referenceDate: `${year}-10-01`,
      retrievedDate: this.request.today,
      status: 'definitief',
    } as const
    const whole = wholeSum(sumCounts(counts.all))
    const series: FigureValue = {
      type: 'series',
      years: years.map(([one, { all }]) => ({ year: one, number: wholeSum(sumCounts(all)) })),
    }
    const hasSeries = series.years.filter(({ number }) => number !== null).length > 1
    const perSchool = areasOf(counts)
    return [
      ...(whole === null ? [] : [{ id: 'leerlingen', value: { type: 'number', number: whole } as const, ...facts }]),
      ...(hasSeries ? [{ id: 'leerlingen-jaren', value: series, ...facts }] : []),
      ...(perSchool ? [{ id: 'leerlingen-vestigingen', value: perSchool, ...facts }] : []),
    ]
  }

  private report(years: readonly Year[], [year, counts]: Year): readonly Finding[] {
    const schools = counts.schools.size
    const from = years[0]?.[0] ?? year
    return [
      note('duo-pupils-read', { rows: this.total, found: this.found, year, schools }),
      ...(years.length > 1 ? [note('duo-pupils-years', { from, to: year, count: years.length })] : []),
      ...(this.otherKinds > 0 ? [note('duo-pupils-other', { count: this.otherKinds })] : []),
    ]
  }

  private findings(years: readonly Year[], newest: Year): readonly Finding[] {
    const partial = years.flatMap(([year, { all }]) => {
      const { known, withheld, missing } = sumCounts(all)
      if (withheld + missing === 0) return []
      const most = missing > 0 ? -1 : known + 4 * withheld
      return [warning('pupils-withheld', { year, withheld, missing, least: known, most })]
    })
    const behind = Number(this.request.today.slice(0, 4)) - newest[0]
    return [
      ...partial,
      ...this.unreadable.finding('rows-unreadable'),
      ...(behind > 2 ? [warning('file-old', { date: `${newest[0]}-10-01` })] : []),
    ]
  }

  private tables([year, counts]: Year): readonly DataTable[] {
    const schools = [...counts.schools.values()].sort(byName)
    if (schools.length === 0) return []
    const { columns } = words
    return [
      {
        id: 'pupils',
        caption: words.tables.pupils(year),
        source: words.sources.duoPupils(this.request.file.name),
        columns: [
          { name: columns.school, isNumber: false },
          { name: columns.pupils, isNumber: true },
        ],
        rows: schools.map(({ name, counts: parts }) => [name, numberText(togetherOf(parts))]),
      },
    ]
  }
}

type Year = readonly [year: number, counts: YearCounts]

/** The pupils of one school; a part that was withheld leaves the whole unknown, unless it is all there is. */
function togetherOf(counts: readonly CellNumber[]): CellNumber {
  const [only, ...others] = counts
  if (only && others.length === 0) return only
  const whole = wholeSum(sumCounts(counts))
  return whole === null || counts.length === 0 ? { type: 'missing' } : { type: 'number', number: whole }
}

function areasOf({ schools }: YearCounts): FigureValue | null {
  const sorted = [...schools].map(([code, school]) => ({ code, ...school })).sort(byName)
  const names = areaNames(sorted.map(({ name, code }) => ({ name, apart: code })))
  const areas = sorted.map(({ counts }, index) => {
    return { area: names[index] ?? '', number: partNumber(togetherOf(counts)) }
  })
  return areas.some(({ number }) => number !== null) ? { type: 'areas', areas } : null
}
