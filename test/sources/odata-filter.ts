import type { SampleRow } from './cbs-tables.ts'

/** Whether a row meets a filter. */
export type RowTest = (row: SampleRow) => boolean

/** Reads a filter made of `eq`, `startswith`, `and`, `or` and parentheses; throws on anything else. */
export function readFilter(filter: string): RowTest {
  const tokens = filter.match(/'(?:[^']|'')*'|[(),]|[^\s(),']+/g) ?? []
  let at = 0
  const take = (wanted?: string): string => {
    const token = tokens[at] ?? ''
    if (wanted !== undefined && token !== wanted) throw new Error(`Expected ${wanted}, found ${token} in ${filter}`)
    at += 1
    return token
  }
  const text = () => {
    const token = take()
    if (!/^'.*'$/.test(token)) throw new Error(`Expected a text, found ${token} in ${filter}`)
    return token.slice(1, -1).replaceAll("''", "'")
  }
  const condition = (): RowTest => {
    const name = take()
    if (name === '(') {
      const inner = either()
      take(')')
      return inner
    }
    if (name === 'startswith') {
      take('(')
      const column = take()
      take(',')
      const start = text()
      take(')')
      return (row) => String(row[column] ?? '').startsWith(start)
    }
    take('eq')
    const value = text()
    // CBS compares with padding, so a key without it is not found.
    return (row) => row[name] === value
  }
  const joined = (word: 'and' | 'or', next: () => RowTest): RowTest => {
    const parts = [next()]
    while (tokens[at] === word) {
      take()
      parts.push(next())
    }
    return word === 'and' ? (row) => parts.every((holds) => holds(row)) : (row) => parts.some((holds) => holds(row))
  }
  const either = (): RowTest => joined('or', () => joined('and', condition))
  const whole = either()
  if (at < tokens.length) throw new Error(`Cannot read ${filter}`)
  return whole
}
