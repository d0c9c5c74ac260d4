import { checksumOf } from '../../src/storage/plan-file.ts'
import { seeded } from '../lib/random.ts'

/** Makes a broken file of a good one; `chance` gives numbers from 0 to 1. */
type Breaker = (file: string, chance: () => number) => string | Uint8Array<ArrayBuffer>

/** A value that no part of a plan may have, or that is far too much of something. */
const oddValues: readonly ((chance: () => number) => unknown)[] = [
  () => null,
  () => -1,
  () => Number.MAX_SAFE_INTEGER,
  () => '',
  () => 'x'.repeat(10_000),
  () => [],
  () => ({}),
  () => true,
  () => [[[[[]]]]],
  () => '<img src=x onerror=alert(1)>',
  () => nested(1_500),
  (chance) => ({ type: 'hologram', content: [{ type: 'text', text: String(chance()) }] }),
]

/** Each way in which a file is broken, by its name. */
export const breakers: Readonly<Record<string, Breaker>> = {
  'cut off': (file, chance) => file.slice(0, Math.floor(file.length * chance())),
  'without its beginning': (file, chance) => file.slice(1 + Math.floor(file.length * chance())),
  'with bits turned': (file, chance) => {
    const bytes = new TextEncoder().encode(file)
    for (let turns = 1 + Math.floor(8 * chance()); turns > 0; turns -= 1) {
      const at = Math.floor(bytes.length * chance())
      bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(8 * chance()))
    }
    return bytes
  },
  'with random bytes': (_file, chance) =>
    Uint8Array.from({ length: Math.floor(2_000 * chance()) }, () => Math.floor(256 * chance())),
  'with a part said twice': (file, chance) => {
    const [from, to] = [chance(), chance()].map((share) => Math.floor(file.length * share))
    return file.slice(0, to) + file.slice(from)
  },
  'with another value': (file, chance) => changed(file, chance, (_value, odd) => odd),
  'with a part taken out': (file, chance) => changed(file, chance, () => undefined),
  'with a part nested deeply': (file, chance) => changed(file, chance, (value) => nested(50 + 1_500 * chance(), value)),
  'with a part repeated often': (file, chance) =>
    changed(file, chance, (value) => Array.from({ length: 2_000 }, () => value)),
  'with keys of every object': (file, chance) => {
    const key = ['__proto__', 'constructor', 'prototype'][Math.floor(3 * chance())] ?? '__proto__'
    return changed(file, chance, () => 'ANCHOR').replaceAll('"ANCHOR"', `{"${key}":{"polluted":true,"title":"x"}}`)
  },
}

function nested(depth: number, inner: unknown = 'x'): unknown {
  let value = inner
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { content: value }
  return value
}

type Change = (value: unknown, odd: unknown) => unknown

/** The JSON of a file with one value in it changed; its checksum is left to be put right by `withChecksum`. */
function changed(file: string, chance: () => number, change: Change): string {
  const root: unknown = JSON.parse(file)
  const places: { holder: Record<string, unknown>; key: string }[] = []
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, part] of Object.entries(value)) {
      places.push({ holder: value as Record<string, unknown>, key })
      walk(part)
    }
  }
  walk(root)
  const place = places[Math.floor(places.length * chance())]
  const odd = oddValues[Math.floor(oddValues.length * chance())]?.(chance)
  if (place) place.holder[place.key] = change(place.holder[place.key], odd)
  return JSON.stringify(root)
}

/** A broken file; half of those that still are JSON get a checksum that fits, so that more than the checksum is tried. */
export async function brokenFile(good: string, turn: number): Promise<string | Uint8Array<ArrayBuffer>> {
  const all = Object.values(breakers)
  const made = all[turn % all.length]?.(good, seeded(turn)) ?? ''
  if (typeof made !== 'string' || Math.floor(turn / all.length) % 2 === 1) return made
  try {
    const { checksum: _old, ...rest } = JSON.parse(made) as Record<string, unknown>
    return made.replace(/"checksum":"[^"]*"/, `"checksum":"${await checksumOf(rest)}"`)
  } catch {
    return made
  }
}
