/** One row of a figure by year or place, as it was typed. An empty number is one that is not known. */
export interface TypedPart {
  readonly name: string
  readonly number: string
}

/** Whether a typed value has parts: years or places with a number each. */
export function hasParts(text: string): boolean {
  return text.includes(':')
}

/** The rows of a typed value such as "2023: 158; 2024: ?"; a single number becomes a row without a name. */
export function partsOfText(text: string): readonly TypedPart[] {
  return text
    .split(/[;\n]/)
    .filter((piece) => piece.trim() !== '')
    .map((piece) => {
      const at = piece.lastIndexOf(':')
      const number = piece.slice(at + 1).trim()
      return { name: piece.slice(0, Math.max(at, 0)).trim(), number: number === '?' ? '' : number }
    })
}

/** The rows as `readFigureInput` reads them; rows in which nothing was typed are left out. */
export function textOfParts(parts: readonly TypedPart[]): string {
  return parts
    .filter(({ name, number }) => name.trim() !== '' || number.trim() !== '')
    .map(({ name, number }) => `${clean(name)}: ${number.trim() === '' ? '?' : clean(number)}`)
    .join('; ')
}

/** The signs that part rows cannot stand within one. */
function clean(text: string): string {
  return text.replace(/[;:\s]+/g, ' ').trim()
}

/**
 * Rows from one or two columns that were copied from a sheet, or null for text that is no such thing. Of one column the
 * numbers go below each other when it was pasted among numbers.
 */
export function pastedParts(text: string, column: keyof TypedPart): readonly Partial<TypedPart>[] | null {
  if (!/[\t\n]/.test(text.trim())) return null
  const rows = text.split(/\r?\n/).filter((row) => row.trim() !== '')
  return rows.map((row) => {
    const [first = '', second] = row.split('\t').map((cell) => cell.trim())
    return second === undefined ? { [column]: first } : { name: first, number: second }
  })
}

/** The rows with others laid over them from a row on; more rows come when they do not fit. */
export function withPasted(
  parts: readonly TypedPart[],
  from: number,
  pasted: readonly Partial<TypedPart>[],
): readonly TypedPart[] {
  const length = Math.max(parts.length, from + pasted.length)
  return Array.from({ length }, (_, index) => ({ name: '', number: '', ...parts[index], ...pasted[index - from] }))
}
