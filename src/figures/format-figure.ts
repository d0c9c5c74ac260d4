import type { Notation } from '../richtext/richtext.ts'
import { formatDutchNumber, roundDecimals, shiftDecimal } from './dutch-number.ts'
import type { Figure, FigureDefinition, FigureKind, FigureValue, PartNumber } from './figure.ts'
import { shareInWords } from './share-words.ts'

/** A space at which no line may break. */
export const noBreakSpace = '\u00a0'

/** One number of a series or a table by area, with the year or the place it belongs to. */
export interface FigurePart {
  readonly name: string
  readonly number: KnownNumber
}

/** A number, or that the source withholds it because it is below 5. */
export type KnownNumber = Exclude<PartNumber, null>

/** More parts than this are told as a span: the ends of a series, the lowest and highest area. */
const partsInText = 3

/** Whether there is anything to print: a series or table of which no number is known is a missing figure. */
export function isKnown(figure: Figure | undefined): figure is Figure {
  if (!figure) return false
  const { value } = figure
  if (value.type === 'number') return Number.isFinite(value.number)
  return value.type === 'fewer-than-5' || knownParts(value).length > 0
}

/** The known numbers of a series or a table by area, in stored order; none for a single number. */
export function knownParts(value: FigureValue): readonly FigurePart[] {
  if (value.type === 'series') return value.years.flatMap((year) => partOf(String(year.year), year.number))
  if (value.type === 'areas') return value.areas.flatMap((area) => partOf(area.area, area.number))
  return []
}

function partOf(name: string, number: PartNumber): FigurePart[] {
  const isKnownNumber = number === 'fewer-than-5' || (number !== null && Number.isFinite(number))
  return isKnownNumber ? [{ name, number }] : []
}

/**
 * A figure as written in running text: "168 doelgroeppeuters", "78%", "€ 742.000", "minder dan 5 peuters", "ruim een kwart".
 * A long series becomes "van 158 in 2023 naar 168 in 2026". An unknown figure, or a year that the figure does not have, has
 * no notation and gives an empty text: ask `isKnown` and `hasYears` first, it is never written as a number.
 */
export function formatFigure(figure: Figure, definition: FigureDefinition, notation: Notation): string {
  if (!isKnown(figure)) return ''
  const { value } = figure
  if (value.type === 'number') return formatNumber(value.number, definition, notation)
  if (value.type === 'fewer-than-5') return formatFewer(definition, notation)
  const parts = knownParts(value)
  if (value.type === 'series' && notation.years !== undefined) return formatYears(parts, definition, notation)
  if (parts.length <= partsInText) return formatParts(parts, definition, notation)
  return value.type === 'series'
    ? spanOf(parts, definition, notation, 'naar')
    : spanOf(ordered(parts), definition, notation, 'tot')
}

/** Whether a value has the year that a notation asks for; true for every notation that asks for none. */
export function hasYears(value: FigureValue, { years }: Notation): boolean {
  if (typeof years !== 'number' || value.type !== 'series') return true
  return knownParts(value).some(({ name }) => name === String(years))
}

function formatYears(parts: readonly FigurePart[], definition: FigureDefinition, notation: Notation): string {
  const { years } = notation
  if (years === 'all') return formatParts(parts, definition, notation)
  if (years === 'last') return formatParts(parts.slice(-1), definition, notation)
  const part = parts.find(({ name }) => name === String(years))
  return part ? formatKnown(part.number, definition, notation) : ''
}

/** As `formatFigure`, with every known year or area; for the list of sources. */
export function formatFigureInFull(figure: Figure, definition: FigureDefinition, notation: Notation): string {
  const parts = knownParts(figure.value)
  return parts.length > 0 ? formatParts(parts, definition, notation) : formatFigure(figure, definition, notation)
}

/** As `formatNumber`, also for a number that is withheld: "minder dan 5". */
export function formatKnown(number: KnownNumber, definition: FigureDefinition, notation: Notation): string {
  return number === 'fewer-than-5' ? formatFewer(definition, notation) : formatNumber(number, definition, notation)
}

/** One number of a figure in the notation of its kind, with its unit when asked for. */
export function formatNumber(number: number, definition: FigureDefinition, notation: Notation): string {
  if (notation.style === 'words' && definition.kind === 'procent') {
    const words = shareInWords(number)
    if (words !== null) return words
  }
  const size = shiftDecimal(number, placesFor(definition.kind))
  const asked = decimalsFor(number, definition.kind, notation)
  // A number that rounds to nothing is not nothing: it is written as it is.
  const decimals = asked < 0 && roundDecimals(size, asked) === 0 ? 0 : asked
  const printed = roundDecimals(size, decimals)
  const digits = formatDutchNumber(printed, Math.max(decimals, 0))
  if (!notation.unit) return digits
  if (definition.kind === 'bedrag') return `€${noBreakSpace}${digits}`
  if (definition.kind === 'procent') return `${digits}%`
  return withUnit(digits, unitFor(printed, definition))
}

/** Per cent is stored as a fraction and money in cents: two places, in opposite directions. */
function placesFor(kind: FigureKind): number {
  if (kind === 'procent') return 2
  return kind === 'bedrag' ? -2 : 0
}

function decimalsFor(number: number, kind: FigureKind, notation: Notation): number {
  if (notation.decimals !== null) return Math.min(Math.max(Math.trunc(notation.decimals), -6), 6)
  if (kind === 'bedrag') return Math.round(number) % 100 === 0 ? 0 : 2
  if (kind === 'procent') return fewestDecimals(shiftDecimal(number, 2), 1)
  return fewestDecimals(number, 2)
}

/** No trailing zeros: 78,0% is written as 78%. */
function fewestDecimals(number: number, most: number): number {
  const digits = String(roundDecimals(number, most)).split('.')[1] ?? ''
  return Math.min(digits.length, most)
}

function unitFor(printed: number, definition: FigureDefinition): string {
  return Math.abs(printed) === 1 ? definition.unit[0] : definition.unit[1]
}

function withUnit(digits: string, unit: string): string {
  return unit === '' ? digits : `${digits}${noBreakSpace}${unit}`
}

function formatFewer(definition: FigureDefinition, notation: Notation): string {
  return withUnit(`minder dan${noBreakSpace}5`, notation.unit ? definition.unit[1] : '')
}

/**
 * The unit stands once, at the first number, as one would say it; money and per cent carry theirs every time. Numbers that
 * are compared have as many decimals as each other.
 */
function formatParts(parts: readonly FigurePart[], definition: FigureDefinition, given: Notation): string {
  const notation = { ...given, decimals: given.decimals ?? sharedDecimals(parts, definition, given) }
  const texts = parts.map((part, index) => {
    const unit = notation.unit && (index === 0 || definition.kind === 'bedrag' || definition.kind === 'procent')
    return `${formatKnown(part.number, definition, { ...notation, unit })} in${noBreakSpace}${part.name}`
  })
  const last = texts.at(-1) ?? ''
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(', ')} en ${last}`
}

function sharedDecimals(parts: readonly FigurePart[], { kind }: FigureDefinition, notation: Notation): number {
  return Math.max(
    0,
    ...parts.map(({ number }) => (number === 'fewer-than-5' ? 0 : decimalsFor(number, kind, notation))),
  )
}

function spanOf(
  parts: readonly FigurePart[],
  definition: FigureDefinition,
  notation: Notation,
  to: 'naar' | 'tot',
): string {
  const [first, last] = [parts.slice(0, 1), parts.slice(-1)]
  const decimals = notation.decimals ?? sharedDecimals([...first, ...last], definition, notation)
  const ends = [first, last].map((part) => formatParts(part, definition, { ...notation, decimals }))
  return `van ${ends.join(` ${to} `)}`
}

function ordered(parts: readonly FigurePart[]): readonly FigurePart[] {
  return [...parts].sort((one, other) => rank(one) - rank(other))
}

/** What is withheld lies between one and four. */
function rank({ number }: FigurePart): number {
  return number === 'fewer-than-5' ? 1 : number
}
