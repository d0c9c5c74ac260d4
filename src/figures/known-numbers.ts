import { parseDutchNumber } from './dutch-number.ts'
import type { FigureDefinition, FigureValue } from './figure.ts'
import { formatNumber, isKnown, knownParts } from './format-figure.ts'
import type { FigureSet } from './resolve-figures.ts'
import type { Notation } from '../richtext/richtext.ts'
import type { WrittenNumber } from './written-numbers.ts'

/** A figure that a typed number may be, and how it is written to stand there as the number did. */
export interface NumberOffer {
  readonly figure: string
  readonly notation: Notation
}

interface KnownNumber {
  readonly definition: FigureDefinition
  /** The year of a series that has this number. */
  readonly year: number | null
}

/** The figures of a plan by their number as it is printed. */
export type KnownNumbers = ReadonlyMap<string, readonly KnownNumber[]>

/** Makes a set ready to be asked for numbers; tables by area have none of their own. */
export function knownNumbers({ definitions, figures }: FigureSet): KnownNumbers {
  const known = new Map<string, KnownNumber[]>()
  for (const definition of definitions.values()) {
    const figure = figures[definition.id]
    if (!isKnown(figure)) continue
    for (const { number, year } of numbersOf(figure.value)) {
      const key = printedKey(number, definition)
      if (key) known.set(key, [...(known.get(key) ?? []), { definition, year }])
    }
  }
  return known
}

/**
 * The figures that have exactly this number as it is printed, the likeliest first: those that count what the next word says.
 * A number of years or hours is only a figure that counts those.
 */
export function offersFor(written: WrittenNumber, known: KnownNumbers): readonly NumberOffer[] {
  const found = known.get(keyOf(written.number, written.sign)) ?? []
  const fitting = found.filter(({ definition }) => mayCount(definition, written.next))
  const sorted = fitting.toSorted((one, other) => rank(one, written.next) - rank(other, written.next))
  return sorted.map(({ definition, year }) => ({
    figure: definition.id,
    notation: {
      unit: written.withSign,
      decimals: null,
      style: 'number',
      ...(year === null ? {} : { years: year }),
    },
  }))
}

function numbersOf(value: FigureValue): readonly { readonly number: number; readonly year: number | null }[] {
  if (value.type === 'number') return [{ number: value.number, year: null }]
  if (value.type !== 'series') return []
  return knownParts(value).flatMap(({ name, number }) =>
    number === 'fewer-than-5' ? [] : [{ number, year: Number(name) }],
  )
}

/** The number as the text would print it, so that 78,4% is not found in 0.7843. */
function printedKey(number: number, definition: FigureDefinition): string | null {
  const printed = parseDutchNumber(formatNumber(number, definition, { unit: false, decimals: null, style: 'number' }))
  if (printed.type !== 'number') return null
  const signs = { bedrag: 'euro', procent: 'procent', aantal: null, score: null, uren: null } as const
  return keyOf(printed.number, signs[definition.kind])
}

function keyOf(number: number, sign: WrittenNumber['sign']): string {
  return `${sign ?? ''} ${number}`
}

/** Words of time, which people write beside a number that counts something else than what a figure does. */
const time = /^(?:jaar|jaren|jarigen?|maand(?:en)?|weken|week|dag(?:en)?|uur|uren|minuten|minuut|keer|jaarlijks)$/

function mayCount({ kind, unit }: FigureDefinition, next: string): boolean {
  const isTime = time.test(next)
  if (kind === 'uren') return /^u(?:ur|ren)$/.test(next)
  return !isTime || unit.includes(next)
}

function rank({ definition }: KnownNumber, next: string): number {
  return next !== '' && definition.unit.some((unit) => unit.toLowerCase().split(' ')[0] === next) ? 0 : 1
}
