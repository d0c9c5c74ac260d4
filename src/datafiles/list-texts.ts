import { formatDutchNumber } from '../figures/dutch-number.ts'
import type { PartNumber } from '../figures/figure.ts'
import { dataFileWords as words } from '../words/data-file-words.ts'
import type { CellNumber } from './cell-number.ts'

/** A number of a file as it stands in a table: in Dutch notation, "minder dan 5", or "onbekend". */
export function numberText(number: CellNumber): string {
  if (number.type === 'number') return formatDutchNumber(number.number)
  return number.type === 'fewer-than-5' ? words.fewer : words.unknown
}

/** A number of a file as a year or area of a figure keeps it. */
export function partNumber(number: CellNumber): PartNumber {
  if (number.type === 'number') return number.number
  return number.type === 'fewer-than-5' ? number.type : null
}

/**
 * Names of areas that can be told apart and typed: a name that occurs twice gets what tells it apart in brackets, and signs
 * that divide the parts of a figure are replaced.
 */
export function areaNames(rows: readonly { readonly name: string; readonly apart: string }[]): readonly string[] {
  const plain = rows.map(({ name }) => name.replace(/;/g, ',').replace(/:/g, ' -').trim())
  const seen = new Map<string, number>()
  for (const name of plain) seen.set(name, (seen.get(name) ?? 0) + 1)
  const used = new Set<string>()
  return plain.map((name, index) => {
    const apart = rows[index]?.apart.replace(/[;:]/g, ' ') ?? ''
    const wanted = (seen.get(name) ?? 0) > 1 && apart ? `${name} (${apart})` : name
    const unique = firstFree(wanted, used)
    used.add(unique)
    return unique
  })
}

function firstFree(name: string, used: ReadonlySet<string>): string {
  let free = name
  for (let turn = 2; used.has(free); turn += 1) free = `${name} ${turn}`
  return free
}

/** Names in Dutch order, capitals and accents aside. */
export function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return one.name.localeCompare(other.name, 'nl', { sensitivity: 'base', numeric: true })
}
