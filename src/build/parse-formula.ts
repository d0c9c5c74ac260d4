import type { Formula, Operator } from '../figures/formula.ts'

/** A formula as read, or the place in the text (from 0) at which it could not be. */
export type ParsedFormula = { readonly formula: Formula } | { readonly at: number }

interface Token {
  readonly text: string
  readonly at: number
}

/** Deepest nesting that is read: far above what a person writes. */
const deepest = 40

/**
 * Reads "deelnemers / doelgroeppeuters": ids of figures and Dutch numbers with + - × (or *) / and parentheses. A minus
 * sign between ids needs a space on both sides, because ids hold hyphens. Never throws.
 */
export function parseFormula(text: string): ParsedFormula {
  const tokens = tokensOf(text)
  if ('at' in tokens) return tokens
  const reader = new Reader(tokens.list, text.length)
  const formula = reader.sum(0)
  if (!formula || !reader.isDone()) return { at: reader.at() }
  return { formula }
}

function tokensOf(text: string): { readonly list: readonly Token[] } | { readonly at: number } {
  const list: Token[] = []
  const token = /\s*(?:([a-z][a-z0-9]*(?:-[a-z0-9]+)*)|(\d+(?:,\d+)?)|([-+×*/()]))/y
  while (text.slice(token.lastIndex).trim() !== '') {
    const from = token.lastIndex
    const found = token.exec(text)
    if (!found) return { at: from + (/\S/.exec(text.slice(from))?.index ?? 0) }
    const [whole, id, number, sign] = found
    const part = id ?? number ?? sign ?? ''
    list.push({ text: part, at: from + whole.length - part.length })
  }
  return { list }
}

/** Reads from left to right; what cannot be read gives null and leaves the place. */
class Reader {
  private next = 0
  private readonly tokens: readonly Token[]
  private readonly end: number

  constructor(tokens: readonly Token[], end: number) {
    this.tokens = tokens
    this.end = end
  }

  at(): number {
    return this.tokens[this.next]?.at ?? this.end
  }

  isDone(): boolean {
    return this.next === this.tokens.length
  }

  sum(depth: number): Formula | null {
    return this.chain(['+', '-'], () => this.product(depth))
  }

  private product(depth: number): Formula | null {
    return this.chain(['×', '/'], () => this.part(depth))
  }

  private chain(operators: readonly Operator[], read: () => Formula | null): Formula | null {
    let left = read()
    for (let sign = this.operator(operators); left && sign; sign = this.operator(operators)) {
      this.next += 1
      const right = read()
      left = right && { type: 'operation', operator: sign, left, right }
    }
    return left
  }

  private operator(operators: readonly Operator[]): Operator | undefined {
    const text = this.tokens[this.next]?.text
    return operators.find((operator) => operator === (text === '*' ? '×' : text))
  }

  private part(depth: number): Formula | null {
    const text = this.tokens[this.next]?.text ?? ''
    if (text === '(' && depth < deepest) return this.group(depth)
    if (/^\d/.test(text)) return this.take({ type: 'number', number: Number(text.replace(',', '.')) })
    return /^[a-z]/.test(text) ? this.take({ type: 'figure', figure: text }) : null
  }

  private group(depth: number): Formula | null {
    this.next += 1
    const inside = this.sum(depth + 1)
    if (!inside || this.tokens[this.next]?.text !== ')') return null
    return this.take(inside)
  }

  private take(formula: Formula): Formula {
    this.next += 1
    return formula
  }
}
