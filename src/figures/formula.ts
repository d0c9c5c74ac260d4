/** How a figure follows from others, as plain JSON. Text becomes a formula when the app is built. */
export type Formula =
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'figure'; readonly figure: string }
  | { readonly type: 'operation'; readonly operator: Operator; readonly left: Formula; readonly right: Formula }

export type Operator = '+' | '-' | '×' | '/'

const rank: Readonly<Record<Operator, number>> = { '+': 1, '-': 1, '×': 2, '/': 2 }

/** Ids of the figures that a formula uses, each once, in reading order. */
export function formulaInputs(formula: Formula): readonly string[] {
  if (formula.type === 'number') return []
  if (formula.type === 'figure') return [formula.figure]
  return [...new Set([...formulaInputs(formula.left), ...formulaInputs(formula.right)])]
}

/** The outcome, or null when an input has no number or it cannot be divided. Nothing that is missing counts as zero. */
export function evaluateFormula(formula: Formula, numberOf: (figure: string) => number | null): number | null {
  if (formula.type === 'number') return formula.number
  if (formula.type === 'figure') return numberOf(formula.figure)
  const left = evaluateFormula(formula.left, numberOf)
  const right = evaluateFormula(formula.right, numberOf)
  if (left === null || right === null) return null
  const outcome = operate(formula.operator, left, right)
  return Number.isFinite(outcome) ? outcome : null
}

function operate(operator: Operator, left: number, right: number): number {
  if (operator === '+') return left + right
  if (operator === '-') return left - right
  return operator === '×' ? left * right : left / right
}

/** How the parts of a formula are written. */
export interface FormulaWriter {
  readonly number: (number: number) => string
  readonly figure: (figure: string) => string
}

/** A formula as people write it, with no more parentheses than it needs. */
export function writeFormula(formula: Formula, writer: FormulaWriter): string {
  if (formula.type === 'number') return writer.number(formula.number)
  if (formula.type === 'figure') return writer.figure(formula.figure)
  const { operator, left, right } = formula
  const before = wrapped(left, writer, (inner) => rank[inner] < rank[operator])
  const after = wrapped(right, writer, (inner) => rank[inner] <= rank[operator] && !isSame(inner, operator))
  return `${before} ${operator === '-' ? '−' : operator} ${after}`
}

/** 1 + (2 + 3) and 2 × (3 × 4) read the same without their parentheses. */
function isSame(inner: Operator, outer: Operator): boolean {
  return inner === outer && (outer === '+' || outer === '×')
}

function wrapped(formula: Formula, writer: FormulaWriter, needs: (inner: Operator) => boolean): string {
  const text = writeFormula(formula, writer)
  return formula.type === 'operation' && needs(formula.operator) ? `(${text})` : text
}
