/** Bounds for JSON that comes from outside; deeper or larger is refused before anything else looks at it. */
export interface JsonLimits {
  readonly depth: number
  readonly nodes: number
  /** Characters in all strings and keys together. */
  readonly characters: number
}

export type JsonFault = 'too-deep' | 'too-many' | 'too-long' | 'forbidden-key' | 'not-plain'

/** Keys that reach an object's prototype when they are copied carelessly. */
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** Whether a text may be a key in stored data. */
export function isAllowedKey(key: string): boolean {
  return !forbiddenKeys.has(key)
}

/**
 * What is wrong with a value that should be plain JSON within the limits, or null.
 * It walks without recursion, so that no depth can exhaust the stack.
 */
export function jsonFault(value: unknown, limits: JsonLimits): JsonFault | null {
  const left = { nodes: limits.nodes, characters: limits.characters }
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.depth > limits.depth) return 'too-deep'
    left.nodes -= 1
    if (left.nodes < 0) return 'too-many'
    const fault = faultOf(next.value, left)
    if (fault) return fault
    if (typeof next.value !== 'object' || next.value === null) continue
    for (const child of Object.values(next.value)) waiting.push({ value: child, depth: next.depth + 1 })
  }
  return null
}

function faultOf(value: unknown, left: { characters: number }): JsonFault | null {
  if (typeof value === 'string') return spend(left, value.length)
  if (value === null || typeof value === 'boolean') return null
  if (typeof value === 'number') return Number.isFinite(value) ? null : 'not-plain'
  if (typeof value !== 'object') return 'not-plain'
  return Array.isArray(value) ? null : objectFault(value, left)
}

function objectFault(value: object, left: { characters: number }): JsonFault | null {
  const prototype: unknown = Object.getPrototypeOf(value)
  // Objects from another realm (a worker, a test environment) have another `Object.prototype`.
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return 'not-plain'
  let length = 0
  for (const key of Object.keys(value)) {
    if (!isAllowedKey(key)) return 'forbidden-key'
    length += key.length
  }
  return spend(left, length)
}

function spend(left: { characters: number }, characters: number): JsonFault | null {
  left.characters -= characters
  return left.characters < 0 ? 'too-long' : null
}

/** JSON with sorted keys, so that equal values give equal text whatever made them. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => (isRecord(inner) ? sorted(inner) : inner))
}

function sorted(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Whether a value is an object with keys, so not an array and not null. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
