import type { Municipality } from './plan.ts'

/** Id of the one house style of a municipality; null for one that CBS does not know. */
export function houseStyleIdOf({ code }: Pick<Municipality, 'code'>): string | null {
  return code !== null && /^GM\d{4}$/.test(code) ? `gemeente-${code.toLowerCase()}` : null
}
