import type { DecimalSign, Mapping, SheetView } from '../../datafiles/data-file.ts'
import type { FigureKind, OwnFigure } from '../../figures/figure.ts'
import type { FigureSet } from '../../figures/resolve-figures.ts'
import { mappingWords as words } from '../../words/drop-words.ts'

/** What stands in the dialog in which a writer says how a table is read. */
export interface MappingForm {
  readonly sheet: number
  readonly headerRow: number
  readonly shape: Mapping['shape']
  /** Index of a column, or -1 when none was chosen. */
  readonly nameColumn: number
  readonly valueColumn: number
  readonly row: number
  readonly decimal: DecimalSign
  /** Id of a figure of the plan, or empty for a new one. */
  readonly figure: string
  readonly name: string
  readonly kind: FigureKind
  readonly source: string
  readonly referenceDate: string
}

/** A fault of the form with the field that it belongs to. */
export interface MappingFault {
  readonly field: 'name' | 'valueColumn' | 'row'
  readonly sentence: string
}

/** The form for a sheet with what its beginning suggests. */
export function startForm(sheets: readonly SheetView[], sheet: number, source: string): MappingForm {
  const view = sheets[sheet]
  const headerRow = view?.headerRow ?? -1
  const body = view?.rows.slice(headerRow + 1) ?? []
  const columns = columnCount(view)
  const numeric = (column: number) => share(body, column, isNumeric)
  const isYears = share(body, 0, isYear) > 0.7
  const values = Array.from({ length: columns }, (_, column) => column).filter(
    (column) => column > 0 && numeric(column) > 0.5 && share(body, column, isYear) < 0.7,
  )
  const valueColumn = values[0] ?? -1
  return {
    sheet,
    headerRow,
    shape: isYears ? 'series' : 'areas',
    nameColumn: columns > 0 ? 0 : -1,
    valueColumn,
    row: headerRow + 1,
    decimal: decimalOf(body, valueColumn),
    figure: '',
    name: '',
    kind: 'aantal',
    source,
    referenceDate: '',
  }
}

/** How many columns the beginning of a sheet has. */
export function columnCount(view: SheetView | undefined): number {
  return Math.max(0, ...(view?.rows.map((row) => row.length) ?? []))
}

/** The columns of a sheet to choose from, by the name in the chosen row. */
export function columnOptions(view: SheetView | undefined, headerRow: number) {
  const header = view?.rows[headerRow] ?? []
  return Array.from({ length: columnCount(view) }, (_, column) => ({
    value: String(column),
    label: words.column(column + 1, header[column] ?? ''),
  }))
}

/** The rows below the header to choose from, by what stands in the column with names. */
export function rowOptions(view: SheetView | undefined, form: Pick<MappingForm, 'headerRow' | 'nameColumn'>) {
  return (view?.rows ?? []).flatMap((cells, row) => {
    if (row <= form.headerRow) return []
    const text = cells[form.nameColumn] || cells.filter(Boolean).slice(0, 2).join(', ')
    return [{ value: String(row), label: words.row(view?.lines[row] ?? row + 1, text) }]
  })
}

/** What has to be mended before the table can be read, or null. */
export function mappingFault(form: MappingForm, set: FigureSet): MappingFault | null {
  if (form.figure === '') {
    const wanted = form.name.trim().toLowerCase()
    if (wanted === '') return { field: 'name', sentence: words.nameNeeded }
    const taken = set.catalogue.definitions.some(({ name }) => name.toLowerCase() === wanted)
    const isOwn = [...set.definitions.values()].some(({ name }) => name.toLowerCase() === wanted)
    if (taken || isOwn) return { field: 'name', sentence: words.nameTaken }
  }
  if (form.valueColumn < 0) return { field: 'valueColumn', sentence: words.columnNeeded }
  return form.shape === 'number' && form.row <= form.headerRow ? { field: 'row', sentence: words.rowNeeded } : null
}

/** The form as the reader takes it; `newId` is the id that a new figure gets. */
export function mappingOf(form: MappingForm, set: FigureSet, newId: string): Mapping {
  const known = form.figure === '' ? undefined : set.definitions.get(form.figure)
  const own: OwnFigure = { id: newId, name: form.name.trim(), kind: form.kind, unit: ['', ''], meaning: '' }
  const { id, name, kind, unit, meaning } = known ?? own
  return {
    sheet: form.sheet,
    headerRow: form.headerRow,
    shape: form.shape,
    nameColumn: form.nameColumn < 0 ? null : form.nameColumn,
    valueColumn: form.valueColumn,
    row: form.shape === 'number' ? form.row : null,
    decimal: form.decimal,
    figure: { id, name, kind, unit, meaning },
    isOwn: !known,
    source: form.source,
    referenceDate: form.referenceDate,
  }
}

function share(rows: SheetView['rows'], column: number, test: (text: string) => boolean): number {
  const texts = rows.map((row) => row[column] ?? '').filter(Boolean)
  return texts.length === 0 ? 0 : texts.filter(test).length / texts.length
}

/** The sign behind which decimals stand in a column; a point only when some value cannot be read otherwise. */
export function decimalOf(rows: SheetView['rows'], column: number): DecimalSign {
  const texts = rows.map((row) => row[column] ?? '')
  if (texts.some((text) => /\d,\d/.test(text))) return 'comma'
  return texts.some((text) => /^-?\d+\.\d+$/.test(text) && !/^-?\d{1,3}\.\d{3}$/.test(text)) ? 'point' : 'comma'
}

function isNumeric(text: string): boolean {
  return /^(?:€ ?)?[-−]?[\d.]+(?:,\d+)?%?$/.test(text) || /^<\s?5$/.test(text)
}

function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text)
}
