import type { SampleRow } from './cbs-tables.ts'

/** Whether a row meets a filter made of `eq`, `startswith`, `and`, `or` and parentheses; throws on anything else. */
export function holds(filter: string, row: SampleRow): boolean {
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
  const condition = (): boolean => {
    if (tokens[at] === '(') {
      take('(')
      const value = either()
      take(')')
      return value
    }
    const name = take()
    if (name === 'startswith') {
      take('(')
      const column = take()
      take(',')
      const start = text()
      take(')')
      return String(row[column] ?? '').startsWith(start)
    }
    take('eq')
    // CBS compares with padding, so a key without it is not found.
    return row[name] === text()
  }
  const both = (): boolean => {
    let value = condition()
    while (tokens[at] === 'and') {
      take()
      const next = condition()
      value = value && next
    }
    return value
  }
  const either = (): boolean => {
    let value = both()
    while (tokens[at] === 'or') {
      take()
      const next = both()
      value = value || next
    }
    return value
  }
  const value = either()
  if (at < tokens.length) throw new Error(`Cannot read ${filter}`)
  return value
}
