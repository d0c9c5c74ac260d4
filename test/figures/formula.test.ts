import { describe, expect, it } from 'vitest'
import { parseFormula } from '../../src/build/parse-formula.ts'
import { evaluateFormula, type Formula, formulaInputs, writeFormula } from '../../src/figures/formula.ts'

function read(text: string): Formula {
  const parsed = parseFormula(text)
  if ('at' in parsed) throw new Error(`unreadable at ${parsed.at}: ${text}`)
  return parsed.formula
}

const values: Readonly<Record<string, number>> = { deelnemers: 131, doelgroeppeuters: 168, 'kinderen-0-4': 10, nul: 0 }
const outcome = (text: string) => evaluateFormula(read(text), (id) => values[id] ?? null)
const again = (text: string) =>
  writeFormula(read(text), { number: (n) => String(n).replace('.', ','), figure: (id) => id })

describe('a formula', () => {
  it.each([
    ['deelnemers / doelgroeppeuters', 131 / 168],
    ['doelgroeppeuters - deelnemers', 37],
    ['doelgroeppeuters × 1,5', 252],
    ['2 + 3 * 4', 14],
    ['(2 + 3) × 4', 20],
    ['20 / 5 / 2', 2],
    ['10 - 3 - 2', 5],
    ['640×kinderen-0-4', 6400],
  ])('%s is %f', (text, expected) => expect(outcome(text)).toBe(expected))

  it('takes a hyphen as part of a name and a minus sign between spaces as minus', () => {
    expect(formulaInputs(read('kinderen-0-4 - 4'))).toEqual(['kinderen-0-4'])
    expect(outcome('kinderen-0-4 - 4')).toBe(6)
  })

  it('has no outcome when an input is missing, also beside a zero', () => {
    expect(outcome('deelnemers + wachtlijst')).toBeNull()
    expect(outcome('nul × wachtlijst')).toBeNull()
  })

  it('has no outcome when one divides by zero', () => expect(outcome('deelnemers / nul')).toBeNull())

  it('names every input once', () => {
    expect(formulaInputs(read('a + b × a / (c - b)'))).toEqual(['a', 'b', 'c'])
  })

  it.each(['a + b × c', '(a + b) × c', 'a − (b − c)', 'a / (b × c)', 'a − b + 1,5'])(
    'writes %s as it was read',
    (text) => expect(again(text.replaceAll('−', '-'))).toBe(text),
  )

  it('leaves out parentheses that change nothing', () => expect(again('(a × b) + (c)')).toBe('a × b + c'))

  it.each([
    ['', 0],
    ['a +', 3],
    ['a b', 2],
    ['a / / b', 4],
    ['(a + b', 6],
    ['a ^ 2', 2],
    ['A + b', 0],
    ['1.5', 1],
    [`${'('.repeat(50)}a${')'.repeat(50)}`, 40],
  ])('says where %j cannot be read', (text, at) => expect(parseFormula(text)).toEqual({ at }))
})
