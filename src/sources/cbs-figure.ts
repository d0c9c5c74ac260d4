import type { Figure, FigureValue } from '../figures/figure.ts'
import { areaName, type CbsAreas, districtNames } from './cbs-areas.ts'
import { type Cells, storedNumber } from './cbs-cells.ts'
import type { ChosenFigure } from './cbs-choices.ts'
import type { CbsPeriod } from './cbs-period.ts'
import type { CbsRequest, TableTask } from './cbs-request.ts'
import type { MemberRow } from './cbs-table-facts.ts'

/** The numbers of a table with what they are about. */
export interface ReadTable {
  readonly cells: Cells
  readonly areas: CbsAreas
  readonly periods: readonly CbsPeriod[]
  readonly task: TableTask
}

/** A value and the period in which it held. */
interface Held {
  readonly value: FigureValue
  readonly period: CbsPeriod
}

/** Why a table with all the right columns gives no figure. */
export type NoFigure = 'no-value' | 'unit'

/** Makes a figure of the newest period in which the municipality has a value, or says why not. */
export function figureFrom(chosen: ChosenFigure, table: ReadTable, request: CbsRequest): Figure | NoFigure {
  const { figure, definition, choice } = chosen
  const numberAt: NumberAt = (area, period) => {
    const number = table.cells.numberAt({ region: area.Key.trim(), period: period.key }, choice)
    return number === null ? null : storedNumber(number, definition.kind, choice)
  }
  // A column of another unit gives no number in any period.
  if (!choice.total && storedNumber(0, definition.kind, choice) === null) return 'unit'
  const held = heldValue(chosen, table, { numberAt, request })
  if (!held) return 'no-value'
  return {
    id: figure.figure,
    value: held.value,
    source: request.words.source(table.task.source.name, table.task.table.id),
    referenceDate: held.period.date,
    retrievedDate: request.today,
    status: figure.estimated ? 'raming' : held.period.status,
  }
}

type NumberAt = (area: MemberRow, period: CbsPeriod) => number | null

interface Finding {
  readonly numberAt: NumberAt
  readonly request: CbsRequest
}

function heldValue({ figure }: ChosenFigure, { areas, periods }: ReadTable, finding: Finding): Held | null {
  const { municipality } = areas
  if (!municipality) return null
  const { numberAt } = finding
  if (figure.shape === 'years') return yearsOf(municipality, periods, numberAt)
  if (figure.shape === 'districts') return districtsOf(areas.districts, periods, numberAt)
  const period = periods.find((candidate) => numberAt(municipality, candidate) !== null)
  const number = period ? numberAt(municipality, period) : null
  if (!period || number === null) return null
  if (figure.shape === 'comparison') return comparisonOf(areas, period, finding)
  return { value: { type: 'number', number }, period }
}

function yearsOf(area: MemberRow, periods: readonly CbsPeriod[], numberAt: NumberAt): Held | null {
  const years = periods
    .map((period) => ({ period, number: numberAt(area, period) }))
    .filter(({ number }) => number !== null)
    .toReversed()
  const newest = years.at(-1)?.period
  if (!newest) return null
  return {
    value: { type: 'series', years: years.map(({ period, number }) => ({ year: period.year, number })) },
    period: newest,
  }
}

function districtsOf(districts: readonly MemberRow[], periods: readonly CbsPeriod[], numberAt: NumberAt): Held | null {
  const period = periods.find((candidate) => districts.some((district) => numberAt(district, candidate) !== null))
  if (!period) return null
  const names = districtNames(districts)
  const areas = districts.map((district, index) => ({ area: names[index] ?? '', number: numberAt(district, period) }))
  return { value: { type: 'areas', areas }, period }
}

/** With nothing to compare with there is no comparison. */
function comparisonOf({ province, country }: CbsAreas, period: CbsPeriod, { numberAt, request }: Finding): Held | null {
  const { municipality, words } = request
  const own = { Key: municipality.code, Title: municipality.name, Status: '' }
  const others = [province, country].filter((area) => area !== null)
  const areas = [own, ...others].map((area) => ({ area: areaName(area), number: numberAt(area, period) }))
  const clashes = province !== null && areaName(province) === areaName(own)
  const named = areas.map((area, index) =>
    clashes && index === 1 ? { ...area, area: words.province(area.area) } : area,
  )
  const known = named.slice(1).some(({ number }) => number !== null)
  return known ? { value: { type: 'areas', areas: named }, period } : null
}
